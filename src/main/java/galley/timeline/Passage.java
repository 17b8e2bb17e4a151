package galley.timeline;

import galley.source.Place;
import java.util.List;

/**
 * A stretch of the article that is read for dates as one text: a paragraph, a caption, a cell, an infobox value.
 *
 * @param kind what it is in the article
 * @param section the heading it stands under, {@code Lead} or {@code Infobox}
 * @param chapter the number of the section of the highest level it stands in, from 1; 0 before the first
 * @param paragraph its number within that section, from 1; 0 in an infobox
 * @param label the label of an infobox field; empty elsewhere
 * @param written an infobox value as the input writes it; empty elsewhere
 * @param text its characters
 * @param quiet stretches of {@code text}, as pairs of begin and end, that name things rather than say when
 * @param place where it begins in the input
 */
record Passage(
        Kind kind,
        String section,
        int chapter,
        int paragraph,
        String label,
        String written,
        String text,
        List<int[]> quiet,
        Place place) {

    /** What a passage is in the article; title and headings only tell about which years the article speaks. */
    enum Kind {
        TITLE,
        INFOBOX,
        HEADING,
        LEAD,
        BODY
    }

    /** Whether events may be stated here. */
    boolean tells() {
        return kind != Kind.TITLE && kind != Kind.HEADING;
    }
}

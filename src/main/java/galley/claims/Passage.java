package galley.claims;

import galley.source.Place;
import java.util.List;

/**
 * A stretch of an article that is read as one text: a paragraph, a heading, a cell, a field of an infobox.
 *
 * @param kind what it is in the article
 * @param section the heading it stands under; empty for what stands before the first
 * @param label the label of a field; empty elsewhere
 * @param text its characters; of a field {@code Label: value}, items apart by {@code "; "}
 * @param quiet stretches of {@code text} for machines, as pairs of begin and end in order: code, formulas
 * @param place where it begins in the input
 */
public record Passage(Kind kind, String section, String label, String text, List<int[]> quiet, Place place) {

    /** What a passage is in the article. */
    public enum Kind {
        TITLE,
        FIELD,
        HEADING,
        LEAD,
        BODY,
        CELL,
        NOTE
    }

    /** Whether it is running text. */
    public boolean prose() {
        return kind == Kind.LEAD || kind == Kind.BODY;
    }

    /** Whether a character is part of code or a formula. */
    public boolean quietAt(int index) {
        int low = 0;
        int high = quiet.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (quiet.get(middle)[1] <= index) {
                low = middle + 1;
            } else if (quiet.get(middle)[0] > index) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }

    /** Where the value of a field begins in its text; 0 elsewhere. */
    public int valueBegin() {
        return kind == Kind.FIELD ? Math.min(text.length(), label.length() + 2) : 0;
    }
}

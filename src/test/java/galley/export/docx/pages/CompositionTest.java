package galley.export.docx.pages;

import static org.assertj.core.api.Assertions.assertThat;

import galley.export.docx.styles.Page;
import galley.export.docx.styles.ParagraphStyles;
import galley.source.SourceException;
import galley.style.Style;
import galley.style.Styles;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What stands on which page, by the rules that LibreOffice was seen to follow. */
final class CompositionTest {
    private static final Typesetting TYPESETTING = Typesetting.bundled();

    /** Five lines of body text in the report's column. */
    private static final String FIVE_LINES =
            ("The council of the town asked for plans of a new tower and had nine of them within six weeks, of which "
                            + "seven showed a church with a clock. ")
                    .repeat(2)
                    .concat("The last of them won, since its light was seen from the whole of the harbour at night.");

    private static final Column COLUMN =
            new Column(page(), ParagraphStyles.of(style(), page(), true), Map.of(), "", "en", true);

    private final Composition composition = new Composition(COLUMN, TYPESETTING);

    @Test
    void aParagraphIsDividedSoThatNoLineIsAlone() {
        // 674 points hold 40 lines of 16.45 points; n of them are taken before five lines come.
        assertThat(linesOnFirstPage(39)).as("room for one").isZero();
        assertThat(linesOnFirstPage(38)).as("room for two").isEqualTo(2);
        assertThat(linesOnFirstPage(37)).as("room for three").isEqualTo(3);
        assertThat(linesOnFirstPage(36)).as("room for four").isEqualTo(3);
        assertThat(linesOnFirstPage(35)).as("room for five").isEqualTo(5);
    }

    /** How many of five lines stand on the first page, told by which of the pages holds what follows so many others. */
    private int linesOnFirstPage(int before) {
        PageFiller filler = new PageFiller(674, 5);
        for (int i = 0; i < before; i++) {
            filler.add(block(1, "line" + i));
        }
        filler.add(block(5, "five"));
        int page = filler.pages().getOrDefault("five", 0);
        int rest = 0;
        while (filler.page() < 3) {
            filler.add(block(1, "after" + rest++));
        }
        // The second page holds 40 lines: what is left of the five and what came after, but for the last one.
        return page == 2 ? 0 : 5 - (40 - (rest - 1));
    }

    private static Block block(int lines, String name) {
        return new Block(
                "BodyText", Collections.nCopies(lines, new Line(16.45, 0)), 0, 0, false, false, false, List.of(name));
    }

    @Test
    void aHeadingGoesWhereTheTextBelowItGoes() {
        for (int i = 0; i < 39; i++) {
            paragraph("BodyText", "A line.", "");
        }
        paragraph("Heading1", "Heading", "heading");
        paragraph("BodyText", FIVE_LINES, "text");
        PageNumbers numbers = composition.numbers();

        assertThat(numbers.of("heading")).isEqualTo(2);
        assertThat(numbers.of("text")).isEqualTo(2);
    }

    @Test
    void aHeadingGoesWithAParagraphThatLacksLessThanItsSpaceBelow() {
        // Room for the heading and all five lines, and then for ever less of the last.
        assertThat(pageOfHeading(0)).as("room for all").isEqualTo(1);
        assertThat(pageOfHeading(-1)).as("a point is lacking").isEqualTo(2);
        assertThat(pageOfHeading(-4.4))
                .as("as much as the space below is lacking")
                .isEqualTo(2);
        assertThat(pageOfHeading(-4.6))
                .as("more is lacking: three lines stay with it")
                .isEqualTo(1);
    }

    private static int pageOfHeading(double room) {
        double lines = 5 * 16.45;
        PageFiller filler = new PageFiller(500, 5);
        double above = 500 - room - lines - 4.5 - 16;
        filler.add(new Block("Normal", List.of(new Line(above, 0)), 0, 0, false, false, false, List.of()));
        filler.add(new Block("Heading2", List.of(new Line(16, 0)), 0, 4.5, false, true, true, List.of("heading")));
        filler.add(block(5, "text"));
        return filler.pages().getOrDefault("heading", 0);
    }

    @Test
    void theSpaceAboveAHeadingFallsAwayAtTheTopOfAPage() {
        PageFiller filler = new PageFiller(100, 5);
        filler.add(new Block("a", List.of(new Line(100, 0)), 0, 0, false, false, false, List.of()));
        filler.add(new Block("b", List.of(new Line(90, 0)), 30, 0, false, false, false, List.of()));
        filler.add(new Block("c", List.of(new Line(10, 0)), 0, 0, false, false, false, List.of("c")));

        assertThat(filler.pages()).containsEntry("c", 2);
    }

    @Test
    void headerRowsStandAgainOnEveryPage() {
        PageFiller filler = new PageFiller(100, 0);
        TableRows rows = new TableRows(filler, 0, 0, 0);
        row(rows, 20, true);
        for (int i = 0; i < 9; i++) {
            row(rows, 30, false);
        }
        rows.end();

        // Two rows of 30 stand under each header of 20, so nine rows take five pages.
        assertThat(filler.page()).isEqualTo(5);
    }

    @Test
    void notesTakeTheirRoomFromThePageOfTheirCall() {
        PageFiller filler = new PageFiller(100, 5);
        filler.add(new Block("a", List.of(new Line(20, 40)), 0, 0, false, false, false, List.of()));
        filler.add(new Block("b", List.of(new Line(40, 0)), 0, 0, false, false, false, List.of("b")));

        assertThat(filler.pages()).containsEntry("b", 2);
    }

    private static void row(TableRows rows, double height, boolean header) {
        rows.beginCell(2000);
        rows.add(new Block("cell", List.of(new Line(height, 0)), 0, 0, false, false, false, List.of()));
        rows.endRow(header);
    }

    private void paragraph(String style, String text, String bookmark) {
        composition.begin(style, "");
        if (!bookmark.isEmpty()) {
            composition.bookmark(bookmark);
        }
        composition.text(text, Set.of());
        composition.end();
    }

    private static Page page() {
        return Page.of(style());
    }

    private static Style style() {
        try {
            return Styles.shipped().load(Styles.REPORT);
        } catch (IOException | SourceException e) {
            throw new AssertionError(e);
        }
    }
}

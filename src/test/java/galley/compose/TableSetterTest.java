package galley.compose;

import static galley.compose.Articles.article;
import static galley.compose.Articles.cell;
import static galley.compose.Articles.compose;
import static galley.compose.Articles.header;
import static galley.compose.Articles.row;
import static galley.compose.Articles.section;
import static galley.compose.Articles.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.compose.PageReader.TextLine;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Row;
import galley.page.Mark.GlyphMark;
import galley.page.Structure.Kind;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How tables stand on pages. */
class TableSetterTest {
    @Test
    void rowsStandWholeOnAPage() {
        List<Row> rows = new ArrayList<>(List.of(row(header("No."), header("Ship"))));
        for (int i = 0; i < 60; i++) {
            rows.add(row(cell("row" + i), cell("The keel was laid in winter and nobody saw it. ".repeat(6))));
        }
        Block table = new Block.Table(List.of(), rows, Place.UNKNOWN);
        PageReader pages = new PageReader(compose(article("Quay", List.of(), section(2, "Ships", table)), "brief"));
        for (int page = 0; page < pages.pageCount(); page++) {
            List<TextLine> lines = PageReader.lines(pages.content(page, Kind.TABLE_CELL));
            if (!lines.isEmpty()) {
                assertThat(lines.get(0).text())
                        .as("page %d begins with a row", page + 1)
                        .startsWith("row");
            }
        }
    }

    @Test
    void noHairlineRunsThroughACellOverTwoRows() {
        PageReader pages = new PageReader(compose(Articles.everything(), "plain"));
        int page = pages.pageCount() - 1;
        while (pages.content(page, Kind.TABLE).isEmpty()) {
            page--;
        }
        double measure = pages.rules(page).get(0).width();
        assertThat(pages.rules(page))
                .filteredOn(rule -> rule.width() < measure && rule.height() < 0.3)
                .as("between the rows of 1901")
                .hasSize(1);
    }

    @Test
    void aColumnOfDatesHasItsLinesWholeAndTheTextTheRest() {
        List<Row> rows = new ArrayList<>(List.of(row(header("Date"), header("Event"))));
        for (int i = 1; i < 9; i++) {
            rows.add(row(
                    cell("Until 3" + i % 2 + " December 193" + i), cell("The keel was laid in winter. ".repeat(4))));
        }
        Block table = new Block.Table(List.of(), rows, Place.UNKNOWN);
        PageReader pages = new PageReader(compose(article("Quay", List.of(), section(2, "Ships", table)), "brief"));
        List<TextLine> lines = PageReader.lines(pages.content(0, Kind.TABLE_CELL));

        assertThat(lines.stream().filter(line -> line.text().startsWith("Until")))
                .hasSize(8)
                .allMatch(line -> line.text().matches("Until 3\\d December 193\\d.*"));
    }

    @Test
    void whereNotAllWordsHaveRoomTheLongestAreBrokenAndNoNumber() {
        Row row = row(
                cell("Donaudampfschifffahrtsgesellschaft"),
                cell("1,234,567"),
                cell("8,765,432"),
                cell("Rinderkennzeichnungsfleischetikettierung"),
                cell("2,345,678"));
        Block table = new Block.Table(List.of(), List.of(row, row), Place.UNKNOWN);
        PageReader pages = new PageReader(compose(article("Quay", List.of(), section(2, "Ships", table)), "brief"));

        assertThat(PageReader.lines(pages.content(0, Kind.TABLE_CELL)))
                .anyMatch(line -> line.text().contains("1,234,567")
                        && line.text().contains("8,765,432")
                        && line.text().contains("2,345,678"));
    }

    @Test
    void whatColumnsHaveInCommonStandsOverTheirMiddleAndAHairline() {
        Cell common = new Cell(true, 2, 1, List.of(Articles.paragraph("Power")));
        Block table = new Block.Table(
                List.of(),
                List.of(
                        row(new Cell(true, 1, 2, List.of(Articles.paragraph("Wheel"))), common),
                        row(header("before"), header("after")),
                        row(cell("East"), cell("nine and a half"), cell("eleven"))),
                Place.UNKNOWN);
        PageReader pages = new PageReader(compose(article("Quay", List.of(), section(2, "Ships", table)), "plain"));
        GlyphMark power = pages.content(0, Kind.COLUMN_HEADER).stream()
                .filter(mark -> mark.run().text().startsWith("Power"))
                .findFirst()
                .orElseThrow();
        double middle = (power.x() + PageReader.inkEnd(power)) / 2;

        assertThat(pages.rules(0))
                .filteredOn(rule -> rule.y() > power.y() && rule.y() < power.y() + 10)
                .singleElement()
                .satisfies(rule -> assertThat(rule.x() + rule.width() / 2).isCloseTo(middle, within(0.5)));
    }

    @Test
    void aListInACellIsAsCloseToItsTextAsLinesAre() {
        Cell listed = Cell.of(List.of(
                Articles.paragraph("Of these:"),
                Articles.bullets(Articles.paragraph("oak"), Articles.paragraph("elm"))));
        Block table = table("", row(header("Timber"), header("Year")), row(listed, cell("1974")));
        PageReader pages = new PageReader(compose(article("Quay", List.of(), section(2, "Ships", table)), "plain"));
        List<TextLine> lines = PageReader.lines(pages.content(0, Kind.TABLE_CELL));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(1).y() - lines.get(0).y())
                .isCloseTo(lines.get(2).y() - lines.get(1).y(), within(0.01));
    }
}

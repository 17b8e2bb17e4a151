package galley.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Inline;
import galley.model.Metadata;
import galley.model.Row;
import galley.source.Place;
import galley.timeline.TimelineFinder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of tables under which a total stands: rows apart by "/", cells by "|", the first row heads the others. */
class TableSumsTest {

    @Test
    void aColumnThatAddsUpToAnotherNumberNamesBothPlaces() {
        List<Finding> found = check("The crews", "Boat|Men|Oars/Heron|7|4/Tern|18|6/Total|24|10");

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("G202");
            assertThat(finding.message()).isEqualTo("the column “Men” adds up to 25, its total says “24”");
            assertThat(finding.spots()).extracting(Spot::text).containsExactly("24", "7");
            assertThat(finding.places()).extracting(Place::line).containsExactly(4, 2);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boat|Men/Heron|1,007|/Tern|1 018|/Grand total|2,026",
                "Boat|Men/Heron|7/Tern|–/Gull|9/Sum|17",
                "Boat|Tons/Heron|1.5/Tern|2.5/Totals:|4.9",
                "Boat|Tons/Heron|1,500/Tern|2,500/Total|4,900",
            })
    void wrongTotalsAreFound(String table) {
        assertThat(check("The crews", table)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Boat|Men/Heron|7/Tern|18/Total|25",
                // rounded
                "Boat|Tons/Heron|1.4/Tern|2.4/Total|3.9",
                "Boat|Tons/Heron|1,400/Tern|2,400/Total|3,900",
                "Boat|Millions/Heron|1/Tern|2/Total|4",
                // shares, means, records, dates
                "Boat|%/Heron|33/Tern|33/Gull|33/Total|100",
                "Boat|Average age/Heron|33/Tern|43/Total|99",
                "Boat|Life/Heron|70/Tern|75/Total|72",
                "Boat|Year/Heron|1870/Tern|1880/Total|3751",
                // subtotals and parts of parts
                "Boat|Men/Heron|7/Tern|18/All boats, subtotal|25/Gull|3/Total|28",
                "Boat|Men/Fleet|25/Heron|7/Tern|18/Gull|3/Total|28",
                "Boat|Men/Heron|7/of which cooks|2/Tern|18/Total|25",
                // a cell that nobody can add
                "Boat|Men/Heron|7/Tern|?/Total|25",
                "Boat|Men/Heron|7/Tern|/Total|25",
                "Boat|Men/Heron|7/Tern|10–12/Total|25",
                "Boat|Men/Heron|7/Tern|12 or more/Total|25",
                // no total
                "Boat|Men/Heron|7/Tern|18/Gull|24",
                "Boat|Men/Heron|7/Tern|18/Total tonnage|24",
                "Boat|Men/Total|24/Heron|7/Tern|18",
            })
    void whatMayBeMeantOtherwiseIsLeftAlone(String table) {
        assertThat(check("The crews", table)).isEmpty();
    }

    @Test
    void aTableOfTheLargestAloneHasATotalOfAll() {
        assertThat(check("The ten largest crews", "Boat|Men/Heron|7/Tern|18/Total|124"))
                .isEmpty();
    }

    @Test
    void aNumberOverTwoRowsIsNobodysAlone() {
        Cell seven = new Cell(false, 1, 2, paragraph("7", 2));
        Block.Table table = new Block.Table(
                List.of(),
                List.of(
                        row("Boat|Men", 1, true),
                        new Row(List.of(Cell.of(paragraph("Heron", 2)), seven)),
                        row("Tern", 3, false),
                        row("Gull|3", 4, false),
                        row("Total|12", 5, false)),
                new Place(1, 1, 0));

        assertThat(check(table, "en")).isEmpty();
    }

    @Test
    void aLineOverAllColumnsIsNoRow() {
        Block.Table table = new Block.Table(
                List.of(),
                List.of(
                        row("Boat|Men", 1, true),
                        new Row(List.of(new Cell(false, 2, 1, paragraph("In summer", 2)))),
                        row("Heron|7", 3, false),
                        row("Tern|18", 4, false),
                        row("Total|24", 5, false),
                        new Row(List.of(new Cell(false, 2, 1, paragraph("Counted in May.", 6))))),
                new Place(1, 1, 0));

        assertThat(check(table, "en")).hasSize(1);
    }

    @Test
    void aTableOfManyRowsAndColumnsTakesNoLonger() {
        String row = "Heron" + "|7".repeat(300);
        String table = "Boat" + "|Men".repeat(300) + ("/" + row).repeat(300) + "/Total" + "|9,999".repeat(300);

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(check("The crews", table)).isNotEmpty());
    }

    @Test
    void whereCommasMayBeDecimalsNothingIsAdded() {
        Block.Table table = table("Boote", "Boot|Last/Reiher|1,500/Möwe|2,500/Total|4,9");

        assertThat(check(table, "de")).isEmpty();
    }

    private static List<Finding> check(String caption, String table) {
        return check(table(caption, table), "en");
    }

    private static List<Finding> check(Block.Table table, String language) {
        Article article = new Article("Boats", language, Metadata.NONE, List.of(), List.of(table), List.of());
        return Checker.without(Set.of("G402", "G303"))
                .check(new Manuscript(article, TimelineFinder.find(article), Optional.empty(), c -> true));
    }

    private static Block.Table table(String caption, String written) {
        List<String> lines = Arrays.asList(written.split("/", -1));
        List<Row> rows = IntStream.range(0, lines.size())
                .mapToObj(i -> row(lines.get(i), i + 1, i == 0))
                .toList();
        return new Block.Table(List.of(new Inline.Text(caption)), rows, new Place(1, 1, 0));
    }

    private static Row row(String written, int line, boolean header) {
        return new Row(Arrays.stream(written.split("\\|", -1))
                .map(text -> new Cell(header, 1, 1, paragraph(text, line)))
                .toList());
    }

    private static List<Block> paragraph(String text, int line) {
        return text.isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(List.of(new Inline.Text(text)), new Place(line, 1, line)));
    }
}

package galley.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import galley.facts.Qualifier;
import galley.model.Article;
import galley.model.Metadata;
import galley.timeline.Basis;
import galley.timeline.Precision;
import galley.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that explains the tables, against the tables. */
final class TablesDocumentTest {
    private static final Path DOCUMENT = Path.of("src", "site", "markdown", "tables.md");
    private static final Article EMPTY = new Article("X", "en", Metadata.NONE, List.of(), List.of(), List.of());
    /** A row about a column: its name, and four cells that say something. */
    private static final Pattern COLUMN = Pattern.compile("^\\| `(\\w+)`( \\| \\S[^|]*){4} \\|$", Pattern.MULTILINE);

    @Test
    void everyColumnOfTheInfoboxIsExplainedInOrder() throws IOException {
        assertThat(columns("## NAME.infobox.csv"))
                .containsExactlyElementsOf(InfoboxTable.of("x", EMPTY).header());
    }

    @Test
    void everyColumnOfTheTimelineIsExplainedInOrder() throws IOException {
        assertThat(columns("## NAME.timeline.csv"))
                .containsExactlyElementsOf(TimelineTable.of("x", Timeline.EMPTY).header());
    }

    /** What the page calls each kind of cell. */
    private static final Map<Column.Kind, String> SHAPES = Map.of(
            Column.Kind.WORDS, "guarded words",
            Column.Kind.INTEGER, "whole number",
            Column.Kind.NUMBER, "number, in `unit`",
            Column.Kind.TIME, "`T20:00`",
            Column.Kind.DATE, "`YYYY-MM-DD`",
            Column.Kind.FLAG, "`true`, `false`");

    @Test
    void thePageSaysWhatTheColumnsPromise() throws IOException {
        promises("## NAME.infobox.csv", InfoboxTable.of("x", EMPTY));
        promises("## NAME.timeline.csv", TimelineTable.of("x", Timeline.EMPTY));
    }

    private static void promises(String heading, Table table) throws IOException {
        String section = section(heading);
        for (Column column : table.columns()) {
            String row = section.lines()
                    .filter(line -> line.startsWith("| `" + column.name() + "` |"))
                    .findFirst()
                    .orElseThrow();
            List<String> cells = Pattern.compile(" \\| ").splitAsStream(row).toList();
            assertThat(cells.get(3).equals("never")).as(row).isEqualTo(column.required());
            if (column.kind() != Column.Kind.TERM) {
                assertThat(cells.get(2)).as(row).startsWith(SHAPES.get(column.kind()));
            } else {
                assertThat(SHAPES.values()).as(row).noneMatch(cells.get(2)::startsWith);
            }
        }
    }

    @Test
    void everyTermIsExplained() throws IOException {
        assertThat(section("### qualifier"))
                .contains(Arrays.stream(Qualifier.values())
                        .map(TablesDocumentTest::row)
                        .toList());
        assertThat(section("### basis"))
                .contains(Arrays.stream(Basis.values())
                        .map(TablesDocumentTest::row)
                        .toList());
        assertThat(section("### precision"))
                .contains(Arrays.stream(Precision.values())
                        .map(precision -> "`" + precision.word() + "`")
                        .toList());
        assertThat(section("### type"))
                .contains(InfoboxTable.TYPES.stream()
                        .map(type -> "| `" + type + "` |")
                        .toList());
    }

    private static String row(Qualifier qualifier) {
        return "| `" + qualifier.word() + "` |";
    }

    private static String row(Basis basis) {
        return "| `" + basis.word() + "` |";
    }

    private static List<String> columns(String heading) throws IOException {
        return COLUMN.matcher(section(heading))
                .results()
                .map(row -> row.group(1))
                .toList();
    }

    /** What stands under a heading, up to the next. */
    private static String section(String heading) throws IOException {
        String page = Files.readString(DOCUMENT, UTF_8);
        int start = page.indexOf("\n" + heading + "\n");
        assertThat(start).as(heading).isPositive();
        int from = start + heading.length() + 2;
        int end = page.indexOf("\n#", from);
        return page.substring(from, end < 0 ? page.length() : end);
    }
}

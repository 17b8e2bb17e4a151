package galley.export.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import galley.export.Edition;
import galley.facts.Qualifier;
import galley.model.Article;
import galley.model.Metadata;
import galley.testkit.Editions;
import galley.timeline.Basis;
import galley.timeline.Precision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that explains the tables, against the tables. */
final class TablesDocumentTest {
    private static final Path DOCUMENT = Path.of("src", "site", "markdown", "tables.md");
    private static final Edition EMPTY =
            Editions.of(new Article("X", "en", Metadata.NONE, List.of(), List.of(), List.of()));
    /** A row about a column: its name, and four cells that say something. */
    private static final Pattern COLUMN = Pattern.compile("^\\| `(\\w+)`( \\| \\S[^|]*){4} \\|$", Pattern.MULTILINE);

    @Test
    void everyColumnOfTheInfoboxIsExplainedInOrder() throws IOException {
        assertThat(columns("## NAME.infobox.csv"))
                .containsExactlyElementsOf(InfoboxTable.of(EMPTY).header());
    }

    @Test
    void everyColumnOfTheTimelineIsExplainedInOrder() throws IOException {
        assertThat(columns("## NAME.timeline.csv"))
                .containsExactlyElementsOf(TimelineTable.of(EMPTY).header());
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
                .contains(
                        "| `text` |", "| `count` |", "| `quantity` |", "| `date_range` |", "| `list` |", "| `group` |");
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

package galley.tables;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.testkit.RandomArticles;
import galley.testkit.Seeds;
import galley.timeline.TimelineFinder;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the columns promise, against the tables of articles that nobody wrote. */
class TablesPropertyTest {
    private static final int ARTICLES = 200;

    @Test
    void everyCellIsWhatItsColumnPromises() {
        Seeds.check(ARTICLES, random -> {
            Article article = RandomArticles.article(random);
            keepsItsPromises(InfoboxTable.of("odd", article));
            keepsItsPromises(TimelineTable.of("odd", TimelineFinder.find(article)));
        });
    }

    private static void keepsItsPromises(Table table) {
        Set<List<String>> keys = new HashSet<>();
        for (Table.Row row : table.rows()) {
            for (int i = 0; i < table.columns().size(); i++) {
                Column column = table.columns().get(i);
                assertThat(column.admits(row.cells().get(i)))
                        .as(
                                "%s %s: '%s'",
                                table.name(), column.name(), row.cells().get(i))
                        .isTrue();
            }
            assertThat(keys.add(cells(table, row, table.key())))
                    .as("key of %s", row)
                    .isTrue();
        }
        table.references().forEach((from, to) -> {
            Set<String> named = new HashSet<>();
            table.rows().forEach(row -> named.addAll(cells(table, row, List.of(to))));
            assertThat(named)
                    .containsAll(table.rows().stream()
                            .map(row -> cells(table, row, List.of(from)).get(0))
                            .filter(name -> !name.isEmpty())
                            .toList());
        });
    }

    private static List<String> cells(Table table, Table.Row row, List<String> columns) {
        return columns.stream()
                .map(column -> row.cells().get(table.header().indexOf(column)))
                .toList();
    }
}

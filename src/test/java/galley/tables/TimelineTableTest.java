package galley.tables;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.read.plain.PlainReader;
import galley.source.Source;
import galley.source.SourceException;
import galley.timeline.TimelineFinder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells that spreadsheets leave as they are. */
class TimelineTableTest {

    @Test
    void aClockTimeHasItsDesignator() throws SourceException {
        assertThat(column(
                        "On 5 June 1957, at 04:20, a tug saw the fire. On the night of 6 June 1957 it was out.",
                        "time"))
                .containsExactly("T04:20", "night");
    }

    @Test
    void aFieldIsQuotedWithItsLabel() throws SourceException {
        String text = "Infobox\n- Opened: 2 June 1974\n- Closed: 1983\n\nThe quay is a quay.";

        assertThat(column(text, "text")).containsExactly("Opened: 2 June 1974", "Closed: 1983");
        assertThat(column(text, "date_text")).containsExactly("Opened: 2 June 1974", "Closed: 1983");
    }

    @Test
    void aCenturyIsItsYears() throws SourceException {
        assertThat(column("The quay was used in the 19th century. It fell about the 1970s.", "edtf"))
                .containsExactly("1801/1900", "1970~/1979~");
    }

    private static List<String> column(String text, String name) throws SourceException {
        Source source = Source.of("quay.txt", ("= Quay =\n\n" + text).getBytes(StandardCharsets.UTF_8));
        Article article = new PlainReader().read(source).article();
        Table table = TimelineTable.of("quay", TimelineFinder.find(article, source));
        int at = table.header().indexOf(name);
        return table.rows().stream().map(row -> row.cells().get(at)).toList();
    }
}

package galley.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import galley.export.MemoryDestination;
import galley.model.Article;
import galley.model.Block;
import galley.model.Inline;
import galley.model.Metadata;
import galley.source.Place;
import galley.testkit.Editions;
import galley.testkit.Written;
import galley.timeline.TimelineFinder;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DialectTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/4",
                "10 June",
                "June 2016",
                "5-10",
                "007",
                "1E5",
                "12:30",
                "1234567890123456",
                "1.2.3",
                "25",
                "0",
                "6.2",
                "6,2",
                "1,234",
                "1783",
                "40%"
            })
    void excelWouldChange(String words) {
        assertThat(Dialect.EXCEL.changes(words)).isTrue();
        assertThat(Dialect.EXCEL_SEMICOLON.changes(words)).isTrue();
        assertThat(Dialect.RFC4180.changes(words)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "40+", "5–10 June 2016", "On 5 June", "NQ-0417", "2 wheels", "e7", "A4"})
    void excelLeavesAsItIs(String words) {
        assertThat(Dialect.EXCEL.changes(words)).isFalse();
        assertThat(Dialect.EXCEL_SEMICOLON.changes(words)).isFalse();
    }

    @Test
    void timelineJsHasADateInAsManyColumnsAsAreKnown() throws IOException {
        String text = "The quay was laid in 1783. On 5 June 1901 the crane fell. Trade stopped from May to July 1914."
                + " The fort on the hill was left in 58 BC. Steam came in the 1870s; nobody & nothing moved < 3 days.";
        Article article = new Article(
                "Quay",
                "en",
                Metadata.NONE,
                List.of(),
                List.of(new Block.Paragraph(List.of(new Inline.Text(text)), Place.UNKNOWN)),
                List.of());
        MemoryDestination destination = new MemoryDestination();
        new CsvExporter()
                .export(
                        Editions.of(article, TimelineFinder.find(article), "csv.dialect=timelinejs", "csv.bom=false"),
                        destination);

        List<List<String>> records = Rfc4180.records(Written.text(destination, "quay.timelinejs.csv"));
        assertThat(records).hasSize(6).allSatisfy(record -> assertThat(record).hasSize(19));
        assertThat(records.subList(1, 6).stream().map(record -> String.join("|", record.subList(0, 9))))
                .containsExactly(
                        "-58||||||||in 58 BC",
                        "1783||||||||in 1783",
                        "1870||||1879||||in the 1870s",
                        "1901|6|5||||||On 5 June 1901",
                        "1914|5|||1914|7|||from May to July 1914");
        assertThat(records.get(3).get(10)).contains("nobody &amp; nothing moved &lt; 3 days");
    }
}

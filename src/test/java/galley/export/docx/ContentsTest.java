package galley.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import galley.export.Edition;
import galley.export.Options;
import galley.model.Article;
import galley.read.ArticleReader;
import galley.read.json.JsonReader;
import galley.read.plain.PlainReader;
import galley.source.Source;
import galley.source.SourceException;
import galley.style.Styles;
import galley.timeline.TimelineFinder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages that contents name, against those on which LibreOffice put the headings of the same reports. */
final class ContentsTest {
    private static final Path MEASURED = Path.of("src/test/resources/golden/docx/pages-in-libreoffice.txt");
    private static final Pattern ENTRY = Pattern.compile(
            "PAGEREF _Toc\\d+ .*?w:fldCharType=\"separate\"/></w:r><w:r><w:t>(\\d+)</w:t>", Pattern.DOTALL);

    static Stream<List<String>> measured() throws IOException {
        return Files.readAllLines(MEASURED, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(" ")));
    }

    @ParameterizedTest
    @MethodSource("measured")
    void headingsStandWhereTheContentsSay(List<String> measured) throws IOException, SourceException {
        String report = measured.get(0) + " " + measured.get(1);
        List<String> pages = ENTRY.matcher(body(measured.get(0), measured.get(1)))
                .results()
                .map(entry -> entry.group(1))
                .toList();
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            String heading = report + " heading " + (i + 1);
            if (!pages.get(i).equals(measured.get(i + 2))) {
                wrong.add(heading + ": " + pages.get(i) + ", in LibreOffice " + measured.get(i + 2));
            }
        }

        assertThat(pages).as(report).hasSize(measured.size() - 2);
        assertThat(wrong).isEmpty();
    }

    private static String body(String style, String sample) throws IOException, SourceException {
        Source source = Source.of(sample, Files.readAllBytes(Path.of("samples", sample)));
        ArticleReader reader = sample.endsWith(".json") ? new JsonReader() : new PlainReader();
        Article article = reader.read(source).article();
        Edition edition = new Edition(
                "report",
                article,
                source.origin(),
                TimelineFinder.find(article, source),
                Styles.shipped().load(style),
                new Options(Map.of("docx.contents", "true")),
                Optional.empty());
        return Docx.of(edition).part("word/document.xml");
    }
}

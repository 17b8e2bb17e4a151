package galley.read.wikitext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import galley.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Boxes whose fields somebody else has written down, in the folder that {@code -Dgalley.corpus} names: beside each page
 * {@code X_ARTICLE.wikisyntax} lies {@code X_INFOBOX_KEY_VALUES.txt}, a key and a value in wikitext on each line, of
 * long values the first line. Skipped where no folder is named.
 */
class ExpectedBoxesTest {
    private static final double FEWEST_RIGHT = 0.97;

    @Test
    void fieldsAreThoseExpected() throws IOException {
        String corpus = System.getProperty("galley.corpus", "");
        assumeFalse(corpus.isEmpty(), "no expected values are at hand; -Dgalley.corpus=DIR would name some");
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (Path page : pages(Path.of(corpus, "wikitext", "events", "expected"))) {
            FieldTally tally = new FieldTally(Pages.read(Source.of(page.toString(), Files.readAllBytes(page))));
            for (String line : Files.readAllLines(expected(page), UTF_8)) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    all++;
                    tally.fault(line.substring(0, tab), line.substring(tab + 1)).ifPresent(wrong::add);
                }
            }
        }
        assertThat(all).isPositive();
        assertThat(wrong)
                .as("%d of %d fields are not those expected", wrong.size(), all)
                .hasSizeLessThanOrEqualTo((int) (all * (1 - FEWEST_RIGHT)));
    }

    private static Path expected(Path page) {
        String name = page.getFileName().toString().replace("_ARTICLE.wikisyntax", "_INFOBOX_KEY_VALUES.txt");
        return page.resolveSibling(name);
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("_ARTICLE.wikisyntax"))
                    .sorted()
                    .toList();
        }
    }
}

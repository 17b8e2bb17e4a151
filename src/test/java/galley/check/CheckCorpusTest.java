package galley.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Articles that many editors have read, from a folder named by {@code -Dgalley.corpus=DIR}: what is said to contradict
 * itself in them would be a false alarm. Skipped where no folder is named.
 */
@Tag("full")
class CheckCorpusTest {
    private static final Pattern TITLE = Pattern.compile("(?m)^(?= = [^=\\n]+ = $)");
    private static final int FEWEST = 50;

    @Test
    void articlesThatManyHaveReadContradictThemselvesNowhere() throws IOException {
        String corpus = System.getProperty("galley.corpus", "");
        assumeFalse(corpus.isEmpty(), "no articles are at hand; -Dgalley.corpus=DIR would name some");
        String all = Files.readString(Path.of(corpus, "plain", "wikitext-2-valid.txt"), UTF_8);
        List<String> articles =
                TITLE.splitAsStream(all).filter(article -> !article.isBlank()).toList();
        List<Finding> warnings = new ArrayList<>();
        for (String article : articles) {
            warnings.addAll(Checker.grave(Checks.of(article)));
        }

        assertThat(articles).hasSizeGreaterThan(FEWEST);
        assertThat(warnings).extracting(Finding::ruleId).containsExactly("G102"); // "Retrieved" and a date, rightly
    }
}

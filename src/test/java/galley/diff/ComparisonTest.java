package galley.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import galley.model.Article;
import galley.read.plain.PlainReader;
import galley.source.Source;
import galley.source.SourceException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a person would say that changed is what is listed. */
class ComparisonTest {
    private static final String ARTICLE = """
            = Old mill =

            Infobox
            - Title: Old mill
            - Built: 1871
            - Staff: 9

            The mill stands on the quay. It was built in 1871.

            ==Use==
            The mill ground oats until 1931. Its two wheels were of oak.

            Nobody knows who drew the plans.

            ==After the war==
            The pond was drained in 1947.
            """;

    @Test
    void anArticleDiffersInNothingFromItself() throws SourceException {
        assertThat(differences(ARTICLE, ARTICLE)).isEmpty();
    }

    @Test
    void aFactChangesComesAndGoes() throws SourceException {
        assertThat(differences(ARTICLE, ARTICLE.replace("- Staff: 9", "- Staff: 11")))
                .containsExactly("changed fact Staff: 9 → 11");
        assertThat(differences(ARTICLE, ARTICLE.replace("- Staff: 9\n", "")))
                .containsExactly("removed fact Staff: 9 → ");
        assertThat(differences(ARTICLE, ARTICLE.replace("- Staff: 9", "- Staff: 9\n- Owner: the town")))
                .containsExactly("added fact Owner:  → the town");
        assertThat(differences(ARTICLE, ARTICLE.replace("- Staff: 9", "- Hands: 9")))
                .containsExactly("renamed fact Hands: Staff → Hands");
    }

    @Test
    void aSentenceEditedInPlaceIsOneChange() throws SourceException {
        assertThat(differences(ARTICLE, ARTICLE.replace("ground oats until 1931", "ground corn until 1931")))
                .containsExactly("changed sentence (Use): The mill ground oats until 1931. → "
                        + "The mill ground corn until 1931.");
    }

    @Test
    void aSentenceMoreIsOneAddition() throws SourceException {
        assertThat(differences(ARTICLE, ARTICLE.replace("were of oak.", "were of oak. One of them is left.")))
                .containsExactly("added sentence (Use):  → One of them is left.");
    }

    @Test
    void aHeadingWithinASectionIsNothingButAHeading() throws SourceException {
        assertThat(differences(ARTICLE, ARTICLE.replace("Nobody knows", "==Plans==\nNobody knows")))
                .containsExactly("added heading (Plans):  → Plans");
        assertThat(differences(ARTICLE, ARTICLE.replace("==After the war==\n", "")))
                .containsExactly("removed heading (After the war): After the war → ");
    }

    @Test
    void aHeadingOverTheSameTextIsRenamed() throws SourceException {
        assertThat(differences(ARTICLE, ARTICLE.replace("==After the war==", "==Decline==")))
                .containsExactly("changed heading (Decline): After the war → Decline");
    }

    @Test
    void whatStandsElsewhereHasMoved() throws SourceException {
        String moved =
                ARTICLE.replace("Nobody knows who drew the plans.\n", "") + "\nNobody knows who drew the plans.\n";

        assertThat(differences(ARTICLE, moved))
                .containsExactly("moved sentence (After the war): Nobody knows who drew the plans. → "
                        + "Nobody knows who drew the plans.");
    }

    @Test
    void placesAreThoseOfBothArticles() throws SourceException {
        Difference one = Comparison.of(
                        article(ARTICLE),
                        article(ARTICLE.replace("= Old mill =\n", "= Old mill =\n\n")
                                .replace("1947", "1948")))
                .differences()
                .get(0);

        assertThat(one.placeBefore().line()).isEqualTo(16);
        assertThat(one.placeAfter().line()).isEqualTo(17);
    }

    @Test
    void largeArticlesWithNothingInCommonAreComparedInTime() {
        Article before = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> article(large("oats corn bark", 7)));
        Article after = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> article(large("rye malt peas", 11)));

        List<Difference> differences = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Comparison.of(before, after).differences());

        assertThat(differences).hasSizeGreaterThan(9_000);
    }

    private static String large(String words, int step) {
        return "= Mill =\n\n"
                + IntStream.range(0, 10_000)
                        .mapToObj(i -> "The " + words + " of year " + i * step + " and " + i % 97 + ".")
                        .collect(Collectors.joining("\n\n"));
    }

    private static List<String> differences(String before, String after) throws SourceException {
        return Comparison.of(article(before), article(after)).differences().stream()
                .map(ComparisonTest::shown)
                .toList();
    }

    private static String shown(Difference one) {
        String label = one.label().isEmpty() ? "" : " " + one.label();
        String section = one.section().isEmpty() ? "" : " (" + one.section() + ")";
        return one.change().word() + " " + one.subject().word() + label + section + ": " + one.before() + " → "
                + one.after();
    }

    private static Article article(String text) throws SourceException {
        return new PlainReader()
                .read(Source.of("mill.txt", text.getBytes(StandardCharsets.UTF_8)))
                .article();
    }
}

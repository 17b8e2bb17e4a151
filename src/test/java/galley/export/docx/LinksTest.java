package galley.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import galley.export.docx.parts.Relationship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses become links. */
final class LinksTest {
    private final Links links = new Links();

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/a",
        "HTTP://example.org, HTTP://example.org",
        "mailto:a@example.org, mailto:a@example.org",
        "https://example.org/a b|c, https://example.org/a%20b%7Cc",
        "https://example.org/%C3%A4?q=50%, https://example.org/%C3%A4?q=50%25",
        "https://example.org/é, https://example.org/%C3%A9",
    })
    void safeAddressesAreLinks(String target, String address) {
        assertThat(links.id(target)).isPresent();
        assertThat(links.relationships()).extracting(Relationship::target).containsOnly(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "\\\\server\\share",
                "Another article",
                "https://",
                "http:///path",
                "data:text/html,x",
                "ms-word:ofe|u|http://example.org",
                "",
            })
    void othersAreNot(String target) {
        assertThat(links.id(target)).isEmpty();
    }

    @Test
    void oneAddressHasOneRelationship() {
        assertThat(links.id("https://example.org/a")).isEqualTo(links.id("https://example.org/a"));
        assertThat(links.relationships()).hasSize(1);
    }
}

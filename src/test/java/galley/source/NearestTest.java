package galley.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> KNOWN = List.of("size", "sections", "centre", "space-before", "pdf");

    @Test
    void aSlipOfTheFingersIsUnderstood() {
        assertThat(Nearest.to("szie", KNOWN)).contains("size");
        assertThat(Nearest.to("section", KNOWN)).contains("sections");
        assertThat(Nearest.to("center", KNOWN)).contains("centre");
        assertThat(Nearest.to("space-befroe", KNOWN)).contains("space-before");
    }

    @Test
    void letterCaseDoesNotCount() {
        assertThat(Nearest.to("PDF", KNOWN)).contains("pdf");
        assertThat(Nearest.to("Sizes", KNOWN)).contains("size");
    }

    @Test
    void nothingIsGuessedFromFarAway() {
        assertThat(Nearest.to("tables", KNOWN)).isEmpty();
        assertThat(Nearest.to("", KNOWN)).isEmpty();
        assertThat(Nearest.to("A2", List.of("a3", "a4"))).isEmpty();
        assertThat(Nearest.to("x".repeat(100_000), KNOWN)).isEmpty();
        assertThat(Nearest.hint("tables", KNOWN, "see the list")).isEqualTo("see the list");
    }

    @Test
    void ofTwoEquallyNearTheFirstIsTaken() {
        assertThat(Nearest.hint("colr", List.of("colour", "color", "cold"), "")).isEqualTo("did you mean 'color'?");
        assertThat(Nearest.to("bat", List.of("cat", "hat"))).contains("cat");
    }
}

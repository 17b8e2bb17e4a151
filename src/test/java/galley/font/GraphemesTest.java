package galley.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GraphemesTest {
    @Test
    void marksBelongToTheirLetters() {
        assertThat(Graphemes.end("a\u0323\u0301b", 0, 4)).isEqualTo(3);
        assertThat(Graphemes.end("ab", 0, 2)).isEqualTo(1);
        assertThat(Graphemes.end("\uD83D\uDE00\uFE0Fx", 0, 4)).isEqualTo(3);
        assertThat(Graphemes.end("\u0E19\u0E49\u0E33", 0, 3)).isEqualTo(3);
        assertThat(Graphemes.end("a\u0301\u0301\u0301", 0, 2)).isEqualTo(2);
    }
}

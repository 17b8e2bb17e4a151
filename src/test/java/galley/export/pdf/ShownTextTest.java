package galley.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTextTest {
    private static final String WORD_JOINER = "\u2060";

    /** Programs that know nothing of {@code ActualText} would otherwise read the letters of a cluster twice. */
    @ParameterizedTest
    @CsvSource({"\u0932\u093e,2", "\u0915\u094d\u0937,2", "\u0e33,2", "\ud835\udc00\u0301,2", "\u0915\u093f,3", "ffi,1"
    })
    void theGlyphsOfAClusterSayItsTextOnceAndEachSaysSomething(String text, int glyphs) {
        assertThat(IntStream.range(0, glyphs)
                        .mapToObj(rank -> ShownText.share(text, rank, glyphs))
                        .peek(share -> assertThat(share).isNotEmpty())
                        .collect(Collectors.joining())
                        .replace(WORD_JOINER, ""))
                .isEqualTo(text);
    }
}

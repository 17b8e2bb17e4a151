package galley.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TokensTest {
    private final Tokens stream = new Tokens(4);

    @Test
    void numbersHaveNoDigitTooMany() {
        stream.operator("x", 0, 1, -0.5, 12.3456, 100, -0.0004);
        stream.hundredths(-1405).hundredths(7);

        assertThat(text()).isEqualTo("0 1 -.5 12.346 100 0 x\n-14.05 .07");
    }

    @Test
    void tokensStandApartWhereTheyMust() {
        stream.put('[').number(1).name("A").number(2).put(']').word("TJ").word("ET");

        assertThat(text()).isEqualTo("[1/A 2]TJ ET");
    }

    @Test
    void stringsHideWhatWouldEndThem() {
        stream.string("a (b) \\c").string("\u0416").string("\u040D");

        assertThat(text()).isEqualTo("(a \\(b\\) \\\\c)(\u00FE\u00FF\u0004\u0016)(\u00FE\u00FF\u0004\\r)");
    }

    private String text() {
        return new String(stream.toByteArray(), StandardCharsets.ISO_8859_1);
    }
}

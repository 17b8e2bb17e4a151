package galley.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SyntaxTest {
    @Test
    void numbersHaveNoDigitTooMany() {
        assertThat(text(new Syntax().numbers(0, 1, -0.5, 12.3456, 100, -0.0004)))
                .isEqualTo("0 1 -.5 12.346 100 0");
        assertThat(text(new Syntax().hundredths(-1405).hundredths(7))).isEqualTo("-14.05 .07");
    }

    @Test
    void tokensStandApartWhereTheyMust() {
        assertThat(text(new Syntax()
                        .text("<<")
                        .name("K", "V")
                        .number("N", 3)
                        .reference("R", 7)
                        .text(">>")))
                .isEqualTo("<</K/V/N 3/R 7 0 R>>");
        assertThat(text(new Syntax().put('[').number(1).name("A").number(2).put(']')))
                .isEqualTo("[1/A 2]");
    }

    @Test
    void namesAndStringsHideWhatWouldEndThem() {
        assertThat(text(new Syntax().name("text/csv"))).isEqualTo("/text#2Fcsv");
        assertThat(text(new Syntax().name("a b#"))).isEqualTo("/a#20b#23");
        assertThat(text(new Syntax().string("a (b) \\c"))).isEqualTo("(a \\(b\\) \\\\c)");
        assertThat(text(new Syntax().string("\u0416"))).isEqualTo("(\u00FE\u00FF\u0004\u0016)");
        assertThat(text(new Syntax().string("\u040D"))).isEqualTo("(\u00FE\u00FF\u0004\\r)");
    }

    private static String text(Syntax syntax) {
        return new String(syntax.toByteArray(), StandardCharsets.ISO_8859_1);
    }
}

package galley.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"http://example.org\",\"x\")",
                "=",
                "==",
                "=-1",
                "+1+1",
                "+",
                "+a",
                "+49 30 1234",
                "+1.2.3",
                "-1+1",
                "-",
                "--5",
                "-a",
                "- one",
                "-5-3",
                "-2+3+cmd|' /C calc'!D2",
                "-1e",
                "-1e+",
                "-,5",
                "-1,23",
                "-1,2345",
                "@SUM(A1:A9)",
                "@",
                "@home",
                "\t=1+1",
                "\tx",
                "\r=1+1",
                "\nx",
                " =1+1",
                "   -x",
                "\u00A0=1+1",
                "\u2003@x",
                "\u200B=1+1",
                "\uFEFF=1+1",
                "\u202E=1+1",
                "\u2060+x",
                "＝1+1",
                "＋1",
                "－5",
                "＠x",
                " ＝1"
            })
    void textThatWouldRunGetsAnApostrophe(String words) {
        assertThat(FormulaGuard.guarded(words)).isEqualTo("'" + words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "1+1",
                "5–10 June 2016",
                "25 (7 victims, 18 perpetrators)",
                "40+",
                "-5",
                "+7",
                "-1e-7",
                "+1E5",
                "-0.5",
                "-.5",
                "+1,234",
                "-1,234,567.89",
                " -5",
                "'=1+1",
                "—",
                "–5",
                "a=b",
                "x@example.org",
                "#N/A",
                "(=1)",
                "\"=1\"",
                "1-2",
                "−5"
            })
    void numbersAndOtherTextAreNeverSpoiled(String words) {
        assertThat(FormulaGuard.guarded(words)).isEqualTo(words);
    }
}

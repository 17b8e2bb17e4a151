package galley.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTextTest {
    @Test
    void isComposedAndWithoutOuterBlanks() {
        assertThat(CellText.of(" \u00A0e\u0301te\u0301\u3000\t\n")).isEqualTo("\u00E9t\u00E9");
    }

    @Test
    void keepsLinesApartByLineFeedsAlone() {
        assertThat(CellText.of("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void showsThatACharacterCouldNotBeShown() {
        assertThat(CellText.of("a\u0000b\uD800c\uFFFEd\u0085e\uFDD0f"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
    }
}

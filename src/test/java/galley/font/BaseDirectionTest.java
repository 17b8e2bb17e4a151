package galley.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseDirectionTest {
    @ParameterizedTest
    @CsvSource({
        "The bridge,               ar, LEFT_TO_RIGHT",
        "הגשר שלנו and more,        en, RIGHT_TO_LEFT",
        "12 (جسر) of 30,           en, RIGHT_TO_LEFT",
        "1921–1991,                he, RIGHT_TO_LEFT",
        "1921–1991,                en, LEFT_TO_RIGHT",
        "'\u2067ג\u2069 bridge',   he, LEFT_TO_RIGHT",
        "'',                       fa-IR, RIGHT_TO_LEFT",
        "'',                       az-Arab, RIGHT_TO_LEFT",
        "'',                       pa-Guru-PK, LEFT_TO_RIGHT",
        "'',                       ks-Deva, LEFT_TO_RIGHT",
        "'',                       '', LEFT_TO_RIGHT"
    })
    void aParagraphRunsAsItsFirstLetterElseAsItsLanguage(String text, String language, BaseDirection expected) {
        assertThat(BaseDirection.of(text, language)).isEqualTo(expected);
    }
}

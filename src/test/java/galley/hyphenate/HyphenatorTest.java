package galley.hyphenate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenatorTest {
    private static final Hyphenators CATALOGUE = new Hyphenators();

    @ParameterizedTest
    @CsvSource({
        "en, hyphenation, hyphen-ation",
        "en, associate, asso-ciate",
        "en-US, manuscript, man-u-script",
        "en-GB, manuscripts, manu-scripts",
        "en-GB, encyclopaedia, encyc-lo-pae-dia",
        "de, Bundesverfassungsgericht, Bun-des-ver-fas-sungs-ge-richt",
        "de, Straßenbahn, Stra-ßen-bahn",
        "es, ferrocarril, ferro-ca-rril",
        "it, ortografia, orto-gra-fia",
        "pt, enciclopédia, enci-clo-pé-dia",
        "nl, bibliotheek, bibli-o-theek",
        "nl, aandachtstrekker, aan-dachts-trek-ker",
        "sv, uppslagsverk, upp-slags-verk",
        "tr, ansiklopedi, ansik-lo-pedi",
        "uk, енциклопедія, енци-кло-пе-дія",
    })
    void dividesWordsAsTexDoes(String language, String word, String divided) {
        assertThat(divided(language, word)).isEqualTo(divided);
    }

    @ParameterizedTest
    @CsvSource({
        "en, readjust, readjust",
        "en, reappearance, reappear-ance",
        "en, driveway, drive-way",
        "en, Shootouts, Shoot-outs",
        "en-GB, roadblock, road-block",
        "en-GB, shootout, shoot-out",
        "de, Textende, Text-ende",
    })
    void ourOwnExceptionsOverruleThePatterns(String language, String word, String divided) {
        assertThat(divided(language, word)).isEqualTo(divided);
    }

    @Test
    void minimaKeepLettersTogetherAtBothEnds() {
        Hyphenator english = CATALOGUE.forLanguage("en");
        assertThat(divided(english.withMinima(2, 2), "hyphenation")).isEqualTo("hy-phen-ation");
        assertThat(divided(english, "hyphenation")).isEqualTo("hyphen-ation");
        assertThat(divided(english.withMinima(2, 6), "hyphenation")).isEqualTo("hy-phenation");
        assertThatThrownBy(() -> english.withMinima(0, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theListOfExceptionsOverrulesThePatterns() {
        Hyphenator english = CATALOGUE.forLanguage("en").withMinima(2, 2);
        assertThat(divided(english, "table")).isEqualTo("ta-ble");
        assertThat(divided(english, "record")).as("listed without a hyphen").isEqualTo("record");
    }

    @Test
    void regionsTakeThePatternsOfTheirLanguage() {
        assertThat(divided("en-AU", "manuscripts")).isEqualTo(divided("en-GB", "manuscripts"));
        assertThat(divided("en-CA", "manuscripts")).isEqualTo(divided("en-US", "manuscripts"));
        assertThat(divided("pt-BR", "universidade")).isEqualTo("uni-ver-si-dade");
        assertThat(divided("en_gb", "manuscripts")).isEqualTo("manu-scripts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kk",
                "kk-Latn",
                "xx",
                "",
                "?!",
                "zh-Hans",
                "de-1901",
                "de-CH-1901-fonipa",
                "uk-Latn",
                "tr-Arab",
                "eng-lish-nonsense"
            })
    void aLanguageWithoutPatternsIsNotDivided(String language) {
        assertThat(CATALOGUE.knows(language)).isFalse();
        assertThat(divided(language, "hyphenation")).isEqualTo("hyphenation");
        assertThat(divided(language, "библиотека")).isEqualTo("библиотека");
    }

    @Test
    void capitalsAreDividedAsSmallLetters() {
        assertThat(divided("en", "ENCYCLOPEDIA")).isEqualTo("ENCY-CLO-PE-DIA");
        assertThat(divided("tr", "İSTANBUL")).isEqualTo("İSTAN-BUL");
    }

    @Test
    void turkishTellsDottedFromDotlessCapitals() {
        assertThat(Folding.of("tr").fold('I')).isEqualTo('ı');
        assertThat(Folding.of("tr").fold('İ')).isEqualTo('i');
        assertThat(Folding.of("en").fold('I')).isEqualTo('i');
    }

    @Test
    void softHyphensAreTakenAtTheirWord() {
        assertThat(CATALOGUE.forLanguage("en").points("hy\u00ADphenation")).containsExactly(3);
        assertThat(Hyphenator.NONE.points("hy\u00ADphen\u00ADation")).containsExactly(3, 8);
        assertThat(CATALOGUE.forLanguage("en").points("\u00ADencyclopedia\u00AD"))
                .as("no part would be left")
                .isEmpty();
    }

    @Test
    void punctuationAroundAWordDoesNotMatter() {
        assertThat(divided("en", "“encyclopedia,”")).isEqualTo("“ency-clo-pe-dia,”");
        assertThat(divided("en", "(children’s)")).isEqualTo("(chil-dren’s)");
    }

    @Test
    void anApostropheIsALetterWherePatternsKnowIt() {
        assertThat(divided("it", "dell’enciclopedia")).isEqualTo("del-l’en-ci-clo-pe-dia");
        assertThat(divided("it", "dell'enciclopedia")).isEqualTo("del-l'en-ci-clo-pe-dia");
        assertThat(divided("uk", "комп’ютер")).isEqualTo("ком-п’ю-тер");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016th", "9encyclopedia", "encyclopedia2", "XK450encyclopedia", "1,234,567"})
    void codesAndNumbersAreNotDivided(String word) {
        assertThat(divided("en", word)).isEqualTo(word);
    }

    @Test
    void patternFilesAreReadWithCommentsAndOtherCommands() {
        Patterns patterns = Patterns.parse(
                "\\message{a1b} % \\patterns{x1y}\n\\patterns{% first\n a1b . % c1d\n1e2f }\n\\hyphenation{uv-w\nxyz}");
        assertThat(patterns.divisible("ab")).containsExactly(false, true, false);
        assertThat(patterns.divisible("cd")).containsExactly(false, false, false);
        assertThat(patterns.divisible("cef")).containsExactly(false, true, false, false);
        assertThat(patterns.divisible("uvw")).containsExactly(false, false, true, false);
        assertThat(patterns.knows('e')).isTrue();
        assertThat(patterns.knows('x')).isFalse();
    }

    private static String divided(String language, String word) {
        return divided(CATALOGUE.forLanguage(language), word);
    }

    static String divided(Hyphenator hyphenator, String word) {
        StringBuilder divided = new StringBuilder();
        int from = 0;
        for (int point : hyphenator.points(word)) {
            divided.append(word, from, point).append('-');
            from = point;
        }
        return divided.append(word.substring(from)).toString();
    }
}

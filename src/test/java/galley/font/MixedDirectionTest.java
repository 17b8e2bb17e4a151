package galley.font;

import static galley.font.Fonts.SHAPER;
import static galley.font.Fonts.serif;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of both directions in one line: drawn in the one order, read in the other. */
class MixedDirectionTest {
    /** The characters from left to right as they are drawn, a letter with its marks as one. */
    private static String drawn(String text, String language) {
        return runs(text, language).stream().map(MixedDirectionTest::fromLeft).collect(Collectors.joining());
    }

    private static List<GlyphRun> runs(String text, String language) {
        return SHAPER.shape(text, serif().withLanguage(language)).runs();
    }

    private static String fromLeft(GlyphRun run) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < run.glyphCount(); i++) {
            out.append(run.textOf(i));
        }
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({
        // Digits run from left to right in Hebrew too; the whole keeps the order of the sentence around it.
        "en, ab אבג 12 cd, ab 12 גבא cd",
        "he, ab אבג 12 cd, cd 12 גבא ab",
        "he, אב 3.5 גד, דג 3.5 בא",
        // Arabic-Indic digits are digits: 47 is not 74.
        "ar, د ٤٧ ر, ر ٤٧ د",
        "ar, ٣٥٠٠ د, د ٣٥٠٠",
        "fa, د ۱۲ ر, ر ۱۲ د",
        // Latin letters keep their order inside text from the right.
        "he, אב pdf גד, דג pdf בא"
    })
    void charactersStandWhereReadersExpectThem(String language, String text, String expected) {
        assertThat(drawn(text, language)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The eighth says גשר הפנסים (12), the ninth جسر ٤٧.",
                "جسر الفوانيس، 3.5 km (x)",
                "שָׁלוֹם לְכָל office הַשּׁוֹמְרִים",
                "लालटेन पुल and น้ำทะเล"
            })
    void textIsReadInTheOrderItWasWritten(String text) {
        String written = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (String language : List.of("en", "ar")) {
            String read = runs(written, language).stream()
                    .sorted(Comparator.comparingInt(MixedDirectionTest::start))
                    .map(MixedDirectionTest::inTextOrder)
                    .collect(Collectors.joining());
            assertThat(read).isEqualTo(written);
        }
    }

    private static int start(GlyphRun run) {
        return run.cluster(run.rightToLeft() ? run.glyphCount() - 1 : 0);
    }

    private static String inTextOrder(GlyphRun run) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < run.glyphCount(); i++) {
            out.append(run.textOf(run.rightToLeft() ? run.glyphCount() - 1 - i : i));
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"e\u0301", "A\u030A", "\u0418\u0306", "\u03B1\u0301", "a\u0323\u0302", "\u05E9\u05BC\u05C1"})
    void decomposedTextIsDrawnAsComposedTextIs(String apart) {
        String together = Normalizer.normalize(apart, Normalizer.Form.NFC);
        GlyphRun composed = Fonts.run(together, serif());
        GlyphRun decomposed = Fonts.run(apart, serif());
        assertThat(HarfBuzz.places(decomposed)).isEqualTo(HarfBuzz.places(composed));
        assertThat(decomposed.textOf(decomposed.rightToLeft() ? decomposed.glyphCount() - 1 : 0))
                .isEqualTo(apart);
    }
}

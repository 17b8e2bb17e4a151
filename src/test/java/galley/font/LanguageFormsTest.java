package galley.font;

import static galley.font.Fonts.run;
import static galley.font.Fonts.serif;
import static galley.font.Fonts.units;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What readers of a language and readers of figures would notice, face by face. */
class LanguageFormsTest {
    private static final FontSpec SANS = Fonts.spec("Source Sans");

    private static List<Integer> glyphs(String text, FontSpec spec) {
        GlyphRun run = run(text, spec);
        return IntStream.range(0, run.glyphCount()).mapToObj(run::glyph).toList();
    }

    @Test
    void turkishKeepsTheDotOfItsI() {
        for (FontSpec spec : List.of(serif(), SANS)) {
            // A ligature would swallow the dot that tells i from dotless i.
            assertThat(glyphs("fi", spec.withLanguage("tr"))).hasSize(2);
            assertThat(glyphs("f\u0131", spec.withLanguage("tr"))).hasSize(2);
        }
        assertThat(glyphs("fi", serif().withLanguage("en"))).hasSize(1);
        FontSpec small = serif().with(Feature.SMALL_CAPS);
        assertThat(glyphs("i", small.withLanguage("tr"))).isNotEqualTo(glyphs("i", small.withLanguage("en")));
        assertThat(glyphs("i", small.withLanguage("tr"))).isNotEqualTo(glyphs("\u0131", small.withLanguage("tr")));
    }

    /** The Source faces draw no letters of their own for these two; the mono face does. */
    @Test
    void romanianGetsCommasAndCatalanItsDotWhereTheFaceHasThem() {
        FontSpec mono = Fonts.spec("JetBrains Mono");
        FontSpec romanian = mono.withLanguage("ro");
        assertThat(glyphs("\u015F\u0163", romanian)).isEqualTo(glyphs("\u0219\u021B", romanian));
        assertThat(glyphs("\u015F\u0163", mono)).isNotEqualTo(glyphs("\u0219\u021B", mono));
        assertThat(glyphs("col\u00B7la", mono.withLanguage("ca"))).isNotEqualTo(glyphs("col\u00B7la", mono));
        assertThat(glyphs("\u0142\u0105\u015B\u0107", serif().withLanguage("pl")))
                .doesNotContain(0);
    }

    @Test
    void serbianAndBulgarianHaveCyrillicOfTheirOwnWhereTheFaceDoes() {
        FontSpec italic = serif().withItalic(true);
        assertThat(glyphs("\u0431\u0433\u0434\u043F\u0442", italic.withLanguage("sr")))
                .isNotEqualTo(glyphs("\u0431\u0433\u0434\u043F\u0442", italic.withLanguage("ru")));
        assertThat(glyphs("\u0432\u0433\u0434", SANS.withLanguage("bg")))
                .isNotEqualTo(glyphs("\u0432\u0433\u0434", SANS.withLanguage("ru")));
    }

    @Test
    void turnedOffTheyAreTheFormsOfNoLanguage() {
        FontSpec plain = SANS.withFeatures(Set.of(Feature.KERN, Feature.LIGA));
        assertThat(glyphs("\u015F", plain.withLanguage("ro"))).isEqualTo(glyphs("\u015F", SANS));
    }

    @Test
    void columnsOfFiguresStandOneBelowTheOther() {
        for (FontSpec spec : List.of(serif(), SANS)) {
            FontSpec table = spec.with(Feature.TABULAR_FIGURES).with(Feature.LINING_FIGURES);
            int width = units(run("0", table));
            for (char figure = '1'; figure <= '9'; figure++) {
                assertThat(units(run(Character.toString(figure), table))).isEqualTo(width);
            }
        }
    }

    @Test
    void oldStyleFiguresGoBelowTheLine() {
        FontSpec text = serif().with(Feature.OLD_STYLE_FIGURES);
        Typeface face = text.face();
        for (String figure : List.of("3", "4", "5", "7", "9")) {
            assertThat(face.bounds(glyphs(figure, text).get(0)).bottom())
                    .as(figure)
                    .isLessThan(-100);
            assertThat(face.bounds(glyphs(figure, serif().with(Feature.LINING_FIGURES))
                                    .get(0))
                            .bottom())
                    .as(figure)
                    .isGreaterThan(-30);
        }
    }

    @Test
    void aFractionIsNarrowerThanItsFiguresInARow() {
        FontSpec fractions = serif().with(Feature.FRACTIONS);
        assertThat(units(run("13/16", fractions))).isLessThan(units(run("13/16", serif())));
        // Dates and paths have slashes too, but no one asks for fractions there.
        assertThat(run("13/16", serif()).glyphCount()).isEqualTo(5);
    }

    @Test
    void smallCapitalsAreAsHighAsSmallLetters() {
        Typeface face = serif().face();
        int height = face.bounds(glyphs("h", serif().with(Feature.SMALL_CAPS)).get(0))
                .top();
        assertThat(height).isBetween(face.xHeight() - 20, face.xHeight() + 80);
    }

    @Test
    void hyphensAndBracketsRiseBetweenCapitals() {
        FontSpec capitals = serif().with(Feature.CASE);
        Typeface face = serif().face();
        assertThat(face.bounds(glyphs("-", capitals).get(0)).bottom())
                .isGreaterThan(face.bounds(glyphs("-", serif()).get(0)).bottom());
    }
}

package galley.font;

import static galley.font.Fonts.SHAPER;
import static galley.font.Fonts.run;
import static galley.font.Fonts.serif;
import static galley.font.Fonts.spec;
import static galley.font.Fonts.units;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShaperTest {
    private static int[] glyphs(String text, FontSpec spec) {
        GlyphRun run = run(text, spec);
        return IntStream.range(0, run.glyphCount()).map(run::glyph).toArray();
    }

    @Test
    void kerningDrawsPairsTogether() {
        assertThat(units(run("AVATAR", serif()))).isEqualTo(3541);
        assertThat(units(run("AVATAR", serif().withFeatures(Set.of())))).isEqualTo(3921);
        assertThat(run("AVATAR", serif()).width()).isCloseTo(35.41, within(1e-9));
    }

    @Test
    void aLigatureStandsForAllItsLetters() {
        GlyphRun run = run("office", serif());
        assertThat(run.glyphCount()).isEqualTo(4);
        assertThat(run.textOf(1)).isEqualTo("ffi");
        assertThat(run.cluster(1)).isEqualTo(1);
        assertThat(run.cluster(2)).isEqualTo(4);
        assertThat(run("office", serif().withFeatures(Set.of(Feature.KERN))).glyphCount())
                .isEqualTo(6);
    }

    @Test
    void letterSpacingBreaksLigaturesAndWidensEachCharacter() {
        GlyphRun spaced = run("office", serif().withLetterSpacing(0.5));
        assertThat(spaced.glyphCount()).isEqualTo(6);
        GlyphRun plain = run("office", serif().withFeatures(Set.of(Feature.KERN, Feature.LOCALISED)));
        assertThat(spaced.width()).isCloseTo(plain.width() + 6 * 0.5, within(1e-9));
    }

    @Test
    void figuresComeInTheFormsAskedFor() {
        FontSpec oldStyle = serif().with(Feature.OLD_STYLE_FIGURES);
        assertThat(glyphs("1947", oldStyle)).doesNotContain(glyphs("1947", serif()));
        FontSpec table = serif().with(Feature.TABULAR_FIGURES).with(Feature.LINING_FIGURES);
        assertThat(units(run("1111", table))).isEqualTo(units(run("8888", table)));
        FontSpec text = oldStyle.with(Feature.PROPORTIONAL_FIGURES);
        assertThat(units(run("1111", text))).isLessThan(units(run("8888", text)));
    }

    @Test
    void smallCapitalsReplaceLowerCaseAlone() {
        int[] plain = glyphs("Brief", serif());
        int[] small = glyphs("Brief", serif().with(Feature.SMALL_CAPS));
        assertThat(small[0]).isEqualTo(plain[0]);
        assertThat(small).hasSize(5);
        assertThat(small[1]).isNotEqualTo(plain[1]);
        int[] all = glyphs("Brief", serif().with(Feature.SMALL_CAPS).with(Feature.CAPS_TO_SMALL_CAPS));
        assertThat(all[0]).isNotEqualTo(plain[0]);
    }

    @Test
    void superiorsAndFractionsAreDrawnOnes() {
        assertThat(glyphs("12", serif().with(Feature.SUPERIORS))).doesNotContain(glyphs("12", serif()));
        assertThat(glyphs("3/4", serif().with(Feature.FRACTIONS))).doesNotContain(glyphs("3/4", serif()));
        assertThat(glyphs("3\u20444", serif())[2])
                .isEqualTo(glyphs("3/4", serif().with(Feature.FRACTIONS))[2])
                .isNotEqualTo(glyphs("4", serif())[0]);
    }

    @Test
    void languagesGetTheirOwnLetterforms() {
        FontSpec italic = serif().withItalic(true);
        assertThat(glyphs("\u0431", italic.withLanguage("sr"))).isNotEqualTo(glyphs("\u0431", italic));
        assertThat(glyphs("fi", serif().withLanguage("tr"))).hasSize(2);
    }

    @Test
    void kazakhAndGreekNeedNoOtherFace() {
        assertThat(run(
                                "\u049A\u0430\u0437\u0430\u049B\u0441\u0442\u0430\u043D \u0410\u049B\u0442\u04E9\u0431\u0435",
                                serif())
                        .face()
                        .postScriptName())
                .isEqualTo("SourceSerifPro-Regular");
        assertThat(run("\u0395\u03BB\u03BB\u03AC\u03B4\u03B1", serif()).glyphCount())
                .isEqualTo(6);
    }

    @Test
    void marksStandAboveTheirLetters() {
        // Cyrillic a with acute has no code point of its own, so the acute must be placed.
        GlyphRun run = run("\u0430\u0301", serif());
        assertThat(run.glyphCount()).isEqualTo(2);
        assertThat(run.advance(1)).isZero();
        GlyphBox letter = run.face().bounds(run.glyph(0));
        GlyphBox accent = run.face().bounds(run.glyph(1));
        double letterMiddle = (letter.left() + letter.right()) / 2.0;
        double accentMiddle = (accent.left() + accent.right()) / 2.0 + (run.advance(0) + run.xOffset(1)) * 100;
        assertThat(accentMiddle).isCloseTo(letterMiddle, within(60.0));
        assertThat(run.textOf(0)).isEqualTo("\u0430\u0301");
        assertThat(run.textOf(1)).isEmpty();
    }

    @Test
    void spacesAFaceLacksHaveTheirDefinedWidth() {
        assertThat(units(run("\u2009", serif()))).isEqualTo(200);
        assertThat(units(run("\u2003", serif()))).isEqualTo(1000);
        assertThat(units(run("\u00A0", serif()))).isEqualTo(units(run(" ", serif())));
        assertThat(SHAPER.shape("a\u202F%\u2011b\u200B\u00AD\uFEFFc", serif()).missing())
                .isEmpty();
        assertThat(units(run("a\u00ADb", serif()))).isEqualTo(units(run("ab", serif())));
        assertThat(glyphs("\u2011", serif())).isEqualTo(glyphs("\u2010", serif()));
    }

    @Test
    void aLetterTheFaceLacksComesFromTheNextFamily() {
        ShapedText shaped = SHAPER.shape("Bala\u014Ba", serif());
        assertThat(shaped.missing()).isEmpty();
        assertThat(shaped.runs())
                .extracting(run -> run.face().postScriptName())
                .containsExactly("SourceSerifPro-Regular", "SourceSansPro-Regular", "SourceSerifPro-Regular");
        assertThat(SHAPER.shape("\u10D7\u10D1", serif()).runs())
                .extracting(run -> run.face().postScriptName())
                .containsExactly("KurintoSans-Rg");
    }

    @Test
    void whatNoFaceHasIsReportedAndReplaced() {
        ShapedText shaped = SHAPER.shape("a\uD83D\uDE00b\uD800", serif());
        assertThat(shaped.missing()).containsExactly(new MissingGlyph(0x1F600, 1), new MissingGlyph(0xD800, 4));
        assertThat(shaped.missing().get(0)).hasToString("U+1F600 at 1");
        assertThat(shaped.width()).isGreaterThan(20);
    }

    @Test
    void hebrewRunsFromTheRight() {
        ShapedText shaped = SHAPER.shape("ab \u05E9\u05DC\u05D5\u05DD 12", serif());
        assertThat(shaped.runs()).extracting(run -> run.cluster(0)).containsExactly(0, 8, 7, 6);
        GlyphRun hebrew = shaped.runs().get(3);
        assertThat(hebrew.rightToLeft()).isTrue();
        assertThat(hebrew.textOf(0)).isEqualTo("\u05DD");
        assertThat(hebrew.textOf(3)).isEqualTo("\u05E9");
    }

    @Test
    void expansionScalesTheWidth() {
        GlyphRun run = run("measure", serif());
        assertThat(run.expanded(1.02).width()).isCloseTo(run.width() * 1.02, within(1e-9));
        assertThat(run.slice(1, 3).width()).isCloseTo(run.advance(1) + run.advance(2), within(1e-9));
    }

    @Test
    void runsAreValues() {
        GlyphRun again = new Shaper(FontLibrary.bundled())
                .shape(
                        "office",
                        FontSpec.of(FontLibrary.bundled().family("source serif").orElseThrow(), 10))
                .runs()
                .get(0);
        assertThat(again).isEqualTo(run("office", serif())).hasSameHashCodeAs(run("office", serif()));
        assertThat(again)
                .hasToString("SourceSerifPro-Regular 10.0pt [o=42+549 ffi=419+920 c=30+488 e=32+510]")
                .isNotEqualTo(run("office", serif().withSize(11)));
    }

    @Test
    void codeIsSetInOneWidth() {
        assertThat(units(run("if (a != b)", spec("JetBrains Mono").withFeatures(Set.of()))))
                .isEqualTo(11 * 600);
    }

    @Test
    void arabicLettersJoin() {
        ShapedText joined = SHAPER.shape("\u0633\u0644\u0627\u0645", serif());
        assumeThat(joined.unshapedScripts()).isEmpty();
        GlyphRun run = joined.runs().get(0);
        // Lam and alef make one glyph; seen joins it, so it is not the one it has alone.
        assertThat(run.glyphCount()).isLessThan(4);
        assertThat(run.textOf(run.glyphCount() - 1)).isEqualTo("\u0633");
        assertThat(run.glyph(run.glyphCount() - 1)).isNotEqualTo(run.face().glyph(0x633));
    }

    @Test
    void devanagariVowelsChangePlaces() {
        ShapedText shaped = SHAPER.shape("\u0915\u093F", serif());
        assumeThat(shaped.unshapedScripts()).isEmpty();
        GlyphRun run = shaped.runs().get(0);
        // The vowel i is written before the consonant it is spoken after; both stand for the whole syllable.
        assertThat(run.glyph(1)).isEqualTo(run.face().glyph(0x915));
        assertThat(run.textOf(0)).isEqualTo("\u0915\u093F");
        assertThat(run.textOf(1)).isEmpty();
    }
}

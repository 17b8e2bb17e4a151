package galley.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypefaceTest {
    private static final Typeface SERIF = Fonts.serif().face();

    private static byte[] program(Typeface face) {
        byte[] bytes = new byte[face.program().remaining()];
        face.program().get(bytes);
        return bytes;
    }

    @Test
    void statesItsMeasurements() {
        assertThat(SERIF.postScriptName()).isEqualTo("SourceSerifPro-Regular");
        assertThat(SERIF.familyName()).isEqualTo("Source Serif Pro");
        assertThat(SERIF.unitsPerEm()).isEqualTo(1000);
        assertThat(SERIF.glyphCount()).isEqualTo(1450);
        assertThat(SERIF.ascent()).isEqualTo(1036);
        assertThat(SERIF.descent()).isEqualTo(-335);
        assertThat(SERIF.capHeight()).isEqualTo(670);
        assertThat(SERIF.xHeight()).isEqualTo(475);
        assertThat(SERIF.weight()).isEqualTo(400);
        assertThat(SERIF.serif()).isTrue();
        assertThat(SERIF.embeddable()).isTrue();
        assertThat(SERIF.italicAngle()).isZero();
        assertThat(Fonts.serif().withItalic(true).face().italicAngle()).isNegative();
        assertThat(Fonts.spec("Source Sans").face().serif()).isFalse();
        assertThat(Fonts.spec("JetBrains Mono").face().fixedPitch()).isTrue();
        assertThat(SERIF.bounds(SERIF.glyph('H')).top()).isEqualTo(669);
        assertThat(SERIF.offers(Feature.SMALL_CAPS)).isTrue();
        assertThat(Fonts.serif().withItalic(true).face().offers(Feature.SMALL_CAPS))
                .isFalse();
    }

    @Test
    void familiesAreFoundByName() {
        assertThat(Fonts.LIBRARY.names())
                .containsExactly("Source Serif", "Source Sans", "JetBrains Mono", "Kurinto Sans", "Noto Sans SC");
        assertThat(Fonts.LIBRARY.family("SOURCE SANS")).isPresent();
        assertThat(Fonts.LIBRARY.family("Comic Sans")).isEmpty();
        assertThat(Fonts.LIBRARY
                        .family("Source Serif")
                        .orElseThrow()
                        .face(true, true)
                        .postScriptName())
                .isEqualTo("SourceSerifPro-BoldIt");
    }

    @Test
    void refusesWhatIsNoTrueTypeFont() {
        assertThatThrownBy(() -> Typeface.parse("no font".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(TypefaceException.class)
                .hasMessageContaining("no TrueType font");
        assertThatThrownBy(() -> Typeface.parse("OTTO....".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(TypefaceException.class)
                .hasMessageContaining("CFF");
        assertThatThrownBy(() -> Typeface.parse(Arrays.copyOf(program(SERIF), 100_000)))
                .isInstanceOf(TypefaceException.class)
                .hasMessageContaining("truncated");
    }

    @Test
    void aSubsetHasTheGlyphsAskedForAndWhatTheyAreComposedOf() throws TypefaceException {
        List<Integer> used =
                "Ak\u00E9\u01FD".codePoints().mapToObj(SERIF::glyph).toList();
        byte[] bytes = TrueTypeSubset.of(SERIF, used);
        assertThat(bytes).isEqualTo(TrueTypeSubset.of(SERIF, used)).hasSizeLessThan(1_500);
        SfntFile subset = SfntFile.parse(bytes);
        int count = subset.table("maxp").u16(4);
        Outlines outlines = Outlines.parse(subset, count);
        SfntTable metrics = subset.table("hmtx");
        assertThat(outlines.length(0)).isZero();
        for (int i = 0; i < used.size(); i++) {
            assertThat(outlines.bounds(i + 1)).isEqualTo(SERIF.bounds(used.get(i)));
            assertThat(metrics.u16(4 * (i + 1))).isEqualTo(SERIF.advance(used.get(i)));
        }
        assertThat(count).as("glyphs and their parts").isGreaterThan(used.size() + 1);
        for (int glyph = 1; glyph < count; glyph++) {
            int length = outlines.bare(glyph, component -> {
                        assertThat(component).isBetween(1, count - 1);
                        return component;
                    })
                    .length;
            assertThat(length).as("glyph %d", glyph).isPositive();
        }
    }

    @Test
    void aSubsetOfOneByteCodesShowsItsGlyphsByThem() throws TypefaceException {
        int blank = SERIF.glyph(' ');
        int letter = SERIF.glyph('a');
        byte[] bytes = TrueTypeSubset.coded(SERIF, 32, List.of(blank, TrueTypeSubset.BLANK, letter));
        SfntFile subset = SfntFile.parse(bytes);
        CharacterMap codes = CharacterMap.parse(subset.table("cmap"));
        SfntTable metrics = subset.table("hmtx");
        Outlines outlines = Outlines.parse(subset, subset.table("maxp").u16(4));

        assertThat(codes.glyph(0xF000 + 31)).isZero();
        assertThat(codes.glyph(0xF000 + 35)).isZero();
        assertThat(metrics.u16(4 * codes.glyph(0xF000 + 32))).isEqualTo(SERIF.advance(blank));
        assertThat(metrics.u16(4 * codes.glyph(0xF000 + 33))).isZero();
        assertThat(metrics.u16(4 * codes.glyph(0xF000 + 34))).isEqualTo(SERIF.advance(letter));
        assertThat(outlines.bounds(codes.glyph(0xF000 + 34))).isEqualTo(SERIF.bounds(letter));
    }

    @Test
    void aSubsetHasNoInstructions() throws TypefaceException {
        Typeface hinted = Fonts.spec("JetBrains Mono").face();
        List<Integer> used = List.of(hinted.glyph('g'), hinted.glyph('\u00E9'));
        SfntFile subset = SfntFile.parse(TrueTypeSubset.of(hinted, used));
        assertThat(subset.table("fpgm").isEmpty()).isTrue();
        Outlines outlines = Outlines.parse(subset, subset.table("maxp").u16(4));
        int glyphs = subset.table("maxp").u16(4);
        for (int glyph = 1; glyph < glyphs; glyph++) {
            assertThat(outlines.bare(glyph, component -> component).length).isBetween(1, outlines.length(glyph));
            assertThat(outlines.length(glyph) - outlines.bare(glyph, component -> component).length)
                    .as("padding alone")
                    .isLessThan(2);
        }
    }

    @Test
    void theChecksumOfASubsetIsRight() {
        byte[] bytes = TrueTypeSubset.of(SERIF, List.of(SERIF.glyph('a')));
        SfntTable file = new SfntTable(bytes, 0, bytes.length);
        int sum = 0;
        for (int at = 0; at < bytes.length; at += 4) {
            sum += (int) file.u32(at);
        }
        assertThat(sum).isEqualTo(0xB1B0AFBA);
    }
}

package galley.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
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
                .containsExactly("Source Serif", "Source Sans", "JetBrains Mono", "Kurinto Sans");
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
    void aSubsetKeepsIdsAndNeededOutlines() throws TypefaceException {
        BitSet used = new BitSet();
        "Ak\u00E9\u01FD".codePoints().map(SERIF::glyph).forEach(used::set);
        byte[] bytes = TrueTypeSubset.of(SERIF, used);
        assertThat(bytes).isEqualTo(TrueTypeSubset.of(SERIF, used)).hasSizeLessThan(8_000);
        SfntFile subset = SfntFile.parse(bytes);
        Outlines outlines = Outlines.parse(subset, subset.table("maxp").u16(4));
        SfntTable metrics = subset.table("hmtx");
        for (int glyph = used.nextSetBit(0); glyph >= 0; glyph = used.nextSetBit(glyph + 1)) {
            assertThat(outlines.bounds(glyph)).isEqualTo(SERIF.bounds(glyph));
            assertThat(metrics.u16(4 * glyph)).isEqualTo(SERIF.advance(glyph));
        }
        assertThat(outlines.length(SERIF.glyph('B'))).isZero();
        assertThat(outlines.closure(used)).isEqualTo(SERIF.outlines().closure(used));
        outlines.closure(used).stream()
                .forEach(glyph ->
                        assertThat(outlines.length(glyph)).as("glyph %s", glyph).isPositive());
    }

    @Test
    void aRenumberedSubsetHasItsGlyphsInTheOrderAskedFor() throws TypefaceException {
        List<Integer> asked =
                "\u00E9kA\u01FDk".codePoints().map(SERIF::glyph).boxed().toList();
        byte[] bytes = TrueTypeSubset.inOrder(SERIF, asked);
        SfntFile subset = SfntFile.parse(bytes);
        int count = subset.table("maxp").u16(4);
        Outlines outlines = Outlines.parse(subset, count);
        BitSet all = new BitSet();
        for (int id = 1; id <= asked.size(); id++) {
            assertThat(outlines.bounds(id)).isEqualTo(SERIF.bounds(asked.get(id - 1)));
            assertThat(subset.table("hmtx").u16(4 * id)).isEqualTo(SERIF.advance(asked.get(id - 1)));
            all.set(id);
        }
        // What the accented letters are composed of is there, under its new number, and nothing else.
        assertThat(outlines.closure(all).cardinality()).isEqualTo(count).isGreaterThan(asked.size() + 1);
        BitSet kept = new BitSet();
        asked.forEach(kept::set);
        assertThat(bytes).hasSizeLessThan(TrueTypeSubset.of(SERIF, kept).length);
    }

    @Test
    void aSubsetCarriesNoInstructions() throws TypefaceException {
        BitSet used = new BitSet();
        "Ak\u00E9\u01FD".codePoints().map(SERIF::glyph).forEach(used::set);
        SfntFile subset = SfntFile.parse(TrueTypeSubset.of(SERIF, used));
        for (String tag : List.of("cvt ", "fpgm", "prep")) {
            assertThat(subset.table(tag).isEmpty()).as(tag).isTrue();
        }
        SfntTable glyf = subset.table("glyf");
        int at = 2 * subset.table("loca").u16(2 * SERIF.glyph('k'));
        assertThat(glyf.u16(at + Outlines.HEADER_SIZE + 2 * glyf.u16(at))).isZero();
    }

    @Test
    void theChecksumOfASubsetIsRight() {
        BitSet used = new BitSet();
        used.set(SERIF.glyph('a'));
        byte[] bytes = TrueTypeSubset.of(SERIF, used);
        SfntTable file = new SfntTable(bytes, 0, bytes.length);
        int sum = 0;
        for (int at = 0; at < bytes.length; at += 4) {
            sum += (int) file.u32(at);
        }
        assertThat(sum).isEqualTo(0xB1B0AFBA);
    }
}

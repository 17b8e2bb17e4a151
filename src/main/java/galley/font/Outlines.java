package galley.font;

import java.util.BitSet;

/** Where the outline of each glyph lies: the {@code loca} and {@code glyf} tables. */
final class Outlines {
    /** Size of the header of an outline: number of contours and bounding box. */
    static final int HEADER_SIZE = 10;

    private static final int ARGUMENTS_ARE_WORDS = 0x0001;
    private static final int HAS_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int HAS_TWO_SCALES = 0x0040;
    private static final int HAS_MATRIX = 0x0080;

    private final SfntTable glyf;
    private final int[] offsets;

    private Outlines(SfntTable glyf, int[] offsets) {
        this.glyf = glyf;
        this.offsets = offsets;
    }

    static Outlines parse(SfntFile file, int glyphCount) throws TypefaceException {
        boolean wide = file.required("head", 54).u16(50) != 0;
        SfntTable loca = file.required("loca", (glyphCount + 1L) * (wide ? 4 : 2));
        SfntTable glyf = file.table("glyf");
        int[] offsets = new int[glyphCount + 1];
        for (int i = 0; i <= glyphCount; i++) {
            offsets[i] = wide ? loca.int32(4 * i) : 2 * loca.u16(2 * i);
            if (offsets[i] > glyf.length() || (i > 0 && offsets[i] < offsets[i - 1])) {
                throw new TypefaceException("table 'loca' places glyph " + i + " outside table 'glyf'");
            }
        }
        return new Outlines(glyf, offsets);
    }

    GlyphBox bounds(int glyph) {
        if (length(glyph) < HEADER_SIZE) {
            return GlyphBox.EMPTY;
        }
        int at = offsets[glyph];
        return new GlyphBox(glyf.s16(at + 2), glyf.s16(at + 4), glyf.s16(at + 6), glyf.s16(at + 8));
    }

    /** Bytes of the outline; 0 for a glyph without ink or an id the face does not have. */
    int length(int glyph) {
        return glyph < 0 || glyph >= offsets.length - 1 ? 0 : offsets[glyph + 1] - offsets[glyph];
    }

    byte[] program(int glyph) {
        return length(glyph) == 0 ? new byte[0] : glyf.copy(offsets[glyph], length(glyph));
    }

    /** The given glyphs, glyph 0, and all glyphs they are composed of. */
    BitSet closure(BitSet glyphs) {
        BitSet closed = new BitSet();
        BitSet open = (BitSet) glyphs.clone();
        open.set(0);
        for (int glyph = open.nextSetBit(0); glyph >= 0; glyph = open.nextSetBit(0)) {
            open.clear(glyph);
            closed.set(glyph);
            addComponents(glyph, closed, open);
        }
        closed.clear(offsets.length - 1, Math.max(offsets.length - 1, closed.length()));
        return closed;
    }

    private void addComponents(int glyph, BitSet closed, BitSet open) {
        if (length(glyph) < HEADER_SIZE || glyf.s16(offsets[glyph]) >= 0) {
            return;
        }
        int at = offsets[glyph] + HEADER_SIZE;
        int end = offsets[glyph + 1];
        int flags = MORE_COMPONENTS;
        while ((flags & MORE_COMPONENTS) != 0 && at + 4 <= end) {
            flags = glyf.u16(at);
            int component = glyf.u16(at + 2);
            if (!closed.get(component)) {
                open.set(component);
            }
            at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2) + transformSize(flags);
        }
    }

    private static int transformSize(int flags) {
        if ((flags & HAS_SCALE) != 0) {
            return 2;
        }
        if ((flags & HAS_TWO_SCALES) != 0) {
            return 4;
        }
        return (flags & HAS_MATRIX) != 0 ? 8 : 0;
    }
}

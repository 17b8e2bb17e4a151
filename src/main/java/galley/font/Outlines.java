package galley.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntUnaryOperator;

/** Where the outline of each glyph lies: the {@code loca} and {@code glyf} tables. */
final class Outlines {
    /** Size of the header of an outline: number of contours and bounding box. */
    static final int HEADER_SIZE = 10;

    private static final int ARGUMENTS_ARE_WORDS = 0x0001;
    private static final int HAS_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int HAS_TWO_SCALES = 0x0040;
    private static final int HAS_MATRIX = 0x0080;
    private static final int HAS_INSTRUCTIONS = 0x0100;

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

    /**
     * The outline without instructions for hinting, empty for a glyph without ink.
     *
     * @param ids the new id of each component's glyph
     */
    byte[] unhinted(int glyph, IntUnaryOperator ids) {
        int length = length(glyph);
        if (length < HEADER_SIZE) {
            return new byte[0];
        }
        byte[] program = glyf.copy(offsets[glyph], length);
        return glyf.s16(offsets[glyph]) < 0 ? composite(program, ids) : simple(program);
    }

    private static byte[] simple(byte[] program) {
        ByteBuffer outline = ByteBuffer.wrap(program);
        int at = HEADER_SIZE + 2 * outline.getShort(0);
        if (at + 2 > program.length) {
            return program;
        }
        int rest = at + 2 + (outline.getShort(at) & 0xFFFF);
        if (rest > program.length) {
            return program;
        }
        outline.putShort(at, (short) 0);
        System.arraycopy(program, rest, program, at + 2, program.length - rest);
        return Arrays.copyOf(program, program.length - (rest - at - 2));
    }

    private static byte[] composite(byte[] program, IntUnaryOperator ids) {
        ByteBuffer outline = ByteBuffer.wrap(program);
        int at = HEADER_SIZE;
        int flags = MORE_COMPONENTS;
        while ((flags & MORE_COMPONENTS) != 0 && at + 4 <= program.length) {
            flags = outline.getShort(at) & 0xFFFF;
            outline.putShort(at, (short) (flags & ~HAS_INSTRUCTIONS));
            outline.putShort(at + 2, (short) ids.applyAsInt(outline.getShort(at + 2) & 0xFFFF));
            at += componentSize(flags);
        }
        return Arrays.copyOf(program, Math.min(at, program.length));
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
            at += componentSize(flags);
        }
    }

    private static int componentSize(int flags) {
        return 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2) + transformSize(flags);
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

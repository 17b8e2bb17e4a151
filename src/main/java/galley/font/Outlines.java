package galley.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
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

    /** The outline without its instructions, its components, if it has any, under other numbers. */
    byte[] bare(int glyph, IntUnaryOperator numbers) {
        if (length(glyph) < HEADER_SIZE) {
            return new byte[0];
        }
        int contours = glyf.s16(offsets[glyph]);
        return contours >= 0 ? simple(glyph, contours) : composed(glyph, numbers);
    }

    private byte[] simple(int glyph, int contours) {
        int counted = HEADER_SIZE + 2 * contours;
        int instructions = glyf.u16(offsets[glyph] + counted);
        int after = counted + 2 + instructions;
        byte[] outline = glyf.copy(offsets[glyph], length(glyph));
        if (instructions == 0 || after > outline.length) {
            return outline;
        }
        ByteBuffer bare = ByteBuffer.allocate(outline.length - instructions);
        bare.put(outline, 0, counted).putShort((short) 0);
        return bare.put(outline, after, outline.length - after).array();
    }

    private byte[] composed(int glyph, IntUnaryOperator numbers) {
        byte[] outline = glyf.copy(offsets[glyph], length(glyph));
        ByteBuffer bare = ByteBuffer.wrap(outline);
        int at = HEADER_SIZE;
        int flags = MORE_COMPONENTS;
        while ((flags & MORE_COMPONENTS) != 0 && at + 4 <= outline.length) {
            flags = bare.getShort(at);
            bare.putShort(at, (short) (flags & ~HAS_INSTRUCTIONS));
            bare.putShort(at + 2, (short) numbers.applyAsInt(bare.getShort(at + 2) & 0xFFFF));
            at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2) + transformSize(flags);
        }
        return Arrays.copyOf(outline, Math.min(at, outline.length));
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

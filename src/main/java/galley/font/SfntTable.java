package galley.font;

import java.nio.charset.StandardCharsets;

/**
 * One table of an sfnt file, read big-endian.
 *
 * <p>A read outside the table gives zero, as with HarfBuzz's null object: every offset in a font may lie, and zero is a
 * legal, harmless value for each field of the layout tables (no records, no offset, glyph 0). Tables that must be whole
 * are checked once, when the typeface is parsed.
 */
final class SfntTable {
    static final SfntTable EMPTY = new SfntTable(new byte[0], 0, 0);

    private final byte[] bytes;
    private final int start;
    private final int length;
    private final GlyphSetMemo glyphSets = new GlyphSetMemo();

    SfntTable(byte[] bytes, int start, int length) {
        this.bytes = bytes;
        this.start = start;
        this.length = length;
    }

    int length() {
        return length;
    }

    /** What was found lately in the glyph sets of this table. */
    GlyphSetMemo glyphSets() {
        return glyphSets;
    }

    boolean isEmpty() {
        return length == 0;
    }

    int u8(int at) {
        return at < 0 || at >= length ? 0 : bytes[start + at] & 0xFF;
    }

    int u16(int at) {
        if (at < 0 || at > length - 2) {
            return 0;
        }
        int i = start + at;
        return (bytes[i] & 0xFF) << 8 | (bytes[i + 1] & 0xFF);
    }

    int s16(int at) {
        return (short) u16(at);
    }

    long u32(int at) {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** A 32-bit offset or count; one past the reach of an {@code int} becomes the largest {@code int}. */
    int int32(int at) {
        return (int) Math.min(Integer.MAX_VALUE, u32(at));
    }

    String tag(int at) {
        if (at < 0 || at > length - 4) {
            return "";
        }
        return new String(bytes, start + at, 4, StandardCharsets.ISO_8859_1);
    }

    /** A copy of {@code count} bytes from {@code at}, cut where the table ends. */
    byte[] copy(int at, int count) {
        int from = Math.max(0, Math.min(at, length));
        int size = Math.max(0, Math.min(count, length - from));
        byte[] copy = new byte[size];
        System.arraycopy(bytes, start + from, copy, 0, size);
        return copy;
    }
}

package galley.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Cuts a face down to the glyphs a document uses, for embedding as a CIDFontType2 program.
 *
 * <p>Glyph ids stay as they are: outlines of other glyphs are emptied and ids past the last used one dropped. Only the
 * tables PDF needs are kept (ISO 32000-2, 9.9.2): {@code cvt}, {@code fpgm}, {@code glyf}, {@code head}, {@code hhea},
 * {@code hmtx}, {@code loca}, {@code maxp}, {@code prep}. The same glyphs give the same bytes.
 */
public final class TrueTypeSubset {
    private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;
    private static final int ADJUSTMENT_AT = 8;
    private static final int LOCA_FORMAT_AT = 50;
    private static final int LONGEST_SHORT_LOCA = 2 * 0xFFFF;

    private final Typeface face;
    private final BitSet kept;
    private final int glyphCount;

    private TrueTypeSubset(Typeface face, BitSet glyphs) {
        this.face = face;
        this.kept = face.outlines().closure(glyphs);
        this.glyphCount = kept.length();
    }

    /**
     * A font program with the outlines of the given glyphs, of those they are composed of, and of glyph 0.
     *
     * @param glyphs glyph ids; ids the face does not have are left out
     */
    public static byte[] of(Typeface face, BitSet glyphs) {
        return new TrueTypeSubset(face, glyphs).write();
    }

    private byte[] write() {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        SfntFile file = face.file();
        for (String tag : new String[] {"cvt ", "fpgm", "prep"}) {
            SfntTable table = file.table(tag);
            if (!table.isEmpty()) {
                tables.put(tag, table.copy(0, table.length()));
            }
        }
        int[] offsets = new int[glyphCount + 1];
        byte[] glyf = glyphs(offsets);
        boolean wide = glyf.length > LONGEST_SHORT_LOCA;
        tables.put("glyf", glyf);
        tables.put("loca", loca(offsets, wide));
        tables.put("hmtx", metrics());
        tables.put("head", head(wide));
        tables.put("hhea", patched("hhea", 34, glyphCount));
        tables.put("maxp", patched("maxp", 4, glyphCount));
        return assemble(tables);
    }

    private byte[] glyphs(int[] offsets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int glyph = 0; glyph < glyphCount; glyph++) {
            offsets[glyph] = out.size();
            if (kept.get(glyph)) {
                out.writeBytes(face.outlines().program(glyph));
                pad(out);
            }
        }
        offsets[glyphCount] = out.size();
        return out.toByteArray();
    }

    private static void pad(ByteArrayOutputStream out) {
        while ((out.size() & 3) != 0) {
            out.write(0);
        }
    }

    private static byte[] loca(int[] offsets, boolean wide) {
        ByteBuffer loca = ByteBuffer.allocate(offsets.length * (wide ? 4 : 2));
        for (int offset : offsets) {
            if (wide) {
                loca.putInt(offset);
            } else {
                loca.putShort((short) (offset / 2));
            }
        }
        return loca.array();
    }

    /** Widths and left bearings; zero for glyphs that are not kept, which compresses to almost nothing. */
    private byte[] metrics() {
        SfntTable hmtx = face.file().table("hmtx");
        int measured = face.file().table("hhea").u16(34);
        ByteBuffer metrics = ByteBuffer.allocate(4 * glyphCount);
        for (int glyph = 0; glyph < glyphCount; glyph++) {
            int bearing = glyph < measured ? hmtx.u16(4 * glyph + 2) : hmtx.u16(4 * measured + 2 * (glyph - measured));
            metrics.putShort((short) (kept.get(glyph) ? face.advance(glyph) : 0));
            metrics.putShort((short) (kept.get(glyph) ? bearing : 0));
        }
        return metrics.array();
    }

    private byte[] head(boolean wide) {
        byte[] head = patched("head", LOCA_FORMAT_AT, wide ? 1 : 0);
        ByteBuffer.wrap(head).putInt(ADJUSTMENT_AT, 0);
        return head;
    }

    private byte[] patched(String tag, int at, int value) {
        SfntTable table = face.file().table(tag);
        byte[] copy = table.copy(0, table.length());
        ByteBuffer.wrap(copy).putShort(at, (short) value);
        return copy;
    }

    private static byte[] assemble(SortedMap<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        ByteBuffer directory = ByteBuffer.allocate(12 + 16 * count);
        directory.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
        directory.putShort((short) Integer.numberOfTrailingZeros(power)).putShort((short) (16 * (count - power)));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int headAt = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            int offset = directory.capacity() + body.size();
            headAt = table.getKey().equals("head") ? offset : headAt;
            directory.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1));
            directory.putInt(checksum(table.getValue())).putInt(offset).putInt(table.getValue().length);
            body.writeBytes(table.getValue());
            pad(body);
        }
        ByteBuffer font = ByteBuffer.allocate(directory.capacity() + body.size());
        font.put(directory.array()).put(body.toByteArray());
        font.putInt(headAt + ADJUSTMENT_AT, CHECKSUM_MAGIC - checksum(font.array()));
        return font.array();
    }

    private static int checksum(byte[] bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += (bytes[i] & 0xFF) << (8 * (3 - (i & 3)));
        }
        return sum;
    }
}

package galley.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Cuts a face down to the glyphs a document uses, for embedding as a CIDFontType2 program.
 *
 * <p>Glyphs are numbered anew, so that no table has rows for glyphs that are not there, and lose their instructions:
 * they serve coarse screens only, and no viewer of today asks for them. Only the tables PDF needs are kept (ISO
 * 32000-2, 9.9.2): {@code glyf}, {@code head}, {@code hhea}, {@code hmtx}, {@code loca}, {@code maxp}. The same glyphs
 * give the same bytes. A program for a font of one-byte codes has a {@code cmap} besides.
 */
public final class TrueTypeSubset {
    /** Stands for a glyph that is not used: the subset has a blank of no width there. */
    public static final int BLANK = -1;

    private static final int SYMBOLS = 0xF000;
    private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;
    private static final int ADJUSTMENT_AT = 8;
    private static final int LOCA_FORMAT_AT = 50;
    private static final int LONGEST_SHORT_LOCA = 2 * 0xFFFF;

    private final Typeface face;
    /** The glyph of the face that each glyph of the subset is, but for the first. */
    private final List<Integer> kept = new ArrayList<>();
    /** The glyph of the subset that a glyph of the face became. */
    private final Map<Integer, Integer> numbers = new HashMap<>();

    private TrueTypeSubset(Typeface face, List<Integer> glyphs) {
        this.face = face;
        kept.add(0);
        for (int glyph : glyphs) {
            kept.add(glyph);
            numbers.putIfAbsent(glyph, kept.size() - 1);
        }
    }

    /**
     * A font program whose glyph 0 is blank and whose glyphs from 1 are the given ones; after them stand those they are
     * composed of.
     *
     * @param glyphs glyph ids; one the face does not have becomes a blank
     */
    public static byte[] of(Typeface face, List<Integer> glyphs) {
        return new TrueTypeSubset(face, glyphs).write(new TreeMap<>());
    }

    /**
     * A font program as {@link #of} makes it, with a map by which codes from {@code first} on show the given glyphs,
     * one after the other (ISO 32000-1, 9.6.6.4).
     *
     * @param first the first code, from 0
     * @param glyphs glyph ids, {@link #BLANK} for codes without any; no more than there are codes up to 255
     */
    public static byte[] coded(Typeface face, int first, List<Integer> glyphs) {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        tables.put("cmap", codes(first, glyphs.size()));
        return new TrueTypeSubset(face, glyphs).write(tables);
    }

    /**
     * One stretch of codes for glyphs from 1, in the Microsoft symbol encoding: a subtable of format 4, whose last
     * segment is empty.
     */
    private static byte[] codes(int first, int count) {
        ByteBuffer cmap = ByteBuffer.allocate(44);
        cmap.putShort((short) 0).putShort((short) 1);
        cmap.putShort((short) 3).putShort((short) 0).putInt(12);
        cmap.putShort((short) 4).putShort((short) 32).putShort((short) 0);
        cmap.putShort((short) 4).putShort((short) 4).putShort((short) 1).putShort((short) 0);
        cmap.putShort((short) (SYMBOLS + first + count - 1)).putShort((short) 0xFFFF);
        cmap.putShort((short) 0);
        cmap.putShort((short) (SYMBOLS + first)).putShort((short) 0xFFFF);
        cmap.putShort((short) (1 - SYMBOLS - first)).putShort((short) 1);
        return cmap.array();
    }

    private byte[] write(SortedMap<String, byte[]> tables) {
        List<Integer> offsets = new ArrayList<>(List.of(0));
        byte[] glyf = glyphs(offsets);
        boolean wide = glyf.length > LONGEST_SHORT_LOCA;
        tables.put("glyf", glyf);
        tables.put("loca", loca(offsets, wide));
        tables.put("hmtx", metrics());
        tables.put("head", head(wide));
        tables.put("hhea", patched("hhea", 34, kept.size()));
        tables.put("maxp", patched("maxp", 4, kept.size()));
        return assemble(tables);
    }

    /** The outlines one after the other; the list of glyphs grows by what they are composed of. */
    private byte[] glyphs(List<Integer> offsets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        offsets.add(0); // glyph 0 is blank
        for (int i = 1; i < kept.size(); i++) {
            out.writeBytes(face.outlines().bare(kept.get(i), this::number));
            if ((out.size() & 1) != 0) {
                out.write(0);
            }
            offsets.add(out.size());
        }
        return out.toByteArray();
    }

    private int number(int component) {
        Integer known = numbers.get(component);
        if (known != null) {
            return known;
        }
        kept.add(component);
        numbers.put(component, kept.size() - 1);
        return kept.size() - 1;
    }

    private static byte[] loca(List<Integer> offsets, boolean wide) {
        ByteBuffer loca = ByteBuffer.allocate(offsets.size() * (wide ? 4 : 2));
        for (int offset : offsets) {
            if (wide) {
                loca.putInt(offset);
            } else {
                loca.putShort((short) (offset / 2));
            }
        }
        return loca.array();
    }

    /** Widths and left bearings. */
    private byte[] metrics() {
        SfntTable hmtx = face.file().table("hmtx");
        int measured = face.file().table("hhea").u16(34);
        ByteBuffer metrics = ByteBuffer.allocate(4 * kept.size());
        for (int glyph : kept) {
            int bearing = glyph < measured ? hmtx.u16(4 * glyph + 2) : hmtx.u16(4 * measured + 2 * (glyph - measured));
            metrics.putShort((short) face.advance(glyph)).putShort((short) bearing);
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

    private static void pad(ByteArrayOutputStream out) {
        while ((out.size() & 3) != 0) {
            out.write(0);
        }
    }

    private static int checksum(byte[] bytes) {
        int whole = bytes.length & ~3;
        ByteBuffer words = ByteBuffer.wrap(bytes);
        int sum = 0;
        for (int at = 0; at < whole; at += 4) {
            sum += words.getInt(at);
        }
        for (int at = whole; at < bytes.length; at++) {
            sum += (bytes[at] & 0xFF) << (8 * (3 - (at & 3)));
        }
        return sum;
    }
}

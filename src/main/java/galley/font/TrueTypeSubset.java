package galley.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/**
 * Cuts a face down to the glyphs a document uses, for embedding as a CIDFontType2 program.
 *
 * <p>Only the tables PDF needs are kept (ISO 32000-2, 9.9.2), and of those not {@code cvt}, {@code fpgm} and
 * {@code prep}: hinting serves screens of few dots, and its instructions are a third of the file. What is left is
 * {@code glyf}, {@code head}, {@code hhea}, {@code hmtx}, {@code loca}, {@code maxp}. The same glyphs give the same
 * bytes.
 */
public final class TrueTypeSubset {
    private static final int CHECKSUM_MAGIC = 0xB1B0AFBA;
    private static final int ADJUSTMENT_AT = 8;
    private static final int LOCA_FORMAT_AT = 50;
    private static final int LONGEST_SHORT_LOCA = 2 * 0xFFFF;

    /** In {@code maxp}: from storage to the longest program of instructions. */
    private static final int FIRST_HINTING_LIMIT_AT = 16;

    private static final int END_OF_HINTING_LIMITS = 28;
    private static final int NO_GLYPH = -1;

    private final Typeface face;
    /** For each glyph of the subset the one of the face, or {@link #NO_GLYPH}. */
    private final int[] sources;

    private final IntUnaryOperator ids;

    private TrueTypeSubset(Typeface face, int[] sources, IntUnaryOperator ids) {
        this.face = face;
        this.sources = sources;
        this.ids = ids;
    }

    /**
     * A font program with the outlines of the given glyphs, of those they are composed of, and of glyph 0. Glyph ids
     * stay as they are: outlines of other glyphs are emptied and ids past the last used one dropped.
     *
     * @param glyphs glyph ids; ids the face does not have are left out
     */
    public static byte[] of(Typeface face, BitSet glyphs) {
        BitSet kept = face.outlines().closure(glyphs);
        int[] sources = new int[kept.length()];
        for (int glyph = 0; glyph < sources.length; glyph++) {
            sources[glyph] = kept.get(glyph) ? glyph : NO_GLYPH;
        }
        return new TrueTypeSubset(face, sources, IntUnaryOperator.identity()).write();
    }

    /**
     * A font program whose glyph 0 is the face's and whose glyphs from 1 on are the given ones, in that order; glyphs
     * they are composed of follow. With codes given out in the same order a PDF needs no map from codes to glyphs.
     *
     * @param glyphs glyph ids of the face, at most 65,534, each as often as it is wanted
     */
    public static byte[] inOrder(Typeface face, List<Integer> glyphs) {
        BitSet wanted = new BitSet();
        glyphs.forEach(wanted::set);
        List<Integer> sources = new ArrayList<>(List.of(0));
        sources.addAll(glyphs);
        Map<Integer, Integer> ids = new HashMap<>();
        for (int id = 0; id < sources.size(); id++) {
            ids.putIfAbsent(sources.get(id), id);
        }
        face.outlines().closure(wanted).stream().forEach(glyph -> {
            if (ids.putIfAbsent(glyph, sources.size()) == null) {
                sources.add(glyph);
            }
        });
        int[] all = sources.stream().mapToInt(Integer::intValue).toArray();
        return new TrueTypeSubset(face, all, glyph -> ids.getOrDefault(glyph, 0)).write();
    }

    private byte[] write() {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        int[] offsets = new int[sources.length + 1];
        byte[] glyf = glyphs(offsets);
        boolean wide = glyf.length > LONGEST_SHORT_LOCA;
        tables.put("glyf", glyf);
        tables.put("loca", loca(offsets, wide));
        tables.put("hmtx", metrics());
        tables.put("head", head(wide));
        tables.put("hhea", patched("hhea", 34, sources.length));
        tables.put("maxp", limits());
        return assemble(tables);
    }

    private byte[] glyphs(int[] offsets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int id = 0; id < sources.length; id++) {
            offsets[id] = out.size();
            if (sources[id] != NO_GLYPH) {
                out.writeBytes(face.outlines().unhinted(sources[id], ids));
                // Short offsets count words.
                pad(out, 2);
            }
        }
        offsets[sources.length] = out.size();
        return out.toByteArray();
    }

    private static void pad(ByteArrayOutputStream out, int to) {
        while (out.size() % to != 0) {
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
        ByteBuffer metrics = ByteBuffer.allocate(4 * sources.length);
        for (int glyph : sources) {
            int bearing = glyph < measured ? hmtx.u16(4 * glyph + 2) : hmtx.u16(4 * measured + 2 * (glyph - measured));
            metrics.putShort((short) face.advance(glyph));
            metrics.putShort((short) (glyph == NO_GLYPH ? 0 : bearing));
        }
        return metrics.array();
    }

    /** As in the face, but for the number of glyphs and all that instructions may use. */
    private byte[] limits() {
        byte[] maxp = patched("maxp", 4, sources.length);
        if (maxp.length >= END_OF_HINTING_LIMITS) {
            Arrays.fill(maxp, FIRST_HINTING_LIMIT_AT, END_OF_HINTING_LIMITS, (byte) 0);
        }
        return maxp;
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
            pad(body, 4);
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

package galley.font;

/** Reads the two ways layout tables sort glyphs: coverage and class definition. */
final class GlyphSets {
    private GlyphSets() {}

    /** Place of the glyph in a coverage table, -1 if it is not covered. */
    static int coverage(SfntTable table, int at, int glyph) {
        GlyphSetMemo memo = table.glyphSets();
        long key = GlyphSetMemo.key(GlyphSetMemo.COVERAGE, at, glyph);
        int known = memo.get(key);
        return known == GlyphSetMemo.UNKNOWN ? memo.put(key, place(table, at, glyph)) : known;
    }

    private static int place(SfntTable table, int at, int glyph) {
        boolean ranges = table.u16(at) == 2;
        int size = ranges ? 6 : 2;
        int low = 0;
        int high = table.u16(at + 2) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int record = at + 4 + size * middle;
            int start = table.u16(record);
            int end = ranges ? table.u16(record + 2) : start;
            if (glyph < start) {
                high = middle - 1;
            } else if (glyph > end) {
                low = middle + 1;
            } else {
                return ranges ? table.u16(record + 4) + glyph - start : middle;
            }
        }
        return -1;
    }

    /** Class of the glyph in a class definition table, 0 if it names none. */
    static int glyphClass(SfntTable table, int at, int glyph) {
        GlyphSetMemo memo = table.glyphSets();
        long key = GlyphSetMemo.key(GlyphSetMemo.CLASS, at, glyph);
        int known = memo.get(key);
        return known == GlyphSetMemo.UNKNOWN ? memo.put(key, classOf(table, at, glyph)) : known;
    }

    private static int classOf(SfntTable table, int at, int glyph) {
        if (table.u16(at) == 1) {
            int index = glyph - table.u16(at + 2);
            return index >= 0 && index < table.u16(at + 4) ? table.u16(at + 6 + 2 * index) : 0;
        }
        int low = 0;
        int high = table.u16(at) == 2 ? table.u16(at + 2) - 1 : -1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int record = at + 4 + 6 * middle;
            if (glyph < table.u16(record)) {
                high = middle - 1;
            } else if (glyph > table.u16(record + 2)) {
                low = middle + 1;
            } else {
                return table.u16(record + 4);
            }
        }
        return 0;
    }
}

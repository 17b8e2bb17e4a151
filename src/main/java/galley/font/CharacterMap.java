package galley.font;

/** Which glyph stands for which character: the {@code cmap} table, formats 0, 4, 6 and 12. */
final class CharacterMap {
    private static final int SYMBOL_AREA = 0xF000;

    private final SfntTable table;
    private final int at;
    private final int format;
    private final boolean symbol;

    private CharacterMap(SfntTable table, int at, boolean symbol) {
        this.table = table;
        this.at = at;
        this.format = table.u16(at);
        this.symbol = symbol;
    }

    /** Picks the subtable with the widest repertoire: full Unicode, then the basic plane, then symbol. */
    static CharacterMap parse(SfntTable table) throws TypefaceException {
        int best = -1;
        int bestRank = 0;
        int count = table.u16(2);
        for (int i = 0; i < count && 4 + 8 * i < table.length(); i++) {
            int record = 4 + 8 * i;
            int rank = rank(table.u16(record), table.u16(record + 2), table.u16(table.int32(record + 4)));
            if (rank > bestRank) {
                bestRank = rank;
                best = record;
            }
        }
        if (best < 0) {
            throw new TypefaceException("table 'cmap' has no Unicode mapping that can be read");
        }
        return new CharacterMap(table, table.int32(best + 4), bestRank == 1);
    }

    private static int rank(int platform, int encoding, int format) {
        boolean readable = format == 0 || format == 4 || format == 6 || format == 12;
        if (!readable) {
            return 0;
        }
        if (platform == 3) {
            return encoding == 10 ? 4 : encoding == 1 ? 2 : encoding == 0 ? 1 : 0;
        }
        return platform == 0 ? (format == 12 ? 3 : 2) : 0;
    }

    /** The glyph of the character, 0 if there is none. */
    int glyph(int codePoint) {
        int glyph = find(codePoint);
        return glyph == 0 && symbol && codePoint <= 0xFF ? find(SYMBOL_AREA + codePoint) : glyph;
    }

    private int find(int codePoint) {
        return switch (format) {
            case 0 -> codePoint < 256 ? table.u8(at + 6 + codePoint) : 0;
            case 6 -> {
                int index = codePoint - table.u16(at + 6);
                yield index >= 0 && index < table.u16(at + 8) ? table.u16(at + 10 + 2 * index) : 0;
            }
            case 12 -> inGroups(codePoint);
            default -> codePoint <= 0xFFFF ? inSegments(codePoint) : 0;
        };
    }

    private int inSegments(int codePoint) {
        int doubled = table.u16(at + 6) & ~1;
        int ends = at + 14;
        int low = 0;
        int high = doubled / 2 - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (table.u16(ends + 2 * middle) < codePoint) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        int starts = ends + doubled + 2;
        int start = table.u16(starts + 2 * low);
        if (2 * low >= doubled || codePoint < start) {
            return 0;
        }
        int delta = table.u16(starts + doubled + 2 * low);
        int rangeAt = starts + 2 * doubled + 2 * low;
        int range = table.u16(rangeAt);
        if (range == 0) {
            return (codePoint + delta) & 0xFFFF;
        }
        int glyph = table.u16(rangeAt + range + 2 * (codePoint - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
    }

    private int inGroups(int codePoint) {
        int low = 0;
        int high = Math.min(table.int32(at + 12), table.length() / 12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = at + 16 + 12 * middle;
            if (codePoint < table.u32(group)) {
                high = middle - 1;
            } else if (codePoint > table.u32(group + 4)) {
                low = middle + 1;
            } else {
                return (int) (table.u32(group + 8) + codePoint - table.u32(group)) & 0xFFFF;
            }
        }
        return 0;
    }
}

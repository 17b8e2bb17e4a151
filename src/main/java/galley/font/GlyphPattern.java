package galley.font;

/**
 * A row of glyphs a lookup asks for, as it lies in the font.
 *
 * @param kind how each 16-bit value stands for glyphs
 * @param table the layout table the values lie in
 * @param base where the class definition starts, or what coverage offsets count from
 * @param at where the values start
 * @param count how many there are
 */
record GlyphPattern(Kind kind, SfntTable table, int base, int at, int count) {
    enum Kind {
        ANY,
        GLYPH,
        CLASS,
        COVERAGE
    }

    /** Matches any one glyph: for the searches of mark placement and pairs. */
    static GlyphPattern any(SfntTable table) {
        return new GlyphPattern(Kind.ANY, table, 0, 0, 1);
    }

    boolean matches(int index, int glyph) {
        int value = table.u16(at + 2 * index);
        return switch (kind) {
            case GLYPH -> value == glyph;
            case CLASS -> GlyphSets.glyphClass(table, base, glyph) == value;
            case COVERAGE -> GlyphSets.coverage(table, base + value, glyph) >= 0;
            default -> true;
        };
    }
}

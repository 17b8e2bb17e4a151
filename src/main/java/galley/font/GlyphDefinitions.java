package galley.font;

/** Which glyphs are bases, ligatures and marks: the GDEF table. */
final class GlyphDefinitions {
    static final int BASE = 0x02;
    static final int LIGATURE = 0x04;
    static final int MARK = 0x08;

    private final SfntTable table;
    private final int classes;
    private final int attachmentClasses;
    private final int markSets;

    GlyphDefinitions(SfntTable table) {
        this.table = table;
        this.classes = table.u16(4);
        this.attachmentClasses = table.u16(10);
        this.markSets = table.u32(0) >= 0x00010002 ? table.u16(12) : 0;
    }

    boolean hasClasses() {
        return classes != 0;
    }

    /** Class bits as lookup flags have them, the attachment class of a mark in the upper byte. */
    int properties(int glyph) {
        return switch (classes == 0 ? 0 : GlyphSets.glyphClass(table, classes, glyph)) {
            case 1 -> BASE;
            case 2 -> LIGATURE;
            case 3 -> MARK | (attachmentClasses == 0 ? 0 : GlyphSets.glyphClass(table, attachmentClasses, glyph) << 8);
            default -> 0;
        };
    }

    boolean inMarkSet(int set, int glyph) {
        if (markSets == 0 || set >= table.u16(markSets + 2)) {
            return false;
        }
        int offset = table.int32(markSets + 4 + 4 * set);
        return offset != 0 && GlyphSets.coverage(table, markSets + offset, glyph) >= 0;
    }
}

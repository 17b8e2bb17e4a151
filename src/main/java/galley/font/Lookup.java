package galley.font;

/** One lookup of GSUB or GPOS, extensions resolved. */
final class Lookup {
    static final int IGNORE_BASES = 0x0002;
    static final int IGNORE_LIGATURES = 0x0004;
    static final int IGNORE_MARKS = 0x0008;
    static final int IGNORED_CLASSES = IGNORE_BASES | IGNORE_LIGATURES | IGNORE_MARKS;
    static final int USE_MARK_FILTERING_SET = 0x0010;
    static final int MARK_ATTACHMENT_TYPE = 0xFF00;

    private final int index;
    private final int type;
    private final int flags;
    private final int[] subtables;

    Lookup(int index, int type, int flags, int[] subtables) {
        this.index = index;
        this.type = type;
        this.flags = flags;
        this.subtables = subtables;
    }

    /** Its place in the lookup list. */
    int index() {
        return index;
    }

    /** The lookup type its subtables are of. */
    int type() {
        return type;
    }

    /** The lookup flag, with the mark filtering set in the upper 16 bits. */
    int flags() {
        return flags;
    }

    int subtableCount() {
        return subtables.length;
    }

    /** Where a subtable starts in the layout table. */
    int subtable(int place) {
        return subtables[place];
    }
}

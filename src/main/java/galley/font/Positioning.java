package galley.font;

/** Moves glyphs: GPOS lookups 1, 2 and 4 to 9. Horizontal text alone; device tables are for screens and left out. */
final class Positioning extends LookupPass {
    private static final int SINGLE = 1;
    private static final int PAIR = 2;
    private static final int MARK_TO_BASE = 4;
    private static final int MARK_TO_LIGATURE = 5;
    private static final int MARK_TO_MARK = 6;
    static final int CONTEXT = 7;
    private static final int CHAIN = 8;

    private static final int X_PLACEMENT = 0x1;
    private static final int Y_PLACEMENT = 0x2;
    private static final int X_ADVANCE = 0x4;
    private static final int ALL_VALUES = 0xFF;

    private final ContextRules rules;

    Positioning(GlyphBuffer buffer, OpenTypeLayout layout) {
        super(buffer, layout.positionings(), layout.definitions(), true);
        this.rules = new ContextRules(this);
    }

    @Override
    boolean apply(Lookup lookup, int at) {
        return switch (lookup.type()) {
            case SINGLE -> single(at);
            case PAIR -> pair(at);
            case MARK_TO_BASE -> markToBase(at);
            case MARK_TO_LIGATURE -> markToLigature(at);
            case MARK_TO_MARK -> markToMark(at);
            case CONTEXT -> rules.applyContext(lookup, at);
            case CHAIN -> rules.applyChain(lookup, at);
            default -> false;
        };
    }

    private int covered(int at, int offset, int i) {
        return GlyphSets.coverage(table, at + table.u16(at + offset), buffer.glyph[i]);
    }

    private boolean single(int at) {
        int covered = covered(at, 2, buffer.index);
        if (covered < 0) {
            return false;
        }
        int format = table.u16(at + 4);
        if (table.u16(at) == 1) {
            addValue(format, at + 6, buffer.index);
        } else if (covered < table.u16(at + 6)) {
            addValue(format, at + 8 + covered * valueSize(format), buffer.index);
        } else {
            return false;
        }
        buffer.index++;
        return true;
    }

    private static int valueSize(int format) {
        return 2 * Integer.bitCount(format & ALL_VALUES);
    }

    private void addValue(int format, int valueAt, int i) {
        int at = valueAt;
        if ((format & X_PLACEMENT) != 0) {
            buffer.xOffset[i] += table.s16(at);
            at += 2;
        }
        if ((format & Y_PLACEMENT) != 0) {
            buffer.yOffset[i] += table.s16(at);
            at += 2;
        }
        if ((format & X_ADVANCE) != 0) {
            buffer.advance[i] += table.s16(at);
        }
    }

    private boolean pair(int at) {
        int first = buffer.index;
        int covered = covered(at, 2, first);
        if (covered < 0) {
            return false;
        }
        int second = next(first, any, 0, false);
        if (second < 0) {
            return false;
        }
        int format1 = table.u16(at + 4);
        int format2 = table.u16(at + 6);
        int values = table.u16(at) == 1
                ? pairValues(at, covered, second, format1, format2)
                : classValues(at, first, second, format1, format2);
        if (values < 0) {
            return false;
        }
        addValue(format1, values, first);
        addValue(format2, values + valueSize(format1), second);
        buffer.index = (format2 & ALL_VALUES) == 0 ? second : second + 1;
        return true;
    }

    private int pairValues(int at, int covered, int second, int format1, int format2) {
        int set = covered < table.u16(at + 8) ? at + table.u16(at + 10 + 2 * covered) : at;
        int size = 2 + valueSize(format1) + valueSize(format2);
        int glyph = buffer.glyph[second];
        int low = 0;
        int high = set == at ? -1 : table.u16(set) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int record = set + 2 + size * middle;
            int other = table.u16(record);
            if (other == glyph) {
                return record + 2;
            }
            if (other < glyph) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private int classValues(int at, int first, int second, int format1, int format2) {
        if (table.u16(at) != 2) {
            return -1;
        }
        int class1 = GlyphSets.glyphClass(table, at + table.u16(at + 8), buffer.glyph[first]);
        int class2 = GlyphSets.glyphClass(table, at + table.u16(at + 10), buffer.glyph[second]);
        int count1 = table.u16(at + 12);
        int count2 = table.u16(at + 14);
        if (class1 >= count1 || class2 >= count2) {
            return -1;
        }
        long offset = (long) (class1 * count2 + class2) * (valueSize(format1) + valueSize(format2));
        return at + 16 + offset > table.length() ? -1 : (int) (at + 16 + offset);
    }

    private boolean markToBase(int at) {
        int mark = covered(at, 2, buffer.index);
        if (mark < 0) {
            return false;
        }
        int base = baseBefore(buffer.index);
        int covered = base < 0 ? -1 : covered(at, 4, base);
        return covered >= 0 && attach(at, mark, at + table.u16(at + 10), covered, base);
    }

    /** The glyph a mark stands on; of glyphs that one character was split into, the first. */
    private int baseBefore(int mark) {
        int base = previous(mark, any, 0, false, Lookup.IGNORE_MARKS);
        while (base > 0 && laterPart(base)) {
            base = previous(base, any, 0, false, Lookup.IGNORE_MARKS);
        }
        return base;
    }

    private boolean laterPart(int i) {
        return (buffer.properties[i] & GlyphBuffer.MULTIPLIED) != 0
                && buffer.markComponent(i) != 0
                && !buffer.isMark(i - 1)
                && buffer.ligature[i] == buffer.ligature[i - 1]
                && buffer.markComponent(i) == buffer.markComponent(i - 1) + 1;
    }

    private boolean markToLigature(int at) {
        int mark = covered(at, 2, buffer.index);
        if (mark < 0) {
            return false;
        }
        int ligature = previous(buffer.index, any, 0, false, Lookup.IGNORE_MARKS);
        int covered = ligature < 0 ? -1 : covered(at, 4, ligature);
        int array = at + table.u16(at + 10);
        if (covered < 0 || covered >= table.u16(array)) {
            return false;
        }
        int components = array + table.u16(array + 2 + 2 * covered);
        int count = table.u16(components);
        if (count == 0) {
            return false;
        }
        int id = buffer.ligature[ligature];
        int component = buffer.markComponent(buffer.index);
        boolean known = id != 0 && id == buffer.ligature[buffer.index] && component > 0;
        return attach(at, mark, components, known ? Math.min(count, component) - 1 : count - 1, ligature);
    }

    private boolean markToMark(int at) {
        int mark = covered(at, 2, buffer.index);
        if (mark < 0) {
            return false;
        }
        int below = previous(buffer.index, any, 0, false, flags() & ~Lookup.IGNORED_CLASSES);
        if (below < 0 || !buffer.isMark(below) || !sameBase(buffer.index, below)) {
            return false;
        }
        int covered = covered(at, 4, below);
        return covered >= 0 && attach(at, mark, at + table.u16(at + 10), covered, below);
    }

    /** Whether two marks stand on the same glyph, or on the same component of a ligature. */
    private boolean sameBase(int mark, int below) {
        int id = buffer.ligature[mark];
        int belowId = buffer.ligature[below];
        int component = buffer.markComponent(mark);
        int belowComponent = buffer.markComponent(below);
        if (id == belowId) {
            return id == 0 || component == belowComponent;
        }
        return (id > 0 && component == 0) || (belowId > 0 && belowComponent == 0);
    }

    /** Places the mark so that its anchor meets that of the given row of {@code anchors}. */
    private boolean attach(int at, int mark, int anchors, int row, int target) {
        int classCount = table.u16(at + 6);
        int marks = at + table.u16(at + 8);
        if (mark >= table.u16(marks) || row >= table.u16(anchors)) {
            return false;
        }
        int markClass = table.u16(marks + 2 + 4 * mark);
        int offset = markClass < classCount ? table.u16(anchors + 2 + 2 * (row * classCount + markClass)) : 0;
        if (offset == 0) {
            return false;
        }
        int markAnchor = marks + table.u16(marks + 4 + 4 * mark);
        int anchor = anchors + offset;
        int i = buffer.index;
        buffer.xOffset[i] = table.s16(anchor + 2) - table.s16(markAnchor + 2);
        buffer.yOffset[i] = table.s16(anchor + 4) - table.s16(markAnchor + 4);
        buffer.attachedTo[i] = i - target;
        buffer.index++;
        return true;
    }

    /**
     * Turns offsets that count from another glyph's origin into offsets from the mark's own: once all advances are
     * final.
     */
    static void settleMarks(GlyphBuffer buffer, boolean rightToLeft) {
        for (int i = 0; i < buffer.length; i++) {
            int target = i - buffer.attachedTo[i];
            if (target == i) {
                continue;
            }
            // Targets stand before their marks, so theirs are settled already.
            buffer.xOffset[i] += buffer.xOffset[target];
            buffer.yOffset[i] += buffer.yOffset[target];
            for (int k = target; k < i; k++) {
                buffer.xOffset[i] += rightToLeft ? buffer.advance[k + 1] : -buffer.advance[k];
            }
        }
    }
}

package galley.font;

import java.util.Arrays;

/**
 * The glyphs a shaping pass works on, in text order, one array per property.
 *
 * <p>Its arrays are open to the passes of this package: they read and write single cells in the innermost loops.
 */
final class GlyphBuffer {
    /** Flags in {@link #properties} beside the class bits of {@link GlyphDefinitions}. */
    static final int SUBSTITUTED = 0x10;

    static final int LIGATED = 0x20;
    static final int MULTIPLIED = 0x40;
    static final int KEPT = SUBSTITUTED | LIGATED | MULTIPLIED;

    /** How far substitutions may grow a text before they are stopped as hostile. */
    private static final int MOST_GROWTH = 64;

    int length;
    int index;
    int[] codePoint;
    int[] glyph;
    int[] cluster;
    int[] mask;
    int[] properties;
    /** Traits of the character, see {@link CharacterTraits}. */
    int[] traits;
    /** Which ligature a glyph is, or a mark belongs to; 0 for none. */
    int[] ligature;
    /** For a mark: the component it stands on, from 1. For a ligature: minus the number of its components. */
    int[] component;

    int[] advance = {};
    int[] xOffset = {};
    int[] yOffset = {};
    /** How far away the glyph stands that this mark is attached to; 0 for none. */
    int[] attachedTo = {};

    private final int mostGlyphs;
    private int lastLigature;

    GlyphBuffer(int capacity) {
        int size = Math.max(8, capacity);
        mostGlyphs = size * MOST_GROWTH;
        codePoint = new int[size];
        glyph = new int[size];
        cluster = new int[size];
        mask = new int[size];
        properties = new int[size];
        traits = new int[size];
        ligature = new int[size];
        component = new int[size];
    }

    void add(int character, int glyphId, int characterTraits, int textIndex) {
        ensure(length + 1);
        codePoint[length] = character;
        glyph[length] = glyphId;
        traits[length] = characterTraits;
        cluster[length] = textIndex;
        mask[length] = 1;
        length++;
    }

    boolean canGrow(int by) {
        return length + by <= mostGlyphs;
    }

    boolean isMark(int i) {
        return (properties[i] & GlyphDefinitions.MARK) != 0;
    }

    boolean isBase(int i) {
        return (properties[i] & GlyphDefinitions.BASE) != 0;
    }

    boolean isLigature(int i) {
        return (properties[i] & GlyphDefinitions.LIGATURE) != 0;
    }

    int newLigature() {
        return ++lastLigature;
    }

    /** The ligature component a mark stands on; 0 for glyphs that are no such mark. */
    int markComponent(int i) {
        return Math.max(0, component[i]);
    }

    int componentCount(int i) {
        return isLigature(i) && component[i] < 0 ? -component[i] : 1;
    }

    void replace(int i, int newGlyph, GlyphDefinitions definitions, int added, int guessedClass) {
        int kept = (properties[i] & KEPT) | SUBSTITUTED | added;
        if ((added & LIGATED) != 0) {
            kept &= ~MULTIPLIED;
        }
        properties[i] = kept | (definitions.hasClasses() ? definitions.properties(newGlyph) : guessedClass);
        glyph[i] = newGlyph;
    }

    /** Opens room for {@code extra} copies of glyph {@code i} behind it. */
    void repeat(int i, int extra) {
        ensure(length + extra);
        for (int[] column : columns()) {
            System.arraycopy(column, i + 1, column, i + 1 + extra, length - i - 1);
            Arrays.fill(column, i + 1, i + 1 + extra, column[i]);
        }
        length += extra;
    }

    /** Takes a glyph out; its text goes to the neighbour before it, or to the one behind if it is the first. */
    void delete(int i) {
        if (i == 0 && length > 1) {
            mergeClusters(0, 2);
        }
        for (int[] column : columns()) {
            System.arraycopy(column, i + 1, column, i, length - i - 1);
        }
        length--;
    }

    /** Takes out the glyphs at the given ascending places, those of {@code places} from {@code first} on. */
    void removeAll(int[] places, int first) {
        for (int[] column : columns()) {
            int write = places[first];
            for (int k = first; k < places.length; k++) {
                int from = places[k] + 1;
                int to = k + 1 < places.length ? places[k + 1] : length;
                System.arraycopy(column, from, column, write, to - from);
                write += to - from;
            }
        }
        length -= places.length - first;
    }

    /** Gives the glyphs from {@code from} up to but without {@code to} one cluster, and all that share theirs. */
    void mergeClusters(int from, int to) {
        int lowest = cluster[from];
        for (int i = from; i < to; i++) {
            lowest = Math.min(lowest, cluster[i]);
        }
        int start = from;
        while (start > 0 && cluster[start - 1] == cluster[start]) {
            start--;
        }
        int end = to;
        while (end < length && cluster[end - 1] == cluster[end]) {
            end++;
        }
        Arrays.fill(cluster, start, end, lowest);
    }

    void startPositioning(Typeface face) {
        advance = new int[length];
        xOffset = new int[length];
        yOffset = new int[length];
        attachedTo = new int[length];
        for (int i = 0; i < length; i++) {
            advance[i] = face.advance(glyph[i]);
        }
    }

    private int[][] columns() {
        return new int[][] {codePoint, glyph, cluster, mask, properties, traits, ligature, component};
    }

    private void ensure(int size) {
        if (size > glyph.length) {
            int capacity = 2 * size;
            codePoint = Arrays.copyOf(codePoint, capacity);
            glyph = Arrays.copyOf(glyph, capacity);
            cluster = Arrays.copyOf(cluster, capacity);
            mask = Arrays.copyOf(mask, capacity);
            properties = Arrays.copyOf(properties, capacity);
            traits = Arrays.copyOf(traits, capacity);
            ligature = Arrays.copyOf(ligature, capacity);
            component = Arrays.copyOf(component, capacity);
        }
    }
}

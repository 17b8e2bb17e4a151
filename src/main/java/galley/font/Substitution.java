package galley.font;

import galley.font.GlyphPattern.Kind;

/** Replaces glyphs by others: GSUB lookups 1 to 7. Ligature bookkeeping for marks follows HarfBuzz. */
final class Substitution extends LookupPass {
    private static final int SINGLE = 1;
    private static final int MULTIPLE = 2;
    private static final int ALTERNATE = 3;
    private static final int LIGATURE = 4;
    static final int CONTEXT = 5;
    private static final int CHAIN = 6;

    private static final int LONGEST_LIGATURE = 64;

    private final ContextRules rules;

    Substitution(GlyphBuffer buffer, OpenTypeLayout layout) {
        super(buffer, layout.substitutions(), layout.definitions(), false);
        this.rules = new ContextRules(this);
    }

    @Override
    boolean apply(Lookup lookup, int at) {
        return switch (lookup.type()) {
            case SINGLE -> single(at);
            case MULTIPLE -> multiple(at);
            case ALTERNATE -> alternate(at);
            case LIGATURE -> ligature(at);
            case CONTEXT -> rules.applyContext(lookup, at);
            case CHAIN -> rules.applyChain(lookup, at);
            default -> false;
        };
    }

    private int covered(int at) {
        return GlyphSets.coverage(table, at + table.u16(at + 2), buffer.glyph[buffer.index]);
    }

    private boolean single(int at) {
        int covered = covered(at);
        if (covered < 0) {
            return false;
        }
        if (table.u16(at) == 1) {
            return replaceCurrent((buffer.glyph[buffer.index] + table.s16(at + 4)) & 0xFFFF);
        }
        return covered < table.u16(at + 4) && replaceCurrent(table.u16(at + 6 + 2 * covered));
    }

    private boolean replaceCurrent(int glyph) {
        buffer.replace(buffer.index, glyph, definitions, 0, buffer.properties[buffer.index] & ~GlyphBuffer.KEPT);
        buffer.index++;
        return true;
    }

    /** The first alternate, which is what a feature that is merely on asks for. */
    private boolean alternate(int at) {
        int covered = covered(at);
        if (covered < 0 || covered >= table.u16(at + 4)) {
            return false;
        }
        int set = at + table.u16(at + 6 + 2 * covered);
        return table.u16(set) > 0 && replaceCurrent(table.u16(set + 2));
    }

    private boolean multiple(int at) {
        int covered = covered(at);
        if (covered < 0 || covered >= table.u16(at + 4)) {
            return false;
        }
        int sequence = at + table.u16(at + 6 + 2 * covered);
        int count = table.u16(sequence);
        int i = buffer.index;
        if (count == 1) {
            return replaceCurrent(table.u16(sequence + 2));
        }
        if (count == 0) {
            buffer.delete(i);
            return true;
        }
        if (!buffer.canGrow(count - 1)) {
            return false;
        }
        int guess = buffer.isLigature(i) ? GlyphDefinitions.BASE : 0;
        boolean counts = buffer.ligature[i] == 0;
        buffer.repeat(i, count - 1);
        for (int k = 0; k < count; k++) {
            if (counts) {
                buffer.component[i + k] = k;
            }
            buffer.replace(i + k, table.u16(sequence + 2 + 2 * k), definitions, GlyphBuffer.MULTIPLIED, guess);
        }
        buffer.index = i + count;
        return true;
    }

    private boolean ligature(int at) {
        int covered = covered(at);
        if (covered < 0 || covered >= table.u16(at + 4)) {
            return false;
        }
        int set = at + table.u16(at + 6 + 2 * covered);
        int count = table.u16(set);
        for (int i = 0; i < count; i++) {
            if (ligate(set + table.u16(set + 2 + 2 * i))) {
                return true;
            }
        }
        return false;
    }

    private boolean ligate(int at) {
        int count = table.u16(at + 2);
        if (count == 0 || count > LONGEST_LIGATURE) {
            return false;
        }
        if (count == 1) {
            return replaceCurrent(table.u16(at));
        }
        GlyphPattern rest = new GlyphPattern(Kind.GLYPH, table, 0, at + 4, count - 1);
        int[] parts = new int[count];
        parts[0] = buffer.index;
        int components = buffer.componentCount(parts[0]);
        for (int k = 1; k < count; k++) {
            parts[k] = next(parts[k - 1], rest, k - 1, false);
            if (parts[k] < 0 || !belongTogether(parts[0], parts[k])) {
                return false;
            }
            components += buffer.componentCount(parts[k]);
        }
        join(parts, table.u16(at), components);
        return true;
    }

    /**
     * Whether two glyphs may ligate: marks on different components of a ligature may not, nor may such a mark with a
     * glyph elsewhere, unless the ligature itself is skipped by this lookup.
     */
    private boolean belongTogether(int first, int other) {
        int ligature = buffer.ligature[first];
        int component = buffer.markComponent(first);
        int otherLigature = buffer.ligature[other];
        int otherComponent = buffer.markComponent(other);
        if (ligature == 0 || component == 0) {
            return otherLigature == 0 || otherComponent == 0 || otherLigature == ligature;
        }
        if (ligature == otherLigature && component == otherComponent) {
            return true;
        }
        int base = first - 1;
        while (base >= 0 && (buffer.ligature[base] == ligature && buffer.markComponent(base) != 0)) {
            base--;
        }
        return base >= 0 && buffer.ligature[base] == ligature && ignored(base, flags());
    }

    /** Puts the ligature in place of its parts and tells the marks between them which component they now stand on. */
    private void join(int[] parts, int ligatureGlyph, int components) {
        int first = parts[0];
        int last = parts[parts.length - 1];
        buffer.mergeClusters(first, last + 1);
        boolean marks = true;
        for (int k = 1; k < parts.length; k++) {
            marks &= buffer.isMark(parts[k]);
        }
        boolean onBase = marks && buffer.isBase(first);
        boolean amongMarks = marks && buffer.isMark(first);
        boolean trueLigature = !onBase && !amongMarks;
        int id = trueLigature ? buffer.newLigature() : 0;
        int lastId = buffer.ligature[first];
        int lastCount = buffer.componentCount(first);
        int soFar = lastCount;
        if (trueLigature) {
            buffer.ligature[first] = id;
            buffer.component[first] = -components;
        }
        buffer.replace(
                first, ligatureGlyph, definitions, GlyphBuffer.LIGATED, trueLigature ? GlyphDefinitions.LIGATURE : 0);
        int write = first + 1;
        int part = 1;
        for (int i = first + 1; i <= last; i++) {
            if (i == parts[part]) {
                lastId = buffer.ligature[i];
                lastCount = buffer.componentCount(i);
                soFar += lastCount;
                part++;
                continue;
            }
            if (trueLigature) {
                buffer.ligature[i] = id;
                buffer.component[i] = soFar - lastCount + componentWithin(i, lastCount);
            }
            write++;
        }
        buffer.removeAll(parts, 1);
        buffer.index = write;
        if (!amongMarks && lastId != 0) {
            moveFollowingMarks(lastId, id, soFar - lastCount, lastCount);
        }
    }

    private int componentWithin(int i, int componentCount) {
        int component = buffer.markComponent(i);
        return Math.min(component == 0 ? componentCount : component, componentCount);
    }

    private void moveFollowingMarks(int from, int to, int before, int componentCount) {
        for (int i = buffer.index; i < buffer.length && buffer.ligature[i] == from; i++) {
            int component = buffer.markComponent(i);
            if (component == 0) {
                return;
            }
            buffer.ligature[i] = to;
            buffer.component[i] = before + Math.min(component, componentCount);
        }
    }
}

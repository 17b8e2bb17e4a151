package galley.font;

import java.util.BitSet;

/** Runs lookups over a buffer: what substitution and positioning have in common, above all which glyphs are skipped. */
abstract class LookupPass {
    private static final int DEEPEST_NESTING = 6;

    /** Subtables tried per glyph before the font counts as hostile; sound fonts stay far below. */
    private static final int MOST_STEPS_PER_GLYPH = 4096;

    private enum Fit {
        YES,
        NO,
        SKIP
    }

    final GlyphBuffer buffer;
    final LayoutTable layout;
    final SfntTable table;
    final GlyphDefinitions definitions;
    final GlyphPattern any;

    private final boolean skipsNonJoiners;
    private int flags;
    private int mask;
    private int depth;
    private int steps;

    LookupPass(GlyphBuffer buffer, LayoutTable layout, GlyphDefinitions definitions, boolean skipsNonJoiners) {
        this.buffer = buffer;
        this.layout = layout;
        this.table = layout.table();
        this.definitions = definitions;
        this.skipsNonJoiners = skipsNonJoiners;
        this.any = GlyphPattern.any(table);
        this.steps = Math.max(16384, buffer.length * MOST_STEPS_PER_GLYPH);
    }

    /** Applies one subtable at the current glyph; if it does anything it moves the buffer's index on. */
    abstract boolean apply(Lookup lookup, int subtable);

    /** Applies a lookup to every glyph it can start at. */
    final void run(Lookup lookup, BitSet starts, int lookupMask) {
        flags = lookup.flags();
        mask = lookupMask;
        buffer.index = 0;
        while (buffer.index < buffer.length) {
            int i = buffer.index;
            boolean eligible = starts.get(buffer.glyph[i]) && (buffer.mask[i] & mask) != 0 && !ignored(i, flags);
            if (!eligible || !applySubtables(lookup)) {
                buffer.index = i + 1;
            }
        }
    }

    private boolean applySubtables(Lookup lookup) {
        for (int k = 0; k < lookup.subtableCount(); k++) {
            if (steps-- <= 0) {
                return false;
            }
            if (apply(lookup, lookup.subtable(k))) {
                return true;
            }
        }
        return false;
    }

    /** Applies a further lookup at the current glyph on behalf of a contextual one. */
    final boolean applyNested(int lookupIndex) {
        if (depth >= DEEPEST_NESTING || lookupIndex >= layout.lookupCount()) {
            return false;
        }
        int outerFlags = flags;
        Lookup lookup = layout.lookup(lookupIndex);
        flags = lookup.flags();
        depth++;
        boolean applied = applySubtables(lookup);
        depth--;
        flags = outerFlags;
        return applied;
    }

    /** The next glyph behind {@code from} that is not skipped, if it fits the pattern; -1 if it does not. */
    final int next(int from, GlyphPattern pattern, int place, boolean context) {
        for (int i = from + 1; i < buffer.length; i++) {
            Fit fit = fit(i, pattern, place, context, flags);
            if (fit != Fit.SKIP) {
                return fit == Fit.YES ? i : -1;
            }
        }
        return -1;
    }

    /** As {@link #next}, before {@code from}. */
    final int previous(int from, GlyphPattern pattern, int place, boolean context) {
        return previous(from, pattern, place, context, flags);
    }

    /** As {@link #previous(int, GlyphPattern, int, boolean)}, with other lookup flags. */
    final int previous(int from, GlyphPattern pattern, int place, boolean context, int otherFlags) {
        for (int i = from - 1; i >= 0; i--) {
            Fit fit = fit(i, pattern, place, context, otherFlags);
            if (fit != Fit.SKIP) {
                return fit == Fit.YES ? i : -1;
            }
        }
        return -1;
    }

    /** Whether the glyph fits. Invisible characters are passed over unless they are asked for. */
    private Fit fit(int i, GlyphPattern pattern, int place, boolean context, int lookupFlags) {
        if (ignored(i, lookupFlags)) {
            return Fit.SKIP;
        }
        boolean passable = passable(i, context);
        if (passable && pattern.kind() == GlyphPattern.Kind.ANY) {
            return Fit.SKIP;
        }
        if ((context || (buffer.mask[i] & mask) != 0) && pattern.matches(place, buffer.glyph[i])) {
            return Fit.YES;
        }
        return passable ? Fit.SKIP : Fit.NO;
    }

    private boolean passable(int i, boolean context) {
        int traits = buffer.traits[i];
        return (traits & CharacterTraits.INVISIBLE) != 0
                && (traits & CharacterTraits.KEEPS_APART) == 0
                && (buffer.properties[i] & GlyphBuffer.SUBSTITUTED) == 0
                && (skipsNonJoiners || context || (traits & CharacterTraits.NON_JOINER) == 0);
    }

    final int flags() {
        return flags;
    }

    final boolean ignored(int i, int lookupFlags) {
        int properties = buffer.properties[i];
        if ((properties & lookupFlags & Lookup.IGNORED_CLASSES) != 0) {
            return true;
        }
        if ((properties & GlyphDefinitions.MARK) == 0) {
            return false;
        }
        if ((lookupFlags & Lookup.USE_MARK_FILTERING_SET) != 0) {
            return !definitions.inMarkSet(lookupFlags >>> 16, buffer.glyph[i]);
        }
        int wanted = lookupFlags & Lookup.MARK_ATTACHMENT_TYPE;
        return wanted != 0 && wanted != (properties & Lookup.MARK_ATTACHMENT_TYPE);
    }
}

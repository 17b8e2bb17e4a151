package galley.font;

import galley.font.GlyphPattern.Kind;

/**
 * Lookups that apply others where glyphs stand in a given context: GSUB 5 and 6, GPOS 7 and 8, which share their
 * format.
 */
final class ContextRules {
    /** HarfBuzz allows no longer context either. */
    private static final int LONGEST_INPUT = 64;

    private final LookupPass pass;
    private final GlyphBuffer buffer;
    private final SfntTable table;

    ContextRules(LookupPass pass) {
        this.pass = pass;
        this.buffer = pass.buffer;
        this.table = pass.table;
    }

    /** Pattern offsets of one rule, and where its list of lookups starts. */
    private record Rule(
            GlyphPattern backtrack, GlyphPattern input, GlyphPattern lookahead, int lookupCount, int lookups) {}

    boolean applyContext(Lookup lookup, int at) {
        int glyph = buffer.glyph[buffer.index];
        return switch (table.u16(at)) {
            case 1 -> {
                int covered = GlyphSets.coverage(table, at + table.u16(at + 2), glyph);
                yield covered >= 0 && anyRule(lookup, at, at + 4, covered, Kind.GLYPH, 0);
            }
            case 2 -> {
                int classes = at + table.u16(at + 4);
                yield GlyphSets.coverage(table, at + table.u16(at + 2), glyph) >= 0
                        && anyRule(
                                lookup, at, at + 6, GlyphSets.glyphClass(table, classes, glyph), Kind.CLASS, classes);
            }
            case 3 -> {
                int count = table.u16(at + 2);
                yield count > 0
                        && GlyphSets.coverage(table, at + table.u16(at + 6), glyph) >= 0
                        && apply(
                                lookup,
                                new Rule(
                                        pattern(Kind.COVERAGE, at, at, 0),
                                        pattern(Kind.COVERAGE, at, at + 8, count - 1),
                                        pattern(Kind.COVERAGE, at, at, 0),
                                        table.u16(at + 4),
                                        at + 6 + 2 * count));
            }
            default -> false;
        };
    }

    private boolean anyRule(Lookup lookup, int at, int sets, int index, Kind kind, int base) {
        int set = rule(at, sets, index);
        for (int i = 0; set != 0 && i < table.u16(set); i++) {
            int rule = set + table.u16(set + 2 + 2 * i);
            int count = table.u16(rule);
            GlyphPattern none = pattern(kind, base, rule, 0);
            GlyphPattern input = pattern(kind, base, rule + 4, count - 1);
            if (count > 0
                    && apply(lookup, new Rule(none, input, none, table.u16(rule + 2), rule + 4 + 2 * (count - 1)))) {
                return true;
            }
        }
        return false;
    }

    private int rule(int at, int sets, int index) {
        int offset = index < table.u16(sets) ? table.u16(sets + 2 + 2 * index) : 0;
        return offset == 0 ? 0 : at + offset;
    }

    boolean applyChain(Lookup lookup, int at) {
        int glyph = buffer.glyph[buffer.index];
        return switch (table.u16(at)) {
            case 1 -> {
                int covered = GlyphSets.coverage(table, at + table.u16(at + 2), glyph);
                yield covered >= 0 && anyChainRule(lookup, rule(at, at + 4, covered), Kind.GLYPH, 0, 0, 0);
            }
            case 2 -> {
                int classes = at + table.u16(at + 6);
                int set = rule(at, at + 10, GlyphSets.glyphClass(table, classes, glyph));
                yield GlyphSets.coverage(table, at + table.u16(at + 2), glyph) >= 0
                        && anyChainRule(
                                lookup, set, Kind.CLASS, at + table.u16(at + 4), classes, at + table.u16(at + 8));
            }
            case 3 -> applyChainCoverages(lookup, at, glyph);
            default -> false;
        };
    }

    private boolean anyChainRule(Lookup lookup, int set, Kind kind, int before, int within, int after) {
        for (int i = 0; set != 0 && i < table.u16(set); i++) {
            int backtrack = set + table.u16(set + 2 + 2 * i);
            int input = backtrack + 2 + 2 * table.u16(backtrack);
            int count = table.u16(input);
            int lookahead = input + 2 * Math.max(1, count);
            int lookups = lookahead + 2 + 2 * table.u16(lookahead);
            if (count > 0
                    && apply(
                            lookup,
                            new Rule(
                                    pattern(kind, before, backtrack + 2, table.u16(backtrack)),
                                    pattern(kind, within, input + 2, count - 1),
                                    pattern(kind, after, lookahead + 2, table.u16(lookahead)),
                                    table.u16(lookups),
                                    lookups + 2))) {
                return true;
            }
        }
        return false;
    }

    private boolean applyChainCoverages(Lookup lookup, int at, int glyph) {
        int backtrack = at + 2;
        int input = backtrack + 2 + 2 * table.u16(backtrack);
        int count = table.u16(input);
        if (count == 0 || GlyphSets.coverage(table, at + table.u16(input + 2), glyph) < 0) {
            return false;
        }
        int lookahead = input + 2 + 2 * count;
        int lookups = lookahead + 2 + 2 * table.u16(lookahead);
        return apply(
                lookup,
                new Rule(
                        pattern(Kind.COVERAGE, at, backtrack + 2, table.u16(backtrack)),
                        pattern(Kind.COVERAGE, at, input + 4, count - 1),
                        pattern(Kind.COVERAGE, at, lookahead + 2, table.u16(lookahead)),
                        table.u16(lookups),
                        lookups + 2));
    }

    private GlyphPattern pattern(Kind kind, int base, int at, int count) {
        return new GlyphPattern(kind, table, base, at, count);
    }

    private boolean apply(Lookup lookup, Rule rule) {
        int count = rule.input().count() + 1;
        if (count > LONGEST_INPUT) {
            return false;
        }
        int[] matched = new int[LONGEST_INPUT];
        matched[0] = buffer.index;
        for (int k = 1; k < count; k++) {
            matched[k] = pass.next(matched[k - 1], rule.input(), k - 1, false);
            if (matched[k] < 0) {
                return false;
            }
        }
        int last = matched[count - 1];
        if (!surroundedBy(rule, last)) {
            return false;
        }
        applyLookups(lookup, rule, matched, count, last + 1);
        return true;
    }

    private boolean surroundedBy(Rule rule, int last) {
        int at = buffer.index;
        for (int k = 0; k < rule.backtrack().count(); k++) {
            at = pass.previous(at, rule.backtrack(), k, true);
            if (at < 0) {
                return false;
            }
        }
        at = last;
        for (int k = 0; k < rule.lookahead().count(); k++) {
            at = pass.next(at, rule.lookahead(), k, true);
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /** Runs the lookups of a rule at the places they name, which move as earlier ones add or remove glyphs. */
    private void applyLookups(Lookup lookup, Rule rule, int[] matched, int matchedCount, int matchedEnd) {
        int count = matchedCount;
        int end = matchedEnd;
        for (int i = 0; i < rule.lookupCount() && count > 0; i++) {
            int place = table.u16(rule.lookups() + 4 * i);
            int nested = table.u16(rule.lookups() + 4 * i + 2);
            boolean itself = place == 0 && nested == lookup.index();
            if (place >= count || itself || matched[place] >= buffer.length) {
                continue;
            }
            int before = buffer.length;
            buffer.index = matched[place];
            if (!pass.applyNested(nested) || buffer.length == before) {
                continue;
            }
            int grown = buffer.length - before;
            // A nested lookup may delete past the match; never step back before where it stood.
            int newEnd = Math.max(end + grown, matched[place]);
            grown = newEnd - end;
            end = newEnd;
            if (count + grown > LONGEST_INPUT) {
                break;
            }
            count = move(matched, count, place, grown);
        }
        buffer.index = Math.min(end, buffer.length);
    }

    /** Moves the places behind {@code place} as the text grew or shrank there; returns how many there are now. */
    private static int move(int[] matched, int count, int place, int grown) {
        int next = place + 1;
        int delta = grown;
        if (delta < 0) {
            delta = Math.max(delta, next - count);
            next -= delta;
        }
        System.arraycopy(matched, next, matched, next + delta, count - next);
        next += delta;
        for (int k = place + 1; k < next; k++) {
            matched[k] = matched[k - 1] + 1;
        }
        for (int k = next; k < count + delta; k++) {
            matched[k] += delta;
        }
        return count + delta;
    }
}

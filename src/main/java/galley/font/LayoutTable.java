package galley.font;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** GSUB or GPOS: its scripts, features and lookups (OpenType 1.9, "Common Table Formats"). */
final class LayoutTable {
    private static final int LANGUAGE_RECORD_SIZE = 6;
    private static final int SMALLEST_SUBTABLE = 6;
    private static final int NO_FEATURE = 0xFFFF;

    private final SfntTable table;
    private final Lookup[] lookups;
    private final Set<String> features;
    /** Found on demand; threads may find one twice, and find it equal. Never changed once set. */
    private final AtomicReferenceArray<@Nullable BitSet> starts;

    private LayoutTable(SfntTable table, Lookup[] lookups) {
        this.table = table;
        this.lookups = lookups;
        this.features = features(table);
        this.starts = new AtomicReferenceArray<>(lookups.length);
    }

    static LayoutTable parse(SfntTable table, int extensionType) {
        int list = table.u16(8);
        int count = list == 0 ? 0 : table.u16(list);
        // Sound fonts name each subtable once. Overlapping lists would make a small file cost gigabytes.
        int budget = table.length() / SMALLEST_SUBTABLE;
        Lookup[] lookups = new Lookup[Math.min(count, table.length() / 2)];
        for (int i = 0; i < lookups.length; i++) {
            int at = list + table.u16(list + 2 + 2 * i);
            int subtables = Math.min(table.u16(at + 4), budget);
            budget -= subtables;
            lookups[i] = lookup(table, extensionType, i, at, subtables);
        }
        return new LayoutTable(table, lookups);
    }

    private static Lookup lookup(SfntTable table, int extensionType, int index, int at, int count) {
        int type = table.u16(at);
        int flags = table.u16(at + 2);
        if ((flags & Lookup.USE_MARK_FILTERING_SET) != 0) {
            flags |= table.u16(at + 6 + 2 * table.u16(at + 4)) << 16;
        }
        int[] subtables = new int[count];
        boolean extended = type == extensionType;
        for (int s = 0; s < count; s++) {
            int subtable = at + table.u16(at + 6 + 2 * s);
            if (extended) {
                type = table.u16(subtable + 2);
                subtable = (int) Math.min(Integer.MAX_VALUE, subtable + table.u32(subtable + 4));
            }
            subtables[s] = subtable;
        }
        return new Lookup(index, type, flags, subtables);
    }

    SfntTable table() {
        return table;
    }

    int lookupCount() {
        return lookups.length;
    }

    Lookup lookup(int index) {
        return lookups[index];
    }

    boolean hasFeature(String tag) {
        return features.contains(tag);
    }

    private static Set<String> features(SfntTable table) {
        int features = table.u16(6);
        int count = features == 0 ? 0 : table.u16(features);
        Set<String> tags = new HashSet<>();
        for (int i = 0; i < count && features + 2 + 6 * i < table.length(); i++) {
            tags.add(table.tag(features + 2 + 6 * i));
        }
        return tags;
    }

    /**
     * Where the language system for a script and language starts; 0 if there is none. As HarfBuzz does, an unknown
     * script falls back to DFLT, then dflt, then latn, and an unknown language to the default of the script.
     */
    int languageSystem(String script, String language) {
        int scripts = table.u16(4);
        int at = 0;
        for (String tag : new String[] {script, "DFLT", "dflt", "latn"}) {
            at = at == 0 && scripts != 0 ? find(scripts, scripts, tag) : at;
        }
        if (at == 0) {
            return 0;
        }
        int specific = language.isEmpty() ? 0 : find(at + 2, at, language);
        int standard = table.u16(at);
        return specific != 0 ? specific : standard == 0 ? 0 : at + standard;
    }

    private int find(int list, int base, String tag) {
        int count = table.u16(list);
        for (int i = 0; i < count; i++) {
            int record = list + 2 + LANGUAGE_RECORD_SIZE * i;
            if (table.tag(record).equals(tag)) {
                int offset = table.u16(record + 4);
                return offset == 0 ? 0 : base + offset;
            }
        }
        return 0;
    }

    /** Sets bit {@code mask} in {@code masks} for each lookup the feature names in the language system. */
    void markLookups(int languageSystem, String feature, int mask, int[] masks) {
        int features = table.u16(6);
        int count = languageSystem == 0 ? 0 : table.u16(languageSystem + 4);
        for (int i = 0; i < count; i++) {
            int record = features + 2 + 6 * table.u16(languageSystem + 6 + 2 * i);
            if (table.tag(record).equals(feature)) {
                markLookups(features + table.u16(record + 4), mask, masks);
            }
        }
    }

    /** As {@link #markLookups(int, String, int, int[])} for the feature the language cannot do without. */
    void markRequired(int languageSystem, int mask, int[] masks) {
        int required = languageSystem == 0 ? NO_FEATURE : table.u16(languageSystem + 2);
        if (required != NO_FEATURE) {
            int features = table.u16(6);
            markLookups(features + table.u16(features + 2 + 6 * required + 4), mask, masks);
        }
    }

    private void markLookups(int feature, int mask, int[] masks) {
        int count = table.u16(feature + 2);
        for (int i = 0; i < count; i++) {
            int lookup = table.u16(feature + 4 + 2 * i);
            if (lookup < masks.length) {
                masks[lookup] |= mask;
            }
        }
    }

    /** The glyphs at which the lookup can start, so that most glyphs are passed over with one bit test. */
    BitSet starts(Lookup lookup, int contextType) {
        BitSet known = starts.get(lookup.index());
        if (known != null) {
            return known;
        }
        BitSet glyphs = findStarts(lookup, contextType);
        starts.set(lookup.index(), glyphs);
        return glyphs;
    }

    private BitSet findStarts(Lookup lookup, int contextType) {
        BitSet glyphs = new BitSet();
        for (int k = 0; k < lookup.subtableCount(); k++) {
            int subtable = lookup.subtable(k);
            addCoverage(subtable + firstCoverage(lookup.type(), contextType, subtable), glyphs);
        }
        return glyphs;
    }

    private int firstCoverage(int type, int contextType, int subtable) {
        boolean byCoverage = table.u16(subtable) == 3;
        if (type == contextType && byCoverage) {
            return table.u16(subtable + 6);
        }
        if (type == contextType + 1 && byCoverage) {
            return table.u16(subtable + 6 + 2 * table.u16(subtable + 2));
        }
        return table.u16(subtable + 2);
    }

    private void addCoverage(int at, BitSet glyphs) {
        boolean ranges = table.u16(at) == 2;
        int count = table.u16(at + 2);
        int next = 0;
        for (int i = 0; i < count; i++) {
            int record = at + 4 + (ranges ? 6 : 2) * i;
            int start = table.u16(record);
            int end = ranges ? table.u16(record + 2) : start;
            if (start < next || end < start) {
                return; // out of order, so that no search would find the rest either
            }
            glyphs.set(start, end + 1);
            next = end + 1;
        }
    }
}

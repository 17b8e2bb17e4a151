package galley.font;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Which lookups of a face apply to text of one script and language, in the order they run. */
final class ShapingPlan {
    /** Mask of all glyphs; the others select the parts of a fraction written with U+2044. */
    static final int EVERYWHERE = 1;

    static final int FRACTION = 2;
    static final int NUMERATOR = 4;
    static final int DENOMINATOR = 8;

    /** What HarfBuzz applies to every text, beside what {@link Feature} switches. */
    private static final List<String> ALWAYS =
            List.of("rvrn", "abvm", "blwm", "ccmp", "mark", "mkmk", "rlig", "curs", "dist", "rclt");

    /**
     * What a plan depends on.
     *
     * @param script OpenType script tag
     * @param language OpenType language tag, empty for none
     * @param features the features that are on
     */
    record Key(String script, String language, Set<Feature> features) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && script.equals(that.script)
                    && language.equals(that.language)
                    && features.equals(that.features);
        }

        /** Without the features: asked for with every word, and few plans differ in them alone. */
        @Override
        public int hashCode() {
            return 31 * script.hashCode() + language.hashCode();
        }
    }

    /** A lookup with the glyphs it can start at and the mask of the glyphs it is for. */
    record Step(Lookup lookup, BitSet starts, int mask) {}

    private final List<Step> substitutions;
    private final List<Step> positionings;
    private final boolean splitsFractions;

    private ShapingPlan(List<Step> substitutions, List<Step> positionings, boolean splitsFractions) {
        this.substitutions = substitutions;
        this.positionings = positionings;
        this.splitsFractions = splitsFractions;
    }

    static ShapingPlan make(Key key, OpenTypeLayout layout) {
        int[] masks = masks(key, layout.substitutions());
        boolean fractions = layout.hasFeature("frac") || (layout.hasFeature("numr") && layout.hasFeature("dnom"));
        return new ShapingPlan(
                steps(layout.substitutions(), masks, Substitution.CONTEXT),
                steps(layout.positionings(), masks(key, layout.positionings()), Positioning.CONTEXT),
                fractions);
    }

    private static int[] masks(Key key, LayoutTable table) {
        int[] masks = new int[table.lookupCount()];
        int system = table.languageSystem(key.script(), key.language());
        table.markRequired(system, EVERYWHERE, masks);
        ALWAYS.forEach(tag -> table.markLookups(system, tag, EVERYWHERE, masks));
        for (Feature feature : key.features()) {
            feature.tags().forEach(tag -> table.markLookups(system, tag, EVERYWHERE, masks));
        }
        table.markLookups(system, "frac", FRACTION, masks);
        table.markLookups(system, "numr", NUMERATOR, masks);
        table.markLookups(system, "dnom", DENOMINATOR, masks);
        return masks;
    }

    private static List<Step> steps(LayoutTable table, int[] masks, int contextType) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < masks.length; i++) {
            if (masks[i] != 0) {
                Lookup lookup = table.lookup(i);
                steps.add(new Step(lookup, table.starts(lookup, contextType), masks[i]));
            }
        }
        return List.copyOf(steps);
    }

    List<Step> substitutions() {
        return substitutions;
    }

    List<Step> positionings() {
        return positionings;
    }

    /** Whether the face draws fractions, so that digits around U+2044 are to be told apart. */
    boolean splitsFractions() {
        return splitsFractions;
    }
}

package galley.font;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The layout tables of a face: substitution, positioning, glyph classes. */
final class OpenTypeLayout {
    private static final int SUBSTITUTION_EXTENSION = 7;
    private static final int POSITIONING_EXTENSION = 9;

    /** Documents use a handful of plans; past this many the cache starts anew rather than grow without end. */
    private static final int MOST_PLANS = 256;

    private final GlyphDefinitions definitions;
    private final LayoutTable substitutions;
    private final LayoutTable positionings;
    private final Map<ShapingPlan.Key, ShapingPlan> plans = new ConcurrentHashMap<>();

    OpenTypeLayout(SfntFile file) {
        this.definitions = new GlyphDefinitions(file.table("GDEF"));
        this.substitutions = LayoutTable.parse(file.table("GSUB"), SUBSTITUTION_EXTENSION);
        this.positionings = LayoutTable.parse(file.table("GPOS"), POSITIONING_EXTENSION);
    }

    GlyphDefinitions definitions() {
        return definitions;
    }

    LayoutTable substitutions() {
        return substitutions;
    }

    LayoutTable positionings() {
        return positionings;
    }

    boolean hasFeature(String tag) {
        return substitutions.hasFeature(tag) || positionings.hasFeature(tag);
    }

    ShapingPlan plan(ShapingPlan.Key key) {
        ShapingPlan ready = plans.get(key);
        if (ready != null) {
            return ready;
        }
        if (plans.size() >= MOST_PLANS) {
            plans.clear();
        }
        ShapingPlan plan = ShapingPlan.make(key, this);
        plans.put(key, plan);
        return plan;
    }
}

package galley.compose;

import galley.compose.MainColumn.Layout;
import galley.page.Structure.Kind;
import galley.page.StructureBuilder;

/** Sets what stands in the side column: the facts, what to check before they are used, below them the timeline. */
final class SideColumn {
    private SideColumn() {}

    static Galley galley(Job job, Geometry geometry, Layout layout) {
        Flow flow = new Flow();
        if (layout == Layout.MAIN) {
            return flow.galley();
        }
        Portion portion = job.portion();
        if (FactsSetter.hasFacts(portion.article())) {
            new FactsSetter(job, frame(job, geometry), geometry.room() / 2).set(portion.article(), flow);
        }
        if (CheckSetter.isShown(job)) {
            new CheckSetter(job, frame(job, geometry)).set(portion.findings(), flow);
        }
        if (layout == Layout.SIDE && TimelineSetter.isStrip(job) && TimelineSetter.isShown(job)) {
            new TimelineSetter(job, portion.timeline()).setStrip(frame(job, geometry), flow);
        }
        return flow.galley();
    }

    private static Frame frame(Job job, Geometry geometry) {
        return new Frame(0, geometry.sideWidth(), job.structure().add(Kind.ASIDE, StructureBuilder.ROOT));
    }
}

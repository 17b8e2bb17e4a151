package galley.compose;

import galley.compose.Flow.Snap;
import galley.model.Article;
import galley.model.Block;
import galley.page.Structure.Kind;
import galley.page.StructureBuilder;
import galley.style.Role;
import java.util.List;
import java.util.Optional;

/** Sets what stands in the main column: summary, sections, and where there is no side column facts and timeline too. */
final class MainColumn {
    /** The share of a page that contents may take: a brief is to begin with its text, and no page is for them alone. */
    private static final double MOST_CONTENTS = 0.5;

    /** The same of several articles in one, which begin behind it: a page and a half. */
    private static final double MOST_CONTENTS_OF_BOUND = 1.5;

    private final Job job;
    private final Geometry geometry;
    private final Layout layout;
    private final Optional<ContentsPlan> contents;
    private final Flow flow;

    /**
     * A column.
     *
     * @param contents what it lists with its pages after the summary; nothing for no contents
     */
    MainColumn(Job job, Geometry geometry, Layout layout, Optional<ContentsPlan> contents) {
        this.contents = contents;
        this.job = job;
        this.geometry = geometry;
        this.layout = layout;
        this.flow = new Flow(geometry.grid());
    }

    /** Where facts and timeline stand. */
    enum Layout {
        /** Both in the side column. */
        SIDE,
        /** The facts in the side column, the timeline as a table at the end. */
        FACTS_AT_SIDE,
        /** The facts after the summary, the timeline as a table at the end. */
        MAIN
    }

    Flow flow() {
        return flow;
    }

    /** A title too long for a block of its own. */
    void addTitle(Galley title) {
        flow.add(new Matter(title, 0, 0, Snap.FREE));
    }

    /** The article, up to its notes. */
    void setArticle() {
        Article article = job.portion().article();
        setSummary(article.lead());
        if (layout == Layout.MAIN && FactsSetter.hasFacts(article)) {
            int aside = job.structure().add(Kind.ASIDE, StructureBuilder.ROOT);
            Frame frame = new Frame(0, geometry.measure(), aside);
            Flow facts = new Flow();
            new FactsSetter(job, frame, geometry.room() / 2).set(article, facts);
            double gap = job.look(Role.BODY).leading();
            flow.add(new Matter(facts.galley(), gap, gap, Snap.FREE));
        }
        if (layout == Layout.MAIN && CheckSetter.isShown(job)) {
            Frame frame = new Frame(0, geometry.measure(), job.structure().add(Kind.ASIDE, StructureBuilder.ROOT));
            Flow check = new Flow();
            new CheckSetter(job, frame).set(job.portion().findings(), check);
            double gap = job.look(Role.BODY).leading();
            flow.add(new Matter(check.galley(), gap, gap, Snap.FREE));
        }
        contents.ifPresent(plan -> {
            boolean bound = job.request().presentation().bound();
            double most = geometry.room() * (bound ? MOST_CONTENTS_OF_BOUND : MOST_CONTENTS);
            new ContentsSetter(job, geometry.measure(), most).set(article.sections(), plan, flow);
        });
        new SectionSetter(job, geometry.measure(), flow).set(article.sections(), StructureBuilder.ROOT);
        boolean below = layout != Layout.SIDE || !TimelineSetter.isStrip(job);
        if (below && TimelineSetter.isShown(job)) {
            setTimeline();
        }
    }

    private void setSummary(List<Block> lead) {
        Frame frame = new Frame(0, geometry.measure(), StructureBuilder.ROOT);
        Flow summary = new Flow();
        new BlockSetter(job, job.look(Role.SUMMARY), frame).set(lead, summary);
        flow.add(Matter.of(summary.galley(), job.look(Role.SUMMARY), Snap.FREE));
    }

    private void setTimeline() {
        int section = job.structure().add(Kind.SECTION, StructureBuilder.ROOT);
        new SectionSetter(job, geometry.measure(), flow).heading(job.wording().timeline(), section);
        Frame frame = new Frame(0, geometry.measure(), section);
        if (TimelineSetter.isFigure(job)) {
            Galley figure = new TimelineFigure(job, frame).galley(job.portion().timeline());
            double gap = job.look(Role.BODY).leading();
            flow.add(new Matter(figure, 0, gap, Snap.FREE));
        }
        Block.Table table = new TimelineSetter(job, job.portion().timeline()).table();
        flow.add(new TableSetter(job, frame).set(table));
    }

    /** What follows when everything that may call a note is set; gives the notes at the foot of the pages. */
    FootMatter setEnd() {
        NotesSetter notes = new NotesSetter(job, geometry.measure());
        FootMatter foot = notes.foot();
        notes.setEnd(flow);
        Colophon.set(job, geometry.measure(), flow);
        return foot;
    }
}

package galley.compose;

import galley.compose.Choice.Other;
import galley.compose.Choice.Sketch;
import galley.compose.Geometry.Leaf;
import galley.compose.MainColumn.Layout;
import galley.compose.PageDepth.Divided;
import galley.compose.PageMaker.Divisible;
import galley.compose.PageMaker.Heading;
import galley.compose.PageMaker.PageColumn;
import galley.page.Composition;
import galley.page.Mark;
import galley.page.OutlineEntry;
import galley.page.Page;
import galley.page.StructureBuilder;
import galley.style.NotePlace;
import galley.style.Property;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Brings title block, columns and furniture together on pages. */
final class Makeup {
    /** A title block that takes more of the text area than this runs in the text. */
    private static final double TALLEST_TITLE = 0.4;

    /** The price of a line more below the title: seen by nobody who has no other brief beside this one. */
    private static final int LOWER = 90;

    /** The price of two lines more. */
    private static final int LOWEST = 700;

    private final Job job;
    private final Geometry geometry;
    private final Strip title;
    private final double below;
    private final Columns columns;
    private final boolean strained;

    private Makeup(Job job, Geometry geometry, Layout layout, Optional<ContentsPlan> contents) {
        this.job = job;
        this.geometry = geometry;
        Galley block = new TitleBlock(job, geometry.whole()).galley();
        boolean apart = block.height() <= geometry.room() * TALLEST_TITLE;
        MainColumn mainColumn = new MainColumn(job, geometry, layout, contents);
        if (!apart) {
            // Set again for the measure it stands in; the first setting is thrown away.
            block = new TitleBlock(job, geometry.measure()).galley();
            mainColumn.addTitle(block);
        }
        this.title = apart ? block.joined() : Strip.NONE;
        job.notes().standAtFoot(job.style().get(Role.PAGE, Property.NOTES) == NotePlace.FOOT);
        mainColumn.setArticle();
        job.notes().open(job.structure(), StructureBuilder.ROOT);
        job.notes().standAtFoot(false);
        Galley sideGalley = SideColumn.galley(job, geometry, layout);
        FootMatter foot = mainColumn.setEnd();
        Galley mainGalley = apart
                ? lowerable(mainColumn.flow().galley())
                : mainColumn.flow().galley();
        PageMaker maker = new PageMaker(job.look(Role.BODY).leading(), geometry.grid());
        this.below = onGrid(title.height());
        Divisible text = maker.divisible(mainGalley, foot, job.notes());
        PageDepth depth = new PageDepth(job, geometry);
        Divided divided = depth.best(text, below);
        this.strained = text.isStrained(divided.pages());
        Columns best = columns(maker, text, divided, sideGalley);
        boolean longer = best.sideRunsOver() && !best.geometry.equals(geometry);
        this.columns = longer ? columns(maker, text, depth.asStyled(text, below), sideGalley) : best;
    }

    private Columns columns(PageMaker maker, Divisible text, Divided divided, Galley sideGalley) {
        double room = divided.geometry().room();
        List<PageColumn> main = text.columns(divided.pages());
        return new Columns(divided.geometry(), main, maker.filled(sideGalley, main, room - below, room));
    }

    /** Both columns of pages of one depth. */
    private record Columns(Geometry geometry, List<PageColumn> main, List<PageColumn> side) {
        boolean sideRunsOver() {
            return side.size() > main.size();
        }

        int pages() {
            return Math.max(1, Math.max(main.size(), side.size()));
        }
    }

    /**
     * Sets all and divides it into pages.
     *
     * @param contents what the document lists with its pages; nothing for no contents
     */
    static Makeup of(Job job, Geometry geometry, Layout layout, Optional<ContentsPlan> contents) {
        return new Makeup(job, geometry, layout, contents);
    }

    /** A column that may begin lower on its first page, and the one beside it with it. */
    private Galley lowerable(Galley column) {
        double grid = geometry.grid();
        if (grid <= 0 || column.isEmpty()) {
            return column;
        }
        return new Galley()
                .add(Strip.blank(0))
                .orElse(List.of(lower(LOWER, grid), lower(LOWEST, 2 * grid)))
                .add(column);
    }

    private static Other lower(int price, double space) {
        Galley galley = new Galley().add(Strip.blank(space));
        Sketch sketch = new Sketch(galley.entries().get(0).item(), OptionalDouble.empty(), 0);
        return new Other(price, List.of(sketch), () -> galley);
    }

    private double onGrid(double height) {
        double grid = geometry.grid();
        return grid <= 0 ? height : Math.ceil(height / grid - 1e-4) * grid;
    }

    /** Whether some page ends higher than it should, or without a note that it calls. */
    boolean isStrained() {
        return strained;
    }

    /** Whether the side column goes on where the main column has ended. */
    boolean sideRunsOver() {
        return columns.sideRunsOver();
    }

    Composition composition() {
        Geometry geometry = columns.geometry();
        List<PageColumn> main = columns.main();
        List<PageColumn> side = columns.side();
        int count = columns.pages();
        Furniture furniture = new Furniture(job, geometry, count);
        RunningSection section = new RunningSection();
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Leaf leaf = geometry.leaf(i + 1);
            PageColumn text = i < main.size() ? main.get(i) : PageColumn.EMPTY;
            double top = top(i);
            List<Mark> marks = new ArrayList<>();
            if (i == 0) {
                add(title.marks(), leaf.left(), geometry.top(), marks);
            }
            add(text.marks(), leaf.mainLeft(), top, marks);
            if (i < side.size()) {
                add(side.get(i).marks(), leaf.sideLeft(), top, marks);
            }
            if (geometry.hasNoteLines()) {
                marks.addAll(new NoteLines(job, geometry).marks(leaf, top));
            }
            marks.addAll(furniture.marks(i + 1, section.of(text.headings())));
            pages.add(new Page(geometry.width(), geometry.height(), geometry.trim(), marks));
        }
        List<OutlineEntry> entries = outline();
        job.contents().refer(job.structure());
        job.anchors().refer(job.structure());
        return new Composition(
                job.request().article().title(),
                job.request().article().language(),
                job.standing(job.contents().numbered(job.type(), pages)),
                job.structure().structure(),
                entries);
    }

    /** What contents of these pages list. */
    ContentsPlan listed() {
        return job.contents().plan(outline());
    }

    private List<OutlineEntry> outline() {
        List<PageColumn> main = columns.main();
        List<PageColumn> side = columns.side();
        Outline outline = new Outline();
        for (int i = 0; i < main.size(); i++) {
            for (Heading heading : main.get(i).headings()) {
                outline.add(heading.anchor(), i, top(i) + heading.y());
                job.contents().stands(heading.anchor().node(), i + 1);
            }
        }
        for (int i = 0; i < side.size(); i++) {
            for (Heading heading : side.get(i).headings()) {
                outline.addBeside(heading.anchor(), i, top(i) + heading.y());
                job.contents().stands(heading.anchor().node(), i + 1);
            }
        }
        return outline.entries();
    }

    /** Where the columns of a page, from 0, begin. */
    private double top(int page) {
        return geometry.top() + (page == 0 ? below : 0);
    }

    private static void add(List<Mark> marks, double right, double down, List<Mark> page) {
        for (Mark mark : marks) {
            page.add(mark.moved(right, down));
        }
    }

    /** Which section the head of a page names: the one that goes on there, or the one that begins at its top. */
    private static final class RunningSection {
        private static final double AT_TOP = 30;

        private String current = "";

        String of(List<Heading> headings) {
            String shown = current;
            for (Heading heading : headings) {
                if (heading.anchor().depth() == 1) {
                    shown = heading.y() < AT_TOP ? heading.anchor().title() : shown;
                    current = heading.anchor().title();
                }
            }
            return shown;
        }
    }
}

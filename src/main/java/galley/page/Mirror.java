package galley.page;

import java.util.List;

/**
 * The mirror image of places: what stood so far from the left edge stands as far from the right one. Marks keep their
 * form, since letters are read the way they run.
 */
public final class Mirror implements Mark.Visitor<Mark> {
    private final double edges;

    private Mirror(double left, double width) {
        this.edges = 2 * left + width;
    }

    /** Marks mirrored within a stretch that begins at {@code left}, in points. */
    public static List<Mark> within(double left, double width, List<Mark> marks) {
        Mirror mirror = new Mirror(left, width);
        return marks.stream().map(mark -> mark.accept(mirror)).toList();
    }

    /** A page whose marks change sides. */
    public static Page of(Page page) {
        return new Page(page.width(), page.height(), page.trim(), within(0, page.width(), page.marks()));
    }

    private Mark changed(Mark mark, double left, double width) {
        return mark.moved(edges - width - 2 * left, 0);
    }

    @Override
    public Mark glyphs(Mark.GlyphMark mark) {
        return changed(mark, mark.x(), mark.run().width());
    }

    @Override
    public Mark rule(Mark.RuleMark mark) {
        return changed(mark, mark.x(), mark.width());
    }

    @Override
    public Mark image(Mark.ImageMark mark) {
        return changed(mark, mark.x(), mark.width());
    }

    @Override
    public Mark link(Mark.LinkMark mark) {
        return changed(mark, mark.x(), mark.width());
    }
}

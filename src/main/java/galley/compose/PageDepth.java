package galley.compose;

import galley.breaking.Pagination;
import galley.compose.PageMaker.Divisible;
import galley.lines.Look;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Chooses how many lines the pages of a document hold, where as many as the style gives them leave the last page thin:
 * one more, if that is enough to do without that page, or a few less, so that more is left for it.
 *
 * <p>All pages of the document are of the same depth, so that they still end level, and both sides of a sheet and two
 * pages that face one another alike: what may not differ is the depth of pages that are seen together (Tschichold, The
 * Form of the Book, on facing pages). Whoever has no other document of the style beside this one does not see it.
 */
final class PageDepth {
    /** Of so many lines a page may lack one: some millimetres of a bottom margin that is the widest anyhow. */
    private static final int LINES_PER_LESS = 16;

    /** What stands lower than 5 mm above the edge of the paper many printers do not print. */
    private static final double LEAST_BELOW_FOOT = 14;

    /** The price of a line more or less; of several its square. Below what a last page pays that lacks a line. */
    private static final long PRICE = 100;

    private final Geometry geometry;
    private final double line;
    private final List<Integer> others = new ArrayList<>();

    PageDepth(Job job, Geometry geometry) {
        this.geometry = geometry;
        this.line = geometry.grid() > 0 ? geometry.grid() : job.look(Role.BODY).leading();
        Look foot = job.look(Role.FOOT);
        if (geometry.deeper(line).belowFoot(foot) >= LEAST_BELOW_FOOT) {
            others.add(1);
        }
        int least = (int) (geometry.room() / line) / LINES_PER_LESS;
        for (int less = 1; less <= least; less++) {
            others.add(-less);
        }
    }

    /**
     * Pages of some depth.
     *
     * @param geometry where their columns stand
     */
    record Divided(Geometry geometry, Pagination pages) {}

    /** The pages that the style asks for. */
    Divided asStyled(Divisible text, double title) {
        return divided(text, title, geometry);
    }

    /**
     * The first that end well, or else the cheapest; those of other depths are tried only where the style's end thin.
     *
     * @param title what the title takes of the first page, in points
     */
    Divided best(Divisible text, double title) {
        Divided best = asStyled(text, title);
        long least = best.pages().cost();
        for (int lines : others) {
            if (!text.endsThin(best.pages())) {
                return best;
            }
            Divided other = divided(text, title, geometry.deeper(lines * line));
            long cost = other.pages().cost() + PRICE * lines * lines;
            if (cost < least) {
                least = cost;
                best = other;
            }
        }
        return best;
    }

    private static Divided divided(Divisible text, double title, Geometry geometry) {
        double room = geometry.room();
        return new Divided(geometry, text.pages(room - title, room));
    }
}

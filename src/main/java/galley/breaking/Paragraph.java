package galley.breaking;

import galley.breaking.Breaking.Line;
import galley.breaking.BreakingParameters.Demerits;
import galley.breaking.Item.Glue;
import java.util.ArrayList;
import java.util.List;

/** A paragraph to be broken: its totals, the room of its lines and the price list, shared by both breakers. */
final class Paragraph {
    final Totals totals;
    final LineShape shape;
    final BreakingParameters parameters;

    Paragraph(List<Item> items, LineShape shape, BreakingParameters parameters) {
        this.totals = new Totals(items);
        this.shape = shape;
        this.parameters = parameters;
    }

    /** The right edge of a line broken at an item, the glue at both margins added. */
    Edge rightEdge(int item, int emergencyStretch) {
        Glue emergency = new Glue(0, emergencyStretch, 0);
        return totals.before(item)
                .plus(parameters.leftSkip())
                .plus(parameters.rightSkip())
                .plus(emergency);
    }

    /** The left edge of what follows a break; after the last break there is nothing. */
    Edge leftEdge(int item) {
        return item == totals.end() ? totals.before(item) : totals.after(item);
    }

    /** What a line lacks of its measure at natural width, its protrusion taken into account; negative if too long. */
    static long needed(Edge left, Edge right, int measure) {
        return measure - (right.width() - left.width()) + left.protrusion() + right.protrusion();
    }

    /** What a line is charged (tex.web §859). */
    long demerits(Breakpoint from, int item, Fit fit) {
        Demerits price = parameters.demerits();
        long squared = Math.abs((long) price.line() + fit.badness());
        long sum = squared >= 10_000 ? 100_000_000 : squared * squared;
        long cost = totals.cost(item);
        if (cost > 0) {
            sum += cost * cost;
        } else if (!totals.isForced(item)) {
            sum -= cost * cost;
        }
        if (totals.isFlagged(item) && from.flagged) {
            sum += item == totals.end() ? price.finalHyphen() : price.doubleHyphen();
        }
        return fit.fitness().clashes(from.fitness) ? sum + price.adjacent() : sum;
    }

    /** The lines along a way through the breaks, judged by the stretch they really have. */
    Breaking lines(Breakpoint last, int pass) {
        List<Breakpoint> path = last.path();
        List<Line> lines = new ArrayList<>(path.size() - 1);
        for (int i = 1; i < path.size(); i++) {
            lines.add(line(path.get(i - 1), path.get(i)));
        }
        return new Breaking(lines, last.demerits, pass);
    }

    private Line line(Breakpoint from, Breakpoint to) {
        Edge left = from.left;
        Edge right = rightEdge(to.item, 0);
        long needed = needed(left, right, shape.measure(from.line).width());
        return new Line(
                Math.min(left.item(), to.item),
                to.item,
                Setting.of(needed, left, right),
                Fit.of(needed, left, right),
                to.demerits - from.demerits);
    }
}

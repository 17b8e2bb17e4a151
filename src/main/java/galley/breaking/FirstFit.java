package galley.breaking;

import java.util.List;

/** Ends each line at the last break that fits at natural width; a word too long for a line sticks out. */
final class FirstFit implements LineBreaker {
    private static final int NOWHERE = -1;

    private final BreakingParameters parameters;

    FirstFit(BreakingParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Breaking breakLines(List<Item> items, LineShape shape) {
        Paragraph paragraph = new Paragraph(items, shape, parameters);
        Totals totals = paragraph.totals;
        Breakpoint last = Breakpoint.start(totals.first());
        while (last.item < totals.end() && totals.end() > 0) {
            last = nextLine(paragraph, last);
        }
        return paragraph.lines(last, 1);
    }

    private static Breakpoint nextLine(Paragraph paragraph, Breakpoint from) {
        Edge right = paragraph.rightEdge(endOfLine(paragraph, from), 0);
        int item = right.item();
        Fit fit = Fit.of(needed(paragraph, from, right), from.left, right);
        long sum = from.demerits + paragraph.demerits(from, item, fit);
        return from.then(right, paragraph.leftEdge(item), fit.fitness().number, paragraph.totals.isFlagged(item), sum);
    }

    private static int endOfLine(Paragraph paragraph, Breakpoint from) {
        Totals totals = paragraph.totals;
        int fitting = NOWHERE;
        for (int item = from.item + 1; ; item++) {
            boolean discarded = item < from.left.item() && !totals.isForced(item);
            if (discarded || !totals.isBreak(item, true)) {
                continue;
            }
            boolean fits = needed(paragraph, from, paragraph.rightEdge(item, 0)) >= 0;
            if (!fits) {
                return fitting == NOWHERE ? item : fitting;
            }
            if (totals.isForced(item)) {
                return item;
            }
            fitting = item;
        }
    }

    private static long needed(Paragraph paragraph, Breakpoint from, Edge right) {
        return Paragraph.needed(
                from.left, right, paragraph.shape.measure(from.line).width());
    }
}

package galley.breaking;

import galley.breaking.TotalFit.Pass;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a paragraph: keeps the breaks that a line could still start at, in TeX's order, and for every further
 * break finds the cheapest way there in each class of fitness (tex.web §829-862). Ties go the same way as in TeX.
 * Demerits are sums of {@code long}, so that they do not run into TeX's ceiling of 2³⁰ - 1.
 */
final class TotalFitPass {
    /** Looseness keeps breaks apart by line number, which no longer pays in paragraphs of more items than this. */
    private static final int LARGEST_FOR_LOOSENESS = 5_000;

    /** More starts than this for one line only an artificial list has; the oldest are given up to stay linear. */
    private static final int MOST_ACTIVE = 800;

    private final Paragraph paragraph;
    private final Totals totals;
    private final Pass pass;
    private final int looseness;
    /** Lines after this one are all alike, so that their number does not matter (tex.web §847). */
    private final int easyLine;
    /** Stands before the first active break. */
    private final Breakpoint head;

    private final BestPerFitness best = new BestPerFitness();
    private int active = 1;

    TotalFitPass(Paragraph paragraph, Pass pass) {
        this.paragraph = paragraph;
        this.totals = paragraph.totals;
        this.pass = pass;
        this.looseness = totals.end() > LARGEST_FOR_LOOSENESS ? 0 : paragraph.parameters.looseness();
        this.easyLine = looseness == 0 ? paragraph.shape.lastSpecialLine() : Integer.MAX_VALUE;
        this.head = Breakpoint.start(totals.first());
        head.next = Breakpoint.start(totals.first());
    }

    /** The last break of the best way through, or nothing if this pass is not good enough. */
    Optional<Breakpoint> run() {
        for (int item = 0; item < totals.end() && head.next != null; item++) {
            if (totals.isBreak(item, pass.hyphenates())) {
                tryBreak(item);
            }
        }
        if (head.next != null) {
            tryBreak(totals.end());
        }
        return choose();
    }

    private void tryBreak(int item) {
        Edge right = paragraph.rightEdge(item, pass.emergencyStretch());
        Breakpoint previous = head;
        Breakpoint from = head.next;
        int group = 0;
        while (from != null) {
            if (from.line > group) {
                if (group != easyLine) {
                    previous = activate(right, previous, from);
                }
                group = from.line > easyLine ? Integer.MAX_VALUE : from.line;
            }
            if (consider(from, right, previous)) {
                previous = from;
            } else {
                previous.next = from.next;
                active--;
            }
            from = from.next;
        }
        activate(right, previous, null);
        prune();
    }

    /** Judges the line from an active break to here; false if no later line can start there (tex.web §851). */
    private boolean consider(Breakpoint from, Edge right, Breakpoint previous) {
        int measure = paragraph.shape.measure(from.line).width();
        Fit fit = Fit.of(Paragraph.needed(from.left, right, measure), from.left, right);
        boolean done = fit.badness() > Badness.INFINITE || totals.isForced(right.item());
        boolean lastHope = done && pass.isFinal() && best.isEmpty() && from.next == null && previous == head;
        if (lastHope) {
            best.offer(from, fit.fitness(), from.demerits);
        } else if (fit.badness() <= pass.threshold()) {
            best.offer(from, fit.fitness(), from.demerits + paragraph.demerits(from, right.item(), fit));
        }
        return !done;
    }

    /** Makes the best ways to this break active, between two others (tex.web §836). */
    private Breakpoint activate(Edge right, Breakpoint previous, @Nullable Breakpoint next) {
        Breakpoint last = previous;
        if (best.isEmpty()) {
            return last;
        }
        Edge left = paragraph.leftEdge(right.item());
        boolean flagged = totals.isFlagged(right.item());
        long limit = best.least() + Math.abs(paragraph.parameters.demerits().adjacent());
        for (Fitness fitness : Fitness.values()) {
            if (best.has(fitness) && best.demerits(fitness) <= limit) {
                Breakpoint point = best.from(fitness).then(right, left, fitness, flagged, best.demerits(fitness));
                last.next = point;
                last = point;
                active++;
            }
        }
        last.next = next;
        best.clear();
        return last;
    }

    private void prune() {
        while (active > MOST_ACTIVE && head.next != null) {
            head.next = head.next.next;
            active--;
        }
    }

    /** The cheapest end, or the one whose number of lines is closest to what was asked for (tex.web §874-875). */
    private Optional<Breakpoint> choose() {
        Breakpoint cheapest = head.next;
        for (Breakpoint end = head.next; end != null; end = end.next) {
            if (cheapest == null || end.demerits < cheapest.demerits) {
                cheapest = end;
            }
        }
        if (cheapest == null || looseness == 0) {
            return Optional.ofNullable(cheapest);
        }
        Breakpoint chosen = loosest(cheapest);
        boolean asAsked = chosen.line - cheapest.line == looseness;
        return asAsked || pass.isFinal() ? Optional.of(chosen) : Optional.empty();
    }

    private Breakpoint loosest(Breakpoint cheapest) {
        Breakpoint chosen = cheapest;
        int reached = 0;
        for (Breakpoint end = head.next; end != null; end = end.next) {
            int difference = end.line - cheapest.line;
            boolean closer =
                    difference < reached ? looseness <= difference : difference > reached && looseness >= difference;
            if (closer || (difference == reached && end.demerits < chosen.demerits)) {
                chosen = end;
                reached = difference;
            }
        }
        return chosen;
    }
}

package galley.breaking;

import galley.breaking.TotalFit.Pass;
import java.util.ArrayList;
import java.util.List;
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

    private final BestPerFitness best;
    private final int longestLadder;
    private int active = 1;

    TotalFitPass(Paragraph paragraph, Pass pass) {
        this(paragraph, pass, false);
    }

    private TotalFitPass(Paragraph paragraph, Pass pass, boolean apart) {
        this.paragraph = paragraph;
        this.totals = paragraph.totals;
        this.pass = pass;
        this.looseness = mayTellLinesApart(totals) ? paragraph.parameters.looseness() : 0;
        this.easyLine = apart || looseness != 0 ? Integer.MAX_VALUE : paragraph.shape.lastSpecialLine();
        this.longestLadder = paragraph.parameters.longestLadder();
        this.best = new BestPerFitness(1 + longestLadder);
        this.head = Breakpoint.start(totals.first());
        head.next = Breakpoint.start(totals.first());
    }

    /** Whether breaks in a paragraph of this size are told apart by the lines before them. */
    static boolean mayTellLinesApart(Totals totals) {
        return totals.end() <= LARGEST_FOR_LOOSENESS;
    }

    /** A pass that tells breaks apart by the lines before them, though no looseness is asked for. */
    static TotalFitPass tellingLinesApart(Paragraph paragraph, Pass pass) {
        return new TotalFitPass(paragraph, pass, true);
    }

    /** The last break of the best way through, or nothing if this pass is not good enough. */
    Optional<Breakpoint> run() {
        breakAll();
        return choose();
    }

    /**
     * The last breaks of the best way through and of the best that are a line shorter and longer, as far as there are
     * any; empty if this pass is not good enough.
     */
    List<Breakpoint> runForVariants() {
        breakAll();
        Optional<Breakpoint> best = choose();
        List<Breakpoint> ends = new ArrayList<>(3);
        best.ifPresent(ends::add);
        best.flatMap(end -> cheapestWith(end.line - 1)).ifPresent(ends::add);
        best.flatMap(end -> cheapestWith(end.line + 1)).ifPresent(ends::add);
        return ends;
    }

    private Optional<Breakpoint> cheapestWith(int line) {
        Breakpoint cheapest = null;
        for (Breakpoint end = head.next; end != null; end = end.next) {
            if (end.line == line && (cheapest == null || end.demerits < cheapest.demerits)) {
                cheapest = end;
            }
        }
        return Optional.ofNullable(cheapest);
    }

    private void breakAll() {
        for (int item = 0; item < totals.end() && head.next != null; item++) {
            if (totals.isBreak(item, pass.hyphenates())) {
                tryBreak(item);
            }
        }
        if (head.next != null) {
            tryBreak(totals.end());
        }
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
            best.offer(from, fit.fitness(), Math.min(longestLadder, ladder(from, right)), from.demerits);
        } else if (fit.badness() <= pass.threshold() && ladder(from, right) <= longestLadder) {
            long sum = from.demerits + paragraph.demerits(from, right.item(), fit);
            best.offer(from, fit.fitness(), ladder(from, right), sum);
        }
        return !done;
    }

    /** How many lines in a row would end in a hyphen; the end of the paragraph is none. */
    private int ladder(Breakpoint from, Edge right) {
        boolean counts = longestLadder != BreakingParameters.ANY_LADDER
                && right.item() != totals.end()
                && totals.isFlagged(right.item());
        return counts ? from.ladder + 1 : 0;
    }

    /** Makes the best ways to this break active, between two others (tex.web §836). */
    private Breakpoint activate(Edge right, Breakpoint previous, @Nullable Breakpoint next) {
        Breakpoint last = previous;
        if (best.isEmpty()) {
            return last;
        }
        Edge left = paragraph.leftEdge(right.item());
        boolean flagged = totals.isFlagged(right.item());
        long reach = Math.abs(paragraph.parameters.demerits().adjacent());
        for (int i = 0; i < best.classes(); i++) {
            if (best.has(i) && best.demerits(i) <= best.leastUpTo(i) + reach) {
                Breakpoint point = best.from(i).then(right, left, i, flagged, best.demerits(i));
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

package galley.breaking;

import galley.breaking.BreakingParameters.Tolerance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs the passes of the total-fit breaker until one succeeds (tex.web §863). */
final class TotalFit implements LineBreaker {
    /** The pass that is the only one where nothing more is tolerated, as of ragged lines. */
    private static final int WITH_HYPHENS = 2;

    private final BreakingParameters parameters;

    TotalFit(BreakingParameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Breaking breakLines(List<Item> items, LineShape shape) {
        Paragraph paragraph = new Paragraph(items, shape, parameters);
        if (paragraph.totals.end() == 0) {
            return new Breaking(List.of(), 0, 1);
        }
        for (Pass pass : passes(shape)) {
            Optional<Breakpoint> best = new TotalFitPass(paragraph, pass).run();
            if (best.isPresent()) {
                return paragraph.lines(best.get(), pass.number());
            }
        }
        throw new IllegalStateException("the final pass gave no breaks");
    }

    /**
     * None from a last resort: of lines beyond the tolerance none is offered. Nor does a final pass charge nothing here
     * for what there is no other way than: that would be no choice.
     */
    @Override
    public List<Breaking> variants(List<Item> items, LineShape shape) {
        Paragraph paragraph = new Paragraph(items, shape, parameters);
        if (paragraph.totals.end() > 0 && TotalFitPass.mayTellLinesApart(paragraph.totals)) {
            for (Pass pass : passes(shape)) {
                List<Breakpoint> ends = pass.isLastResort()
                        ? List.of()
                        : TotalFitPass.tellingLinesApart(paragraph, pass.notFinal())
                                .runForVariants();
                if (!ends.isEmpty()) {
                    return ends.stream()
                            .map(end -> paragraph.lines(end, pass.number()))
                            .toList();
                }
            }
        }
        return List.of(breakLines(items, shape));
    }

    private List<Pass> passes(LineShape shape) {
        Tolerance tolerance = parameters.tolerance();
        List<Pass> passes = new ArrayList<>(4);
        if (tolerance.first() >= 0) {
            passes.add(new Pass(1, tolerance.first(), 0, false));
        }
        passes.add(new Pass(WITH_HYPHENS, tolerance.second(), 0, false));
        if (tolerance.emergencyStretch() > 0) {
            passes.add(new Pass(3, tolerance.second(), tolerance.emergencyStretch(), false));
        }
        if (tolerance.lastResort()) {
            passes.add(new Pass(4, Badness.INFINITE, lastStretch(shape), false));
        }
        passes.add(passes.remove(passes.size() - 1).asFinal());
        return passes;
    }

    /**
     * Assumed in every line of the last pass: the whole measure, so that badness never reaches its ceiling and still
     * tells a bad line from a worse one. TeX's own last pass cannot, and piles all the looseness up in one line.
     */
    private int lastStretch(LineShape shape) {
        int widest = shape.measures().stream()
                .mapToInt(LineShape.Measure::width)
                .max()
                .orElse(0);
        return Math.max(widest, parameters.tolerance().emergencyStretch());
    }

    /**
     * One attempt.
     *
     * @param number 1 without hyphenation, 2 with, 3 with emergency stretch, 4 the last resort
     * @param threshold the badness a line may have
     * @param emergencyStretch stretch assumed in every line
     * @param isFinal whether breaks must be found, if need be by letting a line stick out
     */
    record Pass(int number, int threshold, int emergencyStretch, boolean isFinal) {
        boolean hyphenates() {
            return number > 1;
        }

        private boolean isLastResort() {
            return isFinal && number > WITH_HYPHENS;
        }

        private Pass asFinal() {
            return new Pass(number, threshold, emergencyStretch, true);
        }

        private Pass notFinal() {
            return new Pass(number, threshold, emergencyStretch, false);
        }
    }
}

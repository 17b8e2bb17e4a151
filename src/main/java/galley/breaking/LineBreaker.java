package galley.breaking;

import java.util.List;

/** Breaks a paragraph into lines. Holds no state: one instance serves many threads. */
public interface LineBreaker {
    /**
     * Chooses the breaks of one paragraph. Always answers: a line for which there was no good break is marked in the
     * result, and an empty list gives no lines.
     *
     * @param items the paragraph, its closing glue included; its end is a forced break
     * @param shape the room of each line
     */
    Breaking breakLines(List<Item> items, LineShape shape);

    /**
     * The ways to set a paragraph a line longer or shorter than its best, each the best of its length: what TeX finds
     * for a {@code \\looseness} of 1 or -1, as far as the pass that gave the best has it. Found in one run (tex.web
     * §875).
     *
     * @return the best, as {@link #breakLines} gives it, then any that is a line shorter, then any that is a line
     *     longer; the best alone where the breaker or the paragraph leaves no choice
     */
    default List<Breaking> variants(List<Item> items, LineShape shape) {
        return List.of(breakLines(items, shape));
    }

    /**
     * The breaker that weighs all lines of a paragraph together: Knuth and Plass, Breaking Paragraphs into Lines
     * (Software: Practice and Experience 11, 1981), with the arithmetic and the passes of TeX (tex.web, parts 38-39).
     */
    static LineBreaker total(BreakingParameters parameters) {
        return new TotalFit(parameters);
    }

    /** The breaker that fills one line after the other at natural width, as office programs do. */
    static LineBreaker firstFit(BreakingParameters parameters) {
        return new FirstFit(parameters);
    }
}

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

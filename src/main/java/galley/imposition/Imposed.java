package galley.imposition;

import java.util.List;

/**
 * A document on its sheets.
 *
 * @param sheets in the order in which they are printed
 * @param cutPages the pages, from zero and in order, that are larger than the place they got and lose something at its
 *     edges, because they were to keep their size
 */
public record Imposed(List<Sheet> sheets, List<Integer> cutPages) {

    /** Copies the lists. */
    public Imposed {
        sheets = List.copyOf(sheets);
        cutPages = List.copyOf(cutPages);
    }
}

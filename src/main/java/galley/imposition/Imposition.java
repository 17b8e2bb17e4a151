package galley.imposition;

import java.util.List;

/** Lays out the pages of a document on sheets of paper. */
public final class Imposition {
    private Imposition() {}

    /**
     * Where each page stands: the same wish and sizes give the same numbers.
     *
     * @param wish what is wanted
     * @param sizes of every page of the document, at least one
     * @throws ImpositionException if pages are asked for that are not there, or the paper does not do for what is
     *     wanted
     */
    public static Imposed of(Wish wish, List<PageSize> sizes) throws ImpositionException {
        if (sizes.isEmpty()) {
            throw new IllegalArgumentException("a document without pages cannot be laid out");
        }
        Pages pages = new Pages(List.copyOf(sizes), wish.pages().select(sizes.size()));
        return wish.scheme().arrange(new Scheme.Job(pages, wish));
    }
}

package galley.diff;

import galley.model.Article;
import java.util.List;

/**
 * What changed from one article to another.
 *
 * @param differences what a person would name, in the order in which the articles have it
 * @param redline both merged into one
 */
public record Comparison(List<Difference> differences, Redline redline) {

    /** Takes a copy. */
    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Compares two articles, of which both hold all that an article can. */
    public static Comparison of(Article before, Article after) {
        return of(before, after, Fidelity.FULL);
    }

    /**
     * Compares two articles.
     *
     * @param fidelity how much both can hold
     */
    public static Comparison of(Article before, Article after, Fidelity fidelity) {
        return new ArticleMerger(before, after, fidelity).compare();
    }
}

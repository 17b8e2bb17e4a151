package galley.read;

import galley.model.Article;
import galley.source.Diagnostic;
import java.util.List;

/**
 * What came of reading a source.
 *
 * @param article the article
 * @param diagnostics what was repaired, left out or guessed, in order of appearance
 * @param quotable whether the article's words stand in the source as its readers see them, so that a sentence can be
 *     quoted from there; false for data such as JSON
 */
public record Reading(Article article, List<Diagnostic> diagnostics, boolean quotable) {

    /** Puts the diagnostics in order of appearance. */
    public Reading {
        diagnostics = diagnostics.stream().sorted(Diagnostic.BY_PLACE).toList();
    }

    /** Of prose, which can be quoted. */
    public Reading(Article article, List<Diagnostic> diagnostics) {
        this(article, diagnostics, true);
    }
}

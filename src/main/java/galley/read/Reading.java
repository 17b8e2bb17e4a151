package galley.read;

import galley.model.Article;
import galley.source.Diagnostic;
import java.util.List;

/**
 * What came of reading a source.
 *
 * @param article the article
 * @param diagnostics what was repaired, left out or guessed, in order of appearance
 */
public record Reading(Article article, List<Diagnostic> diagnostics) {

    /** Puts the diagnostics in order of appearance. */
    public Reading {
        diagnostics = diagnostics.stream().sorted(Diagnostic.BY_PLACE).toList();
    }
}

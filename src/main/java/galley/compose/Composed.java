package galley.compose;

import galley.page.Composition;
import galley.source.Diagnostic;
import java.util.List;

/**
 * Finished pages, and what could not be set as asked.
 *
 * @param composition the pages
 * @param diagnostics in order of place; codes begin with P3
 */
public record Composed(Composition composition, List<Diagnostic> diagnostics) {

    /** Takes a copy of the diagnostics. */
    public Composed {
        diagnostics = List.copyOf(diagnostics);
    }
}

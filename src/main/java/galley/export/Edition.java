package galley.export;

import galley.check.Finding;
import galley.model.Article;
import galley.source.Origin;
import galley.style.Presentation;
import galley.style.Style;
import galley.timeline.Timeline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything an exporter gets: the article with what was found in it, how it is to look, and what its files are called.
 * Nobody asks a clock: the same edition gives the same bytes.
 *
 * @param name what the file names begin with, made by {@link FileName}: {@code 2016-aktobe-shootings}
 * @param article the article
 * @param origin the file it was read from
 * @param timeline the events found in it
 * @param findings what to check before it is used
 * @param style how it looks
 * @param options the settings of formats
 * @param issued when this edition was made, only where the user says so
 * @param presentation what the user asks of documents beyond the style
 */
public record Edition(
        String name,
        Article article,
        Origin origin,
        Timeline timeline,
        List<Finding> findings,
        Style style,
        Options options,
        Optional<Instant> issued,
        Presentation presentation) {

    /** Takes a copy of the findings. */
    public Edition {
        findings = List.copyOf(findings);
    }

    /** An edition with nothing to check and no wishes beyond the style. */
    public Edition(
            String name,
            Article article,
            Origin origin,
            Timeline timeline,
            Style style,
            Options options,
            Optional<Instant> issued) {
        this(name, article, origin, timeline, List.of(), style, options, issued, Presentation.PLAIN);
    }

    /** The same with something to check. */
    public Edition with(List<Finding> found) {
        return new Edition(name, article, origin, timeline, found, style, options, issued, presentation);
    }

    /** The same with wishes beyond the style. */
    public Edition with(Presentation wishes) {
        return new Edition(name, article, origin, timeline, findings, style, options, issued, wishes);
    }
}

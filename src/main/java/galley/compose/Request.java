package galley.compose;

import galley.check.Finding;
import galley.model.Article;
import galley.source.Origin;
import galley.style.Presentation;
import galley.style.Style;
import galley.timeline.Timeline;
import java.util.List;

/**
 * What is to be made up into pages.
 *
 * @param article the article
 * @param origin the file it came from, named in foot and colophon
 * @param timeline the events found in it
 * @param findings what to check before it is used
 * @param style how it is to look
 * @param presentation what the user asks beyond the style
 */
public record Request(
        Article article,
        Origin origin,
        Timeline timeline,
        List<Finding> findings,
        Style style,
        Presentation presentation) {

    /** Takes a copy of the findings. */
    public Request {
        findings = List.copyOf(findings);
    }

    /** A request for an article with nothing to check and no wishes beyond the style. */
    public Request(Article article, Origin origin, Timeline timeline, Style style) {
        this(article, origin, timeline, List.of(), style, Presentation.PLAIN);
    }
}

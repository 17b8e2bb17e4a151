package galley.book;

import galley.check.Finding;
import galley.model.Article;
import galley.source.Attachments;
import galley.source.Origin;
import galley.timeline.Timeline;
import java.util.List;

/**
 * An article that becomes a chapter, with what was found in it.
 *
 * @param article the article
 * @param origin the file it was read from
 * @param timeline its events
 * @param findings what its readers must know, the gravest first
 * @param attachments the files beside it
 */
public record Chapter(
        Article article, Origin origin, Timeline timeline, List<Finding> findings, Attachments attachments) {
    /** Takes a copy of the findings. */
    public Chapter {
        findings = List.copyOf(findings);
    }
}

package galley.compose;

import galley.model.Article;
import galley.source.Origin;
import galley.style.Style;
import galley.timeline.Timeline;

/**
 * What is to be made up into pages.
 *
 * @param article the article
 * @param origin the file it came from, named in foot and colophon
 * @param timeline the events found in it
 * @param style how it is to look
 */
public record Request(Article article, Origin origin, Timeline timeline, Style style) {}

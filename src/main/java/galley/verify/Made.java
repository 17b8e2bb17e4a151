package galley.verify;

import galley.model.Article;
import galley.source.Origin;
import galley.timeline.Timeline;

/**
 * What files were made from.
 *
 * @param name what their names begin with
 * @param article the article
 * @param origin the file it was read from
 * @param timeline the events found in it
 * @param showsTimeline whether the style of the pages shows the timeline
 */
public record Made(String name, Article article, Origin origin, Timeline timeline, boolean showsTimeline) {}

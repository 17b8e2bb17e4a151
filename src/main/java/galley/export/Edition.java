package galley.export;

import galley.model.Article;
import galley.source.Origin;
import galley.style.Style;
import galley.timeline.Timeline;
import java.time.Instant;
import java.util.Optional;

/**
 * Everything an exporter gets: the article with what was found in it, how it is to look, and what its files are called.
 * Nobody asks a clock: the same edition gives the same bytes.
 *
 * @param name what the file names begin with, made by {@link FileName}: {@code 2016-aktobe-shootings}
 * @param article the article
 * @param origin the file it was read from
 * @param timeline the events found in it
 * @param style how it looks
 * @param options the settings of formats
 * @param issued when this edition was made, only where the user says so
 */
public record Edition(
        String name,
        Article article,
        Origin origin,
        Timeline timeline,
        Style style,
        Options options,
        Optional<Instant> issued) {}

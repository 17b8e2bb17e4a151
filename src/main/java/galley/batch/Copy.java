package galley.batch;

import galley.check.Manuscript;
import galley.read.Reading;
import galley.source.Attachments;
import galley.source.Source;
import galley.timeline.Timeline;
import galley.timeline.TimelineFinder;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * An article that was read, as it goes to press: with the source it was read from.
 *
 * @param source the source
 * @param reading what was read
 * @param attachments the files beside it
 */
public record Copy(Source source, Reading reading, Attachments attachments) {
    /** What rules read. */
    public Manuscript manuscript(Timeline timeline, IntPredicate printable) {
        return new Manuscript(
                reading.article(), timeline, reading.quotable() ? Optional.of(source) : Optional.empty(), printable);
    }

    /** The dated events, quoted from the source where it can be quoted. */
    public Timeline timeline() {
        return reading.quotable()
                ? TimelineFinder.find(reading.article(), source)
                : TimelineFinder.find(reading.article());
    }
}

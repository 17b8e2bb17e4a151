package galley.batch;

import galley.read.Feed;
import galley.source.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Some of the articles of a feed, by their numbers. */
public final class SliceFeed implements Feed {
    private final Feed feed;
    private final long from;
    private final long to;
    private long next;

    /**
     * A slice.
     *
     * @param from the first article, counted from 0
     * @param to the first article behind it
     */
    public SliceFeed(Feed feed, long from, long to) {
        this.feed = feed;
        this.from = from;
        this.to = to;
    }

    @Override
    public Optional<Item> next() throws IOException {
        Optional<Item> item = Optional.empty();
        do {
            item = next < to ? feed.next() : Optional.empty();
            next++;
        } while (item.isPresent() && next <= from);
        return item;
    }

    @Override
    public double progress() {
        return feed.progress();
    }

    @Override
    public List<Diagnostic> diagnostics() {
        return feed.diagnostics();
    }

    @Override
    public void close() throws IOException {
        feed.close();
    }
}

package galley.read;

import galley.source.Attachments;
import galley.source.Diagnostic;
import galley.source.Source;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A stream of articles that need not all fit into memory: a folder, an archive, a dump. For one thread. */
public interface Feed extends AutoCloseable {
    /**
     * The next article; empty at the end, and where the rest cannot be read, which {@link #diagnostics} then tell.
     *
     * @throws IOException when the disk fails
     */
    Optional<Item> next() throws IOException;

    /**
     * Whether the article that came last is of a part of a source, the other parts of which others read at the same
     * time: what is to be told apart from their articles cannot go by the order of the source.
     */
    default boolean isPart() {
        return false;
    }

    /** How much of the feed is behind us, from 0 to 1. */
    double progress();

    /** What went wrong so far with the feed itself, beside its articles. */
    List<Diagnostic> diagnostics();

    @Override
    void close() throws IOException;

    /** The text of an article, fetched when it is wanted; any thread may ask. */
    @FunctionalInterface
    interface Text {
        /**
         * The text.
         *
         * @throws IOException when it cannot be had, with a message for users
         */
        Source load() throws IOException;
    }

    /**
     * An article of a feed.
     *
     * @param id what tells it from all others of the feed, the same in every run: a path, the number of a page
     * @param name what its files are named after
     * @param facts what else the feed states of it, such as the revision of a page, in order
     * @param text its text
     * @param page what an export of a wiki states of it
     * @param attachments the files beside it
     */
    record Item(
            String id,
            String name,
            Map<String, String> facts,
            Text text,
            Optional<PageContext> page,
            Attachments attachments) {
        /** Takes a copy. */
        public Item {
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        }
    }
}

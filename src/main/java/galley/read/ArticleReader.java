package galley.read;

import galley.source.Source;
import galley.source.SourceException;

/** Reads articles in one notation. Holds no state: one instance serves many threads. */
public interface ArticleReader {

    /** What users name the notation by, in lower case: {@code plain}, {@code json}. */
    String name();

    /** One line about the notation for the list of formats: {@code "articles as galley exports them to JSON"}. */
    String title();

    /** Whether the source looks like this notation; quick, from its beginning. */
    boolean recognises(Source source);

    /** Whether this reader makes an article of any text, and is therefore asked after all others. */
    default boolean readsAnything() {
        return false;
    }

    /**
     * Reads the source. Odd markup never throws: it is repaired and reported.
     *
     * @throws SourceException when there is no article in it at all
     */
    Reading read(Source source) throws SourceException;

    /** Whether it reads pages of wikis, and is therefore asked first where a source is known to be one. */
    default boolean readsPages() {
        return false;
    }

    /**
     * Reads a page of a wiki of which its export states more than its text. The title and what else belongs to the
     * article itself need not be heeded: see {@link PageContext#in}.
     *
     * @throws SourceException when there is no article in it at all
     */
    default Reading read(Source source, PageContext page) throws SourceException {
        return read(source);
    }
}

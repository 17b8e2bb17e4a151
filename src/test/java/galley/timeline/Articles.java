package galley.timeline;

import galley.model.Article;
import galley.read.plain.PlainReader;
import galley.source.Source;
import galley.source.SourceException;
import java.nio.charset.StandardCharsets;

/** Articles for tests, written in the samples' notation. */
final class Articles {
    private Articles() {}

    /** A text as the source it came from. */
    static Source source(String text) {
        return Source.of("article.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static Article of(String text) {
        return of(source(text));
    }

    static Article of(Source source) {
        try {
            return new PlainReader().read(source).article();
        } catch (SourceException e) {
            throw new IllegalArgumentException(source.text(), e);
        }
    }
}

package galley.read.plain;

import galley.read.ArticleReader;
import galley.read.Reading;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Source;
import galley.source.SourceException;
import java.util.List;

/**
 * Reads the samples' notation, and anything else that is text: what it does not know is a paragraph. Takes time and
 * memory in proportion to the text.
 */
public final class PlainReader implements ArticleReader {

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public String title() {
        return "plain text with a title, an infobox and headings, as in the samples";
    }

    @Override
    public boolean recognises(Source source) {
        return true;
    }

    @Override
    public boolean readsAnything() {
        return true;
    }

    @Override
    public Reading read(Source source) throws SourceException {
        if (isEmpty(source)) {
            Repair empty = Repair.EMPTY_SOURCE;
            Diagnostic diagnostic =
                    new Diagnostic(empty.severity(), empty.code(), Place.UNKNOWN, empty.message(""), empty.hint());
            throw new SourceException(source.path(), List.of(diagnostic));
        }
        return new ArticleBuilder(source).reading();
    }

    /** Control characters and invisible ones are no text either. */
    private static boolean isEmpty(Source source) {
        return source.text()
                .codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT
                        || (c & 0xFFFE) == 0xFFFE);
    }
}

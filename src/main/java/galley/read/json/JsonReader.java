package galley.read.json;

import galley.model.Article;
import galley.read.ArticleReader;
import galley.read.Reading;
import galley.source.Diagnostic;
import galley.source.Source;
import galley.source.SourceException;
import java.util.Optional;

/**
 * Reads an article from JSON: strict, so that no word of a document that a program made is lost unseen. Faults with a
 * sensible reading are repaired and told; of the others all are told at once, and there is no article. Takes time and
 * memory in proportion to the document.
 */
public final class JsonReader implements ArticleReader {

    /** The reader; it has no state. */
    public JsonReader() {}

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String title() {
        return "articles as JSON, as galley exports them or a program makes them";
    }

    /** An object with at least one key, or with none: no other notation begins with a brace and then a quote. */
    @Override
    public boolean recognises(Source source) {
        String text = source.text();
        int brace = afterBlanks(text, 0);
        if (brace == text.length() || text.charAt(brace) != '{') {
            return false;
        }
        int next = afterBlanks(text, brace + 1);
        return next < text.length() && (text.charAt(next) == '"' || text.charAt(next) == '}');
    }

    @Override
    public Reading read(Source source) throws SourceException {
        Faults faults = new Faults(source);
        Optional<Article> article = article(source, faults);
        if (article.isEmpty() || faults.fatal()) {
            throw new SourceException(
                    source.path(),
                    faults.diagnostics().stream().sorted(Diagnostic.BY_PLACE).toList());
        }
        return new Reading(article.get(), faults.diagnostics(), false);
    }

    private static Optional<Article> article(Source source, Faults faults) {
        Optional<Node> root = JsonTree.of(source, faults);
        if (root.isPresent() && !root.get().is(Node.Shape.OBJECT)) {
            faults.error(
                    "R302",
                    root.get().index(),
                    "an article is an object, not " + root.get().shape().words(),
                    "write an object with a title and sections");
            return Optional.empty();
        }
        return root.map(new ArticleForm(faults)::read);
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}

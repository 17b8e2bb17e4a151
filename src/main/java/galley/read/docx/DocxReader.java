package galley.read.docx;

import galley.model.Article;
import galley.read.ArticleReader;
import galley.read.Reading;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Source;
import galley.source.SourceException;
import java.io.IOException;
import java.util.List;

/**
 * Reads an article from a DOCX: a report of ours that was edited, or a document of another make whose headings have the
 * styles of headings. A place in it names the paragraph as its line. Takes time and memory in proportion to the
 * document.
 */
public final class DocxReader implements ArticleReader {

    /** The reader; it has no state. */
    public DocxReader() {}

    @Override
    public String name() {
        return "docx";
    }

    @Override
    public String title() {
        return "reports as galley exports them to DOCX, edited in an office program";
    }

    /** Any archive: one that is no DOCX is told so. */
    @Override
    public boolean recognises(Source source) {
        return source.isPacked();
    }

    @Override
    public Reading read(Source source) throws SourceException {
        byte[] bytes = source.packed().orElseThrow(() -> refused(source, "it is no archive, as a DOCX is"));
        try {
            Parts parts = Parts.of(bytes);
            String file = source.origin().fileName();
            int dot = file.lastIndexOf('.');
            Article article = new ReportReader(parts).read(dot > 0 ? file.substring(0, dot) : file);
            return new Reading(article, parts.heard().diagnostics(), false);
        } catch (IOException e) {
            throw refused(source, String.valueOf(e.getMessage()));
        }
    }

    private static SourceException refused(Source source, String reason) {
        Diagnostic diagnostic = Diagnostic.error("R401", Place.UNKNOWN, "this cannot be read as a DOCX: " + reason)
                .withHint("open it in an office program and save it as DOCX, or save its text as plain text, UTF-8");
        return new SourceException(source.path(), List.of(diagnostic));
    }
}

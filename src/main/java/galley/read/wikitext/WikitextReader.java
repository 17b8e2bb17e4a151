package galley.read.wikitext;

import galley.read.ArticleReader;
import galley.read.Reading;
import galley.read.wikitext.expand.Remark;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Source;
import galley.source.SourceException;
import java.util.List;
import java.util.Optional;

/** Reads pages of MediaWiki. Takes time and memory in proportion to the page, however it is nested. */
public final class WikitextReader implements ArticleReader {

    @Override
    public String name() {
        return "wikitext";
    }

    @Override
    public String title() {
        return "pages of MediaWiki, with their templates, tables and notes";
    }

    @Override
    public boolean recognises(Source source) {
        return Look.isWikitext(source);
    }

    @Override
    public Reading read(Source source) throws SourceException {
        return read(source, PageContext.NONE);
    }

    /**
     * Reads a page of which more is known than its text says.
     *
     * @throws SourceException when there is no text in it
     */
    public Reading read(Source source, PageContext context) throws SourceException {
        String page = Look.cleaned(source.text());
        if (page.isBlank()) {
            Remark empty = Remark.EMPTY_PAGE;
            throw new SourceException(
                    source.path(),
                    List.of(new Diagnostic(
                            empty.severity(), empty.code(), Place.UNKNOWN, empty.message(""), Optional.empty())));
        }
        return new PageReader(source, page, context).reading();
    }
}

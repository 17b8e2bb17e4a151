package galley.read.wikitext;

import galley.read.ArticleReader;
import galley.read.PageContext;
import galley.read.Reading;
import galley.read.wikitext.expand.Remark;
import galley.read.wikitext.markup.Namespaces;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Source;
import galley.source.SourceException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        return read(source, WikiContext.NONE);
    }

    @Override
    public boolean readsPages() {
        return true;
    }

    @Override
    public Reading read(Source source, PageContext page) throws SourceException {
        Namespaces namespaces =
                Namespaces.COMMON.with(names(page, Namespaces.PICTURES), names(page, Namespaces.CATEGORIES));
        return read(source, new WikiContext(Optional.of(page.title()), page.language(), namespaces, page.metadata()));
    }

    private static Set<String> names(PageContext page, int namespace) {
        return Optional.ofNullable(page.namespaces().get(namespace))
                .map(Set::of)
                .orElse(Set.of());
    }

    /**
     * Reads a page of which more is known than its text says.
     *
     * @throws SourceException when there is no text in it
     */
    public Reading read(Source source, WikiContext context) throws SourceException {
        String page = Look.cleaned(source.text());
        if (page.isBlank()) {
            Remark empty = Remark.EMPTY_PAGE;
            throw new SourceException(
                    source.path(),
                    List.of(new Diagnostic(
                            empty.severity(), empty.code(), Place.UNKNOWN, empty.message(""), Optional.empty())));
        }
        return Look.isEscaped(page)
                ? PageReader.ofEscaped(source, Look.unescaped(page), context).reading()
                : new PageReader(source, page, context).reading();
    }
}

package galley.read;

import galley.model.Article;
import galley.model.Metadata;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an export of a wiki states of a page beside the page's text.
 *
 * @param title the title of the page, without namespace
 * @param language BCP 47 tag of the wiki's language, where the export states one
 * @param namespaces the wiki's own names of its namespaces by number: 6 is that of files, 14 that of categories
 * @param metadata address and date of the page
 */
public record PageContext(String title, Optional<String> language, Map<Integer, String> namespaces, Metadata metadata) {
    /** Takes a copy, in the order of numbers. */
    public PageContext {
        namespaces = Collections.unmodifiableMap(new TreeMap<>(namespaces));
    }

    /** What is stated of a page, its language only as far as the page's text can be in it: see {@link TextLanguage}. */
    public PageContext checkedBy(String text) {
        return new PageContext(title, language.map(stated -> TextLanguage.checked(stated, text)), namespaces, metadata);
    }

    /** The article under the page's title, with what the export states where the article itself says nothing. */
    public Article in(Article article) {
        Metadata own = article.metadata();
        Metadata all = new Metadata(
                own.sourceUrl().or(metadata::sourceUrl),
                own.licence().or(metadata::licence),
                own.asOf().or(metadata::asOf),
                own.authors().isEmpty() ? metadata.authors() : own.authors());
        return new Article(
                title,
                language.orElse(article.language()),
                all,
                article.infoboxes(),
                article.lead(),
                article.sections());
    }
}

package galley.read.wikitext;

import static java.nio.charset.StandardCharsets.UTF_8;

import galley.model.Article;
import galley.model.Block;
import galley.model.Field;
import galley.model.Inline;
import galley.read.Reading;
import galley.source.Diagnostic;
import galley.source.Source;
import galley.source.SourceException;
import java.util.List;
import java.util.stream.Collectors;

/** Pages made for tests, and articles as lines of text. */
final class Pages {
    private Pages() {}

    static Reading read(String wikitext) {
        return read(Source.of("Wick.wiki", wikitext.getBytes(UTF_8)));
    }

    static Reading read(Source source) {
        try {
            return new WikitextReader().read(source, WikiContext.of("Wick", "en"));
        } catch (SourceException e) {
            throw new AssertionError(e);
        }
    }

    static Article article(String wikitext) {
        return read(wikitext).article();
    }

    /** The codes of what was said about a page. */
    static List<String> codes(String wikitext) {
        return read(wikitext).diagnostics().stream().map(Diagnostic::code).toList();
    }

    /** The blocks before the first heading. */
    static String lead(String wikitext) {
        return Shown.blocks(article(wikitext).lead());
    }

    /** The fields of the first infobox: {@code Label = item; item}. */
    static String fields(String wikitext) {
        return article(wikitext).infoboxes().stream()
                .limit(1)
                .flatMap(box -> box.fields().stream())
                .map(Pages::field)
                .collect(Collectors.joining("\n"));
    }

    private static String field(Field field) {
        String items = field.items().stream()
                .map(item -> "*".repeat(item.depth()) + Shown.inlines(item.text()))
                .collect(Collectors.joining("; "));
        String nested = field.fields().stream().map(Pages::field).collect(Collectors.joining(", ", " {", "}"));
        return field.label() + " = " + items + (field.fields().isEmpty() ? "" : nested);
    }

    static String text(List<Inline> inlines) {
        return Shown.inlines(inlines);
    }

    static String blocks(List<Block> blocks) {
        return Shown.blocks(blocks);
    }
}

package galley.export.text;

import galley.model.Article;
import galley.model.Block;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Item;
import galley.model.Metadata;
import galley.model.Section;
import java.util.List;

/**
 * An article as an indented outline, one piece on each line, without places. Text stands as it is; what is more than
 * text stands in braces with its kind before it, as in {@code {strong: words}}; braces, backslashes and characters that
 * have no shape are escaped.
 */
public final class ArticlePrinter {
    private final Indented out = new Indented();
    private final BlockPrinter blocks = new BlockPrinter(out);

    private ArticlePrinter() {}

    /** The outline; every line ends with LF. */
    public static String print(Article article) {
        ArticlePrinter printer = new ArticlePrinter();
        printer.article(article);
        return printer.out.toString();
    }

    private void article(Article article) {
        out.line("article: " + Escapes.of(article.title()));
        out.indented(() -> {
            out.line("language: " + Escapes.of(article.language()));
            metadata(article.metadata());
            article.infoboxes().forEach(this::infobox);
            if (!article.lead().isEmpty()) {
                out.line("lead");
                out.indented(() -> blocks(article.lead()));
            }
            article.sections().forEach(this::section);
        });
    }

    private void metadata(Metadata metadata) {
        metadata.sourceUrl().ifPresent(url -> out.line("source: " + Escapes.of(url)));
        metadata.licence().ifPresent(licence -> out.line("licence: " + Escapes.of(licence)));
        metadata.asOf().ifPresent(date -> out.line("as of: " + Escapes.of(date)));
        metadata.authors().forEach(author -> out.line("author: " + Escapes.of(author)));
    }

    private void infobox(Infobox infobox) {
        out.line(infobox.kind().isEmpty() ? "infobox" : "infobox: " + Escapes.of(infobox.kind()));
        out.indented(() -> infobox.fields().forEach(this::field));
    }

    /** A value that is as it was written needs one line; else the cleaned items stand below the written value. */
    private void field(Field field) {
        out.line("field " + Escapes.of(field.label()) + " = " + Escapes.of(field.written()));
        out.indented(() -> {
            if (!isAsWritten(field)) {
                field.items().forEach(this::item);
                if (field.items().isEmpty() && !field.written().isEmpty()) {
                    out.line("no item");
                }
            }
            field.fields().forEach(this::field);
        });
    }

    private static boolean isAsWritten(Field field) {
        return field.items().size() == 1
                && field.items().get(0).depth() == 0
                && InlinePrinter.print(field.items().get(0).text()).equals(Escapes.of(field.written()));
    }

    private void item(Item item) {
        out.line("item " + item.depth() + ": " + InlinePrinter.print(item.text()));
    }

    private void section(Section section) {
        out.line("section " + section.level() + ": " + InlinePrinter.print(section.heading()));
        out.indented(() -> {
            blocks(section.blocks());
            section.subsections().forEach(this::section);
        });
    }

    private void blocks(List<Block> list) {
        list.forEach(block -> block.accept(blocks));
    }
}

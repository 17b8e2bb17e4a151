package galley.export.docx;

import galley.export.docx.markup.Xml;
import galley.model.Article;
import galley.model.Item;
import galley.model.PlainText;
import galley.style.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands before the text: title, the line of facts, the lead. The kind of document is in the head of the page. */
final class FrontMatter {
    /** The bookmark around the title, for the running head. */
    static final String TITLE = "_RefTitle";

    /** The facts of the line under the title, by the labels that infoboxes use for them. */
    private static final List<String> LINE = List.of("type", "location", "date");

    private FrontMatter() {}

    static void write(Draft draft, Xml xml) {
        Article article = draft.edition().article();
        draft.paragraph(
                xml,
                Role.TITLE.wordStyleId(),
                () -> draft.bookmarks()
                        .around(
                                xml,
                                TITLE,
                                () -> InlineWriter.inBody(draft, xml).plain(article.title())));
        line(article).ifPresent(line -> draft.paragraph(xml, Role.SUBTITLE.wordStyleId(), line));
        Flow flow = Flow.of(draft.style(), Role.SUMMARY, draft.page().textWidth());
        new BlockWriter(draft, xml, flow).write(article.lead());
    }

    /** "Type · Location · Date" of the first infobox, as far as it has them. */
    static Optional<String> line(Article article) {
        String line =
                LINE.stream().flatMap(label -> fact(article, label).stream()).collect(Collectors.joining(" · "));
        return Optional.of(line).filter(text -> !text.isEmpty());
    }

    /** What the first infobox states under a label, given in lower case. */
    static Optional<String> fact(Article article, String label) {
        return article.infoboxes().stream()
                .limit(1)
                .flatMap(infobox -> infobox.fields().stream())
                .filter(field -> field.label().toLowerCase(Locale.ROOT).equals(label))
                .limit(1)
                .map(field -> field.items().stream()
                        .map(Item::text)
                        .map(PlainText::of)
                        .map(InlineWriter::flat)
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}

package galley.export.docx;

import galley.export.docx.markup.Xml;
import galley.export.docx.styles.Numbering;
import galley.export.docx.styles.ParagraphStyle.ListLevel;
import galley.export.docx.styles.TableStyles;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.PlainText;
import galley.style.Role;
import java.util.List;
import java.util.Optional;

/**
 * An infobox as a table of two columns: every label with its value as stated, in the order written. Values of plain
 * text are content controls, so that an edited report can be read back fact by fact.
 */
final class InfoboxTable {
    private static final String SUBLABEL = "InfoboxSublabel";
    private static final int[] SHARES = {3, 7};

    private final Draft draft;
    private final Xml xml;
    private final TableMarkup markup;
    private final FactStores.FactStore store;

    InfoboxTable(Draft draft, Xml xml) {
        this.draft = draft;
        this.xml = xml;
        this.markup =
                new TableMarkup(draft, xml, ColumnWidths.shared(draft.page().textWidth(), SHARES));
        this.store = draft.stores().begin();
    }

    /** Writes the table with its heading; returns the heading's label. */
    Captions.Label write(Infobox infobox, String articleTitle) {
        String title = infobox.kind().isEmpty() ? Labels.KEY_FACTS : Labels.KEY_FACTS + ": " + infobox.kind();
        Captions.Label label =
                draft.captions().table(draft, xml, Role.INFOBOX_HEADING.wordStyleId(), List.of(new Inline.Text(title)));
        String description = "What the infobox states about " + articleTitle + ": "
                + infobox.fields().size() + " facts, each with its label and its value.";
        markup.begin(TableStyles.INFOBOX, title, description, true, true);
        markup.row(true, () -> {
            markup.cell(0, Role.TABLE_HEADER.wordStyleId(), Labels.FACT);
            markup.cell(1, Role.TABLE_HEADER.wordStyleId(), Labels.AS_STATED);
        });
        infobox.fields().forEach(field -> tracked(field, Role.INFOBOX_LABEL.wordStyleId()));
        markup.end();
        return label;
    }

    private void tracked(Field field, String labelStyle) {
        draft.revisions().within(xml, field, () -> field(field, labelStyle));
    }

    private void field(Field field, String labelStyle) {
        draft.at(field.place());
        markup.row(false, () -> {
            draft.aside(() -> markup.cell(0, labelStyle, field.label()));
            markup.cell(1, () -> value(field));
        });
        field.fields().forEach(part -> tracked(part, SUBLABEL));
    }

    private void value(Field field) {
        String style = Role.INFOBOX_VALUE.wordStyleId();
        List<Item> items = field.items();
        if (items.isEmpty()) {
            draft.paragraph(xml, style, () -> bound(field.label(), field.written()));
        }
        boolean single = items.size() == 1;
        for (Item item : items) {
            Optional<ListLevel> level = single ? Optional.empty() : level(item);
            draft.revisions()
                    .within(xml, item, () -> draft.paragraph(xml, style, level, () -> item(field.label(), item)));
        }
    }

    /** What is nothing but characters is a control of its own; controls of plain text hold no links and no notes. */
    private void item(String label, Item item) {
        if (isPlain(item.text()) && !draft.revisions().tracked()) {
            bound(label, PlainText.of(item.text()));
        } else {
            InlineWriter.inBody(draft, xml).write(item.text());
        }
    }

    private void bound(String label, String text) {
        String value = draft.characters().legal(InlineWriter.flat(text));
        InlineWriter writer = InlineWriter.inBody(draft, xml);
        if (draft.revisions().tracked() || value.isEmpty() || value.indexOf('\t') >= 0) {
            writer.plain(value);
        } else {
            store.bind(xml, label, value, () -> writer.verbatim(value));
        }
    }

    private static Optional<ListLevel> level(Item item) {
        return item.depth() < 1
                ? Optional.empty()
                : Optional.of(new ListLevel(Numbering.BULLETS, Math.min(item.depth(), Numbering.LEVELS) - 1));
    }

    /** Whether a value is nothing but characters, as a content control of plain text must be. */
    private static boolean isPlain(List<Inline> text) {
        String plain = PlainText.of(text);
        return plain.indexOf('\t') < 0 && text.equals(List.of(new Inline.Text(plain)));
    }
}

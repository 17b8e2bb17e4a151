package galley.export.docx;

import galley.export.docx.markup.Fields;
import galley.export.docx.markup.Xml;
import galley.export.docx.styles.Trait;
import galley.model.Inline;
import galley.model.PlainText;
import java.util.EnumSet;
import java.util.List;

/** Counts tables and figures, and writes their captions: a label, a counter that Word keeps, and what it shows. */
final class Captions {
    private int tables;
    private int figures;

    /** A caption over a table. */
    Label table(Draft draft, Xml xml, String style, List<Inline> text) {
        return write(
                draft, xml, style, new Label(Labels.TABLE, draft.revisions().removes() ? tables + 1 : ++tables), text);
    }

    /** A caption under a figure. */
    Label figure(Draft draft, Xml xml, String style, List<Inline> text) {
        return write(
                draft,
                xml,
                style,
                new Label(Labels.FIGURE, draft.revisions().removes() ? figures + 1 : ++figures),
                text);
    }

    /**
     * The label of a caption: "Table 2".
     *
     * @param word what is counted
     * @param number from 1
     */
    record Label(String word, int number) {
        private String bookmark() {
            return "_Ref" + word + number;
        }

        private String numberBookmark() {
            return bookmark() + "Number";
        }

        /** A reference to it that follows when tables are added or moved. */
        void refer(Draft draft, Xml xml) {
            draft.composition().ifPresent(pages -> pages.text(toString(), EnumSet.noneOf(Trait.class)));
            Fields.write(xml, "REF " + bookmark() + " \\h", this.toString());
        }

        /** A reference to its number alone, for where one word stands before several: "Tables 1 and 2". */
        void referToNumber(Draft draft, Xml xml) {
            draft.composition().ifPresent(pages -> pages.text(Integer.toString(number), EnumSet.noneOf(Trait.class)));
            Fields.write(xml, "REF " + numberBookmark() + " \\h", Integer.toString(number));
        }

        @Override
        public String toString() {
            return word + " " + number;
        }
    }

    private static Label write(Draft draft, Xml xml, String style, Label label, List<Inline> text) {
        draft.paragraph(xml, style, () -> {
            InlineWriter writer = InlineWriter.inBody(draft, xml);
            named(draft, xml, label.bookmark(), () -> {
                writer.plain(label.word() + " ");
                named(draft, xml, label.numberBookmark(), () -> counter(draft, xml, label));
            });
            if (!text.isEmpty()) {
                draft.revisions().whole(xml, text, () -> {
                    writer.plain(PlainText.isNothing(text) ? "" : ". ");
                    writer.write(text);
                });
            }
        });
        return label;
    }

    /** What is gone has the number of what came after it, and no name to be referred to. */
    private static void named(Draft draft, Xml xml, String bookmark, Runnable content) {
        if (draft.revisions().removes()) {
            content.run();
        } else {
            draft.bookmarks().around(xml, bookmark, content);
        }
    }

    private static void counter(Draft draft, Xml xml, Label label) {
        draft.composition()
                .ifPresent(pages -> pages.text(Integer.toString(label.number()), EnumSet.noneOf(Trait.class)));
        Fields.write(xml, "SEQ " + label.word() + " \\* ARABIC", Integer.toString(label.number()));
    }
}

package galley.export.docx;

import galley.diff.Redline;
import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import galley.model.Infobox;
import galley.source.Origin;
import galley.style.Role;
import java.util.List;

/**
 * The main text of a redline: facts, then the text, without what a report makes of it (contents, timeline, line of
 * facts), and which two files were compared. Facts do not stand between lead and sections, for a paragraph may belong
 * to the lead of one article and to a section of the other.
 */
final class RedlineText {
    private final Draft draft;
    private final Redline redline;
    private final Origin before;

    RedlineText(Draft draft, Redline redline, Origin before) {
        this.draft = draft;
        this.redline = redline;
        this.before = before;
    }

    /** Writes it all; the last of it goes out as well. */
    void write(Xml part) {
        Xml xml = Namespaces.root(part, "w:document").open("w:body");
        draft.paragraph(
                xml,
                Role.TITLE.wordStyleId(),
                () -> draft.bookmarks()
                        .around(
                                xml,
                                FrontMatter.TITLE,
                                () -> InlineWriter.inBody(draft, xml).write(redline.title())));
        String title = draft.edition().article().title();
        for (Infobox box : redline.infoboxes()) {
            draft.revisions().within(xml, box, () -> new InfoboxTable(draft, xml).write(box, title));
        }
        Flow flow = Flow.of(draft.style(), Role.SUMMARY, draft.page().textWidth());
        new BlockWriter(draft, xml, flow).write(redline.lead());
        List<Heading> headings = Heading.inOneRow(redline.sections());
        new Body(draft, xml).write(headings);
        draft.paragraph(xml, Role.COLOPHON.wordStyleId(), "Earlier: " + named(before));
        draft.paragraph(
                xml, Colophon.continued(), "Later: " + named(draft.edition().origin()));
        new Furniture(draft, !headings.isEmpty()).section(xml);
        xml.close().close().end();
    }

    private static String named(Origin origin) {
        return origin.fileName() + ", SHA-256 " + origin.sha256();
    }
}

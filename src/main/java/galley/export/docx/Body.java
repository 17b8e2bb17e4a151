package galley.export.docx;

import galley.export.docx.markup.Xml;
import galley.export.docx.styles.Trait;
import galley.style.Role;
import java.util.EnumSet;
import java.util.List;

/** The sections of the article: headings and what stands under them. */
final class Body {
    private final Draft draft;
    private final Xml xml;
    private final Flow flow;

    Body(Draft draft, Xml xml) {
        this.draft = draft;
        this.xml = xml;
        this.flow = Flow.of(draft.style(), Role.BODY, draft.page().textWidth());
    }

    /** Writes the sections under their headings. */
    void write(List<Heading> headings) {
        for (Heading heading : headings) {
            draft.at(heading.section().place());
            draft.revisions().within(xml, heading.section(), () -> write(heading));
            new BlockWriter(draft, xml, flow).write(heading.section().blocks());
        }
    }

    private void write(Heading heading) {
        String style = Role.heading(heading.depth()).wordStyleId();
        draft.paragraph(xml, style, () -> {
            draft.composition().ifPresent(pages -> {
                pages.bookmark(heading.bookmark());
                String number = draft.number(heading);
                pages.text(number.isEmpty() ? "" : number + " ", EnumSet.noneOf(Trait.class));
            });
            InlineWriter text = InlineWriter.inBody(draft, xml);
            draft.bookmarks()
                    .around(
                            xml,
                            heading.bookmark(),
                            () -> text.write(heading.section().heading()));
        });
    }
}

package galley.export.docx;

import galley.export.docx.markup.Fields;
import galley.export.docx.markup.Xml;
import galley.export.docx.styles.ParagraphStyles;
import galley.style.Property;
import galley.style.Role;
import java.util.List;

/** The table of contents: a field of Word's, filled in, every entry a link, nothing marked as out of date. */
final class Contents {
    /** Shorter articles are read faster than their contents. */
    static final int FEWEST = 5;

    private static final int ID = 900_000;

    private final Draft draft;
    private final boolean numbered;

    Contents(Draft draft) {
        this.draft = draft;
        this.numbered = draft.style().get(Role.HEADING_1, Property.NUMBERED);
    }

    /** Lists the headings that are to be listed; there is at least one. */
    void write(Xml xml, List<Heading> headings) {
        List<Heading> listed = headings.stream().filter(Heading::listed).toList();
        xml.open("w:sdt").open("w:sdtPr").value("w:id", ID).open("w:docPartObj");
        xml.value("w:docPartGallery", "Table of Contents")
                .empty("w:docPartUnique")
                .close()
                .close();
        xml.open("w:sdtContent");
        draft.paragraph(xml, "TOCHeading", Labels.CONTENTS);
        for (int i = 0; i < listed.size(); i++) {
            Heading heading = listed.get(i);
            boolean first = i == 0;
            boolean last = i == listed.size() - 1;
            draft.paragraph(xml, "TOC" + heading.depth(), () -> entry(xml, heading, first, last));
        }
        xml.close().close();
    }

    private void entry(Xml xml, Heading heading, boolean first, boolean last) {
        if (first) {
            Fields.begin(xml, "TOC \\o \"1-" + ParagraphStyles.CONTENTS_LEVELS + "\" \\h \\z \\u", "");
        }
        xml.open("w:hyperlink", "w:anchor", heading.bookmark(), "w:history", "1");
        String number = numbered ? heading.number() + "\t" : "";
        InlineWriter.inBody(draft, xml).verbatim(number + heading.text() + "\t");
        int page = draft.pages().of(heading.bookmark());
        Fields.write(xml, "PAGEREF " + heading.bookmark() + " \\h", Integer.toString(page));
        xml.close();
        if (last) {
            Fields.end(xml, "");
        }
    }
}

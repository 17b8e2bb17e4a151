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

    /** Keeps room for so many entries, before the pages of the headings are known. */
    void reserve(int entries) {
        draft.pages().paragraph("TOCHeading", 0);
        for (int i = 0; i < entries; i++) {
            draft.pages().paragraph("TOC1", 0);
        }
    }

    void write(Xml xml, List<Body.Heading> headings) {
        List<Body.Heading> listed = headings.stream()
                .filter(heading -> heading.depth() <= ParagraphStyles.CONTENTS_LEVELS)
                .toList();
        xml.open("w:sdt").open("w:sdtPr").value("w:id", ID).open("w:docPartObj");
        xml.value("w:docPartGallery", "Table of Contents")
                .empty("w:docPartUnique")
                .close()
                .close();
        xml.open("w:sdtContent");
        open(xml, "TOCHeading");
        InlineWriter.inBody(draft, xml).plain(Labels.CONTENTS);
        xml.close();
        for (int i = 0; i < listed.size(); i++) {
            Body.Heading heading = listed.get(i);
            open(xml, "TOC" + heading.depth());
            if (i == 0) {
                Fields.begin(xml, "TOC \\o \"1-" + ParagraphStyles.CONTENTS_LEVELS + "\" \\h \\z \\u", "");
            }
            entry(xml, heading);
            if (i == listed.size() - 1) {
                Fields.end(xml, "");
            }
            xml.close();
        }
        xml.close().close();
    }

    private void entry(Xml xml, Body.Heading heading) {
        xml.open("w:hyperlink", "w:anchor", heading.bookmark(), "w:history", "1");
        String number = numbered ? heading.number() + "\t" : "";
        InlineWriter.inBody(draft, xml).plain(number + heading.text() + "\t");
        Fields.write(xml, "PAGEREF " + heading.bookmark() + " \\h", Integer.toString(heading.page()));
        xml.close();
    }

    private static void open(Xml xml, String style) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style).close();
    }
}

package galley.export.docx;

import galley.export.docx.markup.Fields;
import galley.export.docx.markup.Xml;
import galley.export.docx.styles.ParagraphStyles;
import java.util.List;

/** The table of contents: a field of Word's, filled in, every entry a link, nothing marked as out of date. */
final class Contents {
    /** Shorter articles are read faster than their contents. */
    static final int FEWEST = 5;

    private static final int ID = 900_000;

    private final Draft draft;

    Contents(Draft draft) {
        this.draft = draft;
    }

    /** Lists the headings that are to be listed; there is at least one. */
    void write(Xml xml, List<Heading> headings) {
        List<Heading> listed = headings.stream().filter(Heading::listed).toList();
        draft.estimated();
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
        String counted = draft.number(heading);
        String number = counted.isEmpty() ? "" : counted + "\t";
        InlineWriter.inBody(draft, xml).verbatim(number + heading.text() + "\t");
        int page = draft.pages().of(heading.bookmark());
        Fields.write(xml, "PAGEREF " + heading.bookmark() + " \\h", Integer.toString(page));
        xml.close();
        if (last) {
            Fields.end(xml, "");
        }
    }
}

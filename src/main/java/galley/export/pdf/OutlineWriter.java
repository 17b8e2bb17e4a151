package galley.export.pdf;

import galley.page.Composition;
import galley.page.OutlineEntry;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/** The outline of a document (ISO 32000-1, 12.3.3), all levels open. */
final class OutlineWriter {
    private final PdfFile file;
    private final Conformance conformance;
    private final Composition composition;
    private final List<COSDictionary> pages;
    private final StructureWriter structure;

    OutlineWriter(
            PdfFile file,
            Conformance conformance,
            Composition composition,
            List<COSDictionary> pages,
            StructureWriter structure) {
        this.file = file;
        this.conformance = conformance;
        this.composition = composition;
        this.pages = pages;
        this.structure = structure;
    }

    /** Writes the outline; returns its object. */
    COSDictionary write() {
        COSDictionary outline = file.object(COSName.OUTLINES);
        outline.setInt(COSName.COUNT, addChildren(outline, composition.outline()));
        return outline;
    }

    /** Hangs entries below a parent; returns how many are to be seen, those below them included. */
    private int addChildren(COSDictionary parent, List<OutlineEntry> entries) {
        int seen = entries.size();
        List<COSDictionary> items = entries.stream().map(entry -> file.object()).toList();
        for (int i = 0; i < items.size(); i++) {
            COSDictionary item = items.get(i);
            OutlineEntry entry = entries.get(i);
            item.setString(COSName.TITLE, entry.title());
            item.setItem(COSName.PARENT, parent);
            if (i > 0) {
                item.setItem(COSName.PREV, items.get(i - 1));
            }
            if (i + 1 < items.size()) {
                item.setItem(COSName.NEXT, items.get(i + 1));
            }
            int below = addChildren(item, entry.children());
            if (below > 0) {
                item.setInt(COSName.COUNT, below);
            }
            seen += below;
            lead(item, entry);
        }
        if (!items.isEmpty()) {
            parent.setItem(COSName.FIRST, items.get(0));
            parent.setItem(COSName.LAST, items.get(items.size() - 1));
        }
        return seen;
    }

    /** Leads to the place on the page; in PDF 2.0 to the element as well, as ISO 14289-2, 8.8 asks. */
    private void lead(COSDictionary item, OutlineEntry entry) {
        COSArray page = place(pages.get(entry.page()), entry);
        if (!conformance.second()) {
            item.setItem(COSName.DEST, page);
            return;
        }
        COSDictionary action = Direct.dictionary(COSName.S, COSName.getPDFName("GoTo"));
        action.setItem(COSName.D, page);
        action.setItem(COSName.getPDFName("SD"), place(structure.element(entry.structure()), entry));
        item.setItem(COSName.A, action);
    }

    private COSArray place(COSDictionary target, OutlineEntry entry) {
        double top = composition.pages().get(entry.page()).height() - entry.y();
        double hundredths = Math.round(top * 100) / 100.0;
        return Direct.array(target, COSName.getPDFName("XYZ"), COSNull.NULL, Direct.number(hundredths), COSNull.NULL);
    }
}

package galley.export.pdf;

import galley.page.Composition;
import galley.page.OutlineEntry;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/** The outline of a document (ISO 32000-1, 12.3.3), all levels open. */
final class OutlineWriter {
    private final Composition composition;
    private final List<COSDictionary> pages;

    OutlineWriter(Composition composition, List<COSDictionary> pages) {
        this.composition = composition;
        this.pages = pages;
    }

    COSDictionary outline() {
        COSDictionary outline = Cos.typed("Outlines");
        int count = fill(outline, composition.outline());
        outline.setInt(COSName.COUNT, count);
        return outline;
    }

    /** Hangs entries below a parent; returns how many are to be seen, those below them included. */
    private int fill(COSDictionary parent, List<OutlineEntry> entries) {
        int seen = entries.size();
        COSDictionary previous = null;
        for (OutlineEntry entry : entries) {
            COSDictionary item = item(entry, parent);
            if (previous == null) {
                parent.setItem(COSName.FIRST, item);
            } else {
                previous.setItem(COSName.NEXT, item);
                item.setItem(COSName.PREV, previous);
            }
            int below = fill(item, entry.children());
            if (below > 0) {
                item.setInt(COSName.COUNT, below);
            }
            seen += below;
            previous = item;
        }
        if (previous != null) {
            parent.setItem(COSName.LAST, previous);
        }
        return seen;
    }

    private COSDictionary item(OutlineEntry entry, COSDictionary parent) {
        double top = composition.pages().get(entry.page()).height() - entry.y();
        COSArray destination =
                Cos.array(pages.get(entry.page()), COSName.getPDFName("XYZ"), COSInteger.ZERO, Cos.number(top));
        destination.add(COSNull.NULL);
        COSDictionary item = new COSDictionary();
        item.setString(COSName.TITLE, entry.title());
        item.setItem(COSName.PARENT, parent);
        item.setItem(COSName.DEST, destination);
        return item;
    }
}

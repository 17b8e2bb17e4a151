package galley.export.pdf;

import galley.page.Composition;
import galley.page.OutlineEntry;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The outline of a document (ISO 32000-1, 12.3.3), all levels open. */
final class OutlineWriter {
    private final PdfFile file;
    private final Composition composition;
    private final Destinations destinations;
    private final StructureWriter structure;

    OutlineWriter(PdfFile file, Composition composition, Destinations destinations, StructureWriter structure) {
        this.file = file;
        this.composition = composition;
        this.destinations = destinations;
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
            destinations.lead(
                    item, new Destinations.Spot(entry.page(), entry.y()), structure.element(entry.structure()));
        }
        if (!items.isEmpty()) {
            parent.setItem(COSName.FIRST, items.get(0));
            parent.setItem(COSName.LAST, items.get(items.size() - 1));
        }
        return seen;
    }
}

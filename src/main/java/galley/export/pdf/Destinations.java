package galley.export.pdf;

import galley.page.Composition;
import galley.page.Mark.GlyphMark;
import galley.page.Meaning.Content;
import galley.page.Page;
import galley.page.Structure.Node;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;

/** Where the outline and the links of a document lead within it (ISO 32000-1, 12.3.2). */
final class Destinations {
    private final Conformance conformance;
    private final Composition composition;
    private final List<COSDictionary> pages;
    private final Map<Integer, Spot> spots = new HashMap<>();

    Destinations(Conformance conformance, Composition composition, List<COSDictionary> pages) {
        this.conformance = conformance;
        this.composition = composition;
        this.pages = pages;
        if (!composition.structure().references().isEmpty()) {
            find();
        }
    }

    /**
     * A place.
     *
     * @param page index of its page, from 0
     * @param y distance in points from the top of the page
     */
    record Spot(int page, double y) {}

    /** Where a node that links lead to begins; nothing if it has no ink. */
    Optional<Spot> of(int node) {
        return Optional.ofNullable(spots.get(node));
    }

    private void find() {
        BitSet wanted = new BitSet();
        composition.structure().references().values().forEach(wanted::set);
        List<Node> nodes = composition.structure().nodes();
        for (int i = 0; i < composition.pages().size(); i++) {
            Page page = composition.pages().get(i);
            for (var mark : page.marks()) {
                if (mark instanceof GlyphMark glyphs && mark.meaning() instanceof Content content) {
                    Spot spot = new Spot(i, glyphs.y() - glyphs.run().size());
                    for (int node = content.id();
                            node > 0;
                            node = nodes.get(node).parent()) {
                        if (wanted.get(node)) {
                            spots.putIfAbsent(node, spot);
                        }
                    }
                }
            }
        }
    }

    /**
     * Leads from an entry or annotation to a spot; in PDF 2.0 to the element there as well, as ISO 14289-2, 8.8 asks.
     */
    void lead(COSDictionary from, Spot spot, COSDictionary element) {
        COSArray page = place(pages.get(spot.page()), spot);
        if (!conformance.second()) {
            from.setItem(COSName.DEST, page);
            return;
        }
        COSDictionary action = Direct.dictionary(COSName.S, COSName.getPDFName("GoTo"));
        action.setItem(COSName.D, page);
        action.setItem(COSName.getPDFName("SD"), place(element, spot));
        from.setItem(COSName.A, action);
    }

    private COSArray place(COSDictionary target, Spot spot) {
        double top = composition.pages().get(spot.page()).height() - spot.y();
        double hundredths = Math.round(top * 100) / 100.0;
        return Direct.array(target, COSName.getPDFName("XYZ"), COSNull.NULL, Direct.number(hundredths), COSNull.NULL);
    }
}

package galley.print.sheets;

import galley.imposition.Transform;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;

/** Where pages went; of a page that is shown several times, where it was shown first. */
final class Moves {
    // Looked up by identity, never walked through, so that their order reaches no output.
    private final IdentityHashMap<COSDictionary, Move> pages = new IdentityHashMap<>();
    private final IdentityHashMap<COSDictionary, Link> links = new IdentityHashMap<>();

    /**
     * Where a page went.
     *
     * @param side the page of the new file
     * @param form that shows the old one
     * @param place from the old page's user space to that of the new one
     * @param seenLeft left edge of the old page in the new one
     * @param seenTop upper edge of the old page in the new one
     */
    record Move(COSDictionary side, COSStream form, Transform place, double seenLeft, double seenTop) {}

    /** The annotation that a link became, and the side it lies on. */
    record Link(COSDictionary annotation, COSDictionary side) {}

    void page(COSDictionary old, Move move) {
        pages.putIfAbsent(old, move);
    }

    Optional<Move> of(COSDictionary old) {
        return Optional.ofNullable(pages.get(old));
    }

    void link(COSDictionary old, COSDictionary kept, COSDictionary side) {
        links.putIfAbsent(old, new Link(kept, side));
    }

    /** What a link became; empty where it was not kept. */
    Optional<Link> ofLink(COSDictionary old) {
        return Optional.ofNullable(links.get(old));
    }
}

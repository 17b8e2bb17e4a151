package galley.compose;

import galley.compose.Flow.Snap;
import galley.lines.Look;

/**
 * A block that is set, with the space it wants around it.
 *
 * @param galley its strips; empty for a block without ink
 * @param before space above in points
 * @param after space below in points
 * @param snap how it stands to the baseline grid
 * @param onNewPage whether it begins a new page, unless it is the first of all
 */
record Matter(Galley galley, double before, double after, Snap snap, boolean onNewPage) {
    static final Matter NONE = new Matter(new Galley(), 0, 0, Snap.FREE);

    Matter(Galley galley, double before, double after, Snap snap) {
        this(galley, before, after, snap, false);
    }

    /** The same at the head of a page, where that is asked for. */
    Matter onNewPage(boolean asked) {
        return new Matter(galley, before, after, snap, asked);
    }

    /** A block with the spacing of a look. */
    static Matter of(Galley galley, Look look, Snap snap) {
        return new Matter(galley, look.spacing().before(), look.spacing().after(), snap);
    }
}

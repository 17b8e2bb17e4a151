package galley.page;

/**
 * Where a page is cut out of a larger sheet: the same on all four sides.
 *
 * @param inset from the edge of the sheet to the edge of the trimmed page, in points; 0 where nothing is cut off
 * @param bleed how far beyond the trimmed edge ink may reach, from 0 to the inset
 */
public record Trim(double inset, double bleed) {
    /** The sheet is the page. */
    public static final Trim NONE = new Trim(0, 0);

    /** Refuses a bleed beyond the sheet. */
    public Trim {
        if (!(bleed >= 0 && inset >= bleed)) {
            throw new IllegalArgumentException("no sheet of inset " + inset + " has a bleed of " + bleed);
        }
    }

    /** Whether something is cut off. */
    public boolean cuts() {
        return inset > 0;
    }
}

package galley.style;

/** How the margins of left pages stand to those of right pages. */
public enum Margins {
    /** All pages are alike. */
    ALIKE,
    /**
     * Left pages are the mirror image of right ones: the left margin stands inside, at the spine, the right outside.
     */
    MIRRORED
}

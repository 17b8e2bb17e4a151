package galley.print;

import java.util.Arrays;

/** How the raster of a sheet's back must be turned (PWG 5102.4, pwg-raster-document-sheet-back). */
public enum SheetBack {
    /** Mirrored at one axis, by which edge the sheet is turned. */
    FLIPPED("flipped"),
    /** Turned by half where the sheet is turned by its short edge. */
    MANUAL_TUMBLE("manual-tumble"),
    /** Never turned. */
    NORMAL("normal"),
    /** Turned by half where the sheet is turned by its long edge. */
    ROTATED("rotated");

    private final String keyword;

    SheetBack(String keyword) {
        this.keyword = keyword;
    }

    /** The keyword of IPP. */
    public String keyword() {
        return keyword;
    }

    /** What a keyword means; {@link #NORMAL} for what the standard lacks, as where a printer tells nothing. */
    public static SheetBack of(String keyword) {
        return Arrays.stream(values())
                .filter(back -> back.keyword.equals(keyword))
                .findFirst()
                .orElse(NORMAL);
    }
}

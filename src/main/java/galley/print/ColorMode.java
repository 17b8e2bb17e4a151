package galley.print;

import java.util.Arrays;
import java.util.Optional;

/** With which inks (PWG 5100.14, 5.2.3 print-color-mode). */
public enum ColorMode {
    /** As the printer thinks fit. */
    AUTO("auto"),
    /** One colour, chosen by the printer. */
    AUTO_MONOCHROME("auto-monochrome"),
    /** Black and white without greys. */
    BI_LEVEL("bi-level"),
    /** In colour. */
    COLOR("color"),
    /** Black and one colour. */
    HIGHLIGHT("highlight"),
    /** One colour, usually black, with its greys. */
    MONOCHROME("monochrome"),
    /** Black and white without greys, mixed from all inks. */
    PROCESS_BI_LEVEL("process-bi-level"),
    /** Greys mixed from all inks. */
    PROCESS_MONOCHROME("process-monochrome");

    private final String keyword;

    ColorMode(String keyword) {
        this.keyword = keyword;
    }

    /** The keyword of IPP. */
    public String keyword() {
        return keyword;
    }

    /** The mode of a keyword; empty for a keyword that the standard lacks. */
    public static Optional<ColorMode> of(String keyword) {
        return Arrays.stream(values())
                .filter(mode -> mode.keyword.equals(keyword))
                .findFirst();
    }
}

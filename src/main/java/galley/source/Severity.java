package galley.source;

import java.util.Locale;

/** How grave a diagnostic is; the order is from lightest to gravest. */
public enum Severity {
    /** Worth knowing; nothing was lost. */
    NOTE,
    /** Something was repaired, left out or cannot be shown as asked; the result stands. */
    WARNING,
    /** The input or the request cannot be used. */
    ERROR;

    /** The word users read: {@code note}, {@code warning}, {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

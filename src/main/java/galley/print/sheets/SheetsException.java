package galley.print.sheets;

/** A PDF that cannot be laid out: locked, not to be printed, or broken. The message is made for users. */
public final class SheetsException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    SheetsException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    SheetsException(String message, String hint, Throwable cause) {
        super(message, cause);
        this.hint = hint;
    }

    /** What to do next. */
    public String hint() {
        return hint;
    }
}

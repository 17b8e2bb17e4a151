package galley.imposition;

/** A wish that cannot be met: page 12 of a document that has 8. The message is made for users. */
public final class ImpositionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    ImpositionException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do next. */
    public String hint() {
        return hint;
    }
}

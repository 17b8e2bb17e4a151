package galley.print.job;

/** A print that cannot be laid out as it was asked for, on any printer. The message is made for users. */
public final class PlanException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String hint;

    PlanException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do next, one sentence without a full stop. */
    public String hint() {
        return hint;
    }
}

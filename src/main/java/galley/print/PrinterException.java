package galley.print;

/** A printer that could not be asked, or did not do what it was asked; says what to do next. */
public final class PrinterException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String hint;

    /**
     * An error for users.
     *
     * @param kind what sort of error
     * @param message what is wrong, one sentence without a full stop
     * @param hint what to do next
     */
    public PrinterException(Kind kind, String message, String hint) {
        super(message);
        this.kind = kind;
        this.hint = hint;
    }

    /** The same error with what brought it about. */
    public PrinterException causedBy(Throwable cause) {
        initCause(cause);
        return this;
    }

    /** What sort of error it is. */
    public Kind kind() {
        return kind;
    }

    /** What to do next, one sentence without a full stop. */
    public String hint() {
        return hint;
    }

    /** The sorts of errors, each with the code that documents it. */
    public enum Kind {
        /** No printer of that name or address is known. */
        UNKNOWN("J100"),
        /** Nothing answers at the address. */
        UNREACHABLE("J101"),
        /** The printer answers too slowly or not at all. */
        STALLED("J102"),
        /** What it answers is no answer by the protocol, or more than anybody should read. */
        MALFORMED("J103"),
        /** Its certificate is not the one that is trusted. */
        UNTRUSTED("J104"),
        /** It wants to know who prints. */
        UNAUTHORIZED("J105"),
        /** It refuses what was asked, or asks for patience. */
        REFUSED("J106"),
        /** It was lost sight of while it had a job; whether that was printed is unknown. */
        LOST("J107"),
        /** The job was still not done when the patience ended. */
        UNFINISHED("J108"),
        /** The file to print cannot be read, or a file of ours cannot be written. */
        FILE("J109");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The code that diagnostics are listed under. */
        public String code() {
            return code;
        }
    }
}

package galley.font;

/** A font file that cannot be used: truncated, damaged, or of a kind that cannot be embedded. */
public final class TypefaceException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong with the file and what to do about it. */
    public TypefaceException(String message) {
        super(message);
    }
}

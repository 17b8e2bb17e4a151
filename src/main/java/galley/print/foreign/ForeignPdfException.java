package galley.print.foreign;

import java.nio.file.Path;

/** A PDF that cannot be printed; says why and what to do next. */
public final class ForeignPdfException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String detail;

    /**
     * An error for users.
     *
     * @param kind what is wrong
     * @param file the name of the file
     * @param detail what more is known, put in brackets; may be empty
     */
    ForeignPdfException(Kind kind, Path file, String detail) {
        super(file + " " + kind.words + (detail.isEmpty() ? "" : " (" + detail + ")"));
        this.kind = kind;
        this.detail = detail;
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }

    /** What more is known; may be empty. */
    String detail() {
        return detail;
    }

    /** What to do next, one sentence without a full stop. */
    public String hint() {
        return kind.hint;
    }

    /** What can be wrong with a file, each with the code that documents it. */
    public enum Kind {
        /** It is no PDF, or so broken that nothing can be made of it. */
        BROKEN(
                "J140",
                "is no PDF that can be read",
                "open it in a PDF viewer and save it anew, or have qpdf rewrite it"),
        /** It is encrypted with a password to open, or its owner forbids printing. */
        LOCKED("J141", "is locked", "ask its owner for a copy that may be opened and printed"),
        /** It takes longer than is allowed. */
        SLOW("J142", "takes too long to work on", "print fewer pages of it, or a lower resolution"),
        /** It takes more memory, has more pages, or larger ones, than is allowed. */
        LARGE("J143", "is too large to print", "print fewer pages of it, or a lower resolution"),
        /** The file cannot be read or a file of ours cannot be written, or no process can be started. */
        FAILED("J144", "could not be worked on", "look whether the file may be read and the disk has room");

        private final String code;
        private final String words;
        private final String hint;

        Kind(String code, String words, String hint) {
            this.code = code;
            this.words = words;
            this.hint = hint;
        }

        /** The code that diagnostics are listed under. */
        public String code() {
            return code;
        }
    }
}

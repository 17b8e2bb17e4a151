package galley.source;

import java.util.List;

/** A source that cannot be used, with everything found wrong in it, not only the first fault. */
public final class SourceException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;
    private final String fileName;

    /**
     * A refusal of one source.
     *
     * @param fileName the source as users know it
     * @param diagnostics at least one error
     */
    public SourceException(String fileName, List<Diagnostic> diagnostics) {
        super(diagnostics.isEmpty() ? fileName : diagnostics.get(0).line(fileName));
        this.fileName = fileName;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** The source as users know it. */
    public String fileName() {
        return fileName;
    }

    /** All that was found, in order of appearance. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}

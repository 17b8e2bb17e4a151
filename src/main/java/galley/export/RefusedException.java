package galley.export;

import galley.source.Diagnostic;
import java.io.IOException;

/** A wish that cannot be fulfilled: nothing is written, for what would be is not what was asked for. */
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /** A refusal; the diagnostic says which wish, why not, and what to do next. */
    public RefusedException(Diagnostic diagnostic) {
        super(diagnostic.message());
        this.diagnostic = diagnostic;
    }

    /** What is told. */
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}

package galley.cli;

import java.util.Optional;

/**
 * A reason to end the command that is no fault of galley: what is wrong, what to do next, and the exit code that says
 * so.
 */
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String hint;

    Stop(int exitCode, String message, String hint) {
        super(message);
        this.exitCode = exitCode;
        this.hint = hint;
    }

    int exitCode() {
        return exitCode;
    }

    Optional<String> hint() {
        return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
    }
}

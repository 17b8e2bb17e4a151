package galley.cli;

import galley.source.Nearest;
import java.util.List;
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

    /** Something named on the command line that is not there; the hint names the nearest that is, and all there are. */
    static Stop unknown(String message, String word, List<String> known) {
        String all = "there are " + String.join(", ", known);
        String hint = Nearest.to(word, known)
                .map(near -> "did you mean '" + near + "'? " + all)
                .orElse(all);
        return new Stop(ExitCode.WRONG_USAGE, message, hint);
    }

    int exitCode() {
        return exitCode;
    }

    Optional<String> hint() {
        return hint.isEmpty() ? Optional.empty() : Optional.of(hint);
    }
}

package galley.cli;

import java.util.List;

/** What the exit codes of galley mean; each is a promise to scripts. */
final class ExitCode {
    /** All was done. */
    static final int DONE = 0;
    /** A fault of galley itself. */
    static final int BUG = 1;
    /** The command was not understood. */
    static final int WRONG_USAGE = 2;
    /** All was done, but something at or above {@code --fail-on} was found. */
    static final int FINDINGS = 3;
    /** An input cannot be read or is no article. */
    static final int UNREADABLE = 4;
    /** An output was not written. */
    static final int UNWRITTEN = 5;
    /** A printer refused, failed or was not reached. */
    static final int UNPRINTED = 6;
    /** Some articles of a batch could not be made; the manifest names them. */
    static final int SOME_FAILED = 7;

    private static final List<Integer> FROM_BEST_TO_WORST =
            List.of(DONE, FINDINGS, SOME_FAILED, UNREADABLE, UNWRITTEN, UNPRINTED, WRONG_USAGE, BUG);

    private ExitCode() {}

    /** The worse of two, for a command with several inputs. */
    static int worse(int one, int other) {
        return FROM_BEST_TO_WORST.indexOf(one) >= FROM_BEST_TO_WORST.indexOf(other) ? one : other;
    }
}

package galley.cli;

import java.io.PrintStream;

/** One line at the foot of a terminal that says how far a long command has come; nothing where no one watches. */
final class Progress implements AutoCloseable {
    private static final String TO_START_AND_CLEAR = "\r\u001B[K";
    private static final int LONGEST_NAME = 60;

    private final PrintStream err;
    private final boolean shown;
    private final int total;
    private int done;

    /**
     * Progress through so many inputs.
     *
     * @param total how many there are; a single one is too short to watch
     */
    Progress(Surroundings surroundings, boolean quiet, int total) {
        this.err = surroundings.err();
        this.shown = surroundings.terminal() && !quiet && total > 1;
        this.total = total;
    }

    /** Shows that the next input is being worked on. */
    void next(String name) {
        done++;
        if (shown) {
            String visible = Visible.of(name);
            String cut = visible.length() <= LONGEST_NAME ? visible : visible.substring(0, LONGEST_NAME - 1) + "…";
            err.print(TO_START_AND_CLEAR + done + " of " + total + "  " + cut);
            err.flush();
        }
    }

    /** Takes the line away, so that ordinary talk can stand there. */
    void clear() {
        if (shown) {
            err.print(TO_START_AND_CLEAR);
            err.flush();
        }
    }

    @Override
    public void close() {
        clear();
    }
}

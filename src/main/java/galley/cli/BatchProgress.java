package galley.cli;

import galley.batch.BatchRun.Standing;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * How far a batch has come, how fast it is, and when it will be done: one line at a terminal, else one now and then.
 */
final class BatchProgress {
    private static final String TO_START_AND_CLEAR = "\r\u001B[K";
    private static final long TERMINAL_INTERVAL = TimeUnit.MILLISECONDS.toNanos(200);
    private static final long LOG_INTERVAL = TimeUnit.SECONDS.toNanos(10);

    private final PrintStream err;
    private final boolean terminal;
    private final boolean quiet;
    private final long began = System.nanoTime();
    private long shown = began;
    private double atFirst;
    private long sinceFirst = began;
    private boolean making;

    BatchProgress(Surroundings surroundings, boolean quiet) {
        this.err = surroundings.err();
        this.terminal = surroundings.terminal();
        this.quiet = quiet;
    }

    /** Shows where it stands, if that was not shown a moment ago. */
    void show(Standing standing) {
        long now = System.nanoTime();
        if (!making && standing.made() > 0) { // what an earlier run made says nothing of how long the rest takes
            making = true;
            atFirst = standing.progress();
            sinceFirst = now;
        }
        if (!quiet && now - shown >= (terminal ? TERMINAL_INTERVAL : LOG_INTERVAL)) {
            shown = now;
            String line = line(standing, now);
            if (terminal) {
                err.print(TO_START_AND_CLEAR + line);
                err.flush();
            } else {
                err.println(line);
            }
        }
    }

    private String line(Standing standing, long now) {
        double left = 1 - standing.progress();
        double gone = standing.progress() - atFirst;
        String time = making && gone > 0.001 ? ", about " + duration((now - sinceFirst) * left / gone) + " left" : "";
        return String.format(
                Locale.ROOT,
                "%,d articles%s, %.1f/s, %.0f %%%s",
                standing.made() + standing.kept(),
                standing.failed() == 0 ? "" : String.format(Locale.ROOT, " (%,d failed)", standing.failed()),
                rate(standing.made()),
                100 * standing.progress(),
                time);
    }

    /** Articles a second since the beginning. */
    double rate(long made) {
        return made / Math.max(0.001, (System.nanoTime() - began) / 1e9);
    }

    private static String duration(double nanos) {
        long seconds = Math.round(nanos / 1e9);
        if (seconds < 90) {
            return seconds + " s";
        }
        return seconds < 5400 ? Math.round(seconds / 60.0) + " min" : Math.round(seconds / 3600.0) + " h";
    }

    /** Takes the line away, so that ordinary talk can stand there. */
    void clear() {
        if (terminal && !quiet) {
            err.print(TO_START_AND_CLEAR);
            err.flush();
        }
    }
}

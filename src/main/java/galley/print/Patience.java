package galley.print;

import java.time.Duration;

/**
 * How long a job is watched.
 *
 * @param limit after so long an unfinished job is given up; it stays with the printer
 * @param interval between two questions
 */
public record Patience(Duration limit, Duration interval) {
    /** Often enough for a person who waits, seldom enough for the processor of a small printer. */
    private static final Duration USUAL_INTERVAL = Duration.ofSeconds(1);

    /** Asks every second. */
    public static Patience of(Duration limit) {
        return new Patience(limit, USUAL_INTERVAL);
    }
}

package galley.print;

import java.util.List;
import java.util.OptionalInt;

/**
 * How a printer is.
 *
 * @param state what it does
 * @param reasons keywords without {@code none}: {@code media-empty-error}, {@code toner-low-warning}
 * @param message what it says of itself, for people; may be empty
 * @param accepting whether it takes jobs
 * @param queued jobs before the next one, where it tells
 */
public record Status(State state, List<String> reasons, String message, boolean accepting, OptionalInt queued) {

    /** Copies the list. */
    public Status {
        reasons = List.copyOf(reasons);
    }

    /** What a printer does (RFC 8011, 5.4.11). */
    public enum State {
        /** Waits for work. */
        IDLE,
        /** Prints. */
        PROCESSING,
        /** Needs a person. */
        STOPPED,
        /** Does not tell. */
        UNKNOWN;

        /** In one word, for people. */
        public String word() {
            return switch (this) {
                case IDLE -> "idle";
                case PROCESSING -> "printing";
                case STOPPED -> "stopped";
                case UNKNOWN -> "unknown";
            };
        }
    }
}

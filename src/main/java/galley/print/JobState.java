package galley.print;

import java.util.List;
import java.util.OptionalInt;

/**
 * How far a job is.
 *
 * @param id the number the printer gave it
 * @param phase what is done with it
 * @param reasons why, as keywords: those of the job, then those of its printer ({@code media-empty})
 * @param message what the printer says of it, for people; may be empty
 * @param done how much is printed, where the printer counts
 */
public record JobState(int id, Phase phase, List<String> reasons, String message, Done done) {

    /** Copies the list. */
    public JobState {
        reasons = List.copyOf(reasons);
    }

    /**
     * How much is printed.
     *
     * @param impressions sides with print on them
     * @param sheets sheets of paper
     */
    public record Done(OptionalInt impressions, OptionalInt sheets) {
        /** The printer does not count. */
        public static final Done UNTOLD = new Done(OptionalInt.empty(), OptionalInt.empty());
    }

    /** In a few words: {@code processing (media-empty)}. */
    public String words() {
        return reasons.isEmpty() ? phase.word() : phase.word() + " (" + String.join(", ", reasons) + ")";
    }

    /** What is done with a job (RFC 8011, 5.3.7). */
    public enum Phase {
        /** Waits for its turn. */
        PENDING(3, "waiting"),
        /** Waits until somebody or some time releases it. */
        HELD(4, "held"),
        /** Is being printed, or sent on. */
        PROCESSING(5, "printing"),
        /** Was begun, and waits for a person. */
        STOPPED(6, "stopped"),
        /** Somebody took it back. */
        CANCELED(7, "canceled"),
        /** The printer gave it up. */
        ABORTED(8, "aborted"),
        /** Lies in the tray. */
        COMPLETED(9, "completed"),
        /** The printer does not tell. */
        UNKNOWN(0, "unknown");

        private final int number;
        private final String word;

        Phase(int number, String word) {
            this.number = number;
            this.word = word;
        }

        /** In one word, for people. */
        public String word() {
            return word;
        }

        /** Whether nothing more will happen to the job. */
        public boolean isFinal() {
            return this == CANCELED || this == ABORTED || this == COMPLETED;
        }

        /** The phase of a number of IPP; {@link #UNKNOWN} for one that the standard lacks. */
        public static Phase of(int number) {
            for (Phase phase : values()) {
                if (phase.number == number) {
                    return phase;
                }
            }
            return UNKNOWN;
        }
    }
}

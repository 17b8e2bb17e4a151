package galley.print;

import java.util.List;

/**
 * One wish of a ticket that a printer would refuse, or leave out without a word.
 *
 * @param feature what was asked for
 * @param asked the value asked for, as the printer would name it
 * @param offered what the printer has instead; empty where it does not offer the choice at all
 */
public record Refusal(Feature feature, String asked, List<String> offered) {
    /** The code that diagnostics list it under. */
    public static final String CODE = "J120";

    /** So many names are read; {@link #offered} has the rest. */
    private static final int MOST_TOLD = 20;

    /** Copies the list. */
    public Refusal {
        offered = List.copyOf(offered);
    }

    /**
     * In one sentence without a full stop: {@code the printer has no duplex 'two-sided-long-edge'; it has one-sided}.
     */
    public String sentence() {
        if (feature == Feature.OTHER) {
            return "the printer would not obey '" + asked + "'";
        }
        String all = String.join(", ", offered.subList(0, Math.min(MOST_TOLD, offered.size())));
        String more = offered.size() > MOST_TOLD ? " and " + (offered.size() - MOST_TOLD) + " more" : "";
        String has = offered.isEmpty() ? "it offers no choice" : "it has " + all + more;
        return "the printer has no " + feature.word() + " '" + asked + "'; " + has;
    }

    /** What can be asked for. */
    public enum Feature {
        /** The format of the document. */
        FORMAT("document format"),
        /** How many copies. */
        COPIES("number of copies"),
        /** Copy by copy, or page by page. */
        COLLATION("collation"),
        /** The sides printed. */
        SIDES("duplex mode"),
        /** The size of the paper. */
        MEDIA("paper"),
        /** Where the paper comes from. */
        TRAY("tray"),
        /** What the paper is made of. */
        TYPE("paper type"),
        /** With which inks. */
        COLOR("colour mode"),
        /** How carefully. */
        QUALITY("print quality"),
        /** How finely. */
        RESOLUTION("resolution"),
        /** When to print. */
        HOLD("time to hold until"),
        /** How soon to print. */
        PRIORITY("priority"),
        /** With which sheets around the job. */
        BANNER("banner sheet"),
        /** Which sheet first. */
        ORDER("order of the sheets"),
        /** Where the sheets go. */
        BIN("output bin"),
        /** What else the printer objects to; the value names its attribute. */
        OTHER("support");

        private final String word;

        Feature(String word) {
            this.word = word;
        }

        /** What a person calls it, to be put after "no". */
        public String word() {
            return word;
        }
    }
}

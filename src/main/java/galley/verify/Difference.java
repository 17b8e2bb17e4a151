package galley.verify;

import galley.source.Place;

/**
 * Something that a file does not say as the article does.
 *
 * @param change how it differs
 * @param name what differs: {@code infobox “Injuries”}
 * @param article the words of the article; empty where it has none
 * @param file the words of the file; empty where it has none
 * @param place where the article says so
 * @param where where the file says so: {@code page 2}, {@code row 7}; empty where it does not
 */
public record Difference(Change change, String name, String article, String file, Place place, String where) {

    /** How a file differs from the article. */
    public enum Change {
        /** It is said in other words. */
        ALTERED("V201", "altered"),
        /** It is not said. */
        MISSING("V202", "missing"),
        /** The article does not say so. */
        ADDED("V203", "added"),
        /** It stands elsewhere in the order. */
        MOVED("V204", "moved"),
        /** It is said more often. */
        REPEATED("V205", "repeated"),
        /** It cannot be read. */
        UNREADABLE("V102", "unreadable");

        private final String code;
        private final String word;

        Change(String code, String word) {
            this.code = code;
            this.word = word;
        }

        /** The code that documents name it by. */
        public String code() {
            return code;
        }

        /** The word for it in reports. */
        public String word() {
            return word;
        }
    }
}

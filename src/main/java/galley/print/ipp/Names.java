package galley.print.ipp;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Words cut to what others take: names that people give, and what printers say of themselves. */
final class Names {
    /** Bytes of a name in UTF-8 (RFC 8011, 5.1.3). */
    private static final int LONGEST = 255;

    /** More than this of a printer's own words explains nothing. */
    private static final int MOST_SHOWN = 200;

    private Names() {}

    /** The beginning of what a printer says, for a message. */
    static String shown(String words) {
        return words.length() <= MOST_SHOWN
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, MOST_SHOWN))) + "…";
    }

    /** The name without controls, and not longer than a printer must take. */
    static String fit(String name) {
        StringBuilder fitting = new StringBuilder();
        int bytes = 0;
        for (int at = 0; at < name.length(); ) {
            int character = name.codePointAt(at);
            at += Character.charCount(character);
            boolean control = Character.isISOControl(character);
            String shown = control ? " " : Character.toString(character);
            bytes += shown.getBytes(UTF_8).length;
            if (bytes > LONGEST) {
                break;
            }
            fitting.append(shown);
        }
        return fitting.toString();
    }
}

package galley.print.ipp;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Names that people give, cut to what IPP takes. */
final class Names {
    /** Bytes of a name in UTF-8 (RFC 8011, 5.1.3). */
    private static final int LONGEST = 255;

    private Names() {}

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

package galley.read.plain;

/** A few words of a text, fit for a message. */
final class Excerpt {
    private static final int MOST = 40;

    private Excerpt() {}

    static String of(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(MOST - 2)) ? MOST - 2 : MOST - 1;
        return text.substring(0, end) + "\u2026";
    }
}

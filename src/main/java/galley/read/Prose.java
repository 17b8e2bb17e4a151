package galley.read;

/** Tells text from the bytes of pictures, archives and typeset documents, which decode to characters all the same. */
final class Prose {
    /** How much of a source is looked at. */
    private static final int SAMPLE = 8192;

    /** One character in so many may be none that people write; a text with a torn encoding has far fewer. */
    private static final int MOST_STRANGE = 20;

    private Prose() {}

    /** Whether the beginning is text. Line ends, tabs and a scatter of odd characters are. */
    static boolean isText(String text) {
        if (text.startsWith("%PDF-")) {
            return false;
        }
        int looked = Math.min(text.length(), SAMPLE);
        long strange = text.chars().limit(looked).filter(Prose::isStrange).count();
        return strange * MOST_STRANGE <= looked;
    }

    /** Control characters but those of layout, and what decoding puts for bytes that are no character. */
    private static boolean isStrange(int c) {
        boolean layout = c == '\t' || c == '\n' || c == '\r' || c == '\f';
        return c == 0xFFFD || (Character.isISOControl(c) && !layout);
    }
}

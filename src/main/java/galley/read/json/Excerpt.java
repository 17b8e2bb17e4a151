package galley.read.json;

/** A few characters of the input for a message: no control characters, never long. */
final class Excerpt {
    private static final int LONGEST = 40;

    private Excerpt() {}

    static String of(String text) {
        StringBuilder excerpt = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            int type = Character.getType(c);
            boolean shown = type != Character.CONTROL && type != Character.SURROGATE && type != Character.FORMAT;
            excerpt.appendCodePoint(shown ? c : 0xFFFD);
        });
        return text.codePointCount(0, text.length()) > LONGEST ? excerpt + "…" : excerpt.toString();
    }
}

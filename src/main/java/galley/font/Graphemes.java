package galley.font;

/** Finds what a reader takes for one character: a base with its combining marks, joiners and variation selectors. */
final class Graphemes {
    private Graphemes() {}

    /** Where the grapheme that starts at {@code start} ends, at most {@code limit}. */
    static int end(String text, int start, int limit) {
        int at = start + Character.charCount(text.codePointAt(start));
        while (at < limit) {
            char unit = text.charAt(at);
            if (unit < 0x300) {
                return at;
            }
            int codePoint = text.codePointAt(at);
            if (!extendsGrapheme(codePoint)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return Math.min(at, limit);
    }

    private static boolean extendsGrapheme(int codePoint) {
        int traits = CharacterTraits.of(codePoint);
        boolean selector =
                (codePoint >= 0xE0020 && codePoint <= 0xE01EF) || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
        // Thai and Lao am belong to the letter before them, though they are letters themselves (UAX 29, SpacingMark).
        boolean am = codePoint == 0x0E33 || codePoint == 0x0EB3;
        return am || (traits & (CharacterTraits.MARK | CharacterTraits.JOINER)) != 0 || selector;
    }
}

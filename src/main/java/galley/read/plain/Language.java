package galley.read.plain;

/**
 * Which language a text is in, as far as its letters tell: English if most are Latin, else not known. The notation does
 * not name a language, and a guess from letters alone would be a claim.
 */
final class Language {
    static final String ENGLISH = "en";
    /** Undetermined, ISO 639-2. */
    static final String OPEN = "und";

    private static final int LETTERS_LOOKED_AT = 100_000;

    private Language() {}

    static String of(String text) {
        int latin = 0;
        int letters = 0;
        for (int i = 0; i < text.length() && letters < LETTERS_LOOKED_AT; ) {
            int codePoint = text.codePointAt(i);
            if (Character.isLetter(codePoint)) {
                letters++;
                latin += isLatin(codePoint) ? 1 : 0;
            }
            i += Character.charCount(codePoint);
        }
        return latin * 2L >= letters ? ENGLISH : OPEN;
    }

    private static boolean isLatin(int letter) {
        return letter < 0x80 || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }
}

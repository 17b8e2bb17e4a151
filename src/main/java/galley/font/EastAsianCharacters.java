package galley.font;

import java.lang.Character.UnicodeScript;

/** The characters that Chinese and Japanese text is set from, their own punctuation included. */
final class EastAsianCharacters {
    private EastAsianCharacters() {}

    static boolean contain(int codePoint) {
        if (codePoint < 0x2E80) {
            return false;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
            case COMMON ->
                // CJK symbols and punctuation up to enclosed and squared letters; full-width and half-width forms.
                (codePoint >= 0x2FF0 && codePoint <= 0x33FF) || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
            default -> false;
        };
    }
}

package galley.font;

import java.util.Locale;
import java.util.Set;

/**
 * The direction of a paragraph as a whole: at which edge its lines start, and how runs of either direction are ordered.
 */
public enum BaseDirection {
    /** Lines start at the left edge. */
    LEFT_TO_RIGHT,
    /** Lines start at the right edge. */
    RIGHT_TO_LEFT;

    private static final Set<String> LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> SCRIPTS = Set.of("adlm", "arab", "hebr", "nkoo", "rohg", "syrc", "thaa");
    private static final int SCRIPT_LENGTH = 4;

    /**
     * The direction of a text: that of its first letter which has one, outside isolates, as the Unicode Bidirectional
     * Algorithm finds it (UAX 9, rules P2 and P3); without such a letter that of the language.
     *
     * @param language BCP 47 tag, empty if unknown
     */
    public static BaseDirection of(String text, String language) {
        int isolates = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            switch (Character.getDirectionality(codePoint)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                        Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE -> isolates++;
                case Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> isolates = Math.max(0, isolates - 1);
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    if (isolates == 0) {
                        return LEFT_TO_RIGHT;
                    }
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    if (isolates == 0) {
                        return RIGHT_TO_LEFT;
                    }
                }
                default -> {}
            }
            at += Character.charCount(codePoint);
        }
        return ofLanguage(language);
    }

    /**
     * The direction a language is written in; left to right if it is not known.
     *
     * @param language BCP 47 tag, whose script counts where it names one: {@code az-Arab} runs from the right
     */
    public static BaseDirection ofLanguage(String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        int end = tag.indexOf('-');
        boolean right = LANGUAGES.contains(end < 0 ? tag : tag.substring(0, end));
        while (end >= 0) {
            int start = end + 1;
            end = tag.indexOf('-', start);
            String part = end < 0 ? tag.substring(start) : tag.substring(start, end);
            if (part.length() == SCRIPT_LENGTH && Character.isLetter(part.charAt(0))) {
                right = SCRIPTS.contains(part);
                end = -1;
            }
        }
        return right ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }
}

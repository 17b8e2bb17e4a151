package galley.export.docx.styles;

import java.util.Locale;
import java.util.Set;

/**
 * A language as Word wants it: a tag for spelling, and which of Word's three kinds of script it is in.
 *
 * @param tag BCP 47 tag: {@code en}, {@code de-AT}
 */
public record Language(String tag) {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku-arab", "ps", "sd", "syr", "ug", "ur", "yi");
    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko", "yue", "wuu", "lzh");
    private static final int LONGEST = 84;

    /** Whether a tag is shaped as BCP 47 asks (RFC 5646, 2.1, without grandfathered tags). */
    public static boolean wellFormed(String tag) {
        String[] parts = tag.split("-", -1);
        boolean primary = parts[0].length() >= 2 && parts[0].chars().allMatch(Language::letter);
        for (String part : parts) {
            primary &= !part.isEmpty() && part.length() <= 8 && part.chars().allMatch(Language::letterOrDigit);
        }
        return primary && tag.length() <= LONGEST;
    }

    /** Whether its lines run from right to left. */
    public boolean rightToLeft() {
        return RIGHT_TO_LEFT.contains(primary());
    }

    /** Whether a text has letters that run from right to left. */
    public static boolean hasRightToLeft(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** Whether Word sets it in its East Asian font. */
    public boolean isEastAsian() {
        return EAST_ASIAN.contains(primary());
    }

    /** The tag for East Asian text in a document of this language. */
    public String eastAsian() {
        return isEastAsian() ? tag : "zh-CN";
    }

    /** The tag for right-to-left text in a document of this language. */
    public String bidi() {
        return rightToLeft() ? tag : "ar-SA";
    }

    private String primary() {
        int hyphen = tag.indexOf('-');
        return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    private static boolean letter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean letterOrDigit(int c) {
        return letter(c) || (c >= '0' && c <= '9');
    }
}

package galley.lines;

import java.lang.Character.UnicodeScript;

/**
 * Where lines of Han characters and kana may be broken: between any two of them, but for the signs that may not open or
 * end a line (kinsoku shori; JIS X 4051 section 6.1, the classes CL, CJ, EX, IN, NS, OP, PO, PR and QU of Unicode
 * Standard Annex 14, small kana as strictly as books have it). Korean is broken at its blanks.
 */
final class Ideographs {
    /** A line of ideographs is justified by this share of an em between each two. */
    static final double STRETCH = 0.06;

    /** Between ideographs and the letters or digits of other scripts (JIS X 4051, section 4.7; W3C, CLREQ 3.2.4). */
    private static final double QUARTER = 0.25;

    private static final int FIRST = 0x2E80;

    private static final String NEVER_FIRST = "、。，．・：；？！‼⁇⁈⁉ー々〻ゝゞヽヾ〜～…‥—―゛゜"
            + "」』）】〉》〕〗〙｝］〟”’»›)]}.,:;!?%％‰°℃℉′″¢\u3099\u309A"
            + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ";

    private static final String NEVER_LAST = "「『（【〈《〔〖〘｛［〝“‘«‹([{¥￥$＄£￡€№";

    private static final String UNDIRECTED = "\"'-‐/";

    private Ideographs() {}

    /** Whether a line may be broken between two characters of a word because one of them is an ideograph. */
    static boolean mayPart(String word, int i) {
        if ((word.charAt(i - 1) < FIRST && word.charAt(i) < FIRST) || Character.isLowSurrogate(word.charAt(i))) {
            return false;
        }
        int before = word.codePointBefore(i);
        int after = word.codePointAt(i);
        return (isIdeographic(before) || isIdeographic(after)) && !holds(before, after);
    }

    private static boolean holds(int before, int after) {
        boolean mark = Character.getType(after) == Character.NON_SPACING_MARK;
        boolean neither = UNDIRECTED.indexOf(before) >= 0 || UNDIRECTED.indexOf(after) >= 0;
        boolean korean =
                UnicodeScript.of(before) == UnicodeScript.HANGUL || UnicodeScript.of(after) == UnicodeScript.HANGUL;
        return mark || neither || korean || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0;
    }

    /** Whether the seam between two pieces of a word is one of these. */
    static boolean meet(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && (isIdeographic(before.codePointBefore(before.length())) || isIdeographic(after.codePointAt(0)));
    }

    /** The space that such a seam adds, in ems. */
    static double space(String before, String after) {
        int left = before.codePointBefore(before.length());
        int right = after.codePointAt(0);
        boolean mixed = (isLetter(left) && isForeign(right)) || (isForeign(left) && isLetter(right));
        return mixed ? QUARTER : 0;
    }

    private static boolean isLetter(int c) {
        return isIdeographic(c) && Character.isLetter(c);
    }

    private static boolean isForeign(int c) {
        return c < FIRST && Character.isLetterOrDigit(c);
    }

    private static boolean isIdeographic(int c) {
        if (c < FIRST) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.BOPOMOFO
                || (c >= 0x3000 && c <= 0x303F)
                || (c >= 0xFF00 && c <= 0xFFEF && script != UnicodeScript.HANGUL);
    }
}

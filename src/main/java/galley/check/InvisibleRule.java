package galley.check;

import galley.claims.Passage;
import galley.source.Severity;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Characters that nobody sees and that change what is read: controls of direction (CVE-2021-42574), blanks without
 * width, control characters, the sign for a lost character.
 */
final class InvisibleRule implements Rule {
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int JOINERS_FROM = 0x200C;
    private static final int JOINERS_TO = 0x200D;
    private static final int LOST = 0xFFFD;

    /** Marks of direction, which stand rightly beside letters that run from right to left. */
    private static final Set<Integer> MARKS = Set.of(0x200E, 0x200F, 0x061C);

    /** Scripts whose letters are joined or parted by what has no width. */
    private static final Set<UnicodeScript> JOINED = Set.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.MONGOLIAN);

    /** Scripts without blanks between words, where U+200B says that a line may end. */
    private static final Set<UnicodeScript> UNSPACED =
            Set.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    @Override
    public String id() {
        return "G301";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        Quoted found = new Quoted();
        for (Passage passage : manuscript.passages()) {
            String text = passage.text();
            boolean rightToLeft = hasRightToLeft(text);
            int c;
            for (int i = 0; i < text.length(); i += Character.charCount(c)) {
                c = text.codePointAt(i);
                if (invisible(text, i, c, rightToLeft)) {
                    int begin = i;
                    int end = i + Character.charCount(c);
                    found.add(String.format(Locale.ROOT, "U+%04X", c), () -> manuscript.spot(passage, begin, end));
                }
            }
        }
        return found.isEmpty()
                ? List.of()
                : List.of(finding("characters that nobody sees stand in the text: " + found.list(), found.spots()));
    }

    private static boolean invisible(String text, int at, int c, boolean rightToLeft) {
        if (c == '\n' || c == '\t') {
            return false;
        }
        int type = Character.getType(c);
        if (c == LOST || type == Character.CONTROL) {
            return true;
        }
        if (type != Character.FORMAT || c == SOFT_HYPHEN) {
            return false;
        }
        if (MARKS.contains(c)) {
            return !rightToLeft;
        }
        UnicodeScript before = at > 0 ? UnicodeScript.of(text.codePointBefore(at)) : UnicodeScript.COMMON;
        if (c >= JOINERS_FROM && c <= JOINERS_TO) {
            return !JOINED.contains(before) && !emoji(text, at) && before != UnicodeScript.INHERITED;
        }
        boolean prepended = Character.UnicodeScript.of(c) != UnicodeScript.COMMON && before != UnicodeScript.COMMON;
        return !UNSPACED.contains(before) && !prepended && !tag(c);
    }

    /** Emoji of several parts are joined by U+200D. */
    private static boolean emoji(String text, int at) {
        int before = at > 0 ? text.codePointBefore(at) : 0;
        return before >= 0x2190 && Character.getType(before) != Character.OTHER_LETTER;
    }

    /** Flags of regions are spelt with tags. */
    private static boolean tag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }

    private static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            boolean letter = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
            return letter && !MARKS.contains(c);
        });
    }
}

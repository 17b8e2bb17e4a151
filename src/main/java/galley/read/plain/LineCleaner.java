package galley.read.plain;

import java.util.Locale;

/**
 * Takes out of a line what no page can show: control characters, byte order marks in the middle, and all but the first
 * of several blanks. Marks that change the direction of text are kept, but told (CVE-2021-42574).
 */
final class LineCleaner {
    private final String text;
    private final Repairs repairs;

    LineCleaner(String text, Repairs repairs) {
        this.text = text;
        this.repairs = repairs;
    }

    /** The line between two indices of the text, without blanks at its ends. */
    Stretch clean(int start, int end) {
        if (isClean(start, end)) {
            return Stretch.whole(text.substring(start, end), start).trimmed();
        }
        Stretch.Builder kept = new Stretch.Builder(start);
        for (int i = start; i < end; i++) {
            clean(i, end, kept);
        }
        return kept.build().trimmed();
    }

    /** Most lines are: they cost one look and no copy of their places. */
    private boolean isClean(int start, int end) {
        char last = '\n';
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c > '~' && isSpecial(i)) || (c == ' ' && last == ' ')) {
                return false;
            }
            last = c;
        }
        return true;
    }

    private boolean isSpecial(int i) {
        return isControl(i) || isInvisible(text.charAt(i));
    }

    private void clean(int i, int end, Stretch.Builder kept) {
        char c = text.charAt(i);
        if (c == ' ' || c == '\t') {
            keepBlank(i, kept);
        } else if (isControl(i)) {
            if (!Character.isLowSurrogate(c)) {
                repairs.add(Repair.CONTROL_CHARACTER, i, name(text.codePointAt(i)));
            }
            if (separates(c)) {
                keepBlank(i, kept);
            }
        } else {
            if (isInvisible(c) && !joinsLetters(i, end)) {
                repairs.add(Repair.INVISIBLE_CHARACTER, i, name(c));
            }
            kept.keep(c, i);
        }
    }

    private static void keepBlank(int i, Stretch.Builder kept) {
        if (kept.last() != ' ') {
            kept.keep(' ', i);
        }
    }

    /** Control characters, and code points that are no characters, in or beyond the BMP (both halves of their pair). */
    private boolean isControl(int i) {
        char c = text.charAt(i);
        if (c < ' ') {
            return c != '\t';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && isNoCharacter(Character.toCodePoint(c, text.charAt(i + 1)));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && isNoCharacter(Character.toCodePoint(text.charAt(i - 1), c));
        }
        return (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 || c == 0xFEFF || isNoCharacter(c);
    }

    private static boolean isNoCharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    /** Vertical tab, form feed, next line, line and paragraph separator stood between words. */
    private static boolean separates(char c) {
        return c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isInvisible(char c) {
        return (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2069)
                || c == 0x061C;
    }

    /** Persian, the Indic scripts and emoji are written with joiners; there they are spelling, not a trick. */
    private boolean joinsLetters(int i, int end) {
        char c = text.charAt(i);
        return (c == 0x200C || c == 0x200D) && i > 0 && i + 1 < end && text.charAt(i - 1) >= 0x0590;
    }

    private static String name(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}

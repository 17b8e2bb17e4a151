package galley.tables;

import java.text.Normalizer;

/**
 * Words as a cell holds them: NFC, line ends as LF, no blanks at the ends, and U+FFFD for what no client can show
 * (control characters, lone surrogates, noncharacters).
 */
public final class CellText {
    private static final char REPLACEMENT = '\uFFFD';

    private CellText() {}

    /** The words as a cell holds them. */
    public static String of(String words) {
        StringBuilder clean = new StringBuilder(words.length());
        int at = 0;
        while (at < words.length()) {
            int point = words.codePointAt(at);
            at += Character.charCount(point);
            if (point == '\r') {
                at += at < words.length() && words.charAt(at) == '\n' ? 1 : 0;
                clean.append('\n');
            } else if (isShown(point)) {
                clean.appendCodePoint(point);
            } else {
                clean.append(REPLACEMENT);
            }
        }
        return trimmed(Normalizer.normalize(clean, Normalizer.Form.NFC));
    }

    /** Whether a client can show it: line feed and tab are kept inside a cell by all that were measured. */
    private static boolean isShown(int point) {
        if (point == '\n' || point == '\t') {
            return true;
        }
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.SURROGATE && !noncharacter;
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Blanks of every width, and the byte order mark, which clients take off or show as one. */
    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}

package galley.verify;

import java.text.Normalizer;

/**
 * Words as both ends can be compared by. What setting a text in lines may change is taken out: soft hyphens, joiners
 * and marks of direction, which have no width, and the kind of blanks.
 */
final class Wording {
    /** Parts what stands in different cells of one row. */
    static final char CELL = '\u001F';

    /** Parts the items of one value. */
    static final char ITEM = '\u001E';

    private static final int REPLACEMENT = 0xFFFD;

    private Wording() {}

    /** The words without any blanks: what is the same here says the same but for its spacing. */
    static String key(String text) {
        return written(text, false);
    }

    /** The words with one blank for any stretch of blanks, none at the ends. */
    static String spaced(String text) {
        return written(text, true).strip();
    }

    /** Whether some of it runs from right to left: where the directions meet, programs see blanks differently. */
    static boolean runsLeftward(String text) {
        return text.codePoints().anyMatch(c -> {
            byte direction = Character.getDirectionality(c);
            return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    private static String written(String text, boolean blanks) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (c == CELL || c == ITEM) {
                out.appendCodePoint(c);
            } else if (isBlank(c)) {
                if (blanks && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (isSeen(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Characters that no document can hold are U+FFFD in some formats and gone in others. */
    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> c != REPLACEMENT;
        };
    }

    /** The words as people read them in a report. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        for (String cell : text.split(String.valueOf(CELL), -1)) {
            shown.append(shown.isEmpty() ? "" : " | ").append(spaced(cell.replace(ITEM, ';')));
        }
        return shown.toString();
    }
}

package galley.read.plain;

import java.text.Normalizer;

/**
 * Unicode normalisation form C, in linear time. A run of combining marks is put in order by exchanging neighbours,
 * which takes quadratic time; no script stacks more than a handful, so a run is cut where only an attack would go on.
 */
final class Normal {
    /** Twice the thirty of the Stream-Safe Text Format, UAX #15 section 13. */
    private static final int MOST_MARKS = 60;

    /** Below the first combining mark every character is its own normal form. */
    private static final char FIRST_MARK = '\u0300';

    private Normal() {}

    /** The text in form C, but for marks beyond the sixtieth on one letter. */
    static String form(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder normal = new StringBuilder();
        int from = 0;
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            marks = isMark(text, i) ? marks + 1 : 0;
            if (marks > MOST_MARKS && !Character.isLowSurrogate(text.charAt(i))) {
                normal.append(piece(text.substring(from, i)));
                from = i;
                marks = 0;
            }
        }
        String last = piece(text.substring(from));
        return from == 0 ? last : normal.append(last).toString();
    }

    private static String piece(String text) {
        boolean done = Normalizer.isNormalized(text, Normalizer.Form.NFC);
        return done ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MARK) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(String text, int i) {
        int start = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)) ? i - 1 : i;
        int type = Character.getType(text.codePointAt(start));
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}

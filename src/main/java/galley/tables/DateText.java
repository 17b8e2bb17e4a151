package galley.tables;

import galley.timeline.Months;

/**
 * The words of a date as a text cell holds them. Opening a CSV file, Gnumeric and Excel make {@code 9 June} a date of
 * the year in which it is opened; a word beside it, {@code declared 9 June}, keeps it text in all of them.
 */
public final class DateText {
    private static final int MOST_ADDED = 4;

    private DateText() {}

    /**
     * The date's words, with as many words before them in the sentence (after them, at its beginning) as it takes for
     * no spreadsheet to change them.
     */
    static String of(String words, String sentence) {
        int start = sentence.indexOf(words);
        if (!changes(words) || start < 0) {
            return words;
        }
        int end = start + words.length();
        String wider = words;
        for (int added = 0; added < MOST_ADDED && changes(wider); added++) {
            if (start > 0) {
                start = wordBefore(sentence, start);
            } else {
                end = wordAfter(sentence, end);
            }
            wider = sentence.substring(start, end).strip();
        }
        return wider;
    }

    /** Whether it is made of numbers and months alone, with marks that a typed date may have. */
    public static boolean changes(String words) {
        boolean digits = false;
        int at = 0;
        while (at < words.length()) {
            char c = words.charAt(at);
            if (Character.isLetter(c)) {
                int start = at;
                while (at < words.length() && Character.isLetter(words.charAt(at))) {
                    at++;
                }
                if (!Months.isNameOrAbbreviation(words.substring(start, at))) {
                    return false;
                }
                continue;
            }
            digits |= c >= '0' && c <= '9';
            if (!(c >= '0' && c <= '9') && " \u00A0-/.,:".indexOf(c) < 0) {
                return false;
            }
            at++;
        }
        return digits;
    }

    private static int wordBefore(String sentence, int from) {
        int at = from;
        while (at > 0 && CellText.isBlank(sentence.charAt(at - 1))) {
            at--;
        }
        while (at > 0 && !CellText.isBlank(sentence.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordAfter(String sentence, int from) {
        int at = from;
        while (at < sentence.length() && !CellText.isBlank(sentence.charAt(at))) {
            at++;
        }
        while (at < sentence.length() && CellText.isBlank(sentence.charAt(at))) {
            at++;
        }
        while (at < sentence.length() && !CellText.isBlank(sentence.charAt(at))) {
            at++;
        }
        return at;
    }
}

package galley.export.csv;

import galley.tables.CellText;
import java.util.Locale;

/**
 * What is done with words that a spreadsheet would run as a formula on opening the file (OWASP, "CSV Injection"):
 * quoting does not help, since the quotes are gone before the cell is looked at.
 */
enum FormulaGuard {
    /** An apostrophe before it makes it text in every spreadsheet. */
    APOSTROPHE,
    /** Nothing is written, and each such cell is reported. */
    REJECT,
    /** It is written as it is, for clients that run nothing. */
    OFF;

    /** What metadata say of it to those who load a table. */
    static final String MEANING = "An apostrophe at the beginning of a cell, before a sign that a spreadsheet would"
            + " run or change, is not in the article.";

    private static final String STARTERS = "=+-@\t\r\n＝＋－＠";

    /** The value of the option that names it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether a spreadsheet may run the words: their first character that is seen is one of {@code = + - @} or its
     * full-width form, or they begin with a tab or line end; and they are no number.
     */
    static boolean mayRun(String words) {
        if (words.isEmpty()) {
            return false;
        }
        if (words.charAt(0) == '\t' || words.charAt(0) == '\r' || words.charAt(0) == '\n') {
            return true;
        }
        int at = 0;
        while (at < words.length() && isUnseen(words.charAt(at))) {
            at++;
        }
        return at < words.length() && STARTERS.indexOf(words.charAt(at)) >= 0 && !isNumber(words.substring(at));
    }

    /** The words with the apostrophe where they need it. */
    static String guarded(String words) {
        return mayRun(words) ? "'" + words : words;
    }

    /** Blanks and characters of no width, which hide a formula from a look at the first character. */
    private static boolean isUnseen(char c) {
        return CellText.isBlank(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Whether it is a number with a sign: {@code -5}, {@code +1,234.5}, {@code -1e-7}; a dash alone is none. */
    static boolean isNumber(String words) {
        int at = 1;
        int digits = digits(words, at);
        at += digits;
        while (digits > 0 && digits <= 3 && isGroup(words, at)) {
            at += 4;
        }
        if (at < words.length() && words.charAt(at) == '.') {
            int decimals = digits(words, at + 1);
            digits += decimals;
            at += 1 + decimals;
        }
        if (digits > 0 && at < words.length() && (words.charAt(at) | 0x20) == 'e') {
            boolean signed = at + 1 < words.length() && (words.charAt(at + 1) == '-' || words.charAt(at + 1) == '+');
            int exponent = digits(words, at + (signed ? 2 : 1));
            at += exponent > 0 ? exponent + (signed ? 2 : 1) : 0;
        }
        boolean sign = words.charAt(0) == '-' || words.charAt(0) == '+';
        return sign && digits > 0 && at == words.length();
    }

    private static boolean isGroup(String words, int at) {
        return at < words.length() && words.charAt(at) == ',' && digits(words, at + 1) == 3;
    }

    private static int digits(String words, int from) {
        int at = from;
        while (at < words.length() && words.charAt(at) >= '0' && words.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }
}

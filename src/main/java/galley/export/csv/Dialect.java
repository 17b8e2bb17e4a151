package galley.export.csv;

import galley.tables.DateText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** For which programs a CSV file is written: how its cells are separated, and what its readers would change. */
enum Dialect {
    /** RFC 4180, for programs. */
    RFC4180(','),
    /** For Excel where numbers have a decimal point: words that it would take for numbers or dates are guarded too. */
    EXCEL(','),
    /** The same where numbers have a decimal comma, as in most of Europe: there the list separator is a semicolon. */
    EXCEL_SEMICOLON(';'),
    /** The timeline as TimelineJS reads it from a spreadsheet. */
    TIMELINEJS(',');

    /** Excel keeps 15 digits of a number and turns the others into zeros. */
    private static final Pattern KEPT_NUMBER = Pattern.compile("0|[1-9]\\d{0,14}|[1-9]\\d{0,2}([,.]\\d{3})+");

    private static final Pattern DECIMAL = Pattern.compile("(0|[1-9]\\d{0,9})([,.])\\d{1,5}");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d+([.,]\\d*)?[eE][+-]?\\d+");
    private static final Pattern PLAIN_SIGNS = Pattern.compile("[\\d.,]+");

    private final char separator;

    Dialect(char separator) {
        this.separator = separator;
    }

    static Dialect named(String word) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "csv.dialect is one of " + String.join(", ", words()) + ", not " + word));
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Dialect::word).toList();
    }

    /** The value of the option that names it: {@code excel-semicolon}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    char separator() {
        return separator;
    }

    /** The sign before the decimals of a number. */
    char decimalSign() {
        return this == EXCEL_SEMICOLON ? ',' : '.';
    }

    /** Whether the reader of the file would take these words for a number or a date and show something else. */
    boolean changes(String words) {
        return switch (this) {
            case RFC4180, TIMELINEJS -> false;
            case EXCEL, EXCEL_SEMICOLON -> becomesAnother(words);
        };
    }

    private boolean becomesAnother(String words) {
        if (KEPT_NUMBER.matcher(words).matches()) {
            return words.indexOf(decimalSign()) >= 0;
        }
        var decimal = DECIMAL.matcher(words);
        if (decimal.matches()) {
            return decimal.group(2).charAt(0) != decimalSign();
        }
        return EXPONENT.matcher(words).matches() || PLAIN_SIGNS.matcher(words).matches() || DateText.changes(words);
    }
}

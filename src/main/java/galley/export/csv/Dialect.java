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
    /** For Excel where numbers have a decimal point: words that it would take for numbers or dates stay words. */
    EXCEL(','),
    /** The same where numbers have a decimal comma, as in most of Europe: there the list separator is a semicolon. */
    EXCEL_SEMICOLON(';'),
    /** The timeline as TimelineJS reads it from a spreadsheet. */
    TIMELINEJS(',');

    private static final Pattern NUMBER = Pattern.compile("[\\d.,]*\\d[\\d.,]*%?");
    private static final Pattern EXPONENT = Pattern.compile("[+-]?\\d+([.,]\\d*)?[eE][+-]?\\d+");

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

    private static boolean becomesAnother(String words) {
        return NUMBER.matcher(words).matches() || EXPONENT.matcher(words).matches() || DateText.changes(words);
    }
}

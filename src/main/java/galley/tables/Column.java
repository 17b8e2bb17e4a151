package galley.tables;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column of a table.
 *
 * @param name its name in the header, in snake case
 * @param kind what its cells hold
 * @param required whether no cell of it is ever empty
 * @param terms the only terms that its cells may hold; empty where there is no such list
 * @param description what it means, in one clause, for the people who load the table
 */
public record Column(String name, Kind kind, boolean required, List<String> terms, String description) {

    /** What the cells of a column hold. */
    public enum Kind {
        /** Words of the article, which may be anything at all. */
        WORDS,
        /** Terms of ours: letters, digits and signs that no spreadsheet runs. */
        TERM,
        /** A whole number of at most nine digits. */
        INTEGER,
        /** A number with a decimal point, without group separators or exponent. */
        NUMBER,
        /**
         * A clock time, {@code T04:20} (ISO 8601-1:2019, 5.3.1), or a part of the day in a word. Without its designator
         * a time becomes a fraction of a day in one spreadsheet and stays text in the next.
         */
        TIME,
        /** A day of the Gregorian calendar, {@code 2016-06-05}. */
        DATE,
        /** {@code true} or {@code false}. */
        FLAG
    }

    /** Takes a copy of the terms. */
    public Column {
        terms = List.copyOf(terms);
    }

    /** A column whose cells may be empty. */
    public static Column of(String name, Kind kind, String description) {
        return new Column(name, kind, false, List.of(), description);
    }

    /** The same, never empty. */
    Column always() {
        return new Column(name, kind, true, terms, description);
    }

    /** The same, holding only these terms. */
    Column oneOf(List<String> only) {
        return new Column(name, kind, required, only, description);
    }

    /**
     * Whether it may hold these words: the promise that metadata make to those who load the table.
     *
     * @param cell the cell as the table has it
     */
    public boolean admits(String cell) {
        if (cell.isEmpty()) {
            return !required;
        }
        return (terms.isEmpty() || terms.contains(cell))
                && shape().matcher(cell).matches();
    }

    /** What every filled cell looks like, as a regular expression that all dialects read alike, where few words do. */
    public Optional<String> pattern() {
        return kind == Kind.TIME ? Optional.of(Shapes.TIME.pattern()) : Optional.empty();
    }

    private Pattern shape() {
        return switch (kind) {
            case WORDS, TERM -> Shapes.ANY;
            case INTEGER -> Shapes.INTEGER;
            case NUMBER -> Shapes.NUMBER;
            case TIME -> Shapes.TIME;
            case DATE -> Shapes.DATE;
            case FLAG -> Shapes.FLAG;
        };
    }

    private static final class Shapes {
        static final Pattern ANY = Pattern.compile("(?s).*");
        static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
        static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
        static final Pattern TIME = Pattern.compile("T([01][0-9]|2[0-3]):[0-5][0-9]|[^T0-9:]+");
        static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
        static final Pattern FLAG = Pattern.compile("true|false");
    }
}

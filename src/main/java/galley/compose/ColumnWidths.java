package galley.compose;

import galley.compose.ContentWidths.Widths;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Divides a measure among the columns of a table by what they hold, as browsers do (CSS 2.2, 17.5.2.2): every column
 * gets its longest word, and what is left goes to those that would like more; first to those that do not want much.
 */
final class ColumnWidths {
    /** So much of an equal share goes to columns of dates or names first, so that their lines are whole. */
    private static final double MODEST = 0.75;

    private final double[] least;
    private final double[] natural;

    ColumnWidths(int columns) {
        least = new double[columns];
        natural = new double[columns];
    }

    /** A cell in one column. */
    void add(int column, Widths widths) {
        least[column] = Math.max(least[column], widths.least());
        natural[column] = Math.max(natural[column], widths.natural());
    }

    /** A cell over several columns; to be added after all cells in one column. */
    void addSpan(int column, int columns, Widths widths) {
        widen(least, column, columns, widths.least());
        widen(natural, column, columns, widths.natural());
    }

    private static void widen(double[] widths, int column, int columns, double wanted) {
        double present = 0;
        for (int i = column; i < column + columns; i++) {
            present += widths[i];
        }
        for (int i = column; i < column + columns && wanted > present; i++) {
            widths[i] += (wanted - present) / columns;
        }
    }

    /** Whether every column can have at least so many points. */
    boolean fits(double measure, double leastColumn) {
        return least.length * leastColumn <= measure;
    }

    /** Whether a measure is too narrow for the longest words of all columns. */
    boolean cutsWords(double measure) {
        return Arrays.stream(least).sum() > measure;
    }

    /** The width of every column; their sum is the measure. */
    double[] within(double measure, double leastColumn) {
        double sumNatural = Arrays.stream(natural).sum();
        if (sumNatural <= measure) {
            double[] widths = new double[natural.length];
            for (int i = 0; i < widths.length; i++) {
                widths[i] = natural[i] + (measure - sumNatural) * share(natural[i], sumNatural);
            }
            return widths;
        }
        return cutsWords(measure) ? level(measure, leastColumn) : breathing(measure);
    }

    /** Every column its longest word; then no line break, up to a modest share; the rest by what they want. */
    private double[] breathing(double measure) {
        double[] widths = least.clone();
        double spare = measure - Arrays.stream(least).sum();
        double modest = MODEST * measure / least.length;
        for (int column : ascending(natural)) {
            double more = Math.min(natural[column], modest) - least[column];
            if (more > 0 && more <= spare) {
                widths[column] += more;
                spare -= more;
            }
        }
        double wanted = Arrays.stream(natural).sum() - Arrays.stream(widths).sum();
        for (int i = 0; i < widths.length; i++) {
            widths[i] += spare * share(natural[i] - widths[i], wanted);
        }
        return widths;
    }

    /** No room for all words: those that are wider than their equal share are cut, and no others. */
    private double[] level(double measure, double leastColumn) {
        double[] widths = new double[least.length];
        double left = measure;
        int columns = least.length;
        for (int column : ascending(least)) {
            double equal = left / columns--;
            double later = columns * leastColumn;
            widths[column] =
                    columns == 0 ? left : Math.min(Math.max(least[column], leastColumn), Math.min(equal, left - later));
            left -= widths[column];
        }
        return widths;
    }

    private static int[] ascending(double[] widths) {
        return IntStream.range(0, widths.length)
                .boxed()
                .sorted(Comparator.comparingDouble(column -> widths[column]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double share(double part, double whole) {
        return whole <= 0 ? 1.0 / least.length : part / whole;
    }
}

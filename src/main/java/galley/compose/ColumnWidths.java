package galley.compose;

import galley.compose.ContentWidths.Widths;
import java.util.Arrays;

/**
 * Divides a measure among the columns of a table by what they hold, as browsers do (CSS 2.2, 17.5.2.2): every column
 * gets its longest word, and what is left goes to those that would like more.
 */
final class ColumnWidths {
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
        double sumLeast = Arrays.stream(least).sum();
        double sumNatural = Arrays.stream(natural).sum();
        double[] widths = new double[least.length];
        for (int i = 0; i < widths.length; i++) {
            if (sumNatural <= measure) {
                widths[i] = natural[i] + (measure - sumNatural) * share(natural[i], sumNatural);
            } else if (sumLeast <= measure) {
                double wanted = natural[i] - least[i];
                widths[i] = least[i] + (measure - sumLeast) * share(wanted, sumNatural - sumLeast);
            } else {
                double spare = measure - leastColumn * widths.length;
                widths[i] = leastColumn + spare * share(least[i], sumLeast);
            }
        }
        return widths;
    }

    private double share(double part, double whole) {
        return whole <= 0 ? 1.0 / least.length : part / whole;
    }
}

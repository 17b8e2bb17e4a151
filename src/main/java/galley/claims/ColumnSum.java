package galley.claims;

import galley.claims.ColumnSum.Entry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A column of a table with its total in the last row.
 *
 * @param heading what heads the column; may be empty
 * @param parts the numbers above the total, at least two
 * @param total the number in the row of totals
 * @param rounded whether the table says that its numbers are whole thousands, millions, or about so many
 */
public record ColumnSum(String heading, List<Entry> parts, Entry total, boolean rounded) {
    /** Rows of one subtotal, at most. */
    private static final int LONGEST_GROUP = 50;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Takes a copy of the parts. */
    public ColumnSum {
        parts = List.copyOf(parts);
    }

    /**
     * A number in a cell.
     *
     * @param number its value
     * @param cell the cell as a passage
     */
    public record Entry(BigDecimal number, Passage cell) {}

    /** What the parts amount to. */
    public BigDecimal amount() {
        return parts.stream().map(Entry::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * What the total should be where it is certainly meant to be the sum and is not. A total that is no more than the
     * largest part is a mean, a record or a rate; parts among which one is the sum of those beside it are subtotals;
     * and what rounding explains is no difference.
     */
    public Optional<BigDecimal> missed() {
        BigDecimal amount = amount();
        BigDecimal largest = parts.stream().map(Entry::number).reduce(BigDecimal.ZERO, BigDecimal::max);
        boolean adds = total.number().compareTo(largest) > 0;
        BigDecimal apart = amount.subtract(total.number()).abs();
        return adds && apart.compareTo(slack()) > 0 && !subtotals() ? Optional.of(amount) : Optional.empty();
    }

    /** Half a unit of the last digit for each number, where they seem to be rounded. */
    private BigDecimal slack() {
        BigDecimal unit = unit();
        boolean exact = unit.compareTo(BigDecimal.ONE) == 0 && !rounded;
        return exact
                ? BigDecimal.ZERO
                : unit.multiply(BigDecimal.valueOf(parts.size() + 1L)).divide(TWO);
    }

    /** The unit of the last digit: a tenth or less, one, or the ten, hundred, thousand … that all parts are full of. */
    private BigDecimal unit() {
        int scale = parts.stream().mapToInt(part -> part.number().scale()).max().orElse(0);
        int decimals = Math.max(scale, total.number().scale());
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        while (decimals == 0 && full(unit.multiply(BigDecimal.TEN))) {
            unit = unit.multiply(BigDecimal.TEN);
        }
        return unit;
    }

    private boolean full(BigDecimal unit) {
        return unit.compareTo(total.number()) < 0
                && parts.stream().allMatch(part -> part.number().remainder(unit).signum() == 0);
    }

    /** Whether a part is the sum of two or more that follow or precede it directly. */
    private boolean subtotals() {
        for (int p = 0; p < parts.size(); p++) {
            if (parts.get(p).number().signum() > 0 && (adds(p, 1) || adds(p, -1))) {
                return true;
            }
        }
        return false;
    }

    private boolean adds(int part, int step) {
        BigDecimal wanted = parts.get(part).number();
        BigDecimal sum = BigDecimal.ZERO;
        int many = 0;
        int end = Math.max(-1, Math.min(parts.size(), part + step * (LONGEST_GROUP + 1)));
        for (int p = part + step; p != end && sum.compareTo(wanted) < 0; p += step) {
            sum = sum.add(parts.get(p).number());
            many += parts.get(p).number().signum();
        }
        return many > 1 && sum.compareTo(wanted) == 0;
    }
}

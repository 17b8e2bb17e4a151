package galley.unit;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * A distance on paper, kept in points.
 *
 * @param points the distance in PostScript points (1/72 inch), the unit of PDF user space; finite
 */
public record Length(double points) implements Comparable<Length> {

    /** No distance at all. */
    public static final Length ZERO = new Length(0);

    private static final double POINTS_PER_INCH = 72;
    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** The units a style may use; each gives the very length that the method of its name gives. */
    private static final Map<String, DoubleFunction<Length>> UNITS =
            Map.of("pt", Length::pt, "mm", Length::mm, "cm", centimetres -> mm(centimetres * 10), "in", Length::in);

    /** Refuses NaN and infinities, which would spread through a page unseen. */
    public Length {
        if (!Double.isFinite(points)) {
            throw new IllegalArgumentException("a length must be finite, not " + points);
        }
    }

    /** A length of so many points. */
    public static Length pt(double points) {
        return new Length(points);
    }

    /** A length of so many millimetres. */
    public static Length mm(double millimetres) {
        return new Length(millimetres * POINTS_PER_INCH / MILLIMETRES_PER_INCH);
    }

    /** A length of so many inches. */
    public static Length in(double inches) {
        return new Length(inches * POINTS_PER_INCH);
    }

    /**
     * Reads a length as a style writes it: a decimal number and one of {@code pt}, {@code mm}, {@code cm}, {@code in}.
     *
     * @return empty where the text is no such length
     */
    public static Optional<Length> parse(String text) {
        String trimmed = text.strip().toLowerCase(Locale.ROOT);
        if (trimmed.length() < 3) {
            return Optional.empty();
        }
        DoubleFunction<Length> unit = UNITS.get(trimmed.substring(trimmed.length() - 2));
        String number = trimmed.substring(0, trimmed.length() - 2).strip();
        if (unit == null || !isDecimal(number)) {
            return Optional.empty();
        }
        return Optional.of(unit.apply(Double.parseDouble(number)));
    }

    /**
     * Only digits and one point: {@code Double.parseDouble} alone would also take {@code 1e9}, {@code NaN} and
     * {@code 0x1p3}.
     */
    private static boolean isDecimal(String number) {
        String digits = number.startsWith("-") ? number.substring(1) : number;
        boolean shape = digits.length() <= 9 && digits.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
        boolean hasDigit = digits.chars().anyMatch(c -> c != '.');
        return shape && hasDigit && digits.indexOf('.') == digits.lastIndexOf('.');
    }

    /** This length in millimetres. */
    public double millimetres() {
        return points * MILLIMETRES_PER_INCH / POINTS_PER_INCH;
    }

    /** The two lengths, one after the other. */
    public Length plus(Length other) {
        return new Length(points + other.points);
    }

    /** This length less the other; may be negative. */
    public Length minus(Length other) {
        return new Length(points - other.points);
    }

    /** This length so many times. */
    public Length times(double factor) {
        return new Length(points * factor);
    }

    @Override
    public int compareTo(Length other) {
        return Double.compare(points, other.points);
    }

    /** The length as a style may write it, in points, rounded to a thousandth: {@code 10.5pt}. */
    @Override
    public String toString() {
        BigDecimal rounded = BigDecimal.valueOf(Math.round(points * 1000), 3);
        return (rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString()) + "pt";
    }
}

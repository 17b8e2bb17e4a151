package galley.style;

import galley.unit.Length;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Lengths written so that reading them gives the same length to the last bit: in the unit they were first written in.
 */
final class LengthText {
    private static final List<Unit> UNITS =
            List.of(new Unit("pt", 1), new Unit("mm", 72 / 25.4), new Unit("cm", 720 / 25.4), new Unit("in", 72));

    private LengthText() {}

    private record Unit(String name, double points) {}

    /** The shortest text that reads back as this length; where no unit gives one, points to a thousandth. */
    static String of(Length length) {
        for (int places = 0; places <= 7; places++) {
            for (Unit unit : UNITS) {
                String text = decimal(length.points() / unit.points, places) + unit.name;
                if (Length.parse(text).filter(length::equals).isPresent()) {
                    return text;
                }
            }
        }
        return length.toString();
    }

    /** A number with at most so many decimal places, without an exponent. */
    static String decimal(double number, int places) {
        BigDecimal rounded = new BigDecimal(number).setScale(places, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}

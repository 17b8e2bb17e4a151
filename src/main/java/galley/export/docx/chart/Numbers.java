package galley.export.docx.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as charts and workbooks write them. */
final class Numbers {
    /** A hundred-thousandth of a year is five minutes. */
    private static final int DIGITS = 5;

    private Numbers() {}

    static String of(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}

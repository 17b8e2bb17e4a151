package galley.export.docx.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How the days of a timeline become numbers on the axis of a chart. Spreadsheets count days from the end of 1899 and
 * know no earlier dates, so long or early stretches are measured in years with fractions.
 *
 * @param years whether the numbers are years; else days as spreadsheets count them
 * @param low the number at the beginning of the axis
 * @param high the number at its end
 * @param step the distance of its labels
 * @param format how spreadsheets show the numbers
 */
record Scale(boolean years, double low, double high, double step, String format) {
    /** The day that spreadsheets count as 0 (ISO/IEC 29500-1, 18.17.4.1), the false 29 February 1900 made up for. */
    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    /** From here on both counts agree. */
    private static final LocalDate FIRST_SAFE_DAY = LocalDate.of(1900, 3, 1);

    /** Stretches longer than that are read in years. */
    private static final long MOST_DAYS = 730;
    /** Labels of days are wider than labels of years. */
    private static final int DAY_LABELS = 3;

    private static final int YEAR_LABELS = 7;
    private static final double[] DAY_STEPS = {1, 2, 5, 7, 14, 28, 61, 91, 122, 183, 244};
    private static final double[] YEAR_STEPS = {0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};
    private static final double LONGEST_STEP = 10_000;

    /** The scale of a stretch of days, both included. */
    static Scale of(LocalDate first, LocalDate last) {
        boolean years = first.isBefore(FIRST_SAFE_DAY) || ChronoUnit.DAYS.between(first, last) > MOST_DAYS;
        double begin = years ? year(first) : days(first);
        double end = years ? year(last.plusDays(1)) : days(last.plusDays(1));
        double step = step(end - begin, years);
        double low = years ? Math.floor(begin / step) * step : begin;
        double high = low + Math.max(1, Math.ceil((end - low) / step)) * step;
        String format = years ? step < 1 ? "0.00" : "0" : "d mmm yyyy";
        return new Scale(years, low, high, step, format);
    }

    /** Where a day begins. */
    double at(LocalDate day) {
        return years ? year(day) : days(day);
    }

    private static double step(double span, boolean years) {
        for (double step : years ? YEAR_STEPS : DAY_STEPS) {
            if (span / step <= (years ? YEAR_LABELS : DAY_LABELS)) {
                return step;
            }
        }
        return LONGEST_STEP;
    }

    private static double days(LocalDate day) {
        return ChronoUnit.DAYS.between(ZERO, day);
    }

    private static double year(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
    }
}

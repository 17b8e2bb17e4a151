package galley.timeline;

import galley.dates.Expression;
import galley.dates.Grain;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A date as far as it is known: a day, a month, a season, a year, a decade or a century.
 *
 * @param year astronomical year, from -9999 to 9999: 1 BC is 0, 58 BC is -57; the first year of a decade (1970) or
 *     century (1901, 101)
 * @param month 1 to 12, or 21 to 24 for spring to winter (ISO 8601-2:2019, 4.8), or 0 where not known
 * @param day 1 to 31, or 0 where not known
 * @param precision day, month, season, year, decade or century
 */
public record CalendarDate(int year, int month, int day, Precision precision) {
    private static final int SPRING = 21;
    private static final int WINTER = 24;

    /** Checks that the parts fit the precision and that the day is on the calendar. */
    public CalendarDate {
        boolean fits = switch (precision) {
            case DAY ->
                day >= 1
                        && month >= 1
                        && month <= 12
                        && day <= YearMonth.of(year, month).lengthOfMonth();
            case MONTH -> day == 0 && month >= 1 && month <= 12;
            case SEASON -> day == 0 && month >= SPRING && month <= WINTER;
            case YEAR, DECADE, CENTURY -> day == 0 && month == 0;
            case TIME -> false;
        };
        boolean writable =
                year >= -9999 && year <= 9999 && (precision != Precision.DECADE || (year >= 0 && year % 10 == 0));
        if (!fits || !writable) {
            throw new IllegalArgumentException(year + "-" + month + "-" + day + " is no " + precision.word());
        }
    }

    /** A day of the calendar. */
    public static CalendarDate day(int year, int month, int day) {
        return new CalendarDate(year, month, day, Precision.DAY);
    }

    /** A day of the calendar. */
    public static CalendarDate day(LocalDate date) {
        return day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** What the words of a date say; empty where the calendar has no such day. */
    static Optional<CalendarDate> of(Expression.Part part) {
        boolean exists = part.grain() != Grain.DAY
                || part.day() <= YearMonth.of(part.year(), part.month()).lengthOfMonth();
        return exists
                ? Optional.of(new CalendarDate(part.year(), part.month(), part.day(), Precision.of(part.grain())))
                : Optional.empty();
    }

    /** A month. */
    public static CalendarDate month(int year, int month) {
        return new CalendarDate(year, month, 0, Precision.MONTH);
    }

    /** A season: 21 spring, 22 summer, 23 autumn, 24 winter. */
    public static CalendarDate season(int year, int season) {
        return new CalendarDate(year, season, 0, Precision.SEASON);
    }

    /** A year. */
    public static CalendarDate year(int year) {
        return new CalendarDate(year, 0, 0, Precision.YEAR);
    }

    /**
     * The decade that begins with a year divisible by ten: the 1970s is 1970. The 460s BC are no decade of the
     * astronomical count, but the interval of the years 469 BC to 460 BC.
     */
    public static CalendarDate decade(int firstYear) {
        return new CalendarDate(firstYear, 0, 0, Precision.DECADE);
    }

    /** A century by its ordinal: the 2nd is 2, from 101 to 200; the 1st BC is 0, from -99 to 0. */
    public static CalendarDate century(int ordinal) {
        return new CalendarDate((ordinal - 1) * 100 + 1, 0, 0, Precision.CENTURY);
    }

    /** The first day it may mean. Winter is taken to begin in December of its year. */
    public LocalDate earliest() {
        return switch (precision) {
            case DAY -> LocalDate.of(year, month, day);
            case MONTH -> LocalDate.of(year, month, 1);
            case SEASON -> LocalDate.of(year, 3 * (month - SPRING) + 3, 1);
            default -> LocalDate.of(year, 1, 1);
        };
    }

    /** The last day it may mean. */
    public LocalDate latest() {
        return switch (precision) {
            case DAY -> earliest();
            case MONTH -> earliest().plusMonths(1).minusDays(1);
            case SEASON -> earliest().plusMonths(3).minusDays(1);
            case DECADE -> LocalDate.of(year + 9, 12, 31);
            case CENTURY -> LocalDate.of(year + 99, 12, 31);
            default -> LocalDate.of(year, 12, 31);
        };
    }

    /**
     * The date in the Extended Date/Time Format, ISO 8601-2:2019: {@code 2016-06-05}, {@code 1943-21}, {@code 197X},
     * {@code -0057}.
     */
    public String edtf() {
        return switch (precision) {
            case DAY -> String.format(Locale.ROOT, "%s-%02d-%02d", edtfYear(), month, day);
            case MONTH, SEASON -> String.format(Locale.ROOT, "%s-%02d", edtfYear(), month);
            case DECADE -> edtfYear().substring(0, edtfYear().length() - 1) + "X";
            case CENTURY -> edtfCentury();
            default -> edtfYear();
        };
    }

    private String edtfYear() {
        return String.format(Locale.ROOT, "%s%04d", year < 0 ? "-" : "", Math.abs(year));
    }

    /** The 19th century is written 18XX (its years run from 1801 to 1900), the 1st century BC -00XX. */
    private String edtfCentury() {
        int hundreds = year > 0 ? year / 100 : -year / 100;
        return String.format(Locale.ROOT, "%s%02dXX", year > 0 ? "" : "-", hundreds);
    }
}

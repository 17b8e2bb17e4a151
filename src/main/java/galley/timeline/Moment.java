package galley.timeline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something happened: an interval of the calendar with two ends, either of which may be open.
 *
 * @param start the first date, empty where the text leaves it open ("until June 1942")
 * @param end the last date, equal to the start for a single date, empty where open ("since 1988")
 * @param approximate whether the text itself is unsure: "about 1500", "early August"
 * @param time a clock time {@code 20:00} or a part of the day ({@code night}, {@code morning}, {@code early}), where
 *     stated
 */
public record Moment(
        Optional<CalendarDate> start, Optional<CalendarDate> end, boolean approximate, Optional<String> time) {

    /** Checks that there is an end and that the ends are in order. */
    public Moment {
        if (start.isEmpty() && end.isEmpty()) {
            throw new IllegalArgumentException("a moment has at least one end");
        }
        if (start.isPresent()
                && end.isPresent()
                && end.get().latest().isBefore(start.get().earliest())) {
            throw new IllegalArgumentException("a moment's end is not before its start: " + start + " " + end);
        }
    }

    /** A single date. */
    public static Moment on(CalendarDate date) {
        return new Moment(Optional.of(date), Optional.of(date), false, Optional.empty());
    }

    /** An interval with two ends. */
    public static Moment between(CalendarDate start, CalendarDate end) {
        return new Moment(Optional.of(start), Optional.of(end), false, Optional.empty());
    }

    /** From a date on, without an end. */
    public static Moment since(CalendarDate start) {
        return new Moment(Optional.of(start), Optional.empty(), false, Optional.empty());
    }

    /** Up to a date, without a beginning. */
    public static Moment until(CalendarDate end) {
        return new Moment(Optional.empty(), Optional.of(end), false, Optional.empty());
    }

    /** The same moment, marked as the text's own guess. */
    public Moment about() {
        return new Moment(start, end, true, time);
    }

    /** The same moment at a clock time or part of the day. */
    public Moment at(String clockOrPart) {
        return new Moment(start, end, approximate, Optional.of(clockOrPart));
    }

    /** Whether it is one date rather than a stretch between two or an open one. */
    public boolean single() {
        return start.isPresent() && start.equals(end);
    }

    /** The coarser precision of its ends; time where a clock time is stated. */
    public Precision precision() {
        if (time.isPresent() && Character.isDigit(time.get().charAt(0))) {
            return Precision.TIME;
        }
        Precision first = start.map(CalendarDate::precision).orElse(Precision.DAY);
        Precision last = end.map(CalendarDate::precision).orElse(Precision.DAY);
        return first.compareTo(last) >= 0 ? first : last;
    }

    /** The first day it may mean, empty where open. */
    public Optional<LocalDate> earliest() {
        return start.map(CalendarDate::earliest);
    }

    /** The last day it may mean, empty where open. */
    public Optional<LocalDate> latest() {
        return end.map(CalendarDate::latest);
    }

    /**
     * The moment in the Extended Date/Time Format, always as an interval, with what is really known:
     * {@code 2016-06/2016-06}, {@code 1943-08-01~/1943-08-01~}, {@code 1942-06/..}; {@code /1894} where nothing says
     * since when: a start that is not known is left empty, {@code ..} would say that there was none (ISO 8601-2, 4.4).
     * The 19th century is {@code 1801/1900}: {@code 18XX} would begin a year early, and few programs read unspecified
     * digits beside a qualifier, so that "about the 1970s" is {@code 1970~/1979~}.
     */
    public String edtf() {
        return start.map(date -> edtf(date, date.earliest())).orElse("") + "/"
                + end.map(date -> edtf(date, date.latest())).orElse("..");
    }

    private String edtf(CalendarDate date, LocalDate bound) {
        boolean years = date.precision() == Precision.CENTURY || (approximate && date.precision() == Precision.DECADE);
        String written = years ? CalendarDate.year(bound.getYear()).edtf() : date.edtf();
        return approximate ? written + "~" : written;
    }

    /**
     * A number that orders moments in every program: year × 10000 + month × 100 + day of the first day, negative for
     * BC; of the last day where the start is open.
     */
    public int sort() {
        LocalDate day = earliest().or(this::latest).orElseThrow();
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}

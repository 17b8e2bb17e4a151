package galley.timeline;

import galley.dates.Expression;
import java.util.Optional;

/**
 * An expression with its place on the calendar.
 *
 * @param passage index of the passage
 * @param expression the words, their end moved where words after them belong to the date
 * @param moment when
 * @param basis how that follows
 * @param from the expression it is counted from, as an index into the list of all
 */
record Dated(int passage, Expression expression, Moment moment, Basis basis, Optional<Integer> from) {

    /** The single day it names, where it names one; "by 5 June" names one. */
    Optional<CalendarDate> day() {
        return named().filter(date -> date.precision() == Precision.DAY);
    }

    /** The single date it names, of any precision up to a year. */
    Optional<CalendarDate> date() {
        return named().filter(date -> date.precision().compareTo(Precision.YEAR) <= 0);
    }

    private Optional<CalendarDate> named() {
        boolean one =
                moment.single() || moment.start().isEmpty() || moment.end().isEmpty();
        return one ? moment.start().or(moment::end) : Optional.empty();
    }
}

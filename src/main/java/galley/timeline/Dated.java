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

    /** The same at a clock time. */
    Dated at(String clock) {
        return new Dated(passage, expression, moment.at(clock), basis, from);
    }

    /** A single date; of an open stretch its one end where that is a day, since "since 1614" is a mere glance. */
    private Optional<CalendarDate> named() {
        boolean open = moment.start().isEmpty() || moment.end().isEmpty();
        Optional<CalendarDate> date = moment.start().or(moment::end);
        return date.filter(it -> moment.single() || (open && it.precision() == Precision.DAY));
    }
}

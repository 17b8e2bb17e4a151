package galley.timeline;

import java.util.Optional;

/**
 * Words that say when, as they stand: years may still be missing.
 *
 * @param rule what kind of rule found them
 * @param begin UTF-16 index of the first date word in the passage, after any preposition
 * @param end UTF-16 index after the last
 * @param wordsBegin UTF-16 index of the date words with their preposition
 * @param first the date, or the first of two
 * @param second the last date of an interval
 * @param manner how the words around it change it
 * @param step how it counts from another date, where it does
 */
record Expression(
        Rule.Makes rule,
        int begin,
        int end,
        int wordsBegin,
        Optional<Part> first,
        Optional<Part> second,
        Manner manner,
        Optional<Step> step) {

    /**
     * A date with possibly no year.
     *
     * @param begin UTF-16 index of its first character
     * @param end UTF-16 index after its last
     * @param year the astronomical year; {@link Token#NONE} where not stated
     * @param month month or season, as in {@link CalendarDate}
     * @param day the day
     * @param precision how exact it is
     */
    record Part(int begin, int end, int year, int month, int day, Precision precision) {
        boolean dated() {
            return year != Token.NONE;
        }

        Part in(int newYear) {
            return new Part(begin, end, newYear, month, day, precision);
        }

        /** The date, empty when the calendar has no such day. */
        Optional<CalendarDate> date() {
            boolean exists = precision != Precision.DAY
                    || day <= java.time.YearMonth.of(year, month).lengthOfMonth();
            return exists ? Optional.of(new CalendarDate(year, month, day, precision)) : Optional.empty();
        }
    }

    /** Which end the words leave open. */
    enum Open {
        NEITHER,
        END,
        START
    }

    /**
     * How the words around a date change it.
     *
     * @param approximate whether they blur it: about, early in
     * @param open which end they leave open: since, until
     * @param time clock time or part of the day
     * @param naming whether it names a thing rather than dates the clause: "the 1906 earthquake"
     * @param doubtful whether it is a year only in an article about such years: "Resolution 1483"
     */
    record Manner(boolean approximate, Open open, Optional<String> time, boolean naming, boolean doubtful) {

        Manner at(Optional<String> clockOrPart) {
            return new Manner(approximate, open, clockOrPart.or(() -> time), naming, doubtful);
        }

        /** Without an open end, where both ends are stated. */
        Manner closed() {
            return new Manner(approximate, Open.NEITHER, time, naming, doubtful);
        }

        Manner doubted() {
            return new Manner(approximate, open, time, naming, true);
        }
    }

    /**
     * A distance from another date.
     *
     * @param unit the unit, by its number in the vocabulary; a part of the day counts as a day
     * @param count how many, negative for earlier; 0 for the same
     * @param night whether it is the night that follows that day
     */
    record Step(int unit, int count, boolean night) {
        static final int DAY = 1;
        static final int WEEK = 2;
        static final int MONTH = 3;
        static final int YEAR = 4;
    }

    /** The same words with their dates completed. */
    Expression with(Optional<Part> newFirst, Optional<Part> newSecond) {
        return new Expression(rule, begin, end, wordsBegin, newFirst, newSecond, manner, step);
    }

    /** Whether a year is to be found elsewhere in the article. */
    boolean yearless() {
        return first.isPresent() && !first.get().dated();
    }
}

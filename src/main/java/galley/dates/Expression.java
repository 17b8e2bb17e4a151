package galley.dates;

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
public record Expression(
        Makes rule,
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
     * @param month month, 1 to 12, or season, 21 to 24 for spring to winter; 0 where not stated
     * @param day the day
     * @param grain how exact it is
     */
    public record Part(int begin, int end, int year, int month, int day, Grain grain) {
        private static final int SPRING = 21;
        /** More than any month or day. */
        private static final int PAST = 99;

        public boolean dated() {
            return year != Token.NONE;
        }

        public Part in(int newYear) {
            return new Part(begin, end, newYear, month, day, grain);
        }

        /** A number that orders the first days of dates that state their year. */
        int first() {
            return number(year, grain == Grain.SEASON ? firstMonth() : month, day);
        }

        /** A number that orders the last days of dates that state their year; past the end of any month. */
        int last() {
            return switch (grain) {
                case DAY -> number(year, month, day);
                case MONTH -> number(year, month, PAST);
                case SEASON -> number(year, firstMonth() + 2, PAST);
                case YEAR -> number(year, PAST, PAST);
                case DECADE -> number(year + 9, PAST, PAST);
                case CENTURY -> number(year + 99, PAST, PAST);
            };
        }

        /** March for spring; winter begins in December. */
        private int firstMonth() {
            return 3 * (month - SPRING) + 3;
        }

        private static int number(int year, int month, int day) {
            return year * 10_000 + month * 100 + day;
        }
    }

    /** Which end the words leave open. */
    public enum Open {
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
    public record Manner(boolean approximate, Open open, Optional<String> time, boolean naming, boolean doubtful) {

        Manner at(Optional<String> clockOrPart) {
            return new Manner(approximate, open, clockOrPart.or(() -> time), naming, doubtful);
        }

        /** Without an open end, where both ends are stated. */
        Manner closed() {
            return new Manner(approximate, Open.NEITHER, time, naming, doubtful);
        }

        /** With this end open, unless the words leave the other open already: "from 1876 at the latest". */
        Manner opening(Open end) {
            return new Manner(approximate, open == Open.NEITHER ? end : open, time, naming, doubtful);
        }

        Manner about() {
            return new Manner(true, open, time, naming, doubtful);
        }

        Manner doubted() {
            return new Manner(approximate, open, time, naming, true);
        }
    }

    /**
     * A distance from another date.
     *
     * @param unit the unit, by its number in the vocabulary, or a season, from 21; a part of the day counts as a day
     * @param count how many, negative for earlier; 0 for the same
     * @param night whether it is the night that follows that day
     */
    public record Step(int unit, int count, boolean night) {
        public static final int DAY = 1;
        public static final int WEEK = 2;
        public static final int MONTH = 3;
        public static final int YEAR = 4;
        public static final int SPRING = 21;
    }

    /** The same words, blurred. */
    Expression about() {
        return new Expression(rule, begin, end, wordsBegin, first, second, manner.about(), step);
    }

    /** The same words with their dates completed. */
    public Expression with(Optional<Part> newFirst, Optional<Part> newSecond) {
        return new Expression(rule, begin, end, wordsBegin, newFirst, newSecond, manner, step);
    }

    /** Whether a year is to be found elsewhere in the article. */
    public boolean yearless() {
        return first.isPresent() && !first.get().dated();
    }
}

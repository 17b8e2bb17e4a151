package galley.export.docx;

import galley.timeline.CalendarDate;
import galley.timeline.Moment;
import galley.timeline.Precision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates as a reader expects them. The names of months are our own, for those of the Java platform change with its
 * version; in a language without names here a date is written as ISO 8601-2 has it.
 */
final class DateWords {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final int FIRST_SEASON = 21;

    private final boolean english;

    private DateWords(boolean english) {
        this.english = english;
    }

    static DateWords of(Language language) {
        return new DateWords(language.tag().equals("en") || language.tag().startsWith("en-"));
    }

    /** A moment that stands alone: {@code 5–10 June 2016}, {@code Since 1988}, {@code Night of 5 June 2016}. */
    String standing(Moment moment) {
        String words = moment(moment);
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** A moment within a sentence: {@code since 1988}, {@code about 1500}. */
    String moment(Moment moment) {
        if (!english) {
            String date =
                    moment.single() ? moment.start().map(CalendarDate::edtf).orElse("") : moment.edtf();
            return date + moment.time().map(time -> ", " + time).orElse("");
        }
        return timed(moment, (moment.approximate() ? "about " : "") + interval(moment));
    }

    /** A clock time follows the date; a part of the day comes before it. */
    private static String timed(Moment moment, String date) {
        String time = moment.time().orElse("");
        if (time.isEmpty()) {
            return date;
        }
        if (Character.isDigit(time.charAt(0))) {
            return date + ", " + time;
        }
        boolean adjective = time.equals("early") || time.equals("late") || time.startsWith("mid");
        return time + (adjective ? " " : " of ") + date;
    }

    private static String interval(Moment moment) {
        Optional<CalendarDate> start = moment.start();
        Optional<CalendarDate> end = moment.end();
        if (start.isEmpty()) {
            return "until " + end.map(DateWords::date).orElse("");
        }
        if (end.isEmpty()) {
            return "since " + date(start.get());
        }
        return moment.single() ? date(start.get()) : between(start.get(), end.get());
    }

    /** What both ends share is said once. */
    private static String between(CalendarDate start, CalendarDate end) {
        boolean oneYear = start.year() == end.year() && start.precision() == end.precision();
        if (oneYear && start.precision() == Precision.DAY) {
            return start.month() == end.month()
                    ? start.day() + "–" + date(end)
                    : start.day() + " " + month(start) + " – " + date(end);
        }
        if (oneYear && start.precision() == Precision.MONTH) {
            return month(start) + "–" + date(end);
        }
        boolean years = start.precision() == Precision.YEAR && end.precision() == Precision.YEAR && start.year() > 0;
        return date(start) + (years ? "–" : " – ") + date(end);
    }

    private static String date(CalendarDate date) {
        return switch (date.precision()) {
            case DAY, TIME -> date.day() + " " + month(date) + " " + year(date.year());
            case MONTH -> month(date) + " " + year(date.year());
            case SEASON -> SEASONS.get(date.month() - FIRST_SEASON) + " " + year(date.year());
            case YEAR -> year(date.year());
            case DECADE -> date.year() > 0 ? date.year() + "s" : "decade from " + year(date.year());
            case CENTURY -> century(date.year());
        };
    }

    private static String month(CalendarDate date) {
        return MONTHS.get(date.month() - 1);
    }

    /** Astronomical year 0 is 1 BC. */
    private static String year(int year) {
        return year > 0 ? Integer.toString(year) : (1 - year) + " BC";
    }

    private static String century(int firstYear) {
        return firstYear > 0
                ? ordinal((firstYear - 1) / 100 + 1) + " century"
                : ordinal((100 - firstYear) / 100) + " century BC";
    }

    private static String ordinal(int number) {
        boolean teen = number % 100 / 10 == 1;
        String ending = teen
                ? "th"
                : List.of("th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th")
                        .get(number % 10);
        return number + ending;
    }
}

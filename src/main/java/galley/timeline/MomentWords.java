package galley.timeline;

import java.util.List;
import java.util.Locale;

/**
 * Moments in words, as a timeline shows them: what is open or uncertain is said, not signed. Only English has words
 * here; in any other language a moment is written as ISO 8601-2 has it.
 */
public final class MomentWords {
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final int SPRING = 21;
    private static final String EN_DASH = "–";

    private final boolean english;

    private MomentWords(boolean english) {
        this.english = english;
    }

    /**
     * The words of a language.
     *
     * @param language BCP 47 tag: {@code en}, {@code en-GB}, {@code de}
     */
    public static MomentWords in(String language) {
        return new MomentWords(language.equals("en") || language.startsWith("en-"));
    }

    /**
     * When an event was, within a sentence: {@code about 1500}, {@code 5–10 June 2016}, {@code since 1988},
     * {@code night of 5 June 2016}; in a language without words {@code 2016-06-05/2016-06-10}. An open end is said as
     * the article says it: {@code by 1850} is not {@code until 1850}.
     */
    public String of(Event event) {
        return of(event.moment(), event.dateText());
    }

    /** A moment that no article words: of an axis, of a document. */
    public String of(Moment moment) {
        return of(moment, "");
    }

    private String of(Moment moment, String dateText) {
        if (english) {
            return open(moment, dateText) + timed(moment, (moment.approximate() ? "about " : "") + span(moment));
        }
        String date = moment.single() ? moment.start().map(CalendarDate::edtf).orElse("") : moment.edtf();
        return date + moment.time().map(time -> ", " + time).orElse("");
    }

    /** The same with a capital, for a moment that stands alone. */
    public String capitalised(Event event) {
        String words = of(event);
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
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

    private static String open(Moment moment, String dateText) {
        if (moment.start().isEmpty()) {
            return OpenEnd.end(dateText) + " ";
        }
        return moment.end().isEmpty() ? OpenEnd.start(dateText) + " " : "";
    }

    private static String span(Moment moment) {
        CalendarDate start = moment.start().or(moment::end).orElseThrow();
        CalendarDate end = moment.end().orElse(start);
        return start.equals(end) ? date(start) : between(start, end);
    }

    /** What both ends share is said once. */
    private static String between(CalendarDate start, CalendarDate end) {
        boolean oneYear = start.year() == end.year() && start.precision() == end.precision();
        if (oneYear && start.precision() == Precision.DAY) {
            return start.month() == end.month()
                    ? start.day() + EN_DASH + date(end)
                    : start.day() + " " + Months.name(start.month()) + " " + EN_DASH + " " + date(end);
        }
        if (oneYear && start.precision() == Precision.MONTH) {
            return Months.name(start.month()) + EN_DASH + date(end);
        }
        boolean years = start.precision() == Precision.YEAR && end.precision() == Precision.YEAR && start.year() > 0;
        return date(start) + (years ? EN_DASH : " " + EN_DASH + " ") + date(end);
    }

    private static String date(CalendarDate date) {
        return switch (date.precision()) {
            case DAY, TIME -> date.day() + " " + Months.name(date.month()) + " " + year(date.year());
            case MONTH -> Months.name(date.month()) + " " + year(date.year());
            case SEASON -> SEASONS.get(date.month() - SPRING) + " " + year(date.year());
            case YEAR -> year(date.year());
            case DECADE -> date.year() > 0 ? date.year() + "s" : "decade from " + year(date.year());
            case CENTURY -> century(date.year());
        };
    }

    /** There is no year 0: astronomical year 0 is 1 BC. */
    private static String year(int year) {
        return year > 0 ? Integer.toString(year) : 1 - year + " BC";
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
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }
}

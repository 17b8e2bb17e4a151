package galley.compose;

import galley.timeline.CalendarDate;
import galley.timeline.Moment;
import galley.timeline.Precision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Moments in English words, as a timeline shows them: what is open or uncertain is said, not signed. */
final class MomentWords {
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
    private static final int SPRING = 21;
    private static final String EN_DASH = "–";

    private MomentWords() {}

    /** Such as {@code about 1500}, {@code 5–10 June 2016}, {@code since 1988}, {@code night of 5 June 2016}. */
    static String of(Moment moment) {
        return timed(moment, (moment.approximate() ? "about " : "") + span(moment));
    }

    /** The same with a capital, to begin an entry with. */
    static String capitalised(Moment moment) {
        String words = of(moment);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String timed(Moment moment, String date) {
        Optional<String> time = moment.time();
        if (time.isEmpty()) {
            return date;
        }
        String words = time.get();
        if (Character.isDigit(words.charAt(0))) {
            return date + ", " + words;
        }
        boolean half = words.equals("early") || words.equals("late") || words.startsWith("mid");
        return half ? words + " " + date : words + " of " + date;
    }

    private static String span(Moment moment) {
        if (moment.start().isEmpty()) {
            return "until " + date(moment.end().orElseThrow());
        }
        CalendarDate start = moment.start().get();
        if (moment.end().isEmpty()) {
            return "since " + date(start);
        }
        CalendarDate end = moment.end().get();
        return start.equals(end) ? date(start) : interval(start, end);
    }

    private static String interval(CalendarDate start, CalendarDate end) {
        boolean days = start.precision() == Precision.DAY && end.precision() == Precision.DAY;
        boolean months = start.precision() == Precision.MONTH && end.precision() == Precision.MONTH;
        boolean sameYear = start.year() == end.year();
        if (days && sameYear && start.month() == end.month()) {
            return start.day() + EN_DASH + date(end);
        }
        if (days && sameYear) {
            return start.day() + " " + month(start) + " " + EN_DASH + " " + date(end);
        }
        if (months && sameYear) {
            return month(start) + EN_DASH + date(end);
        }
        boolean years = start.precision() == Precision.YEAR && end.precision() == Precision.YEAR;
        if (years && start.year() > 0) {
            return start.year() + EN_DASH + end.year();
        }
        return date(start) + " " + EN_DASH + " " + date(end);
    }

    private static String date(CalendarDate date) {
        return switch (date.precision()) {
            case DAY -> date.day() + " " + month(date) + " " + year(date);
            case MONTH -> month(date) + " " + year(date);
            case SEASON -> SEASONS.get(date.month() - SPRING) + " " + year(date);
            case DECADE -> date.year() > 0 ? date.year() + "s" : year(date);
            case CENTURY -> century(date);
            default -> year(date);
        };
    }

    private static String month(CalendarDate date) {
        return MONTHS.get(date.month() - 1);
    }

    /** There is no year 0: astronomical year 0 is 1 BC. */
    private static String year(CalendarDate date) {
        return date.year() > 0 ? Integer.toString(date.year()) : 1 - date.year() + " BC";
    }

    private static String century(CalendarDate date) {
        int ordinal = (date.year() - 1) / 100 + 1;
        return date.year() > 0 ? ordinal(ordinal) + " century" : ordinal((99 - date.year()) / 100) + " century BC";
    }

    private static String ordinal(int number) {
        int tens = number % 100;
        String ending = tens >= 11 && tens <= 13
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

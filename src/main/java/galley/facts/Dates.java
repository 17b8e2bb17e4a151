package galley.facts;

import galley.timeline.CalendarDate;
import galley.timeline.Moment;
import galley.timeline.Months;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads a text that is nothing but a date, or two with a dash between them, each with its year stated: {@code 5–10 June
 * 2016}, {@code June 5, 2016}, {@code 28 December 2015 – 3 January 2016}, {@code 2016-06-05}. Dates within running text
 * are the timeline's business.
 */
final class Dates {
    private static final int MOST_TOKENS = 9;
    private static final int LATEST_YEAR = 2999;
    private static final int EARLIEST_YEAR = 1000;

    /** Words before a date that do not change it. */
    private static final Set<String> LEADS =
            Set.of("on", "in", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private Dates() {}

    /**
     * The moment that a text is. A weekday or preposition before it and a remark in parentheses behind it change
     * nothing, as long as the remark has no date of its own: "14 March 1964 (aged 47)".
     *
     * @param bareYears whether {@code 1987} and {@code 1939–1945} are years, as only the label can tell
     */
    static Optional<Moment> read(String text, boolean bareYears) {
        boolean about = false;
        String plain = text;
        for (String prefix : List.of("c. ", "ca. ", "circa ", "about ", "around ")) {
            if (text.regionMatches(true, 0, prefix, 0, prefix.length())) {
                about = true;
                plain = text.substring(prefix.length());
                break;
            }
        }
        List<String> tokens = tokens(unled(unremarked(plain)));
        if (tokens.isEmpty() || (!bareYears && tokens.stream().noneMatch(Dates::isMonth) && !isIso(tokens))) {
            return Optional.empty();
        }
        Optional<Moment> moment = range(tokens).or(() -> date(tokens).map(Moment::on));
        return about ? moment.map(Moment::about) : moment;
    }

    /** Without a remark in parentheses at its end. */
    private static String unremarked(String text) {
        int open = text.indexOf(" (");
        boolean remark = open > 0 && text.endsWith(")") && text.indexOf('(', open + 2) < 0;
        return remark && !dates(text.substring(open)) ? text.substring(0, open) : text;
    }

    /** Whether a month or a number like a year's stands in it. */
    private static boolean dates(String remark) {
        List<String> tokens = tokens(remark);
        return tokens.isEmpty() || tokens.stream().anyMatch(token -> isMonth(token) || isLong(token));
    }

    private static boolean isLong(String token) {
        return token.length() > 2 && number(token).isPresent();
    }

    /** Without a weekday, "on" or "in" before it. */
    private static String unled(String text) {
        int blank = text.indexOf(' ');
        String first = blank < 0 ? "" : text.substring(0, blank).toLowerCase(Locale.ROOT);
        boolean led = LEADS.contains(first.endsWith(",") ? first.substring(0, first.length() - 1) : first);
        return led ? text.substring(blank + 1) : text;
    }

    static boolean isMonth(String word) {
        return Months.number(word) > 0;
    }

    /** Whether it is a hyphen or a dash. */
    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015');
    }

    /** Words, numbers and single marks, every dash as "-"; nothing where there are more than a date has. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length() && tokens.size() <= MOST_TOKENS) {
            char c = text.charAt(at);
            int end = at + 1;
            if (Character.isLetter(c)) {
                end = run(text, at, Character::isLetter);
            } else if (c >= '0' && c <= '9') {
                end = run(text, at, d -> d >= '0' && d <= '9');
            }
            if (c != ' ' && c != '\u00A0') {
                tokens.add(isDash(c) ? "-" : text.substring(at, end));
            }
            at = end;
        }
        return tokens.size() > MOST_TOKENS ? List.of() : tokens;
    }

    private static int run(String text, int from, Predicate<Character> member) {
        int end = from;
        while (end < text.length() && member.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isIso(List<String> tokens) {
        return tokens.size() == 5 && tokens.get(0).length() == 4 && iso(tokens).isPresent();
    }

    private static Optional<Moment> range(List<String> tokens) {
        int dash = tokens.indexOf("-");
        if (dash <= 0 || isIso(tokens)) {
            return Optional.empty();
        }
        List<String> left = tokens.subList(0, dash);
        List<String> right = tokens.subList(dash + 1, tokens.size());
        if (right.size() == 1 && right.get(0).equalsIgnoreCase("present")) {
            return date(left).map(Moment::since);
        }
        Optional<CalendarDate> end = date(right);
        if (end.isPresent()) {
            return between(completed(left, end.get()), end);
        }
        return americanDays(left, right);
    }

    /** The first end of {@code 5–10 June 2016}, {@code 28 May – 3 June 2016}, {@code May–June 2016}. */
    private static Optional<CalendarDate> completed(List<String> left, CalendarDate end) {
        Optional<CalendarDate> whole = date(left);
        String year = Integer.toString(end.year());
        if (whole.isPresent() || left.size() > 2) {
            return whole;
        }
        if (left.size() == 1 && end.day() > 0 && !isMonth(left.get(0))) {
            return date(List.of(left.get(0), Months.name(end.month()), year));
        }
        boolean sameKind = left.size() == 2 ? end.day() > 0 : end.day() == 0;
        return sameKind ? date(append(left, year)) : Optional.empty();
    }

    /** {@code June 5–10, 2016}: the month stands before, the year after. */
    private static Optional<Moment> americanDays(List<String> left, List<String> right) {
        if (left.size() != 2
                || !isMonth(left.get(0))
                || right.size() != 3
                || !right.get(1).equals(",")) {
            return Optional.empty();
        }
        String year = right.get(2);
        return between(date(List.of(left.get(1), left.get(0), year)), date(List.of(right.get(0), left.get(0), year)));
    }

    private static Optional<Moment> between(Optional<CalendarDate> start, Optional<CalendarDate> end) {
        boolean ordered = start.isPresent()
                && end.isPresent()
                && start.get().precision() == end.get().precision()
                && start.get().earliest().isBefore(end.get().earliest());
        return ordered ? Optional.of(Moment.between(start.get(), end.get())) : Optional.empty();
    }

    private static Optional<CalendarDate> date(List<String> tokens) {
        return switch (tokens.size()) {
            case 1 -> year(tokens.get(0)).map(CalendarDate::year);
            case 2 -> day(tokens.get(1), tokens.get(0), "");
            case 3 -> day(tokens.get(2), tokens.get(1), tokens.get(0));
            case 4 -> tokens.get(2).equals(",") ? day(tokens.get(3), tokens.get(0), tokens.get(1)) : Optional.empty();
            case 5 -> iso(tokens);
            default -> Optional.empty();
        };
    }

    private static Optional<CalendarDate> iso(List<String> tokens) {
        boolean dashes = tokens.get(1).equals("-") && tokens.get(3).equals("-");
        if (!dashes || tokens.get(2).length() != 2 || tokens.get(4).length() != 2) {
            return Optional.empty();
        }
        Optional<Integer> month = number(tokens.get(2)).filter(m -> m >= 1 && m <= 12);
        return month.flatMap(m -> day(tokens.get(0), Months.name(m), tokens.get(4)));
    }

    /** A day of a month, or the month itself where no day is given. */
    private static Optional<CalendarDate> day(String yearText, String monthText, String dayText) {
        Optional<Integer> year = year(yearText);
        int month = Months.number(monthText);
        if (year.isEmpty() || month == 0) {
            return Optional.empty();
        }
        if (dayText.isEmpty()) {
            return Optional.of(CalendarDate.month(year.get(), month));
        }
        return number(dayText)
                .filter(day -> day >= 1 && YearMonth.of(year.get(), month).isValidDay(day))
                .map(day -> CalendarDate.day(year.get(), month, day));
    }

    /** Four digits, so that no count and no house number is taken for one. */
    private static Optional<Integer> year(String token) {
        return token.length() == 4
                ? number(token).filter(year -> year >= EARLIEST_YEAR && year <= LATEST_YEAR)
                : Optional.empty();
    }

    private static Optional<Integer> number(String token) {
        boolean digits =
                !token.isEmpty() && token.length() <= 4 && token.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.parseInt(token)) : Optional.empty();
    }

    private static List<String> append(List<String> tokens, String last) {
        List<String> all = new ArrayList<>(tokens);
        all.add(last);
        return all;
    }
}

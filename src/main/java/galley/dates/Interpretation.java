package galley.dates;

import galley.dates.Expression.Part;
import galley.dates.Rule.Match;
import galley.dates.Slots.Name;
import galley.dates.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the blanks of a match amount to: dates whose missing parts are lent by the other date of the expression ("5–10
 * June 2016", "April and May 2016").
 */
final class Interpretation {
    private static final int WINTER = 24;
    private static final int WRONG = Token.NONE + 1;

    private final Slots slots;
    private final List<Token> tokens;
    private final Match match;
    private final Vocabulary words;

    private Interpretation(Match match, List<Token> tokens, Vocabulary words) {
        this.words = words;
        this.slots = match.slots();
        this.tokens = tokens;
        this.match = match;
    }

    /** The dates of a match, one or two, in the order written; none where the calendar does not have them. */
    static List<Part> of(Match match, List<Token> tokens, Vocabulary words) {
        return new Interpretation(match, tokens, words).parts();
    }

    private List<Part> parts() {
        if (!slots.two() && slots.has(Name.OLD, 0) && match.rule().makes() == Makes.DATE && !slots.has(Name.ERA, 0)) {
            return List.of();
        }
        if (!slots.two()
                && slots.has(Name.SHORT, 0)
                && slots.has(Name.YEAR, 0)
                && !slots.has(Name.SEASON, 0)
                && !slots.has(Name.MONTH, 0)) {
            return shortened();
        }
        if (!slots.two() && slots.has(Name.DECADE, 0)) {
            return decade();
        }
        if (!slots.two()) {
            return part(0, matchBegin(), matchEnd()).map(List::of).orElse(List.of());
        }
        Optional<Part> first = part(0, firstBegin(), tokens.get(firstEnd()).end());
        Optional<Part> second = part(1, tokens.get(slots.first(1)).begin(), matchEnd());
        return first.isPresent() && second.isPresent() ? acrossNewYear(first.get(), second.get()) : List.of();
    }

    /** "December and January 1942", "November 1941 to March": a year that was lent may be one off. */
    private List<Part> acrossNewYear(Part first, Part second) {
        boolean crosses = first.month() >= 10 && first.month() <= 12 && second.month() >= 1 && second.month() <= 3;
        boolean lent = first.dated() && first.year() == second.year();
        if (!crosses || !lent || slots.has(Name.YEAR, 0) == slots.has(Name.YEAR, 1)) {
            return List.of(first, second);
        }
        boolean before = slots.has(Name.YEAR, 0) && slots.first(0) < slots.first(1) && yearStandsFirst();
        return before ? List.of(first, second.in(second.year() + 1)) : List.of(first.in(first.year() - 1), second);
    }

    private boolean yearStandsFirst() {
        return slots.last(0) < slots.first(1);
    }

    private int matchBegin() {
        return tokens.get(match.from()).begin();
    }

    /** Where the first of two dates begins, after a preposition that is part of the rule. */
    private int firstBegin() {
        boolean led = words.has(Kind.PREPOSITION, tokens.get(match.from()));
        return tokens.get(led ? match.from() + 1 : match.from()).begin();
    }

    private int matchEnd() {
        return tokens.get(match.to() - 1).end();
    }

    /** The last token of the first date that stands before the second: a shared year may stand after it. */
    private int firstEnd() {
        return Math.max(match.from(), slots.last(0) < slots.first(1) ? slots.last(0) : slots.first(0));
    }

    /** "1941–45". */
    private List<Part> shortened() {
        int year = slots.get(Name.YEAR, 0);
        int written = slots.get(Name.SHORT, 0);
        int last = written >= 10 || tokens.get(match.to() - 1).length() > 1
                ? year / 100 * 100 + written
                : year / 10 * 10 + written;
        int split = match.from();
        while (tokens.get(split).end() < tokens.get(match.to() - 2).begin()) {
            split++;
        }
        Part first = new Part(matchBegin(), tokens.get(split).end(), year, 0, 0, Grain.YEAR);
        Part second = new Part(tokens.get(match.to() - 1).begin(), matchEnd(), last, 0, 0, Grain.YEAR);
        return last > year ? List.of(first, second) : List.of();
    }

    /** The 1970s; the 460s BC, which are the years 469 to 460, no decade of the astronomical count; the 1800s. */
    private List<Part> decade() {
        int year = slots.get(Name.DECADE, 0);
        int begin = matchBegin();
        int end = matchEnd();
        if (slots.get(Name.ERA, 0) == -1) {
            List<Part> years = new ArrayList<>();
            years.add(new Part(begin, end, 1 - (year + 9), 0, 0, Grain.YEAR));
            years.add(new Part(begin, end, Math.min(0, 1 - year), 0, 0, Grain.YEAR));
            return year < 10 ? List.of() : years;
        }
        boolean century = year % 100 == 0 && year < 2000;
        return List.of(new Part(begin, end, century ? year + 1 : year, 0, 0, century ? Grain.CENTURY : Grain.DECADE));
    }

    private Optional<Part> part(int which, int begin, int end) {
        if (either(Name.ISO, which) != Token.NONE) {
            return iso(either(Name.ISO, which), begin, end);
        }
        if (slots.has(Name.ORDINAL, which)) {
            return century(which, begin, end);
        }
        if (slots.has(Name.FEAST, which) && !slots.has(Name.DAY, which)) {
            return Optional.of(feast(begin, end));
        }
        int day = slots.get(Name.DAY, which);
        int month = month(which, day);
        int year = slots.has(Name.SHORT, which) && slots.has(Name.DAY, which) ? newStyle(which) : year(which);
        if (year == WRONG) {
            return Optional.empty();
        }
        if (slots.has(Name.DECADE, which)) {
            return slots.get(Name.DECADE, which) < 1000
                    ? Optional.empty()
                    : Optional.of(new Part(begin, end, slots.get(Name.DECADE, which), 0, 0, Grain.DECADE));
        }
        if (day != Token.NONE) {
            return exists(day, month, year)
                    ? Optional.of(new Part(begin, end, year, month, day, Grain.DAY))
                    : Optional.empty();
        }
        if (month != Token.NONE) {
            return Optional.of(new Part(begin, end, year, month, 0, Grain.MONTH));
        }
        int season = either(Name.SEASON, which);
        if (season != Token.NONE) {
            return Optional.of(new Part(begin, end, year, season, 0, Grain.SEASON));
        }
        return year == Token.NONE && match.rule().makes() != Makes.BARE
                ? Optional.empty()
                : Optional.of(new Part(begin, end, year, 0, number(which), Grain.YEAR));
    }

    /** "20 March 1726/7" stood in 1726 where the year began on 25 March, and in 1727 as years are counted today. */
    private int newStyle(int which) {
        int year = slots.get(Name.YEAR, which);
        int last = slots.get(Name.SHORT, which);
        int modulus = last < 10 ? 10 : 100;
        return (year + 1) % modulus == last ? year + 1 : WRONG;
    }

    /** Christmas; the eve of New Year is the last day of the year named. */
    private Part feast(int begin, int end) {
        int feast = slots.get(Name.FEAST, 0);
        boolean eve = slots.get(Name.EVE, 0) == -1;
        boolean newYear = feast == 101;
        int month = newYear && eve ? 12 : feast / 100;
        int day = newYear && eve ? 31 : eve ? feast % 100 - 1 : feast % 100;
        return new Part(begin, end, slots.get(Name.YEAR, 0), month, day, Grain.DAY);
    }

    /** A bare number keeps its value in place of a day until the article's era is known. */
    private int number(int which) {
        return match.rule().makes() == Makes.BARE ? slots.get(Name.OLD, which) : 0;
    }

    private int month(int which, int day) {
        return slots.has(Name.MONTH, which) || day != Token.NONE ? either(Name.MONTH, which) : Token.NONE;
    }

    /** A year of the era it stands in; a number that is no year by itself needs an era somewhere in the expression. */
    private int year(int which) {
        int era = either(Name.ERA, which);
        if (either(Name.OLD, which) != Token.NONE) {
            int old = either(Name.OLD, which);
            return era == Token.NONE ? Token.NONE : era < 0 ? 1 - old : old;
        }
        int year = either(Name.YEAR, oneWinter() ? 0 : which);
        if (slots.has(Name.SHORT, which) && slots.has(Name.SEASON, 1 - which)) {
            return year;
        }
        return year != Token.NONE && era < 0 && era != Token.NONE ? 1 - year : year;
    }

    /** "The winter of 1941–1942" is one, of the year in which it began. */
    private boolean oneWinter() {
        return slots.get(Name.SEASON, 0) == WINTER
                && !slots.has(Name.SEASON, 1)
                && slots.get(Name.YEAR, 1) == slots.get(Name.YEAR, 0) + 1;
    }

    /** A blank of this date or, where it is not filled, of the other. */
    private int either(Name name, int which) {
        return slots.has(name, which) ? slots.get(name, which) : slots.get(name, 1 - which);
    }

    private static Optional<Part> iso(int packed, int begin, int end) {
        int month = packed / 100 % 100;
        int day = packed % 100;
        int year = packed / 10_000;
        boolean date = year > 0 && month >= 1 && month <= 12 && day >= 1 && exists(day, month, year);
        return date ? Optional.of(new Part(begin, end, year, month, day, Grain.DAY)) : Optional.empty();
    }

    private Optional<Part> century(int which, int begin, int end) {
        int ordinal = slots.get(Name.ORDINAL, which);
        int count = either(Name.ERA, which) == -1 ? 1 - ordinal : ordinal;
        boolean plausible = ordinal >= 1 && ordinal <= 21;
        return plausible
                ? Optional.of(new Part(begin, end, (count - 1) * 100 + 1, 0, 0, Grain.CENTURY))
                : Optional.empty();
    }

    private static boolean exists(int day, int month, int year) {
        if (month < 1 || month > 12) {
            return false;
        }
        int leap = year == Token.NONE ? 2000 : year;
        return day <= java.time.YearMonth.of(leap, month).lengthOfMonth();
    }
}

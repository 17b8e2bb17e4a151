package galley.dates;

import galley.dates.Expression.Manner;
import galley.dates.Expression.Part;
import galley.dates.Expression.Step;
import galley.dates.Rule.Match;
import galley.dates.Slots.Name;
import galley.dates.Vocabulary.Kind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the words that say when in one passage, longest first, from left to right, none overlapping another. */
public final class Recognizer {
    private final List<int[]> names;
    private final List<Token> tokens;
    private final Vocabulary words;
    private final Rule.Matcher matcher;
    private final Guards guards;
    private final List<Expression> found = new ArrayList<>();
    /** The first quiet stretch that ends after the token looked at. */
    private int quiet;

    private Recognizer(List<int[]> names, List<Token> tokens, Vocabulary words) {
        this.names = names;
        this.tokens = tokens;
        this.words = words;
        this.matcher = new Rule.Matcher(tokens, words);
        this.guards = new Guards(tokens, words);
    }

    /**
     * The expressions in a text, in order.
     *
     * @param names stretches of the text, as pairs of begin and end in order, that name things rather than say when
     * @param tokens the tokens of the text
     */
    public static List<Expression> expressions(List<int[]> names, List<Token> tokens, Vocabulary words) {
        return new Recognizer(names, tokens, words).run();
    }

    private List<Expression> run() {
        int at = 0;
        while (at < tokens.size()) {
            at = matcher.mayBegin(at) ? take(at) : at + 1;
        }
        return found;
    }

    /**
     * Whether a match only names something: it lies in a quiet stretch, or begins or ends in the midst of one. A date
     * with a month whose first part is the whole stretch goes on outside: markup has cut it in two.
     */
    private boolean quiet(Match match) {
        int begin = tokens.get(match.from()).begin();
        int end = tokens.get(match.to() - 1).end();
        while (quiet < names.size() && names.get(quiet)[1] <= begin) {
            quiet++;
        }
        for (int q = quiet; q < names.size() && names.get(q)[0] < end; q++) {
            int[] stretch = names.get(q);
            boolean cut = stretch[1] > end || stretch[0] < begin;
            boolean whole =
                    stretch[0] == begin && (stretch[1] == end || !match.slots().has(Name.MONTH, 0));
            if (cut || whole) {
                return true;
            }
        }
        return false;
    }

    /** Takes the longest expression that begins at a token; gives the token to go on from. */
    private int take(int at) {
        List<Match> matches = new ArrayList<>();
        for (Rule rule : words.rules()) {
            if (matcher.mayBegin(rule, at)) {
                Match match = matcher.longest(rule, at);
                if (match.to() > at) {
                    matches.add(match);
                }
            }
        }
        matches.sort(Comparator.comparingInt(match -> -match.to()));
        for (Match match : matches) {
            if (match.rule().makes() == Makes.NONE) {
                return match.to();
            }
            List<Expression> expressions = guards.allow(match) && !quiet(match) ? expressions(match) : List.of();
            if (!expressions.isEmpty()) {
                found.addAll(expressions);
                return match.to();
            }
        }
        return at + 1;
    }

    private List<Expression> expressions(Match match) {
        return switch (match.rule().makes()) {
            case STEP -> step(match);
            case VAGUE -> List.of(timed(match, Optional.empty(), new Step(unit(match), count(match, 0), false)));
            case NTH ->
                List.of(timed(
                        match,
                        Optional.empty(),
                        new Step(Step.DAY, match.slots().get(Name.NTH, 0), false)));
            case CLOCK -> List.of(clock(match));
            default -> dates(match, Interpretation.of(match, tokens, words));
        };
    }

    private Surroundings around(Match match, Grain grain) {
        return Surroundings.of(match, tokens, words, grain);
    }

    private Expression timed(Match match, Optional<Part> part, Step step) {
        Surroundings around = around(match, Grain.DAY);
        return new Expression(
                match.rule().makes(),
                around.coreBegin(),
                tokens.get(match.to() - 1).end(),
                around.wordsBegin(),
                part,
                Optional.empty(),
                around.manner(),
                Optional.of(step));
    }

    private Expression clock(Match match) {
        String time = time(match.slots()).orElseThrow();
        Expression plain = timed(match, Optional.empty(), new Step(Step.DAY, 0, false));
        Manner manner = plain.manner().closed().at(Optional.of(time));
        return new Expression(
                Makes.CLOCK,
                plain.begin(),
                plain.end(),
                plain.wordsBegin(),
                Optional.empty(),
                Optional.empty(),
                manner,
                plain.step());
    }

    private List<Expression> step(Match match) {
        Slots slots = match.slots();
        if (slots.has(Name.PART, 0)) {
            String part = tokens.get(slots.last(0)).key();
            int count = slots.has(Name.NEXT, 0) ? slots.get(Name.NEXT, 0) : 0;
            boolean night = part.equals("night");
            Expression plain =
                    timed(match, Optional.empty(), new Step(Step.DAY, night ? 0 : count, night && count > 0));
            Manner manner = new Manner(false, Expression.Open.NEITHER, Optional.of(part), false, false);
            return List.of(new Expression(
                    Makes.STEP,
                    plain.begin(),
                    plain.end(),
                    plain.wordsBegin(),
                    Optional.empty(),
                    Optional.empty(),
                    manner,
                    plain.step()));
        }
        int direction = slots.has(Name.NEXT, 0)
                ? slots.get(Name.NEXT, 0)
                : slots.has(Name.LATER, 0) ? slots.get(Name.LATER, 0) : direction(match);
        Expression step = timed(match, Optional.empty(), new Step(unit(match), direction * count(match, 1), false));
        return List.of(blurred(match) ? step.about() : step);
    }

    private static int unit(Match match) {
        return match.slots().get(match.slots().has(Name.SEASON, 0) ? Name.SEASON : Name.UNIT, 0);
    }

    private static int count(Match match, int otherwise) {
        return match.slots().has(Name.COUNT, 0) ? match.slots().get(Name.COUNT, 0) : otherwise;
    }

    /** "Early in the year", "the end of the month", "between c. 1500 and 1510", "at Christmas 1943". */
    private boolean blurred(Match match) {
        boolean around = match.slots().has(Name.FEAST, 0) && !match.slots().has(Name.EVE, 0);
        return around
                || match.rule().makes() == Makes.EITHER
                || tokens.subList(match.from(), match.to() - 1).stream()
                        .filter(token -> !words.has(Kind.ORDINAL, token))
                        .anyMatch(token -> Surroundings.blurs(words.value(Kind.MODIFIER, token.key())));
    }

    /** "The day after", "the day before"; "that day" is the same day. */
    private int direction(Match match) {
        String last = tokens.get(match.to() - 1).key();
        if (last.equals("before")) {
            return -1;
        }
        return last.equals("after") || last.equals("following") ? 1 : 0;
    }

    private List<Expression> dates(Match match, List<Part> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        Surroundings around = around(match, parts.get(0).grain());
        boolean two = parts.size() == 2;
        Optional<OpenPhrase> behind = two ? Optional.empty() : OpenPhrase.after(match.to(), tokens, words);
        int end = tokens.get(behind.map(OpenPhrase::to).orElse(match.to()) - 1).end();
        if (two && match.rule().makes() == Makes.JOINED && !consecutive(parts.get(0), parts.get(1))) {
            return listed(match, parts, around);
        }
        if (two && !inOrder(parts.get(0), parts.get(1))) {
            return List.of();
        }
        Manner before = two ? around.manner().closed() : around.manner();
        Manner plain = behind.map(phrase -> before.opening(phrase.open())).orElse(before);
        Manner stated = blurred(match) ? plain.about() : plain;
        Manner manner = (guards.doubtful(match) ? stated.doubted() : stated).at(time(match.slots()));
        // "Between March and May": the preposition belongs to the rule, not to the date.
        boolean led = two && words.has(Kind.PREPOSITION, tokens.get(match.from()));
        return List.of(new Expression(
                match.rule().makes(),
                led ? parts.get(0).begin() : around.coreBegin(),
                end,
                Math.min(around.wordsBegin(), tokens.get(match.from()).begin()),
                Optional.of(parts.get(0)),
                two ? Optional.of(parts.get(1)) : Optional.empty(),
                manner,
                ofThatYear(match) ? Optional.of(new Step(Step.YEAR, 0, false)) : Optional.empty()));
    }

    /** "In September of that year". */
    private boolean ofThatYear(Match match) {
        return words.value(Kind.PERIOD, tokens.get(match.to() - 1).key()) == Step.YEAR;
    }

    /** "20:00", "7:30 p.m.", "12 a.m.", as {@code hh:mm}. */
    private static Optional<String> time(Slots slots) {
        if (!slots.has(Name.CLOCK, 0) && !slots.has(Name.HOUR, 0)) {
            return Optional.empty();
        }
        int value = slots.has(Name.CLOCK, 0) ? slots.get(Name.CLOCK, 0) : slots.get(Name.HOUR, 0) * 100;
        boolean half = slots.has(Name.HALF, 0) && value < 1300;
        int hour = half ? value / 100 % 12 + slots.get(Name.HALF, 0) : value / 100;
        return Optional.of(String.format(Locale.ROOT, "%02d:%02d", hour, value % 100));
    }

    private List<Expression> listed(Match match, List<Part> parts, Surroundings around) {
        List<Expression> two = new ArrayList<>();
        for (Part part : parts) {
            boolean first = two.isEmpty();
            two.add(new Expression(
                    match.rule().makes(),
                    first ? around.coreBegin() : part.begin(),
                    part.end(),
                    first ? around.wordsBegin() : part.begin(),
                    Optional.of(part),
                    Optional.empty(),
                    around.manner(),
                    Optional.empty()));
        }
        return two;
    }

    /** Whether the second date is the next after the first, so that both together are one stretch. */
    private static boolean consecutive(Part first, Part second) {
        if (first.grain() != second.grain()) {
            return false;
        }
        int years = first.dated() && second.dated() ? second.year() - first.year() : 0;
        return switch (first.grain()) {
            case DAY -> years == 0 && first.month() == second.month() && second.day() == first.day() + 1;
            case MONTH, SEASON -> years * (first.grain() == Grain.MONTH ? 12 : 4) + second.month() - first.month() == 1;
            case CENTURY -> years == 100;
            default -> years == 1;
        };
    }

    /** Whether a range runs forward; one without years may cross the new year. */
    private static boolean inOrder(Part first, Part second) {
        if (first.dated() && second.dated()) {
            return exists(first) && exists(second) && first.first() < second.last();
        }
        return first.month() != second.month() || first.day() < second.day() || first.grain() != second.grain();
    }

    private static boolean exists(Part part) {
        return part.grain() != Grain.DAY
                || part.day() <= YearMonth.of(part.year(), part.month()).lengthOfMonth();
    }
}

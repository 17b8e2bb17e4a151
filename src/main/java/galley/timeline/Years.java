package galley.timeline;

import galley.dates.Expression;
import galley.dates.Expression.Part;
import galley.dates.Expression.Step;
import galley.dates.Grain;
import galley.dates.Makes;
import galley.dates.Sentences.Sentence;
import galley.dates.Token;
import galley.dates.Vocabulary;
import galley.timeline.StatedYear.Says;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Gives years to the dates that lack one, over the whole article at once: between the dates that state their year, the
 * years are chosen so that the story runs forward with the least effort (a shortest path, as in Viterbi's algorithm).
 */
final class Years {
    /** Going forward costs little, and the less the shorter; per month. */
    private static final double FORWARD = 0.1;
    /** Going back costs at once. */
    private static final double BACK = 0.7;

    private static final double BACK_PER_MONTH = 0.05;
    /** A new paragraph is where stories go back. */
    private static final double PARAGRAPH = 0.5;
    /** A bare year may be no more than a glance aside, which leaves the story where it was; as dear as going back. */
    private static final double GLANCE = BACK;

    /** Ways that are kept; the dearer ones never win again. */
    private static final int MOST_STATES = 12;
    /** Seasons begin in March; winter in December. */
    private static final int SEASON_OFFSET = 20;

    private static final int WINTER = 24;

    private final Frame frame;
    private final Vocabulary words;
    private final List<Stop> stops = new ArrayList<>();

    private Years(Frame frame, Vocabulary words) {
        this.frame = frame;
        this.words = words;
    }

    /**
     * A date on the way through the article.
     *
     * @param candidates the years it may have
     * @param month its first month
     * @param months how many further months it lasts
     * @param wholeYear whether it is a bare year
     * @param past whether its sentence looks back from where the story is: "had left in May"
     */
    private record Stop(
            int passage,
            int expression,
            List<Integer> candidates,
            int month,
            int months,
            boolean wholeYear,
            boolean past) {

        double first(int choice) {
            return candidates.get(choice) * 12.0 + month;
        }

        double last(int choice) {
            return first(choice) + months;
        }
    }

    /** The article with a year in every date; dates that no year can be found for are gone. */
    static List<Found> assign(List<Found> article, Frame frame, Vocabulary words) {
        if (!frame.known()) {
            return article.stream()
                    .map(found -> found.with(withYears(found.expressions(), frame)))
                    .toList();
        }
        Years years = new Years(frame, words);
        List<Found> settled = article.stream()
                .map(found -> found.with(found.expressions().stream()
                        .flatMap(expression -> years.era(expression).stream())
                        .toList()))
                .toList();
        years.collect(settled);
        return years.fill(settled, years.path());
    }

    private static List<Expression> withYears(List<Expression> expressions, Frame frame) {
        return expressions.stream()
                .filter(expression -> !expression.yearless()
                        && (frame.known() || expression.step().isEmpty())
                        && (!expression.manner().doubtful() || near(expression, frame)))
                .toList();
    }

    private static boolean near(Expression expression, Frame frame) {
        return expression.first().filter(part -> frame.near(part.year())).isPresent();
    }

    /** "In 479" is a year where the article is about years before Christ. */
    private Optional<Expression> era(Expression expression) {
        if (expression.rule() != Makes.BARE) {
            return Optional.of(expression);
        }
        return expression
                .first()
                .filter(part ->
                        frame.ancient() && 1 - part.day() >= frame.from() - 50 && 1 - part.day() <= frame.to() + 50)
                .map(part -> new Part(part.begin(), part.end(), 1 - part.day(), 0, 0, Grain.YEAR))
                .map(part -> expression.with(Optional.of(part), Optional.empty()));
    }

    private void collect(List<Found> article) {
        List<Integer> next = nextAnchors(article);
        int index = 0;
        Story story = new Story(frame);
        for (int p = 0; p < article.size(); p++) {
            Found found = article.get(p);
            boolean heads = found.passage().kind() == Passage.Kind.HEADING;
            if (heads) {
                story.section();
            }
            StatedYear stated = new StatedYear(frame);
            for (int e = 0; e < found.expressions().size(); e++, index++) {
                Expression expression = found.expressions().get(e);
                Optional<Part> part = expression.first();
                if (part.isPresent() && anchors(found, expression)) {
                    story.anchor(heads ? part.get().year() : lastYear(expression, part.get()), heads);
                    add(found, p, e, List.of(part.get().year()));
                } else if (part.isPresent() && expression.yearless()) {
                    add(
                            found,
                            p,
                            e,
                            sameYear(expression)
                                    ? story.last()
                                    : candidates(
                                            found,
                                            e,
                                            stated,
                                            story.candidates(next.get(index), stated.says() == Says.PERHAPS)));
                }
                stated.read(expression, sentence(found, expression));
                story.lose(expression, sentence(found, expression));
            }
        }
    }

    /** "In September of that year". */
    private static boolean sameYear(Expression expression) {
        return expression
                .step()
                .filter(step -> step.unit() == Step.YEAR && step.count() == 0)
                .isPresent();
    }

    private static int lastYear(Expression expression, Part first) {
        return expression.second().filter(Part::dated).map(Part::year).orElse(first.year());
    }

    private static List<Integer> candidates(Found found, int expression, StatedYear stated, List<Integer> story) {
        return switch (stated.says()) {
            case CLEARLY -> beside(found, expression, stated.year());
            case VAGUELY -> soon(found, expression);
            case PERHAPS, NOTHING -> story;
        };
    }

    /**
     * The year that the paragraph stated last, the one after it where a new year may have come, and a year close by.
     */
    private static List<Integer> beside(Found found, int expression, int stated) {
        TreeSet<Integer> years = new TreeSet<>(List.of(stated, stated + 1));
        years.addAll(soon(found, expression));
        return List.copyOf(years);
    }

    /** The sentence that an expression stands in; they stand in order. */
    static Sentence sentence(Found found, Expression expression) {
        int low = 0;
        int high = found.sentences().size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            boolean after = found.sentences().get(middle).end() <= expression.begin();
            low = after ? middle + 1 : low;
            high = after ? high : middle;
        }
        return found.sentences().get(low);
    }

    /** The year that the same sentence states after an expression, if it does. */
    private static List<Integer> soon(Found found, int expression) {
        List<Expression> all = found.expressions();
        int end = sentence(found, all.get(expression)).end();
        return all.subList(expression + 1, all.size()).stream()
                .takeWhile(other -> other.begin() < end)
                .flatMap(other -> other.first().stream())
                .filter(part -> part.dated() && part.grain().compareTo(Grain.YEAR) < 0)
                .map(Part::year)
                .limit(1)
                .toList();
    }

    private void add(Found found, int passage, int index, List<Integer> candidates) {
        Expression expression = found.expressions().get(index);
        Part part = expression.first().orElseThrow();
        int month = firstMonth(part);
        if (candidates.isEmpty()) {
            return;
        }
        boolean past = Tense.looksBack(found.tokens(), sentence(found, expression), expression, words);
        int months = expression.second().map(last -> span(part, last)).orElse(0);
        boolean whole = part.grain() == Grain.YEAR;
        // The winter of a year may be the one that it begins with or the one that it ends with.
        boolean wide = whole || (part.month() == WINTER && part.grain() == Grain.SEASON);
        stops.add(new Stop(passage, index, candidates, month, wide && months == 0 ? 11 : months, whole, past));
    }

    private static int firstMonth(Part part) {
        return switch (part.grain()) {
            case SEASON -> part.month() == WINTER ? 1 : (part.month() - SEASON_OFFSET) * 3 + 1;
            case YEAR -> 1;
            default -> part.month();
        };
    }

    /** Months from one date to the next; without years over the new year where that is shorter than back. */
    private static int span(Part first, Part last) {
        int months = firstMonth(last) - firstMonth(first);
        int years = first.dated() && last.dated() ? last.year() - first.year() : months < 0 ? 1 : 0;
        return Math.max(0, years * 12 + months);
    }

    /**
     * Whether a date tells the year of others: no decade, nor a bare year of another age in the midst of a sentence,
     * which is a side glance. A month of another age is a part of the story.
     */
    private boolean anchors(Found found, Expression expression) {
        Optional<Part> dated = expression.first().filter(Part::dated);
        return dated.filter(part -> part.grain().compareTo(Grain.YEAR) < 0).isPresent()
                || dated.filter(part -> part.grain() == Grain.YEAR)
                        .filter(part -> frame.near(part.year()) || clear(found, expression))
                        .isPresent();
    }

    private boolean clear(Found found, Expression expression) {
        StatedYear alone = new StatedYear(frame);
        alone.read(expression, sentence(found, expression));
        return alone.says() == Says.CLEARLY;
    }

    /** For each expression of the article, the year of the next one that states it. */
    private List<Integer> nextAnchors(List<Found> article) {
        List<Integer> next = new ArrayList<>();
        int year = Token.NONE;
        for (int p = article.size() - 1; p >= 0; p--) {
            List<Expression> expressions = article.get(p).expressions();
            for (int e = expressions.size() - 1; e >= 0; e--) {
                Expression expression = expressions.get(e);
                next.add(year);
                year = anchors(article.get(p), expression)
                        ? expression.first().map(Part::year).orElse(year)
                        : year;
            }
        }
        Collections.reverse(next);
        return next;
    }

    /**
     * Where the story may be after a stop, at what cost.
     *
     * @param stop where it stands: the stop, or an earlier one where the stop was only glanced at
     * @param choice the candidate chosen where it stands
     * @param picked the candidate chosen at the stop
     * @param before how it got there
     */
    private record State(Stop stop, int choice, int picked, double cost, Optional<State> before) {

        /** The story stays where it was, after a look at a stop. */
        State glance(int pickedThere, double costThere) {
            return new State(stop, choice, pickedThere, costThere, Optional.of(this));
        }
    }

    /** The choice of candidate at each stop. */
    private int[] path() {
        List<State> states = List.of();
        for (Stop stop : stops) {
            List<State> next = new ArrayList<>();
            for (int c = 0; c < stop.candidates().size(); c++) {
                next.add(cheapest(stop, c, states));
                if (stop.past()) {
                    int picked = c;
                    states.forEach(state -> next.add(
                            state.glance(picked, state.cost() + cost(state.stop(), state.choice(), stop, picked))));
                }
            }
            if (stop.wholeYear()) {
                states.forEach(state -> next.add(state.glance(0, state.cost() + GLANCE)));
            }
            next.sort(Comparator.comparingDouble(State::cost));
            states = List.copyOf(next.subList(0, Math.min(MOST_STATES, next.size())));
        }
        int[] path = new int[stops.size()];
        Optional<State> state = states.stream().findFirst();
        for (int s = path.length - 1; s >= 0; s--) {
            path[s] = state.orElseThrow().picked();
            state = state.orElseThrow().before();
        }
        return path;
    }

    private static State cheapest(Stop stop, int choice, List<State> states) {
        State best = new State(stop, choice, choice, 0, Optional.empty());
        double least = Double.POSITIVE_INFINITY;
        for (State state : states) {
            double cost = state.cost() + cost(state.stop(), state.choice(), stop, choice);
            if (cost < least) {
                least = cost;
                best = new State(stop, choice, choice, cost, Optional.of(state));
            }
        }
        return best;
    }

    private static double cost(Stop before, int b, Stop after, int a) {
        double ahead = after.first(a) - before.last(b);
        double behind = before.first(b) - after.last(a);
        if (behind > 0) {
            double scale = after.past() ? 0 : after.passage() == before.passage() ? 1 : PARAGRAPH;
            return scale * BACK + BACK_PER_MONTH * behind;
        }
        return ahead > 0 ? FORWARD * ahead : 0;
    }

    private List<Found> fill(List<Found> article, int[] path) {
        List<List<Expression>> filled = new ArrayList<>();
        article.forEach(found -> filled.add(new ArrayList<>(found.expressions())));
        for (int s = 0; s < path.length; s++) {
            Stop stop = stops.get(s);
            List<Expression> expressions = filled.get(stop.passage());
            Expression expression = expressions.get(stop.expression());
            if (expression.yearless()) {
                expressions.set(
                        stop.expression(), dated(expression, stop.candidates().get(path[s])));
            }
        }
        List<Found> result = new ArrayList<>();
        for (int p = 0; p < article.size(); p++) {
            result.add(article.get(p).with(withYears(filled.get(p), frame)));
        }
        return result;
    }

    private static Expression dated(Expression expression, int year) {
        Optional<Part> first = expression.first().map(part -> part.in(year));
        int month = expression.first().map(Part::month).orElse(0);
        Optional<Part> second =
                expression.second().map(part -> part.dated() ? part : part.in(part.month() < month ? year + 1 : year));
        return expression.with(first, second);
    }
}

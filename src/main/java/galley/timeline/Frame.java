package galley.timeline;

import galley.dates.Expression;
import galley.dates.Expression.Part;
import galley.dates.Grain;
import galley.dates.Token;
import galley.dates.Vocabulary;
import galley.dates.Vocabulary.Kind;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which years an article is about, by the dates it states whole: title, headings, infobox and first sentence say it
 * louder than the body does.
 *
 * @param from first year of the period; {@link Token#NONE} when the article states no year at all
 * @param to last year of the period
 * @param main when the subject itself took place, where an infobox says so
 */
record Frame(int from, int to, Optional<Expression> main) {
    /** Years that lie no further apart belong to one period. */
    private static final int GAP = 4;

    private static final int TITLE_WEIGHT = 10;
    private static final int HEADING_WEIGHT = 5;
    private static final int DATE_WEIGHT = 2;

    static Frame of(List<Found> article, Vocabulary words) {
        TreeMap<Integer, Integer> weights = new TreeMap<>();
        Optional<Expression> main = Optional.empty();
        for (Found found : article) {
            Passage passage = found.passage();
            boolean subject =
                    passage.kind() == Passage.Kind.INFOBOX && words.has(Kind.SUBJECT_LABEL, key(passage.label()));
            for (Expression expression : found.expressions()) {
                weigh(expression, weight(found, subject, expression), weights);
                if (subject && main.isEmpty() && expression.first().isPresent() && !expression.yearless()) {
                    main = Optional.of(expression);
                }
            }
        }
        return heaviest(weights, main);
    }

    static String key(String label) {
        return label.strip().toLowerCase(java.util.Locale.ROOT);
    }

    private static int weight(Found found, boolean subject, Expression expression) {
        boolean opening = found.passage().kind() == Passage.Kind.LEAD
                && found.passage().paragraph() == 1
                && expression.end() <= found.sentences().get(0).end();
        return switch (found.passage().kind()) {
            case TITLE -> TITLE_WEIGHT;
            case INFOBOX -> subject ? TITLE_WEIGHT : 1;
            case HEADING -> HEADING_WEIGHT;
            default -> opening ? HEADING_WEIGHT : 1;
        };
    }

    private static void weigh(Expression expression, int weight, TreeMap<Integer, Integer> weights) {
        if (expression.manner().doubtful()) {
            return;
        }
        expression.first().ifPresent(part -> weigh(part, weight, weights));
        expression.second().ifPresent(part -> weigh(part, weight, weights));
    }

    private static void weigh(Part part, int weight, TreeMap<Integer, Integer> weights) {
        if (part.dated() && part.grain().compareTo(Grain.YEAR) <= 0) {
            boolean full = part.grain().compareTo(Grain.YEAR) < 0;
            weights.merge(part.year(), full ? weight * DATE_WEIGHT : weight, Integer::sum);
        }
    }

    private static Frame heaviest(TreeMap<Integer, Integer> weights, Optional<Expression> main) {
        Frame best = new Frame(Token.NONE, Token.NONE, main);
        int most = 0;
        int sum = 0;
        int from = Token.NONE;
        int last = Token.NONE;
        for (int year : weights.keySet()) {
            if (from == Token.NONE || year - last > GAP) {
                from = year;
                sum = 0;
            }
            sum += weights.getOrDefault(year, 0);
            last = year;
            if (sum > most) {
                most = sum;
                best = new Frame(from, year, main);
            }
        }
        return best;
    }

    /** Whether the article states any year. */
    boolean known() {
        return from != Token.NONE;
    }

    /** Whether the article is about years before Christ. */
    boolean ancient() {
        return known() && to <= 0;
    }

    /** Whether a year lies within the period or beside it. */
    boolean near(int year) {
        return known() && year >= from - 1 && year <= to + 1;
    }
}

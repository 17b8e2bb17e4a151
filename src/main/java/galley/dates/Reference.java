package galley.dates;

import galley.dates.Token.Shape;
import galley.dates.Vocabulary.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The event that a relative date counts from, where it is named: "the following night <em>after the first
 * shootings</em>".
 */
public final class Reference {
    private static final int LONGEST = 4;

    private Reference() {}

    /**
     * The expression with the words of its reference.
     *
     * @param known whether a word names the subject that the last date belongs to
     * @return the expression itself where nothing is named; empty where it counts from something unknown
     */
    public static Optional<Expression> complete(
            Expression expression, List<Token> tokens, Predicate<String> known, Vocabulary words) {
        int at = after(tokens, expression.end());
        boolean closed = at > 0 && counts(tokens.get(at - 1));
        if (!closed && (at >= tokens.size() || !counts(tokens.get(at)))) {
            return Optional.of(expression);
        }
        int noun = closed ? at : at + 1;
        while (noun < tokens.size() && noun - at < LONGEST && words.has(Kind.FILLER, tokens.get(noun))) {
            noun++;
        }
        // "The day after, it fell" counts from the last date; "the day after it fell" from something not dated here.
        if (closed && (noun >= tokens.size() || tokens.get(noun).shape() != Shape.WORD)) {
            return Optional.of(expression);
        }
        boolean names = noun < tokens.size() && known.test(tokens.get(noun).key());
        return names ? Optional.of(upTo(expression, tokens.get(noun).end())) : Optional.empty();
    }

    private static boolean counts(Token token) {
        return token.is("after") || token.is("before") || token.is("of") || token.is("following");
    }

    private static int after(List<Token> tokens, int end) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).begin() < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Expression upTo(Expression expression, int end) {
        return new Expression(
                expression.rule(),
                expression.begin(),
                end,
                expression.wordsBegin(),
                expression.first(),
                expression.second(),
                expression.manner(),
                expression.step());
    }
}

package galley.check;

import galley.claims.Bounds;
import galley.claims.BoxSums;
import galley.claims.BoxSums.Sum;
import galley.claims.ProseSums;
import galley.claims.Sentence;
import galley.source.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Totals whose shares, in parentheses behind them, amount to something else. */
final class SumRule implements Rule {
    private static final int MOST = 20;

    @Override
    public String id() {
        return "G202";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        List<Sum> sums = new ArrayList<>(BoxSums.of(manuscript.article(), manuscript.passages()));
        for (Sentence sentence : manuscript.sentences()) {
            sums.addAll(ProseSums.in(sentence));
        }
        return sums.stream()
                .filter(sum -> !sum.shares().meets(sum.total()))
                .limit(MOST)
                .map(sum -> finding(message(sum), manuscript.spot(sum.passage(), sum.begin(), sum.end())))
                .toList();
    }

    private static String message(Sum sum) {
        String words = sum.passage().text().substring(sum.begin(), sum.end());
        return "the parts of " + Quoted.of(words) + " add up to " + number(sum.shares());
    }

    private static String number(Bounds bounds) {
        return bounds.min() == bounds.max() ? whole(bounds.min()) : "another number";
    }

    private static String whole(double number) {
        return number == Math.rint(number) ? String.format(Locale.ROOT, "%.0f", number) : Double.toString(number);
    }
}

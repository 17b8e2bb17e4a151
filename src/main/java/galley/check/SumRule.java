package galley.check;

import galley.claims.Bounds;
import galley.claims.BoxSums;
import galley.claims.BoxSums.Sum;
import galley.claims.ColumnSum;
import galley.claims.Passage;
import galley.claims.ProseSums;
import galley.claims.Sentence;
import galley.claims.TableSums;
import galley.source.Severity;
import galley.timeline.TimelineFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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
        Stream<Finding> behind = sums.stream()
                .filter(sum -> !sum.shares().meets(sum.total()))
                .map(sum -> finding(message(sum), manuscript.spot(sum.passage(), sum.begin(), sum.end())));
        return Stream.concat(behind, columns(manuscript)).limit(MOST).toList();
    }

    /** The columns of tables; how a language groups digits is known of English alone. */
    private Stream<Finding> columns(Manuscript manuscript) {
        return TimelineFinder.knows(manuscript.article().language())
                        && manuscript.article().language().startsWith("en")
                ? TableSums.of(manuscript.article()).stream().flatMap(sum -> missed(sum, manuscript).stream())
                : Stream.empty();
    }

    private Optional<Finding> missed(ColumnSum column, Manuscript manuscript) {
        return column.missed().map(amount -> {
            Passage first = column.parts().get(0).cell();
            Passage total = column.total().cell();
            String heading = column.heading().isEmpty() ? "a column" : "the column " + Quoted.of(column.heading());
            String message =
                    heading + " adds up to " + amount.toPlainString() + ", its total says " + Quoted.of(total.text());
            return finding(
                    message,
                    List.of(
                            manuscript.spot(total, 0, total.text().length()),
                            manuscript.spot(first, 0, first.text().length())));
        });
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

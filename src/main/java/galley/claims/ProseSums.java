package galley.claims;

import galley.claims.BoxSums.Sum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds totals in running text whose shares stand in parentheses: {@code 25 people (7 women and 18 men)}. */
public final class ProseSums {
    private static final WordLists LISTS = WordLists.of("en.txt");

    /** Words of the noun of the total, or of a share. */
    private static final int LONGEST_NOUN = 4;

    private final Sentence sentence;
    private final List<Word> words;
    private final List<Numeral> numerals;
    private final Map<Integer, Numeral> byFirst = new HashMap<>();

    private ProseSums(Sentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.numerals = Numerals.of(sentence);
        numerals.forEach(numeral -> byFirst.put(numeral.first(), numeral));
    }

    /** The totals of a sentence that are broken down wholly. */
    public static List<Sum> in(Sentence sentence) {
        ProseSums sums = new ProseSums(sentence);
        List<Sum> found = new ArrayList<>();
        for (Numeral total : sums.numerals) {
            sums.brokenDown(total).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Sum> brokenDown(Numeral total) {
        int open = total.end();
        while (open < words.size()
                && open - total.end() < LONGEST_NOUN
                && words.get(open).letters()) {
            open++;
        }
        boolean noun = open > total.end() && words.get(open - 1).is(LISTS.words("divisible"));
        if (!noun || open >= words.size() || !words.get(open).is("(")) {
            return Optional.empty();
        }
        Optional<Shares> shares = shares(open + 1);
        return shares.filter(it -> it.count() > 1)
                .map(it -> new Sum(
                        strict(total.bounds()),
                        it.sum(),
                        sentence.passage(),
                        words.get(total.first()).begin(),
                        words.get(it.end() - 1).end()));
    }

    /** Shares that were read, their number, and the word after the closing parenthesis. */
    private record Shares(Bounds sum, int count, int end) {}

    /** Number, noun, separator, and so on to the closing parenthesis; anything else is no breakdown. */
    private Optional<Shares> shares(int from) {
        Bounds sum = new Bounds(0, 0);
        int count = 0;
        int at = from;
        while (at < words.size()) {
            Optional<Numeral> share = Optional.ofNullable(byFirst.get(at));
            if (share.isEmpty()) {
                return Optional.empty();
            }
            int noun = share.get().end();
            int end = noun;
            while (end < words.size() && end - noun < LONGEST_NOUN && isNoun(words.get(end))) {
                end++;
            }
            if (end == noun || end >= words.size()) {
                return Optional.empty();
            }
            sum = sum.plus(strict(share.get().bounds()));
            count++;
            if (words.get(end).is(")")) {
                return Optional.of(new Shares(sum, count, end + 1));
            }
            at = separated(end);
        }
        return Optional.empty();
    }

    /** The word after a comma, a semicolon, an "and", or a comma with an "and". */
    private int separated(int at) {
        boolean mark = words.get(at).is(",") || words.get(at).is(";");
        int next = mark ? at + 1 : at;
        boolean and = next < words.size() && words.get(next).is("and");
        return mark || and ? next + (and ? 1 : 0) : words.size();
    }

    private static boolean isNoun(Word word) {
        return (word.letters() || word.is("-"))
                && !word.is("and")
                && !word.is("of")
                && !word.is(LISTS.words("measure"));
    }

    /** In a breakdown a round number means itself. */
    private static Bounds strict(Bounds bounds) {
        boolean rounded = bounds.max() - bounds.min() > 0
                && Bounds.exactly((bounds.min() + bounds.max()) / 2).equals(bounds);
        return rounded ? BoxSums.strict((bounds.min() + bounds.max()) / 2) : bounds;
    }
}

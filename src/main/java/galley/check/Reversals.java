package galley.check;

import galley.claims.Passage;
import galley.claims.Sentence;
import galley.claims.Word;
import galley.timeline.Months;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds two dates with a dash or "to" between them of which the second is the earlier: {@code 1945–1939}. */
final class Reversals {
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2100;
    private static final int LAST_DAY = 31;

    /** Before a year of an interval, unless a parenthesis opens it. */
    private static final List<String> OPENERS =
            List.of("(", "from", "of", "the", "during", "in", ":", ",", "between", "–");

    /** Behind an interval of years: any other word would be what the numbers count. */
    private static final List<String> FOLLOWERS = List.of(
            "and", "when", "as", "he", "she", "it", "they", "the", "was", "were", "under", "but", "while", "period",
            "season", "war", "term");

    /** After one of these, numbers with "from" and "to" are what something fell to. */
    private static final List<String> FALLS = List.of(
            "fell",
            "fallen",
            "falling",
            "reduced",
            "reducing",
            "dropped",
            "dropping",
            "declined",
            "declining",
            "decreased",
            "cut",
            "shrank",
            "shrunk",
            "down",
            "sank",
            "lowered",
            "diminished",
            "dwindled",
            "decline",
            "drop",
            "reduction",
            "decrease",
            "fall",
            "went");

    /** How far before the numbers such a word may stand. */
    private static final int REACH = 8;

    private static final List<String> ERAS = List.of("bc", "bce", "b.c", "b.c.");

    /** After these two numbers with a dash are a result. */
    private static final List<String> RESULTS =
            List.of("won", "lost", "beat", "by", "score", "scored", "win", "loss", "draw", "victory", "defeat", "drew");

    private final List<Word> words;

    private Reversals(List<Word> words) {
        this.words = words;
    }

    /** A date as written: what is not stated is 0. */
    private record Stated(int year, int month, int day, int end) {
        long order() {
            return (year * 100L + month) * 100 + day;
        }

        boolean like(Stated other) {
            return (month == 0) == (other.month == 0) && (day == 0) == (other.day == 0);
        }
    }

    /** Pairs of begin and end, UTF-16 indices in the passage. */
    static List<int[]> in(Passage passage) {
        Reversals reversals = new Reversals(Sentence.words(passage.text()));
        List<int[]> found = new ArrayList<>();
        int at = 0;
        while (at < reversals.words.size()) {
            int end = passage.quietAt(reversals.words.get(at).begin()) ? at : reversals.reversed(at);
            if (end > at) {
                found.add(new int[] {
                    reversals.words.get(at).begin(),
                    reversals.words.get(end - 1).end()
                });
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /** The word after an interval that ends before it begins; the given one where there is none. */
    private int reversed(int at) {
        if (glued(at)) {
            return at;
        }
        int days = days(at);
        if (days > at) {
            return days;
        }
        Optional<Stated> first = date(at);
        if (first.isEmpty() || !joins(first.get().end(), at)) {
            return at;
        }
        Optional<Stated> second = date(first.get().end() + 1);
        if (second.isEmpty() || era(second.get().end()) || second.get().year() == 0) {
            return at;
        }
        boolean certain = first.get().month() > 0
                || ((is(at - 1, OPENERS) || at == 0) && follows(second.get().end()) && !falls(at));
        boolean same = first.get().like(second.get());
        return same
                        && certain
                        && first.get().year() > 0
                        && first.get().order() > second.get().order()
                ? second.get().end()
                : at;
    }

    /** {@code 10–5 June 2016}: days of one month. */
    private int days(int at) {
        boolean pair = number(at) > 0 && dash(at + 1) && number(at + 2) > 0 && month(at + 3) > 0 && year(at + 4) > 0;
        boolean days = pair && number(at) <= LAST_DAY && number(at + 2) <= LAST_DAY;
        return days && number(at) > number(at + 2) && !is(at - 1, RESULTS) ? at + 5 : at;
    }

    private Optional<Stated> date(int at) {
        if (number(at) > 0 && number(at) <= LAST_DAY && month(at + 1) > 0) {
            int year = year(at + 2);
            return Optional.of(new Stated(year, month(at + 1), number(at), year > 0 ? at + 3 : at + 2));
        }
        if (month(at) > 0 && number(at + 1) > 0 && number(at + 1) <= LAST_DAY) {
            int comma = is(at + 2, List.of(",")) ? at + 3 : at + 2;
            int year = year(comma);
            return Optional.of(new Stated(year, month(at), number(at + 1), year > 0 ? comma + 1 : at + 2));
        }
        if (month(at) > 0 && year(at + 1) > 0) {
            return Optional.of(new Stated(year(at + 1), month(at), 0, at + 2));
        }
        return year(at) > 0 ? Optional.of(new Stated(year(at), 0, 0, at + 1)) : Optional.empty();
    }

    /** A dash; or "to" after "from", "until" after a date, "and" after "between". */
    private boolean joins(int at, int first) {
        boolean to = is(at, List.of("to", "until")) && is(first - 1, List.of("from"));
        boolean and = is(at, List.of("and")) && is(first - 1, List.of("between"));
        return dash(at) || to || and;
    }

    /** What touches other characters than a parenthesis is a piece of a longer number. */
    private boolean glued(int at) {
        boolean touches = at > 0 && words.get(at - 1).end() == words.get(at).begin();
        return touches && !is(at - 1, List.of("(", "[", "\"", "“"));
    }

    private boolean follows(int at) {
        boolean touches =
                at < words.size() && words.get(at - 1).end() == words.get(at).begin();
        return at >= words.size()
                || (touches
                        ? is(at, List.of(")", ",", ".", ";", ":", "]"))
                        : !words.get(at).letters() && !words.get(at).digits())
                || is(at, FOLLOWERS);
    }

    private boolean falls(int at) {
        return words.subList(Math.max(0, at - REACH), at).stream().anyMatch(word -> word.is(FALLS));
    }

    private boolean era(int at) {
        return is(at, ERAS);
    }

    private boolean dash(int at) {
        return at < words.size() && "-–—".indexOf(words.get(at).text().charAt(0)) >= 0;
    }

    private boolean is(int at, List<String> any) {
        return at >= 0 && at < words.size() && words.get(at).is(any);
    }

    private int month(int at) {
        return at < words.size() && words.get(at).capital()
                ? Months.number(words.get(at).text())
                : 0;
    }

    private int number(int at) {
        boolean plain = at >= 0
                && at < words.size()
                && words.get(at).digits()
                && words.get(at).text().length() <= 4
                && words.get(at).text().indexOf('.') < 0;
        return plain ? (int) words.get(at).value() : 0;
    }

    private int year(int at) {
        int number = number(at);
        return number >= EARLIEST_YEAR
                        && number <= LATEST_YEAR
                        && words.get(at).text().length() == 4
                ? number
                : 0;
    }
}

package galley.claims;

import galley.timeline.Months;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;

/** Finds the numbers of a sentence: {@code 37}, {@code at least twenty-five}, {@code 20 to 30}, {@code 1.5 million}. */
public final class Numerals {
    private static final Map<String, Integer> SMALL = small();

    private static final Map<String, Double> SCALES =
            Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9);

    private static final int TENS = 20;
    private static final int DOZEN = 12;
    private static final double HUNDRED = 100;

    /** Longest first where one ends another. */
    private static final Map<String, DoubleFunction<Bounds>> QUALIFIERS = qualifiers();

    private static final int LONGEST_QUALIFIER = 3;
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2100;

    /** Before a year none of these stands. */
    private static final List<String> COUNTING =
            List.of("least", "than", "over", "nearly", "almost", "approximately", "roughly", "of", "killing", "killed");

    private final List<Word> words;

    private Numerals(List<Word> words) {
        this.words = words;
    }

    /** A value with the word after it. */
    private record Value(double number, int end, boolean rounded) {
        Bounds bounds() {
            return rounded ? Bounds.about(number) : Bounds.exactly(number);
        }
    }

    /** All numbers of a sentence, from left to right. */
    public static List<Numeral> of(Sentence sentence) {
        Numerals numerals = new Numerals(sentence.words());
        List<Numeral> found = new ArrayList<>();
        int at = 0;
        while (at < sentence.words().size()) {
            Optional<Numeral> numeral = numerals.at(at);
            numeral.ifPresent(found::add);
            at = numeral.map(Numeral::end).orElse(at + 1);
        }
        return found;
    }

    private Optional<Numeral> at(int i) {
        Optional<Value> first = value(i);
        if (first.isEmpty() || fragment(i, first.get().end())) {
            return Optional.empty();
        }
        Value value = first.get();
        if (is(value.end(), "+") && touches(value.end())) {
            return Optional.of(new Numeral(i, value.end() + 1, Bounds.atLeast(value.number())));
        }
        Optional<Value> second = second(i, value.end());
        if (second.isPresent()) {
            Bounds both = value.bounds().to(second.get().bounds());
            return Optional.of(
                    new Numeral(is(i - 1, "between") ? i - 1 : i, second.get().end(), both));
        }
        return Optional.of(qualified(i, value));
    }

    /** Whether it is a piece of something else: a fraction, a score, a sum of money, a designation. */
    private boolean fragment(int first, int end) {
        boolean before = first > 0 && touches(first) && !(is(first - 1, "(") || is(first - 1, "~") || quote(first - 1));
        boolean after = end < words.size()
                && touches(end)
                && "/:%°$£€¥'′″".indexOf(words.get(end).text().charAt(0)) >= 0;
        boolean percent = is(end, "percent") || is(end, "per");
        boolean day = end < words.size()
                && words.get(end).capital()
                && Months.isNameOrAbbreviation(words.get(end).text());
        return before || after || percent || day || year(first, end);
    }

    /** Four digits without a comma may be a year, and then count nothing. */
    private boolean year(int first, int end) {
        Word word = words.get(first);
        return end == first + 1
                && word.text().length() == 4
                && word.value() >= EARLIEST_YEAR
                && word.value() <= LATEST_YEAR
                && first > 0
                && !words.get(first - 1).is(COUNTING);
    }

    private boolean quote(int index) {
        return "\"“‘—".indexOf(words.get(index).text().charAt(0)) >= 0;
    }

    private Optional<Value> second(int first, int end) {
        boolean dash = end < words.size() && "–-—".indexOf(words.get(end).text().charAt(0)) >= 0;
        boolean word = is(end, "to") || is(end, "or") || (is(end, "and") && is(first - 1, "between"));
        return dash || word ? value(end + 1) : Optional.empty();
    }

    private Numeral qualified(int i, Value value) {
        for (int length = Math.min(LONGEST_QUALIFIER, i); length > 0; length--) {
            StringBuilder phrase = new StringBuilder();
            for (int k = i - length; k < i; k++) {
                phrase.append(k > i - length ? " " : "").append(words.get(k).key());
            }
            DoubleFunction<Bounds> qualifier = QUALIFIERS.get(phrase.toString());
            if (qualifier != null) {
                return new Numeral(i - length, value.end(), qualifier.apply(value.number()));
            }
        }
        return new Numeral(i, value.end(), value.bounds());
    }

    private Optional<Value> value(int i) {
        if (i >= words.size()) {
            return Optional.empty();
        }
        Word word = words.get(i);
        if (word.digits()) {
            return Optional.of(scaled(word.value(), i + 1));
        }
        boolean article = (word.is("a") || word.is("an")) && (scale(i + 1) > 1 || is(i + 1, "dozen"));
        if (article) {
            return Optional.of(scaled(1, i + 1));
        }
        return SMALL.containsKey(word.key()) ? Optional.of(spelt(i)) : Optional.empty();
    }

    private Value scaled(double number, int at) {
        if (is(at, "dozen")) {
            return new Value(number * DOZEN, at + 1, true);
        }
        double scale = scale(at);
        return scale > 1 ? new Value(number * scale, at + 1, true) : new Value(number, at, false);
    }

    /** Words such as {@code two hundred and thirty-four thousand}. */
    private Value spelt(int first) {
        double total = 0;
        double part = 0;
        int at = first;
        boolean scaled = false;
        while (at < words.size()) {
            boolean joined = at > first && (is(at, "-") || (is(at, "and") && scale(at - 1) > 1));
            int next = joined ? at + 1 : at;
            Optional<Integer> small = small(next);
            if (small.isPresent() && fits(part, small.get())) {
                part += small.get();
            } else if (!joined && scale(next) == HUNDRED && part > 0) {
                part *= scale(next);
                scaled = true;
            } else if (!joined && scale(next) > 1 && part > 0) {
                total += part * scale(next);
                part = 0;
                scaled = true;
            } else {
                break;
            }
            at = next + 1;
        }
        Value value = new Value(total + part, at, false);
        return !scaled && is(at, "dozen") ? new Value(value.number() * DOZEN, at + 1, true) : value;
    }

    /** Whether a small number may follow what was said: five after twenty, thirty after two hundred. */
    private static boolean fits(double part, int next) {
        double rest = part % 100;
        return rest == 0 || (rest >= TENS && rest % 10 == 0 && next < 10);
    }

    private Optional<Integer> small(int i) {
        return i < words.size() ? Optional.ofNullable(SMALL.get(words.get(i).key())) : Optional.empty();
    }

    private double scale(int i) {
        return i >= 0 && i < words.size() ? SCALES.getOrDefault(words.get(i).key(), 1.0) : 1;
    }

    private boolean is(int i, String key) {
        return i >= 0 && i < words.size() && words.get(i).is(key);
    }

    private boolean touches(int i) {
        return i > 0
                && i < words.size()
                && words.get(i - 1).end() == words.get(i).begin();
    }

    private static Map<String, Integer> small() {
        Map<String, Integer> map = new LinkedHashMap<>();
        List<String> names = List.of(
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
                        .split(" ", -1));
        for (int i = 1; i < names.size(); i++) {
            map.put(names.get(i), i);
        }
        List<String> tens = List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));
        for (int i = 0; i < tens.size(); i++) {
            map.put(tens.get(i), (i + 2) * 10);
        }
        return map;
    }

    private static Map<String, DoubleFunction<Bounds>> qualifiers() {
        Map<String, DoubleFunction<Bounds>> map = new LinkedHashMap<>();
        for (String phrase : List.of(
                "at least",
                "no fewer than",
                "no less than",
                "not less than",
                "upwards of",
                "more than",
                "over",
                "well over",
                "just over",
                "exceeding",
                "≥",
                ">")) {
            map.put(phrase, Bounds::atLeast);
        }
        for (String phrase : List.of(
                "up to",
                "as many as",
                "at most",
                "no more than",
                "fewer than",
                "less than",
                "under",
                "just under",
                "≤",
                "<")) {
            map.put(phrase, Bounds::atMost);
        }
        for (String phrase : List.of(
                "about",
                "around",
                "approximately",
                "roughly",
                "some",
                "circa",
                "c",
                "ca",
                "nearly",
                "almost",
                "estimated",
                "an estimated",
                "close to",
                "perhaps",
                "possibly",
                "~",
                "≈")) {
            map.put(phrase, Bounds::about);
        }
        return map;
    }
}

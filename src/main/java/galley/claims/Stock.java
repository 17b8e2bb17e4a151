package galley.claims;

import galley.claims.Claim.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what a sentence says the subject of the article has and how large it is: {@code It has three bells}, {@code its
 * three bells}, {@code The tower is 31 m high}.
 */
final class Stock {
    private static final WordLists LISTS = WordLists.of("en.txt");

    /** The adjective that tells what a length is the length of. */
    private static final Map<String, String> DIMENSIONS =
            Map.of("high", "height", "tall", "height", "long", "length", "wide", "width", "deep", "depth");

    private static final List<String> UNITS = List.of("m", "km", "cm", "mm", "ft", "mi", "metres", "meters", "feet");

    private final Sentence sentence;
    private final List<Word> words;

    private Stock(Sentence sentence) {
        this.sentence = sentence;
        this.words = sentence.words();
    }

    static List<Claim> in(Sentence sentence) {
        List<Claim> found = new ArrayList<>();
        Stock stock = new Stock(sentence);
        boolean has = stock.possesses();
        for (Numeral numeral : Numerals.of(sentence)) {
            stock.measure(numeral).or(() -> stock.count(numeral, has)).ifPresent(found::add);
        }
        return found;
    }

    /** Whether the sentence is {@code The tower carries …}, in the present, so that no former state is meant. */
    private boolean possesses() {
        boolean subject = words.get(0).is("the") || words.get(0).is("it");
        boolean narrowed = words.stream().anyMatch(word -> !word.capital() && word.is(LISTS.words("part")));
        return subject && !narrowed && sentence.has(LISTS.words("has"));
    }

    private Optional<Claim> measure(Numeral numeral) {
        int unit = numeral.end();
        boolean said = unit + 1 < words.size()
                && UNITS.contains(words.get(unit).text())
                && DIMENSIONS.containsKey(words.get(unit + 1).key());
        boolean subject = numeral.first() > 1
                && numeral.first() <= 4
                && words.get(numeral.first() - 1).is("is");
        return said && subject && (words.get(0).is("the") || words.get(0).is("it"))
                ? Optional.of(claim(
                        DIMENSIONS.get(words.get(unit + 1).key()) + " "
                                + unit(words.get(unit).text()),
                        numeral,
                        unit + 2))
                : Optional.empty();
    }

    /** Metres are written in three ways. */
    static String unit(String word) {
        return switch (word) {
            case "metres", "meters" -> "m";
            case "feet" -> "ft";
            case "kilometres", "kilometers" -> "km";
            case "miles" -> "mi";
            default -> word;
        };
    }

    /** A number with the bare noun behind it: an adjective would make it a part of them. */
    private Optional<Claim> count(Numeral numeral, boolean has) {
        int noun = numeral.end();
        if (noun >= words.size() || !plural(words.get(noun))) {
            return Optional.empty();
        }
        Word before = numeral.first() > 0 ? words.get(numeral.first() - 1) : words.get(0);
        boolean all = before.is("its") || before.is("all");
        int verb = numeral.first() - 1;
        boolean listed = has && verb > 0 && (before.is(LISTS.words("has")) || before.is(",") || before.is("and"));
        boolean ends = noun + 1 >= words.size()
                || !words.get(noun + 1).letters()
                || words.get(noun + 1).is(List.of("and", "in", "on", "that", "which", "with", "are", "bear", "have"));
        return (all || listed) && ends
                ? Optional.of(claim(Groups.singular(words.get(noun).key()), numeral, noun + 1))
                : Optional.empty();
    }

    private static boolean plural(Word noun) {
        return noun.letters() && !noun.capital() && !Groups.singular(noun.key()).equals(noun.key());
    }

    private Claim claim(String quantity, Numeral numeral, int end) {
        return new Claim(
                quantity,
                "",
                numeral.bounds(),
                Scope.WHOLE,
                sentence.has(LISTS.words("attribution")),
                sentence.passage(),
                words.get(numeral.first()).begin(),
                words.get(end - 1).end());
    }
}

package galley.check;

import galley.claims.Passage;
import galley.claims.Sentence;
import galley.claims.Word;
import galley.claims.WordLists;
import galley.source.Severity;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Acronyms that are nowhere spelled out. Left alone are those that everybody knows, Roman numerals, parts of names
 * ({@code HMS Beagle}, {@code M16A1}), and those whose letters begin words that stand together.
 */
final class AcronymRule implements Rule {
    private static final WordLists LISTS = WordLists.of(AcronymRule.class, "acronyms.txt");
    private static final Set<String> KNOWN = new HashSet<>(LISTS.words("known"));
    private static final Set<String> SMALL = new HashSet<>(LISTS.words("small"));
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{3,6}");
    private static final Pattern ROMAN = Pattern.compile("[IVXLCDM]++");

    @Override
    public String id() {
        return "G402";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        Map<String, Use> uses = uses(manuscript);
        Set<String> spelt = uses.isEmpty() ? Set.of() : spelt(manuscript);
        Quoted found = new Quoted();
        uses.forEach((acronym, use) -> {
            if (use.again() && !spelt.contains(acronym)) {
                found.add(
                        Quoted.of(acronym),
                        () -> manuscript.spot(
                                use.sentence().passage(),
                                use.word().begin(),
                                use.word().end()));
            }
        });
        return found.isEmpty()
                ? List.of()
                : List.of(finding(
                        (found.size() == 1 ? "an acronym is" : "acronyms are") + " nowhere spelled out: "
                                + found.list(),
                        found.spots()));
    }

    /** Where an acronym is first used, and whether it is used again. */
    private record Use(Sentence sentence, Word word, boolean again) {
        Use further() {
            return new Use(sentence, word, true);
        }
    }

    private static Map<String, Use> uses(Manuscript manuscript) {
        Map<String, Use> uses = new LinkedHashMap<>();
        for (Sentence sentence : manuscript.sentences()) {
            boolean shouts = shouts(sentence);
            for (int i = 0; !shouts && i < sentence.words().size(); i++) {
                Word word = sentence.words().get(i);
                String acronym = acronym(word);
                if (!acronym.isEmpty() && !named(sentence.words(), i)) {
                    uses.merge(acronym, new Use(sentence, word, false), (first, next) -> first.further());
                }
            }
        }
        return uses;
    }

    /** The acronym that a word is, without a plural's s; empty for other words. */
    private static String acronym(Word word) {
        String text = word.text();
        String singular = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
        String bare = singular.endsWith("'") || singular.endsWith("’")
                ? singular.substring(0, singular.length() - 1)
                : singular;
        boolean acronym =
                ACRONYM.matcher(bare).matches() && !ROMAN.matcher(bare).matches() && !KNOWN.contains(bare);
        return acronym ? bare : "";
    }

    /**
     * Whether it is part of a name or of a designation: a capital or a number beside it, or characters that touch it.
     */
    private static boolean named(List<Word> words, int i) {
        boolean after = i + 1 < words.size() && (joined(words, i) || leads(words.get(i + 1)));
        return after || (i > 0 && follows(words, i));
    }

    /** {@code XQR-7}, {@code AB&C}: something stands on both sides of the mark. */
    private static boolean joined(List<Word> words, int i) {
        return i + 2 < words.size()
                && touches(words, i + 1)
                && touches(words, i + 2)
                && "-/&.'".indexOf(words.get(i + 1).text().charAt(0)) >= 0;
    }

    private static boolean leads(Word next) {
        return next.digits() || (next.letters() && next.capital());
    }

    /** Behind what touches it, or behind a capital that does not merely begin the sentence. */
    private static boolean follows(List<Word> words, int i) {
        Word before = words.get(i - 1);
        boolean glued = touches(words, i) && !before.is("(");
        boolean opening = i == 1 && before.is(LISTS.words("opening"));
        return glued || (before.letters() && before.capital() && !opening);
    }

    private static boolean touches(List<Word> words, int i) {
        return words.get(i - 1).end() == words.get(i).begin();
    }

    /** Whether most words are in capitals, as in a headline. */
    private static boolean shouts(Sentence sentence) {
        long letters = sentence.words().stream().filter(Word::letters).count();
        long capitals = sentence.words().stream()
                .filter(word -> word.letters()
                        && word.text().length() > 1
                        && word.text().chars().allMatch(Character::isUpperCase))
                .count();
        return capitals * 3 > letters;
    }

    /**
     * All that the article explains: in parentheses, by words with their initials, by "known as"; and words in
     * capitals.
     */
    private static Set<String> spelt(Manuscript manuscript) {
        Set<String> spelt = new HashSet<>();
        for (Passage passage : manuscript.passages()) {
            List<Word> words = Sentence.words(passage.text());
            StringBuilder all = new StringBuilder();
            StringBuilder great = new StringBuilder();
            int depth = 0;
            for (int i = 0; i < words.size(); i++) {
                depth = depth(depth, words.get(i));
                explained(words, i, depth > 0, spelt);
                ordinary(words.get(i), spelt);
                if (!abbreviates(words, i)) {
                    initials(words.get(i), all, great);
                }
            }
            runs(all, spelt);
            runs(great, spelt);
        }
        return spelt;
    }

    private static int depth(int before, Word word) {
        return word.is("(") ? before + 1 : word.is(")") ? Math.max(0, before - 1) : before;
    }

    private static void explained(List<Word> words, int i, boolean inParentheses, Set<String> spelt) {
        String text = words.get(i).text();
        String bare = text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
        if (!ACRONYM.matcher(bare).matches()) {
            return;
        }
        if (joined(words, i) && words.get(i + 2).is(LISTS.words("station"))) {
            spelt.add(bare); // "KDOG-TV": the call sign of a station is a name, and has no long form
        }
        boolean opens = i + 2 < words.size()
                && words.get(i + 1).is("(")
                && words.get(i + 2).letters();
        boolean called = i > 0 && words.get(i - 1).is(LISTS.words("called"));
        boolean equals = i + 1 < words.size() && words.get(i + 1).is(LISTS.words("stands"));
        if (inParentheses || opens || called || equals) {
            spelt.add(bare);
        }
    }

    /** {@code HALT} in an article that has {@code halt} too is a word that is stressed. */
    private static void ordinary(Word word, Set<String> spelt) {
        String capitals = word.key().toUpperCase(Locale.ROOT);
        if (ACRONYM.matcher(capitals).matches() && !word.text().startsWith(capitals)) {
            spelt.add(capitals);
        }
    }

    /** Adds the initial of a word where it begins with a capital, or breaks the run. */
    /** The full stop of an initial within a name: "Stephen F. Austin State University". */
    private static boolean abbreviates(List<Word> words, int i) {
        return i > 0
                && words.get(i).is(".")
                && touches(words, i)
                && words.get(i - 1).text().length() == 1
                && words.get(i - 1).capital();
    }

    private static void initials(Word word, StringBuilder all, StringBuilder great) {
        if (word.letters() && word.capital()) {
            char initial = Character.toUpperCase(word.text().charAt(0));
            all.append(initial);
            great.append(initial);
        } else if (word.letters() && SMALL.contains(word.key())) {
            all.append(Character.toUpperCase(word.text().charAt(0)));
        } else if (!word.is("-") && !word.is("&")) {
            all.append(' ');
            great.append(' ');
        }
    }

    /** Every three to six initials in a row. */
    private static void runs(StringBuilder initials, Set<String> spelt) {
        for (int i = 0; i < initials.length(); i++) {
            for (int end = i + 3; end <= Math.min(initials.length(), i + 6); end++) {
                if (initials.charAt(end - 1) == ' ') {
                    break;
                }
                spelt.add(initials.substring(i, end));
            }
        }
    }
}

package galley.claims;

import galley.claims.Claim.Scope;
import galley.claims.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds how many people of which group a sentence says were killed, injured, arrested or are missing. */
final class Tolls {
    static final List<String> FATES = List.of("killed", "injured", "arrested", "missing");

    private static final WordLists LISTS = WordLists.of("en.txt");

    /** Words of the noun after a number: {@code seventeen unarmed police officers}. */
    private static final int LONGEST_GROUP = 4;

    private static final int LONGEST_AUXILIARY = 4;

    private final Sentence sentence;
    private final List<Word> words;
    private final Scope scope;
    private final boolean attributed;
    private final List<Claim> found = new ArrayList<>();
    /** What the number before counted, for {@code eighteen attackers were killed and nine were arrested}. */
    private String lastGroup = "";

    private Tolls(Sentence sentence, Scope scope, boolean attributed) {
        this.sentence = sentence;
        this.words = sentence.words();
        this.scope = scope;
        this.attributed = attributed;
    }

    /** What a sentence states. */
    static List<Claim> in(Sentence sentence) {
        boolean attributed = sentence.has(LISTS.words("attribution"));
        Tolls tolls = new Tolls(sentence, scope(sentence), attributed);
        Numerals.of(sentence).forEach(tolls::read);
        return tolls.found;
    }

    /** The lead speaks of the whole, the body where its heading says so; either unless a word says otherwise. */
    private static Scope scope(Sentence sentence) {
        Passage passage = sentence.passage();
        boolean narrowed =
                sentence.words().stream().skip(1).anyMatch(word -> !word.capital() && word.is(LISTS.words("part")));
        boolean first = sentence.words().get(0).is(LISTS.words("part"));
        boolean total = sentence.has(List.of("total", "altogether", "overall")) || has(sentence, "in", "all");
        boolean under =
                Sentence.words(passage.section()).stream().anyMatch(word -> word.is(LISTS.words("toll-heading")));
        boolean whole = passage.kind() == Kind.LEAD || (passage.kind() == Kind.BODY && under && total);
        return whole && !narrowed && !first ? Scope.WHOLE : Scope.PART;
    }

    private static boolean has(Sentence sentence, String first, String second) {
        for (int i = 0; i + 1 < sentence.words().size(); i++) {
            if (sentence.at(i, first, second)) {
                return true;
            }
        }
        return false;
    }

    private void read(Numeral numeral) {
        int noun = numeral.end();
        int stop = noun;
        while (stop < words.size() && stop - noun < LONGEST_GROUP && partOfGroup(stop)) {
            stop++;
        }
        List<Word> group = words.subList(noun, stop);
        if (group.stream().anyMatch(word -> word.is(LISTS.words("increment"))) || is(stop, "of")) {
            return;
        }
        Optional<String> named = named(group);
        if (named.isPresent()) {
            add(named.get(), group.subList(0, group.size() - 1), numeral, stop);
            return;
        }
        Optional<Found> after = after(stop);
        if (after.isPresent()) {
            add(after.get(), group, numeral);
            return;
        }
        Optional<String> before = before(numeral.first());
        if (before.isPresent()) {
            add(before.get(), group, numeral, stop);
            return;
        }
        lastGroup = group.isEmpty() ? lastGroup : Groups.of(group);
    }

    /** A fate, how grave, and the word after it. */
    private record Found(String fate, String severity, int end) {}

    private boolean partOfGroup(int i) {
        Word word = words.get(i);
        boolean hyphen = word.is("-");
        return (word.letters() || hyphen)
                && !word.is(LISTS.words("auxiliary"))
                && !word.is(LISTS.words("severity"))
                && !word.is(STOPS)
                && FATES.stream().noneMatch(fate -> word.is(LISTS.words(fate)) || isFinite(word));
    }

    private static final List<String> STOPS = List.of(
            "of", "in", "on", "at", "and", "or", "by", "from", "with", "who", "when", "while", "before", "after", "as",
            "to", "during", "for", "that", "which", "the", "a", "an", "near", "but", "also", "not", "than", "into");

    private static boolean isFinite(Word word) {
        return word.is(LISTS.words("killed-finite"));
    }

    /** {@code 25 civilian deaths}: the last word of the group is itself the fate. */
    private static Optional<String> named(List<Word> group) {
        if (group.isEmpty()) {
            return Optional.empty();
        }
        Word last = group.get(group.size() - 1);
        return List.of("killed", "injured", "arrested").stream()
                .filter(fate -> last.is(LISTS.words(fate + "-noun")))
                .findFirst();
    }

    /** {@code were killed}, {@code seriously injured}, {@code dead}, {@code died} behind the group. */
    private Optional<Found> after(int from) {
        int at = from;
        boolean auxiliary = false;
        String severity = "";
        while (at < words.size() && at - from < LONGEST_AUXILIARY) {
            if (words.get(at).is(LISTS.words("severity"))) {
                severity = words.get(at).key();
            } else if (words.get(at).is(LISTS.words("auxiliary"))) {
                auxiliary = true;
            } else {
                break;
            }
            at++;
        }
        if (at >= words.size()) {
            return Optional.empty();
        }
        if (isFinite(words.get(at))) {
            return Optional.of(new Found("killed", severity, at + 1));
        }
        Word word = words.get(at);
        Optional<String> fate =
                FATES.stream().filter(name -> word.is(LISTS.words(name))).findFirst();
        boolean certain = auxiliary || closes(at + 1);
        return fate.isPresent() && certain && !joined(at + 1)
                ? Optional.of(new Found(fate.get(), severity, at + 1))
                : Optional.empty();
    }

    /** Whether nothing follows that the fate could be done to: {@code nine soldiers killed two …}. */
    private boolean closes(int at) {
        return at >= words.size()
                || (!words.get(at).letters() && !words.get(at).digits())
                || words.get(at).is(List.of("and", "in", "on", "by", "at", "during", "when", "as", "after"));
    }

    /** {@code killed or injured} counts neither alone. */
    private boolean joined(int at) {
        boolean and = is(at, "and") || is(at, "or") || is(at, "/");
        return and
                && at + 1 < words.size()
                && FATES.stream().anyMatch(fate -> words.get(at + 1).is(LISTS.words(fate)));
    }

    /** {@code killing}, {@code killed}, {@code wounding} before the number. */
    private Optional<String> before(int first) {
        if (first == 0) {
            return Optional.empty();
        }
        Word verb = words.get(first - 1);
        boolean doubled = first > 2
                && (is(first - 2, "and") || is(first - 2, "or"))
                && FATES.stream().anyMatch(fate -> words.get(first - 3).is(LISTS.words(fate)));
        boolean had = first > 1 && is(first - 2, "had");
        return doubled || had
                ? Optional.empty()
                : List.of("killed", "injured", "arrested").stream()
                        .filter(fate -> verb.is(LISTS.words(fate + "-verb")))
                        .findFirst();
    }

    private void add(Found after, List<Word> group, Numeral numeral) {
        boolean inherits = group.isEmpty()
                && !found.isEmpty()
                && !lastGroup.isEmpty()
                && !after.fate().equals("injured");
        String name = inherits ? lastGroup : Groups.of(group);
        claim(after.fate(), (after.severity() + " " + name).strip(), numeral, after.end());
        lastGroup = name;
    }

    private void add(String fate, List<Word> group, Numeral numeral, int end) {
        lastGroup = Groups.of(group);
        claim(fate, lastGroup, numeral, end);
    }

    private void claim(String fate, String group, Numeral numeral, int end) {
        found.add(new Claim(
                fate,
                group,
                numeral.bounds(),
                scope,
                attributed,
                sentence.passage(),
                words.get(numeral.first()).begin(),
                words.get(end - 1).end()));
    }

    private boolean is(int i, String key) {
        return i >= 0 && i < words.size() && words.get(i).is(key);
    }
}

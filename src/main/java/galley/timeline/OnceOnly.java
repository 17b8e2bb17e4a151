package galley.timeline;

import galley.dates.Vocabulary;
import galley.dates.Vocabulary.Kind;
import galley.timeline.Rows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What befalls a thing but once: nobody is born twice, and no book is first published twice. Two rows that tell so of
 * one subject are one event where the one's moment lies within the other's, whatever else each of them adds.
 */
final class OnceOnly {
    /** The class of works; its words may stand behind the work, and a bare name in a list of works has none. */
    private static final int PUBLISHED = 9;
    /** Words before the verb; in longer ones something else is the subject. */
    private static final int LONGEST_SUBJECT = 7;

    private static final int SHORTEST_NAME = 4;
    private static final Set<String> AUXILIARIES = Set.of("was", "were", "been", "had", "has", "be", "being", "first");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    private static final Set<String> UNNAMED = Set.of("the", "a", "an", "of", "book", "sir", "and", "for", "on", "in");

    private final Vocabulary words;
    private final Set<String> title;

    OnceOnly(String title, Vocabulary words) {
        this.words = words;
        this.title = split(title).stream().map(OnceOnly::lower).collect(Collectors.toSet());
    }

    /**
     * What a row says happened.
     *
     * @param verb the class of the verb in the vocabulary
     * @param subject whether it happened to what the article is about
     * @param pronoun whether only a pronoun or nothing says to whom
     * @param name the words of the name of what it happened to, in lower case
     * @param kind how the row gives the name
     * @param when when it happened
     */
    record Fact(int verb, boolean subject, boolean pronoun, Set<String> name, Naming kind, Moment when) {}

    /** How a row gives a name. */
    enum Naming {
        /** As the subject or the object of its verb. */
        GIVEN,
        /** And says nothing else. */
        BARE,
        /** Somewhere before the verb, among other names. */
        AMONG
    }

    /** What a row says, where it is of that kind. */
    Optional<Fact> fact(Row row) {
        boolean box = row.mention().paragraph() == 0;
        int colon = row.summary().indexOf(':');
        List<String> clause = split(box && colon > 0 ? row.summary().substring(0, colon) : row.summary());
        for (int i = 0; i < clause.size(); i++) {
            int verb = words.value(Kind.ONCE, lower(clause.get(i)));
            if (verb > 0 && box) {
                return Optional.of(new Fact(verb, true, false, Set.of(), Naming.GIVEN, row.moment()));
            }
            if (verb > 0) {
                return verb == PUBLISHED ? work(clause, i, row) : befell(verb, clause.subList(0, i), row);
            }
        }
        return box ? Optional.empty() : bare(clause, row);
    }

    /** Whether two rows tell of one event. */
    boolean same(Fact one, Fact other) {
        boolean equal = one.when().equals(other.when());
        boolean bare = one.kind() == Naming.BARE && other.kind() == Naming.BARE;
        if (one.verb() != other.verb() || bare || !(equal || nested(one.when(), other.when()))) {
            return false;
        }
        if (one.verb() == PUBLISHED) {
            return one.name().equals(other.name()) || among(one, other) || among(other, one);
        }
        if (one.pronoun() || other.pronoun()) {
            boolean day = equal && one.when().single() && one.when().precision().compareTo(Precision.DAY) <= 0;
            return day && (one.pronoun() || one.subject()) && (other.pronoun() || other.subject());
        }
        return (one.subject() && other.subject())
                || (!one.name().isEmpty() && one.name().equals(other.name()));
    }

    private static boolean among(Fact one, Fact other) {
        return one.kind() == Naming.AMONG && one.name().containsAll(other.name());
    }

    private static boolean nested(Moment one, Moment other) {
        return one.single()
                && other.single()
                && !one.approximate()
                && !other.approximate()
                && (Events.within(one, other) || Events.within(other, one));
    }

    /** "Newton died", "he was born": the subject is the whole of what stands before the verb. */
    private Optional<Fact> befell(int verb, List<String> before, Row row) {
        List<String> subject = before.stream()
                .filter(word -> !AUXILIARIES.contains(lower(word)))
                .toList();
        if (subject.size() > LONGEST_SUBJECT) {
            return Optional.empty();
        }
        boolean pronoun = subject.isEmpty() || (subject.size() == 1 && PRONOUNS.contains(lower(subject.get(0))));
        Set<String> name = names(subject);
        if (pronoun || !named(subject)) {
            return pronoun
                    ? Optional.of(new Fact(verb, false, true, Set.of(), Naming.GIVEN, row.moment()))
                    : Optional.empty();
        }
        return Optional.of(new Fact(verb, title.containsAll(name), false, name, Naming.GIVEN, row.moment()));
    }

    /** "The Mirror was published", "Lee published The Mirror", "(first published …)" behind its name. */
    private Optional<Fact> work(List<String> clause, int verb, Row row) {
        List<String> before = clause.subList(0, verb).stream()
                .filter(word -> !AUXILIARIES.contains(lower(word)))
                .toList();
        boolean passive = verb > 0 && AUXILIARIES.contains(lower(clause.get(verb - 1)));
        if (before.isEmpty()) {
            return Optional.of(row.mention().text())
                    .map(text -> text.substring(0, Math.max(0, text.indexOf(row.dateText()))))
                    .map(text -> names(split(text)))
                    .filter(name -> !name.isEmpty())
                    .map(name -> new Fact(PUBLISHED, false, false, name, Naming.AMONG, row.moment()));
        }
        List<String> work = passive ? before : leading(clause.subList(verb + 1, clause.size()));
        return named(work) && !names(work).isEmpty()
                ? Optional.of(new Fact(PUBLISHED, false, false, names(work), Naming.GIVEN, row.moment()))
                : Optional.empty();
    }

    private Optional<Fact> bare(List<String> clause, Row row) {
        Set<String> name = names(clause);
        boolean only = !name.isEmpty() && clause.size() <= LONGEST_SUBJECT && named(clause);
        return only
                ? Optional.of(new Fact(PUBLISHED, false, false, name, Naming.BARE, row.moment()))
                : Optional.empty();
    }

    private static List<String> leading(List<String> after) {
        List<String> name = new ArrayList<>();
        for (String word : after) {
            if (!Character.isUpperCase(word.charAt(0)) && !UNNAMED.contains(word)) {
                break;
            }
            name.add(word);
        }
        return name;
    }

    /** Whether a phrase is a name and nothing else: "The Mirror", not "The third edition of the Mirror". */
    private static boolean named(List<String> phrase) {
        return phrase.stream().anyMatch(word -> Character.isUpperCase(word.charAt(0)))
                && phrase.stream().allMatch(word -> Character.isUpperCase(word.charAt(0)) || UNNAMED.contains(word));
    }

    private static Set<String> names(List<String> phrase) {
        return phrase.stream()
                .filter(word -> word.length() >= SHORTEST_NAME && Character.isUpperCase(word.charAt(0)))
                .map(OnceOnly::lower)
                .filter(word -> !UNNAMED.contains(word))
                .collect(Collectors.toSet());
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** The words; a genitive stays one, so that "Newton's father" is nobody's name. */
    private static List<String> split(String text) {
        List<String> found = new ArrayList<>();
        for (String word : text.split("[^\\p{L}\\p{N}'’]+", -1)) {
            if (!word.isEmpty()) {
                found.add(word);
            }
        }
        return found;
    }
}

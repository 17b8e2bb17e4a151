package galley.timeline;

import galley.timeline.Rows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a sentence says again what a field of the infobox dates: "Built: 1783" and "the mill was built in 1783". All
 * words of the label must come back in the clause, as what happened to the subject of the article: behind "was", before
 * a preposition or at the end, and with a word of the title, a pronoun or nothing for its subject. "In 1783 the mill
 * built a pond" is another event.
 */
final class BoxRepeat {
    private static final Set<String> AUXILIARIES = Set.of("was", "were", "is", "are", "be", "been", "being", "first");
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "on", "at", "by", "for", "as", "with", "to", "from", "under", "and", "again");
    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she");
    private static final Set<String> NEGATIONS = Set.of("not", "never", "no", "almost", "nearly", "partly", "again");
    private static final int SHORTEST_WORD = 4;
    /** Shorter stems are shared by words that have nothing else in common. */
    private static final int SHORTEST_STEM = 4;

    private final List<String> title;

    BoxRepeat(String title) {
        this.title = words(title);
    }

    /** Whether a row of the infobox and one of the text, of the same moment, tell of one event. */
    boolean same(Row box, Row text) {
        if (!ofBox(box) || ofBox(text)) {
            return false;
        }
        List<String> label = words(label(box));
        List<String> clause = words(text.summary());
        boolean all = label.stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .allMatch(word -> clause.stream().anyMatch(other -> alike(word, other)));
        boolean named = label.stream().anyMatch(word -> word.length() >= SHORTEST_WORD);
        return all
                && named
                && clause.stream().noneMatch(NEGATIONS::contains)
                && befalls(label.get(label.size() - 1), clause)
                && (label.size() > 1 || subject(clause, label.get(0)));
    }

    private static boolean ofBox(Row row) {
        return row.mention().paragraph() == 0;
    }

    private static String label(Row box) {
        int colon = box.summary().indexOf(':');
        return colon < 0 ? box.summary() : box.summary().substring(0, colon);
    }

    /** Whether the clause says of its subject that this happened to it. */
    private static boolean befalls(String verb, List<String> clause) {
        for (int i = 0; i < clause.size(); i++) {
            boolean behind = (i > 0 && AUXILIARIES.contains(clause.get(i - 1))) || i == 0;
            boolean before = i + 1 == clause.size() || PREPOSITIONS.contains(clause.get(i + 1));
            if (alike(verb, clause.get(i)) && (behind || before)) {
                return true;
            }
        }
        return false;
    }

    private boolean subject(List<String> clause, String verb) {
        String first = clause.get(0);
        return PRONOUNS.contains(first)
                || AUXILIARIES.contains(first)
                || alike(first, verb)
                || clause.stream().anyMatch(word -> word.length() >= SHORTEST_WORD && title.contains(word));
    }

    /** Whether two words are forms of one: opened, opening, opens. */
    private static boolean alike(String one, String other) {
        return one.equals(other)
                || (stem(one).length() >= SHORTEST_STEM && stem(one).equals(stem(other)));
    }

    private static String stem(String word) {
        for (String ending : List.of("ing", "ed", "es", "s", "e")) {
            if (word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int begin = 0;
        for (int i = 0; i <= lower.length(); i++) {
            if (i == lower.length() || !Character.isLetterOrDigit(lower.charAt(i))) {
                if (i > begin) {
                    words.add(lower.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return words;
    }
}

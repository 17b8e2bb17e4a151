package galley.facts;

import java.util.Set;

/**
 * Tells whether words are shaped like the name of a person, a place or a body: one to ten words that begin with a
 * capital, small words of names between them, and no digit. Only the label can tell that they are meant as one.
 */
final class NameReader {
    private static final int MOST_WORDS = 10;
    private static final Set<String> PARTICLES = Set.of(
            "of", "the", "and", "de", "da", "di", "del", "della", "der", "den", "des", "du", "la", "le", "van", "von",
            "zu", "y", "e", "al", "bin", "ibn", "el", "af", "av", "upon", "on", "in", "for", "&");

    private NameReader() {}

    static boolean isName(String text) {
        String[] words = text.split("[ ,]+", -1);
        boolean marks = text.chars().anyMatch(c -> Character.isDigit(c) || "()[]{}:;!?\"“”/|=<>*…".indexOf(c) >= 0);
        if (marks || words.length > MOST_WORDS || !begins(words[0])) {
            return false;
        }
        for (String word : words) {
            if (!begins(word) && !PARTICLES.contains(word)) {
                return false;
            }
        }
        return begins(words[words.length - 1]);
    }

    private static boolean begins(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }
}

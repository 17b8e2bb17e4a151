package galley.hyphenate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hyphenation patterns and exceptions of one language: Liang, Word Hy-phen-a-tion by Com-put-er (Stanford, 1983).
 *
 * <p>A pattern such as {@code .hy3ph} gives the places between its letters a level wherever it occurs; the highest
 * level wins, and a word may be divided where that is odd. A dot stands for the end of a word.
 */
final class Patterns {
    private static final String WORD_END = ".";

    private final PatternTrie trie;
    private final Map<String, boolean[]> exceptions;

    private Patterns(PatternTrie trie, Map<String, boolean[]> exceptions) {
        this.trie = trie;
        this.exceptions = exceptions;
    }

    /** Reads a TeX file with {@code \patterns} and {@code \hyphenation}; all other commands are passed over. */
    static Patterns parse(String tex) {
        return parse(tex, "");
    }

    /** The same with further exceptions, lines of divided words that overrule the file's. */
    static Patterns parse(String tex, String further) {
        TexGroups groups = TexGroups.of(tex);
        Map<String, boolean[]> exceptions = new HashMap<>();
        for (String exception : groups.words("hyphenation")) {
            exceptions.put(exception.replace("-", ""), exceptionPoints(exception));
        }
        for (String exception : words(further)) {
            exceptions.put(exception.replace("-", ""), exceptionPoints(exception));
        }
        return new Patterns(new PatternTrie(groups.words("patterns")), exceptions);
    }

    private static List<String> words(String list) {
        List<String> words = new ArrayList<>();
        for (String line : list.split("\n", -1)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                words.addAll(Arrays.asList(line.strip().split(" ", -1)));
            }
        }
        return words;
    }

    private static boolean[] exceptionPoints(String exception) {
        boolean[] divisible = new boolean[exception.length() + 1];
        int letters = 0;
        for (int i = 0; i < exception.length(); i++) {
            if (exception.charAt(i) == '-') {
                divisible[letters] = true;
            } else {
                letters++;
            }
        }
        return Arrays.copyOf(divisible, letters + 1);
    }

    /** Whether any pattern speaks of this letter. */
    boolean knows(char letter) {
        return letter != WORD_END.charAt(0) && trie.knows(letter);
    }

    /** For each offset from 0 to the word's length, whether the word, in small letters, may be divided there. */
    boolean[] divisible(String word) {
        boolean[] exception = exceptions.get(word);
        if (exception != null) {
            return exception.clone();
        }
        byte[] levels = trie.levels(WORD_END.concat(word).concat(WORD_END));
        boolean[] divisible = new boolean[word.length() + 1];
        for (int i = 0; i < divisible.length; i++) {
            divisible[i] = levels[i + 1] % 2 == 1;
        }
        return divisible;
    }
}

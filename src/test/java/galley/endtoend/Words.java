package galley.endtoend;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words as both ends of galley can be compared by: runs of letters, digits and marks in NFKC. What lies between them
 * (blanks, line ends, punctuation, bullets) and characters of no width are dropped, and a soft hyphen at the end of a
 * line is healed.
 */
final class Words {
    private static final int SOFT_HYPHEN = 0xAD;

    private Words() {}

    static List<String> of(Stream<String> texts) {
        return texts.flatMap(text -> of(text).stream()).toList();
    }

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean hyphenated = false;
        for (int c :
                Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().toArray()) {
            if (c == SOFT_HYPHEN) {
                hyphenated = true;
            } else if (isPartOfWord(c)) {
                word.appendCodePoint(c);
                hyphenated = false;
            } else if (!(isUnseen(c) || (hyphenated && Character.isWhitespace(c)))) {
                end(word, words);
                hyphenated = false;
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isPartOfWord(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> Character.isLetterOrDigit(c);
        };
    }

    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT;
    }
}

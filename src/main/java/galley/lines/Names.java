package galley.lines;

import galley.lines.Token.Kind;
import java.util.List;

/**
 * Which words are names, as far as capitals tell: a capital inside a sentence begins a name, in the languages that do
 * not capitalise nouns. The first word of a sentence may be one.
 */
final class Names {
    private static final String SENTENCE_ENDS = ".!?:…";
    private static final String OPENING = "\"'“‘«„‚‹([¿¡";
    private static final String CLOSING = "\"'”’»“)]";

    private Names() {}

    static boolean isName(List<Token> tokens, int i) {
        return maybeName(tokens, i) && !opensSentence(tokens, i);
    }

    /** A word in an initial capital, behind quotation marks or not. */
    static boolean maybeName(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String language = token.style().font().language();
        if (language.startsWith("de") || language.startsWith("lb")) {
            return false;
        }
        String word = token.original();
        int at = 0;
        while (at < word.length() && OPENING.indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        return at < word.length() && Character.isUpperCase(word.codePointAt(at));
    }

    private static boolean opensSentence(List<Token> tokens, int i) {
        int before = i - 1;
        while (before >= 0 && !tokens.get(before).isWord() && tokens.get(before).kind() != Kind.LINE_BREAK) {
            before--;
        }
        if (before < 0 || tokens.get(before).kind() == Kind.LINE_BREAK) {
            return true;
        }
        if (tokens.get(i - 1).kind() == Kind.TIE) {
            return false;
        }
        String word = tokens.get(before).text();
        int end = word.length();
        while (end > 0 && CLOSING.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 || SENTENCE_ENDS.indexOf(word.charAt(end - 1)) >= 0;
    }
}

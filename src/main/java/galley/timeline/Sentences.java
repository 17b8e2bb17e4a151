package galley.timeline;

import galley.timeline.Token.Shape;
import galley.timeline.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;

/** Where the sentences of a passage end: at a full stop that ends no abbreviation, initial or number. */
final class Sentences {
    private final String text;
    private final List<Token> tokens;
    private final Vocabulary words;

    private Sentences(String text, List<Token> tokens, Vocabulary words) {
        this.text = text;
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * A sentence.
     *
     * @param begin UTF-16 index of its first character
     * @param end UTF-16 index after its last, blanks left out
     * @param firstToken its first token
     * @param endToken the token after its last
     */
    record Sentence(int begin, int end, int firstToken, int endToken) {}

    static List<Sentence> of(String text, List<Token> tokens, Vocabulary words) {
        return new Sentences(text, tokens, words).split();
    }

    private List<Sentence> split() {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 1 == tokens.size() || endsAfter(i)) {
                sentences.add(
                        new Sentence(tokens.get(first).begin(), tokens.get(i).end(), first, i + 1));
                first = i + 1;
            }
        }
        return sentences;
    }

    private boolean endsAfter(int at) {
        Token next = tokens.get(at + 1);
        if (text.substring(tokens.get(at).end(), next.begin()).indexOf('\n') >= 0) {
            return true;
        }
        int stop = at;
        while (stop > 0 && stop > at - 4 && closes(tokens.get(stop))) {
            stop--;
        }
        Token mark = tokens.get(stop);
        if (closes(next) && next.begin() == tokens.get(at).end()) {
            return false;
        }
        if (mark.shape() == Shape.WORD && mark.key().endsWith(".")) {
            return next.capital() && words.has(Kind.SENTENCE_START, next);
        }
        return ends(stop, stop < at) && begins(next, tokens.get(at));
    }

    /** Whether a mark ends a sentence; before a closing quotation mark it ends no abbreviation. */
    private boolean ends(int at, boolean closed) {
        Token mark = tokens.get(at);
        if (mark.is("!") || mark.is("?") || mark.is("\u2026")) {
            return true;
        }
        if (!mark.is(".") || at == 0 || closed) {
            return mark.is(".");
        }
        Token before = tokens.get(at - 1);
        boolean initial = before.capital() && before.length() == 1;
        return before.end() != mark.begin()
                || before.shape() != Shape.WORD
                || !(initial || words.has(Kind.ABBREVIATION, before));
    }

    /** A new sentence begins with a capital, a digit or a mark, after a blank; a forgotten blank before a word too. */
    private boolean begins(Token next, Token last) {
        boolean apart = next.begin() > last.end();
        if (next.shape() == Shape.WORD) {
            return (next.capital() && (apart || next.length() > 1)) || (apart && caseless(next));
        }
        return apart && next.shape() != Shape.DASH;
    }

    private boolean caseless(Token word) {
        return !Character.isLowerCase(text.charAt(word.begin()));
    }

    private static boolean closes(Token token) {
        return token.is("\"")
                || token.is("\u201D")
                || token.is("\u2019")
                || token.is("'")
                || token.is(")")
                || token.is("]")
                || token.is("\u00BB");
    }
}

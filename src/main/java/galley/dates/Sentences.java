package galley.dates;

import galley.dates.Token.Shape;
import galley.dates.Vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the sentences of a passage end: at a full stop that ends no abbreviation, initial or number. A sentence past
 * all measure is given in pieces.
 */
public final class Sentences {
    /** UTF-16 units past which a sentence is cut into pieces … */
    public static final int LONGEST = 4_000;
    /** … of at most so many, so that a row never quotes a book. */
    private static final int PIECE = 1_000;

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
    public record Sentence(int begin, int end, int firstToken, int endToken) {}

    public static List<Sentence> of(String text, List<Token> tokens, Vocabulary words) {
        return new Sentences(text, tokens, words).split();
    }

    private List<Sentence> split() {
        List<Sentence> sentences = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i + 1 == tokens.size() || endsAfter(i)) {
                add(first, i + 1, sentences);
                first = i + 1;
            }
        }
        return sentences;
    }

    /** Adds a sentence, or its pieces: what no reader would follow to its end is a list or a table without marks. */
    private void add(int from, int to, List<Sentence> sentences) {
        int first = from;
        if (tokens.get(to - 1).end() - tokens.get(from).begin() > LONGEST) {
            int joint = from;
            for (int i = from; i + 1 < to; i++) {
                joint = joint(i) ? i : joint;
                if (tokens.get(i + 1).end() - tokens.get(first).begin() > PIECE) {
                    int last = joint > first ? joint : i;
                    sentences.add(sentence(first, last + 1));
                    first = last + 1;
                }
            }
        }
        sentences.add(sentence(first, to));
    }

    /** Whether a list may be cut after this token: at a semicolon, or at a comma that no number follows. */
    private boolean joint(int at) {
        return tokens.get(at).is(";")
                || (tokens.get(at).is(",") && tokens.get(at + 1).shape() == Shape.WORD);
    }

    private Sentence sentence(int from, int to) {
        return new Sentence(tokens.get(from).begin(), tokens.get(to - 1).end(), from, to);
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
        if (stop > 0 && ordinal(tokens.get(stop - 1), mark)) {
            return false;
        }
        if (mark.shape() == Shape.WORD && text.charAt(mark.end() - 1) == '.') {
            return next.capital() && words.has(Kind.SENTENCE_START, next);
        }
        return ends(stop, stop < at) && begins(next, tokens.get(at));
    }

    /** "5. Juni", "19. Jahrhundert", in languages that write so. */
    private boolean ordinal(Token number, Token mark) {
        return words.has(Kind.WRITING, Vocabulary.DOTTED_ORDINALS)
                && mark.is(".")
                && number.shape() == Shape.NUMBER
                && number.length() <= 2
                && number.touches(mark);
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

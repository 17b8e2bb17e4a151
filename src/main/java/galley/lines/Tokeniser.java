package galley.lines;

import galley.lines.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts spans into words, blanks and places to break. Blanks in a row become one, across spans too; blanks at either end
 * of a paragraph and around meant breaks go.
 */
public final class Tokeniser {
    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int NARROW_NO_BREAK_SPACE = 0x202F;
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private final List<Token> tokens = new ArrayList<>();

    private final boolean houseSeams;

    private Tokeniser(boolean houseSeams) {
        this.houseSeams = houseSeams;
    }

    /** The tokens of a paragraph, with ties where a break would hurt. */
    public static List<Token> tokens(List<Span> spans) {
        return Ties.tie(untied(spans, true));
    }

    private static List<Token> untied(List<Span> spans, boolean houseSeams) {
        Tokeniser tokeniser = new Tokeniser(houseSeams);
        for (Span span : spans) {
            tokeniser.add(span);
        }
        tokeniser.dropBlankAtEnd();
        return tokeniser.tokens;
    }

    /** The tokens of a paragraph set by some rules. */
    static List<Token> tokens(List<Span> spans, HouseRules rules) {
        List<Token> tokens = untied(spans, rules.seams());
        return rules.ties() ? Ties.tie(tokens) : tokens;
    }

    private void add(Span span) {
        if (span.text().equals(Span.LINE_BREAK)) {
            dropBlankAtEnd();
            tokens.add(new Token(Kind.LINE_BREAK, "", span));
            return;
        }
        String text = span.text();
        int start = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (isBlank(c) || c == ZERO_WIDTH_SPACE) {
                addWord(text.substring(start, at), span);
                addBlank(c, span);
                start = next;
            }
            at = next;
        }
        addWord(text.substring(start), span);
    }

    private static boolean isBlank(int c) {
        return c == ' '
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c == NO_BREAK_SPACE
                || c == NARROW_NO_BREAK_SPACE
                || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private void addBlank(int c, Span span) {
        if (c == ZERO_WIDTH_SPACE) {
            tokens.add(new Token(Kind.SEAM, "", span));
            return;
        }
        if (c == NO_BREAK_SPACE || c == NARROW_NO_BREAK_SPACE) {
            tokens.add(new Token(Kind.TIE, Character.toString(c), span));
            return;
        }
        boolean opens = tokens.isEmpty() || last().kind() == Kind.LINE_BREAK || last().kind() == Kind.BLANK;
        if (!opens) {
            tokens.add(new Token(Kind.BLANK, " ", span));
        }
    }

    private void addWord(String word, Span span) {
        int start = 0;
        for (int seam : houseSeams ? Seams.in(word) : Seams.afterHyphens(word)) {
            tokens.add(new Token(Kind.WORD, word.substring(start, seam), span));
            tokens.add(new Token(Kind.SEAM, "", span));
            start = seam;
        }
        if (start < word.length()) {
            tokens.add(new Token(Kind.WORD, word.substring(start), span));
        }
    }

    private void dropBlankAtEnd() {
        while (!tokens.isEmpty() && (last().kind() == Kind.BLANK || last().kind() == Kind.SEAM)) {
            tokens.remove(tokens.size() - 1);
        }
    }

    private Token last() {
        return tokens.get(tokens.size() - 1);
    }
}

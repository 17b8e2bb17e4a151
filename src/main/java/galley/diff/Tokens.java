package galley.diff;

import galley.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Cuts running text into tokens, each with what it is set in. */
final class Tokens implements Inline.Visitor<List<Token>> {
    /** What leads out of a document; a link without it leads to another article. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:\\S+");

    /** Blanks of which nobody sees how many there are; wider and narrower ones are seen. */
    private static final Pattern PLAIN_BLANKS = Pattern.compile("[ \\t\\n\\r]+");

    private final Fidelity fidelity;
    private final List<Inline> around;
    private final String set;
    private final List<Token> tokens;

    private Tokens(Fidelity fidelity, List<Inline> around, String set, List<Token> tokens) {
        this.fidelity = fidelity;
        this.around = around;
        this.set = set;
        this.tokens = tokens;
    }

    /** The tokens of the text in order. */
    static List<Token> of(List<Inline> text, Fidelity fidelity) {
        List<Token> tokens = new ArrayList<>();
        Tokens all = new Tokens(fidelity, List.of(), "", tokens);
        text.forEach(inline -> inline.accept(all));
        return tokens;
    }

    /** What the text says and how it is set, as one string. */
    static String key(List<Inline> text, Fidelity fidelity) {
        return key(of(text, fidelity), 0, Integer.MAX_VALUE);
    }

    /** The same of a stretch of tokens, blanks at its ends left out. */
    static String key(List<Token> tokens, int from, int to) {
        int begin = from;
        int end = Math.min(to, tokens.size());
        while (begin < end && tokens.get(begin).isBlank()) {
            begin++;
        }
        while (end > begin && tokens.get(end - 1).isBlank()) {
            end--;
        }
        return tokens.subList(begin, end).stream().map(Token::key).collect(Collectors.joining());
    }

    @Override
    public List<Token> text(Inline.Text text) {
        String characters = text.value();
        int begin = 0;
        while (begin < characters.length()) {
            int end = end(characters, begin);
            String word = characters.substring(begin, end);
            tokens.add(new Token(
                    word,
                    around,
                    Optional.empty(),
                    set + (PLAIN_BLANKS.matcher(word).matches() ? " " : word)));
            begin = end;
        }
        return tokens;
    }

    @Override
    public List<Token> emphasis(Inline.Emphasis emphasis) {
        return within(new Inline.Emphasis(List.of()), "emphasis", emphasis.text());
    }

    @Override
    public List<Token> strong(Inline.Strong strong) {
        return within(new Inline.Strong(List.of()), "strong", strong.text());
    }

    @Override
    public List<Token> superscript(Inline.Superscript superscript) {
        return within(new Inline.Superscript(List.of()), "superscript", superscript.text());
    }

    @Override
    public List<Token> subscript(Inline.Subscript subscript) {
        return within(new Inline.Subscript(List.of()), "subscript", subscript.text());
    }

    @Override
    public List<Token> code(Inline.Code code) {
        return whole(code, "code " + code.value());
    }

    @Override
    public List<Token> formula(Inline.Formula formula) {
        return whole(formula, "formula " + formula.tex());
    }

    @Override
    public List<Token> link(Inline.Link link) {
        if (fidelity == Fidelity.REPORT && !SCHEME.matcher(link.target()).matches()) {
            link.text().forEach(inline -> inline.accept(this));
            return tokens;
        }
        return link.text().isEmpty()
                ? whole(link, "link " + link.target())
                : within(new Inline.Link(link.target(), List.of()), "link " + link.target(), link.text());
    }

    @Override
    public List<Token> foreign(Inline.Foreign foreign) {
        String language = fidelity == Fidelity.REPORT ? foreign.language().replaceFirst("-.*", "") : foreign.language();
        return within(new Inline.Foreign(foreign.language(), List.of()), "foreign " + language, foreign.text());
    }

    /** Notes are the same where they say the same: what they are called by is nothing that readers see. */
    @Override
    public List<Token> note(Inline.Note note) {
        return whole(note, "note " + key(note.text(), fidelity));
    }

    @Override
    public List<Token> anchor(Inline.Anchor anchor) {
        return tokens;
    }

    @Override
    public List<Token> lineBreak(Inline.LineBreak lineBreak) {
        return whole(lineBreak, "break");
    }

    private List<Token> within(Inline shell, String name, List<Inline> text) {
        List<Inline> more = new ArrayList<>(around);
        more.add(shell);
        Tokens inner = new Tokens(fidelity, List.copyOf(more), set + "\u0001" + name + "\u0002", tokens);
        text.forEach(inline -> inline.accept(inner));
        return tokens;
    }

    private List<Token> whole(Inline inline, String says) {
        tokens.add(new Token("", around, Optional.of(inline), set + "\u0003" + says + "\u0004"));
        return tokens;
    }

    /** A run of letters and digits, a run of blanks, or one other character. */
    private static int end(String text, int begin) {
        int first = text.codePointAt(begin);
        int end = begin + Character.charCount(first);
        boolean blank = Character.isWhitespace(first);
        boolean word = isPart(first);
        while ((blank || word) && end < text.length()) {
            int next = text.codePointAt(end);
            if (blank ? !Character.isWhitespace(next) : !isPart(next)) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    /** Letters, digits and what combines with them; characters of scripts without blanks are words of their own. */
    private static boolean isPart(int c) {
        int type = Character.getType(c);
        boolean combining = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
        return combining || (Character.isLetterOrDigit(c) && !Character.isIdeographic(c));
    }
}

package galley.lines;

import java.util.Locale;
import java.util.Optional;

/**
 * A word, or what stands between words.
 *
 * @param kind what it is
 * @param text the characters shown
 * @param original the characters as written, which differ where they are shown in capitals
 * @param span the span it is part of
 * @param level its level in the sense of the Unicode Bidirectional Algorithm: odd where it runs from right to left
 */
public record Token(Kind kind, String text, String original, Span span, int level) {

    /** A token shown as its style asks. */
    Token(Kind kind, String written, Span span) {
        this(kind, shown(written, span.style()), written, span, 0);
    }

    private static String shown(String written, TextStyle style) {
        return style.capitals()
                ? written.toUpperCase(Locale.forLanguageTag(style.font().language()))
                : written;
    }

    /** What a token is to the line breaker. */
    public enum Kind {
        /** Characters without a break between them, but for hyphenation. */
        WORD,
        /** A blank at which the line may be broken. */
        BLANK,
        /** A blank that stays in its line. */
        TIE,
        /** A place without a blank at which the line may be broken. */
        SEAM,
        /** A break that is meant. */
        LINE_BREAK
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** What part of the token says, where it is shown otherwise: in capitals. */
    public Optional<String> written(String shown) {
        return original.equals(text) ? Optional.empty() : Optional.of(shown.equals(text) ? original : shown);
    }

    public TextStyle style() {
        return span.style();
    }

    /** The same in another language, at a level. */
    Token in(String language, int otherLevel) {
        if (otherLevel == level && language.equals(style().font().language())) {
            return this;
        }
        TextStyle other = style().withFont(style().font().withLanguage(language));
        Span turned = new Span(span.text(), other, span.node(), span.target(), span.linkNode());
        return new Token(kind, text, original, turned, otherLevel);
    }

    /** A part of it, where as many characters are shown as are written. */
    Token part(int from, int to) {
        return from == 0 && to == text.length()
                ? this
                : new Token(kind, text.substring(from, to), original.substring(from, to), span, level);
    }

    /** The same as another kind. */
    public Token as(Kind other) {
        return new Token(other, text, original, span, level);
    }
}

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
 */
public record Token(Kind kind, String text, String original, Span span) {

    /** A token shown as its style asks. */
    Token(Kind kind, String written, Span span) {
        this(kind, shown(written, span.style()), written, span);
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

    /** The same in another language. */
    Token in(String language) {
        TextStyle other = style().withFont(style().font().withLanguage(language));
        return new Token(
                kind, text, original, new Span(span.text(), other, span.node(), span.target(), span.linkNode()));
    }

    /** The same as another kind. */
    public Token as(Kind other) {
        return new Token(other, text, original, span);
    }
}

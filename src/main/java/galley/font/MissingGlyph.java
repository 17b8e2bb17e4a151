package galley.font;

import java.util.Locale;

/**
 * A character no face at hand can draw; a replacement sign stands for it.
 *
 * @param codePoint the character; a lone surrogate stands for itself
 * @param charIndex where it starts in the shaped text, in {@code char}s
 */
public record MissingGlyph(int codePoint, int charIndex) {
    /** The character as diagnostics name it, such as {@code U+1F600 at 12}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "U+%04X at %d", codePoint, charIndex);
    }
}

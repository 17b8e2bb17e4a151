package galley.diff;

import galley.model.Inline;
import galley.model.PlainText;
import java.util.List;
import java.util.Optional;

/**
 * The smallest piece of running text that is compared: a word, a mark, blanks, or something whole.
 *
 * @param text its characters; empty where it is something whole
 * @param around what it stands in, outermost first, each without its content
 * @param whole a note, a formula, code, a line break; empty for characters
 * @param key what it says and how it is set; tokens with one key are the same
 */
record Token(String text, List<Inline> around, Optional<Inline> whole, String key) {

    /** Its characters, those of code and formulas too; a line break is LF, a note nothing. */
    String plain() {
        return whole.map(inline -> PlainText.of(List.of(inline))).orElse(text);
    }

    /** Whether it is a note. */
    Optional<Inline.Note> note() {
        return whole.filter(Inline.Note.class::isInstance).map(Inline.Note.class::cast);
    }

    /** Whether it is nothing but blanks. */
    boolean isBlank() {
        return whole.isEmpty() && text.isBlank();
    }

    /** Whether it is a word or a number, not a mark between them. */
    boolean isWord() {
        return whole.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
    }
}

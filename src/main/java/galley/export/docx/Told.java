package galley.export.docx;

import galley.source.Diagnostic;
import galley.source.Place;
import galley.source.Severity;
import java.util.Optional;

/** What the report may have to say about an article that it cannot show as asked. */
enum Told {
    /** An address that no click may open. */
    ADDRESS(
            Severity.WARNING,
            "D302",
            "the address %s cannot be a link, so only its text is shown",
            "use http, https or mailto"),
    /** A picture. */
    PICTURE(Severity.NOTE, "D303", "the picture %s is named, not embedded", ""),
    /** A formula. */
    FORMULA(Severity.NOTE, "D304", "the formula %s is shown as it is written", ""),
    /** A table wider than Word's tables can be. */
    WIDE_TABLE(
            Severity.WARNING, "D305", "the table has %s columns and Word's have 63 at most, so it is set as lines", ""),
    /** A note called from a note. */
    NOTE_IN_NOTE(Severity.NOTE, "D306", "a note within a note is shown in parentheses%s", ""),
    /** A tag that names no language. */
    LANGUAGE(
            Severity.WARNING,
            "D307",
            "%s is no language tag, so the text is taken to be in the article's language",
            "write a tag such as en or de-AT"),
    /** A family that cannot lie in the document. */
    TYPEFACE(
            Severity.WARNING,
            "D308",
            "the typeface \"%s\" is not at hand, so it does not lie in the document",
            "name a family that galley carries, or embed it with Word");

    private static final int LONGEST_QUOTE = 60;

    private final Severity severity;
    private final String code;
    private final String message;
    private final String hint;

    Told(Severity severity, String code, String message, String hint) {
        this.severity = severity;
        this.code = code;
        this.message = message;
        this.hint = hint;
    }

    /** The diagnostic about this at a place. */
    Diagnostic at(Place place, String what) {
        String flat = InlineWriter.flat(what);
        int end = flat.codePointCount(0, flat.length()) > LONGEST_QUOTE
                ? flat.offsetByCodePoints(0, LONGEST_QUOTE)
                : flat.length();
        String quoted = end < flat.length() ? flat.substring(0, end) + "…" : flat;
        String said = message.replace("%s", quoted);
        return new Diagnostic(severity, code, place, said, Optional.of(hint).filter(text -> !text.isEmpty()));
    }
}

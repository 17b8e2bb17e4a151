package galley.source;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing a reader, a style or an exporter has to say about its input: how grave, which rule, where, what, and what
 * to do.
 *
 * @param severity how grave it is
 * @param code a letter for the room and a number: {@code R104} (reading), {@code S201} (style), {@code P301} (page)
 * @param place where, or {@link Place#UNKNOWN}
 * @param message what is wrong, one sentence without a full stop
 * @param hint what to do next, where there is something to do
 */
public record Diagnostic(Severity severity, String code, Place place, String message, Optional<String> hint) {

    /** Order of appearance: by place, then gravest first, then code. */
    public static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::severity, Comparator.reverseOrder())
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);

    /** A note without a hint. */
    public static Diagnostic note(String code, Place place, String message) {
        return new Diagnostic(Severity.NOTE, code, place, message, Optional.empty());
    }

    /** A warning without a hint. */
    public static Diagnostic warning(String code, Place place, String message) {
        return new Diagnostic(Severity.WARNING, code, place, message, Optional.empty());
    }

    /** An error without a hint. */
    public static Diagnostic error(String code, Place place, String message) {
        return new Diagnostic(Severity.ERROR, code, place, message, Optional.empty());
    }

    /** The same diagnostic with advice. */
    public Diagnostic withHint(String advice) {
        return new Diagnostic(severity, code, place, message, Optional.of(advice));
    }

    /** The one-line form: {@code article.txt:9:1: warning[R104]: message}. */
    public String line(String fileName) {
        String where = place.known() ? fileName + ":" + place.line() + ":" + place.column() : fileName;
        return where + ": " + severity.word() + "[" + code + "]: " + message;
    }
}

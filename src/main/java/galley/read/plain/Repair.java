package galley.read.plain;

import galley.source.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The repairs of this reader, each with the stable code that users see. The text of a message may hold one {@code %s}.
 * Documented in {@code src/site/markdown/diagnostics.md}, in the same order.
 */
enum Repair {
    EMPTY_SOURCE("R101", Severity.ERROR, "there is no text in it", "check that the right file was given"),
    TITLE_TAKEN(
            "R102",
            Severity.NOTE,
            "no title line, so the title was taken from %s",
            "begin the file with = The title ="),
    LANGUAGE_OPEN(
            "R103",
            Severity.NOTE,
            "neither letters nor words tell the language, so it is not known",
            "name the language when the article is exported"),
    NO_COLON(
            "R104",
            Severity.WARNING,
            "this infobox line has no label and colon, so it was kept as a value without a label",
            "write - Label: value"),
    NO_VALUE("R105", Severity.NOTE, "nothing is said under the label \"%s\"", null),
    LITTER("R106", Severity.NOTE, "separators that a lost template left behind were taken out", null),
    LEAKED_PARAMETER(
            "R107",
            Severity.WARNING,
            "a template parameter \"%s\" leaked into the value before it; it was cut off and kept as a field",
            "give it a line of its own"),
    EMPTY_PARAMETER(
            "R108", Severity.WARNING, "a template parameter \"%s\" without a value leaked in and was left out", null),
    FLATTENED_LIST("R109", Severity.NOTE, "asterisks in the value were read as a list of %s items", null),
    SPACED_COMMAS("R110", Severity.NOTE, "commas between blanks were read as a list of %s items", null),
    LOST_PRONUNCIATION(
            "R111", Severity.NOTE, "\"%s\" is what a lost pronunciation template left; it was taken out", null),
    UNBALANCED_BRACKETS("R112", Severity.WARNING, "\"%s\" has no partner on this line and was taken out", null),
    EMPTY_LINK("R113", Severity.NOTE, "a link without text was taken out", null),
    UNBALANCED_QUOTES("R114", Severity.NOTE, "%s apostrophes have no partner on this line and were taken out", null),
    UNEVEN_HEADING(
            "R115",
            Severity.WARNING,
            "the two sides of this heading differ; it was read as level %s",
            "write as many equals signs before it as after it"),
    EMPTY_HEADING("R116", Severity.WARNING, "a heading without text was left out", null),
    DEEP_HEADING("R117", Severity.NOTE, "this heading is of level %s; the deepest is 6", null),
    LEVEL_JUMP("R118", Severity.NOTE, "this heading skips a level: %s", null),
    UNFINISHED_HEADING(
            "R119",
            Severity.WARNING,
            "this line begins like a heading but does not end like one; it was read as text",
            "write == Heading =="),
    EMPTY_LIST_ITEM("R120", Severity.NOTE, "a list item without text was left out", null),
    DEEP_LIST("R121", Severity.NOTE, "this list item is deeper than its neighbours allow; it was raised", null),
    EMPTY_INFOBOX("R122", Severity.WARNING, "an infobox without fields was left out", "write - Label: value below it"),
    LATE_INFOBOX("R123", Severity.NOTE, "this infobox stands under a heading; it was put beside the article", null),
    CONTROL_CHARACTER("R124", Severity.WARNING, "the control character %s was left out", null),
    INVISIBLE_CHARACTER(
            "R125",
            Severity.NOTE,
            "the invisible character %s was kept; it may change the order or look of text",
            null),
    NORMALISED("R126", Severity.NOTE, "characters were replaced by their equals in normalisation form C", null),
    TOKENISED(
            "R127",
            Severity.NOTE,
            "this is tokenised text (blanks before punctuation, @-@); its blanks were closed up",
            null),
    UNKNOWN_WORDS("R128", Severity.NOTE, "the text holds %s <unk> in place of lost words; they were kept", null),
    LANGUAGE_SHOWN(
            "R129",
            Severity.NOTE,
            "no language is named; by its words the text is of %s",
            "name the language when the article is exported");

    private final String code;
    private final Severity severity;
    private final String message;
    private final Optional<String> hint;

    Repair(String code, Severity severity, String message, @Nullable String hint) {
        this.code = code;
        this.severity = severity;
        this.message = message;
        this.hint = Optional.ofNullable(hint);
    }

    /** The code that users see and may filter by; it never changes its meaning. */
    String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }

    /** The message about one case. */
    String message(String detail) {
        return message.replace("%s", detail);
    }

    Optional<String> hint() {
        return hint;
    }
}

package galley.compose;

import galley.font.FontSpec;
import galley.font.MissingGlyph;
import galley.font.ShapedText;
import galley.font.Shaper;
import galley.hyphenate.Hyphenators;
import galley.page.StructureBuilder;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.style.Role;
import galley.style.Style;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What all setters of one document share: its style, its type, its structure, its notes, and what went wrong. */
final class Job {
    private static final int LONGEST_QUOTE = 30;

    private final Request request;
    private final Looks looks;
    private final Shaper shaper;
    private final Hyphenators hyphenators;
    private final Wording wording;
    private final StructureBuilder structure = new StructureBuilder();
    private final Notes notes = new Notes();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Set<Object> reported = new HashSet<>();
    private Place place = Place.UNKNOWN;

    Job(Request request, Looks looks, Shaper shaper, Hyphenators hyphenators) {
        this.request = request;
        this.looks = looks;
        this.shaper = shaper;
        this.hyphenators = hyphenators;
        this.wording = Wording.of(request.article().language());
    }

    Request request() {
        return request;
    }

    Style style() {
        return request.style();
    }

    Look look(Role role) {
        return looks.of(role);
    }

    StructureBuilder structure() {
        return structure;
    }

    Notes notes() {
        return notes;
    }

    Wording wording() {
        return wording;
    }

    ShapedText shape(String text, FontSpec font) {
        return shaper.shape(text, font);
    }

    /** The indices in a word at which it may be hyphenated. */
    int[] hyphens(Token word) {
        return hyphenators.forLanguage(word.style().font().language()).points(word.text());
    }

    /** What is set from now on stands at this place of the input. */
    void at(Place now) {
        place = now;
    }

    /** The place of what is being set. */
    Place place() {
        return place;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.stream().sorted(Diagnostic.BY_PLACE).toList();
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Reports each character that no face has, and each script set without its shaping, once a document. */
    void reportUnset(ShapedText shaped) {
        for (MissingGlyph missing : shaped.missing()) {
            if (reported.add(missing.codePoint())) {
                String message = String.format(
                        Locale.ROOT,
                        "no typeface at hand has the character U+%04X; a sign stands for it",
                        missing.codePoint());
                report(Diagnostic.warning("P301", place, message));
            }
        }
        for (String script : shaped.unshapedScripts()) {
            if (reported.add(script)) {
                String message = "letters of the script " + script.toLowerCase(Locale.ROOT)
                        + " are set one by one, without the joins and positions it needs";
                report(Diagnostic.warning("P302", place, message));
            }
        }
    }

    /** Reports a word that had to be cut between two characters. */
    void reportCut(String word) {
        String quoted = word.length() <= LONGEST_QUOTE
                ? word
                : word.substring(
                                0,
                                word.offsetByCodePoints(
                                        0, Math.min(LONGEST_QUOTE, word.codePointCount(0, word.length()))))
                        + "…";
        if (reported.add(place + quoted)) {
            report(Diagnostic.note("P303", place, "\"" + quoted + "\" is wider than its column and was cut"));
        }
    }

    /** Reports a picture that is shown by its name only. */
    void reportPicture(String file) {
        String message = "the picture " + file + " is not printed yet; its caption and name stand in its place";
        report(Diagnostic.note("P304", place, message));
    }
}

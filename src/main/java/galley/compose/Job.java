package galley.compose;

import galley.lines.Look;
import galley.lines.TypeCase;
import galley.page.StructureBuilder;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.style.Role;
import galley.style.Style;
import java.util.List;

/** What all setters of one document share: its style, its type, its structure, its notes, and what went wrong. */
final class Job {
    private final Request request;
    private final Portion portion;
    private final Looks looks;
    private final TypeCase type;
    private final Wording wording;
    private final StructureBuilder structure = new StructureBuilder();
    private final Notes notes = new Notes();
    private final Contents contents = new Contents();

    Job(Request request, Portion portion, Looks looks, TypeCase type) {
        this.request = request;
        this.portion = portion;
        this.looks = looks;
        this.type = type;
        this.wording = Wording.of(request.article().language());
    }

    Request request() {
        return request;
    }

    /** What of the request goes in. */
    Portion portion() {
        return portion;
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

    /** The pages of headings, and the entries that name them. */
    Contents contents() {
        return contents;
    }

    Wording wording() {
        return wording;
    }

    TypeCase type() {
        return type;
    }

    /** What is set from now on stands at this place of the input. */
    void at(Place now) {
        type.at(now);
    }

    /** The place of what is being set. */
    Place place() {
        return type.place();
    }

    List<Diagnostic> diagnostics() {
        return type.diagnostics();
    }

    void report(Diagnostic diagnostic) {
        type.report(diagnostic);
    }

    /** Reports a picture that is shown by its name only. */
    void reportPicture(String file) {
        String message = "the picture " + file + " is not printed yet; its caption and name stand in its place";
        report(Diagnostic.note("P304", place(), message));
    }
}

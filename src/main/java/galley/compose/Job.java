package galley.compose;

import galley.font.BaseDirection;
import galley.lines.Look;
import galley.lines.TypeCase;
import galley.page.Mirror;
import galley.page.Page;
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
    private final Common common;
    private final TypeCase type;
    private final Wording wording;
    private final StructureBuilder structure = new StructureBuilder();
    private final Notes notes = new Notes();
    private final Contents contents = new Contents();
    private final Anchors anchors;

    Job(Request request, Portion portion, Common common, TypeCase type) {
        this.request = request;
        this.portion = portion;
        this.common = common;
        this.type = type;
        this.wording = Wording.of(request.article().language());
        this.anchors = new Anchors(portion.article());
        if (BaseDirection.ofLanguage(request.article().language()) == BaseDirection.RIGHT_TO_LEFT) {
            type.mirror();
        }
    }

    /**
     * What all portions of one request have in common.
     *
     * @param looks how its roles look
     * @param pictures its pictures
     * @param room the height of the text area, in points
     */
    record Common(Looks looks, Pictures pictures, double room) {}

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
        return common.looks().of(role);
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

    /** The places that links within the article lead to. */
    Anchors anchors() {
        return anchors;
    }

    Wording wording() {
        return wording;
    }

    TypeCase type() {
        return type;
    }

    /** The pages as they stand: those of a language that runs from right to left are bound at the right. */
    List<Page> standing(List<Page> pages) {
        return type.isMirrored() ? pages.stream().map(Mirror::of).toList() : pages;
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

    Pictures pictures() {
        return common.pictures();
    }

    /** The height of the text area, in points. */
    double room() {
        return common.room();
    }

    /**
     * Reports a picture that is shown by its name only.
     *
     * @param there whether there is a file of that name
     */
    void reportPicture(String file, boolean there) {
        String why = there ? " is no PNG or JPEG that can be shown" : " was not found beside the article";
        String message = "the picture " + file + why + "; its caption stands in its place";
        report(Diagnostic.warning("P304", place(), message));
    }
}

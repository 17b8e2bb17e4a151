package galley.export.json;

import galley.model.Inline;
import java.io.IOException;
import java.util.List;

/** Writes running text: a string for plain characters, else an object whose {@code kind} says what it is. */
final class InlineWriter implements Inline.Visitor<Json.Writing> {
    private final Json json;

    InlineWriter(Json json) {
        this.json = json;
    }

    void inline(Inline inline) throws IOException {
        inline.accept(this).run();
    }

    @Override
    public Json.Writing text(Inline.Text text) {
        return () -> json.text(text.value());
    }

    @Override
    public Json.Writing emphasis(Inline.Emphasis emphasis) {
        return marked("emphasis", emphasis.text());
    }

    @Override
    public Json.Writing strong(Inline.Strong strong) {
        return marked("strong", strong.text());
    }

    @Override
    public Json.Writing superscript(Inline.Superscript superscript) {
        return marked("superscript", superscript.text());
    }

    @Override
    public Json.Writing subscript(Inline.Subscript subscript) {
        return marked("subscript", subscript.text());
    }

    @Override
    public Json.Writing code(Inline.Code code) {
        return object("code", () -> json.text("value", code.value()));
    }

    @Override
    public Json.Writing formula(Inline.Formula formula) {
        return object("formula", () -> json.text("tex", formula.tex()));
    }

    @Override
    public Json.Writing link(Inline.Link link) {
        return object("link", () -> {
            json.text("target", link.target());
            inlines(link.text());
        });
    }

    @Override
    public Json.Writing foreign(Inline.Foreign foreign) {
        return object("foreign", () -> {
            json.text("language", foreign.language());
            inlines(foreign.text());
        });
    }

    @Override
    public Json.Writing note(Inline.Note note) {
        return object("note", () -> {
            json.text("name", note.name());
            inlines(note.text());
        });
    }

    @Override
    public Json.Writing lineBreak(Inline.LineBreak lineBreak) {
        return object("lineBreak", () -> {});
    }

    private Json.Writing marked(String kind, List<Inline> text) {
        return object(kind, () -> inlines(text));
    }

    private Json.Writing object(String kind, Json.Writing members) {
        return () -> json.object(() -> {
            json.text("kind", kind);
            members.run();
        });
    }

    private void inlines(List<Inline> text) throws IOException {
        json.array("text", text, this::inline);
    }
}

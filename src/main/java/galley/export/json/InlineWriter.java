package galley.export.json;

import galley.json.JsonDocument;
import galley.model.Inline;
import java.io.IOException;
import java.util.List;

/** Writes running text: a string for plain characters, else an object whose {@code kind} says what it is. */
final class InlineWriter implements Inline.Visitor<JsonDocument.Writing> {
    private final JsonDocument json;

    InlineWriter(JsonDocument json) {
        this.json = json;
    }

    void inline(Inline inline) throws IOException {
        inline.accept(this).run();
    }

    @Override
    public JsonDocument.Writing text(Inline.Text text) {
        return () -> json.text(text.value());
    }

    @Override
    public JsonDocument.Writing emphasis(Inline.Emphasis emphasis) {
        return marked("emphasis", emphasis.text());
    }

    @Override
    public JsonDocument.Writing strong(Inline.Strong strong) {
        return marked("strong", strong.text());
    }

    @Override
    public JsonDocument.Writing superscript(Inline.Superscript superscript) {
        return marked("superscript", superscript.text());
    }

    @Override
    public JsonDocument.Writing subscript(Inline.Subscript subscript) {
        return marked("subscript", subscript.text());
    }

    @Override
    public JsonDocument.Writing code(Inline.Code code) {
        return object("code", () -> json.text("value", code.value()));
    }

    @Override
    public JsonDocument.Writing formula(Inline.Formula formula) {
        return object("formula", () -> json.text("tex", formula.tex()));
    }

    @Override
    public JsonDocument.Writing link(Inline.Link link) {
        return object("link", () -> {
            json.text("target", link.target());
            inlines(link.text());
        });
    }

    @Override
    public JsonDocument.Writing foreign(Inline.Foreign foreign) {
        return object("foreign", () -> {
            json.text("language", foreign.language());
            inlines(foreign.text());
        });
    }

    @Override
    public JsonDocument.Writing note(Inline.Note note) {
        return object("note", () -> {
            json.text("name", note.name());
            inlines(note.text());
        });
    }

    @Override
    public JsonDocument.Writing anchor(Inline.Anchor anchor) {
        return object("anchor", () -> json.text("name", anchor.name()));
    }

    @Override
    public JsonDocument.Writing lineBreak(Inline.LineBreak lineBreak) {
        return object("lineBreak", () -> {});
    }

    private JsonDocument.Writing marked(String kind, List<Inline> text) {
        return object(kind, () -> inlines(text));
    }

    private JsonDocument.Writing object(String kind, JsonDocument.Writing members) {
        return () -> json.object(() -> {
            json.text("kind", kind);
            members.run();
        });
    }

    private void inlines(List<Inline> text) throws IOException {
        json.array("text", text, this::inline);
    }
}

package galley.export.text;

import galley.model.Inline;
import java.util.List;

/** Running text on one line, its marks in braces. */
final class InlinePrinter implements Inline.Visitor<String> {
    private static final InlinePrinter VISITOR = new InlinePrinter();

    private InlinePrinter() {}

    static String print(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        inlines.forEach(inline -> text.append(inline.accept(VISITOR)));
        return text.toString();
    }

    @Override
    public String text(Inline.Text text) {
        return Escapes.of(text.value());
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return braced("emphasis", print(emphasis.text()));
    }

    @Override
    public String strong(Inline.Strong strong) {
        return braced("strong", print(strong.text()));
    }

    @Override
    public String superscript(Inline.Superscript superscript) {
        return braced("superscript", print(superscript.text()));
    }

    @Override
    public String subscript(Inline.Subscript subscript) {
        return braced("subscript", print(subscript.text()));
    }

    @Override
    public String code(Inline.Code code) {
        return braced("code", Escapes.of(code.value()));
    }

    @Override
    public String formula(Inline.Formula formula) {
        return braced("formula", Escapes.of(formula.tex()));
    }

    @Override
    public String link(Inline.Link link) {
        return braced("link " + Escapes.of(link.target()), print(link.text()));
    }

    @Override
    public String foreign(Inline.Foreign foreign) {
        return braced("foreign " + Escapes.of(foreign.language()), print(foreign.text()));
    }

    @Override
    public String note(Inline.Note note) {
        return braced(note.name().isEmpty() ? "note" : "note " + Escapes.of(note.name()), print(note.text()));
    }

    @Override
    public String anchor(Inline.Anchor anchor) {
        return "{anchor " + Escapes.of(anchor.name()) + "}";
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "{line break}";
    }

    private static String braced(String kind, String text) {
        return "{" + kind + ": " + text + "}";
    }
}

package galley.claims;

import galley.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** The characters of running text, with the stretches that only machines read, and the notes it calls. */
final class PassageText implements Inline.Visitor<PassageText> {
    private final StringBuilder characters = new StringBuilder();
    private final List<int[]> quiet = new ArrayList<>();
    private final List<List<Inline>> notes = new ArrayList<>();

    static PassageText of(List<Inline> inlines) {
        return new PassageText().all(inlines);
    }

    String characters() {
        return characters.toString();
    }

    List<int[]> quiet() {
        return List.copyOf(quiet);
    }

    List<List<Inline>> notes() {
        return List.copyOf(notes);
    }

    PassageText all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    PassageText plain(String value) {
        characters.append(value);
        return this;
    }

    private PassageText machine(String value) {
        quiet.add(new int[] {characters.length(), characters.length() + value.length()});
        return plain(value);
    }

    @Override
    public PassageText text(Inline.Text it) {
        return plain(it.value());
    }

    @Override
    public PassageText emphasis(Inline.Emphasis it) {
        return all(it.text());
    }

    @Override
    public PassageText strong(Inline.Strong it) {
        return all(it.text());
    }

    @Override
    public PassageText superscript(Inline.Superscript it) {
        return all(it.text());
    }

    @Override
    public PassageText subscript(Inline.Subscript it) {
        return all(it.text());
    }

    @Override
    public PassageText code(Inline.Code it) {
        return machine(it.value());
    }

    @Override
    public PassageText formula(Inline.Formula it) {
        return machine(it.tex());
    }

    @Override
    public PassageText link(Inline.Link it) {
        return all(it.text());
    }

    @Override
    public PassageText foreign(Inline.Foreign it) {
        return all(it.text());
    }

    @Override
    public PassageText note(Inline.Note it) {
        notes.add(it.text());
        return this;
    }

    @Override
    public PassageText anchor(Inline.Anchor anchor) {
        return this;
    }

    @Override
    public PassageText lineBreak(Inline.LineBreak it) {
        return plain("\n");
    }
}

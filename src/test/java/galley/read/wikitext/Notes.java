package galley.read.wikitext;

import galley.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** The notes called in a text, those called in notes too. */
final class Notes implements Inline.Visitor<Boolean> {
    private final List<Inline.Note> found = new ArrayList<>();

    static List<Inline.Note> of(List<Inline> text) {
        Notes notes = new Notes();
        notes.all(text);
        return notes.found;
    }

    private boolean all(List<Inline> text) {
        text.forEach(inline -> inline.accept(this));
        return true;
    }

    @Override
    public Boolean text(Inline.Text text) {
        return true;
    }

    @Override
    public Boolean emphasis(Inline.Emphasis emphasis) {
        return all(emphasis.text());
    }

    @Override
    public Boolean strong(Inline.Strong strong) {
        return all(strong.text());
    }

    @Override
    public Boolean superscript(Inline.Superscript superscript) {
        return all(superscript.text());
    }

    @Override
    public Boolean subscript(Inline.Subscript subscript) {
        return all(subscript.text());
    }

    @Override
    public Boolean code(Inline.Code code) {
        return true;
    }

    @Override
    public Boolean formula(Inline.Formula formula) {
        return true;
    }

    @Override
    public Boolean link(Inline.Link link) {
        return all(link.text());
    }

    @Override
    public Boolean foreign(Inline.Foreign foreign) {
        return all(foreign.text());
    }

    @Override
    public Boolean note(Inline.Note note) {
        found.add(note);
        return all(note.text());
    }

    @Override
    public Boolean anchor(Inline.Anchor anchor) {
        return true;
    }

    @Override
    public Boolean lineBreak(Inline.LineBreak lineBreak) {
        return true;
    }
}

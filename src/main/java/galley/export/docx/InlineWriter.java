package galley.export.docx;

import galley.export.docx.Remarks.Remark;
import galley.export.docx.markup.Fields;
import galley.export.docx.markup.Xml;
import galley.export.docx.styles.CharacterStyles;
import galley.export.docx.styles.Language;
import galley.export.docx.styles.Trait;
import galley.model.Inline;
import galley.model.PlainText;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes running text as runs: each with the character style of what it is, and its language where that changes. */
final class InlineWriter implements Inline.Visitor<Xml> {
    private final Draft draft;
    private final Links links;
    private final Xml xml;
    private final Set<Trait> traits;
    private final Optional<Language> language;
    private final boolean inNote;

    private InlineWriter(
            Draft draft, Links links, Xml xml, Set<Trait> traits, Optional<Language> language, boolean inNote) {
        this.draft = draft;
        this.links = links;
        this.xml = xml;
        this.traits = traits;
        this.language = language;
        this.inNote = inNote;
    }

    /** Writes text of the body. */
    static InlineWriter inBody(Draft draft, Xml xml) {
        return new InlineWriter(draft, draft.links(), xml, EnumSet.noneOf(Trait.class), Optional.empty(), false);
    }

    /** Writes what the cell of a table says again. */
    static InlineWriter again(Draft draft, Xml xml) {
        return new InlineWriter(draft, draft.links(), xml, EnumSet.of(Trait.REPEATED), Optional.empty(), false);
    }

    /** Writes the text of a note, from which no other note can be called. */
    static InlineWriter inNote(Draft draft, Links links, Xml xml) {
        return new InlineWriter(draft, links, xml, EnumSet.noneOf(Trait.class), Optional.empty(), true);
    }

    void write(List<Inline> inlines) {
        inlines.forEach(inline -> draft.revisions().within(xml, inline, () -> inline.accept(this)));
    }

    /** Characters as they are; a line end within them is a blank, for XML would make it one anyway. */
    void plain(String text) {
        String flat = flat(text);
        for (Remark remark : draft.openRemarks()) {
            int at = remark.words().isEmpty() ? -1 : flat.indexOf(flat(remark.words()));
            if (at >= 0) {
                remarked(remark, flat, at);
                return;
            }
        }
        verbatim(flat);
    }

    /** The same, none of it marked as what a comment is about: a content control of plain text holds nothing else. */
    void verbatim(String text) {
        String flat = flat(text);
        if (flat.isEmpty()) {
            return;
        }
        draft.composition().ifPresent(pages -> pages.text(flat, traits));
        openRun(flat);
        int from = 0;
        for (int tab = flat.indexOf('\t'); tab >= 0; tab = flat.indexOf('\t', from)) {
            characters(flat.substring(from, tab));
            xml.empty("w:tab");
            from = tab + 1;
        }
        characters(flat.substring(from));
        xml.close();
    }

    private void remarked(Remark remark, String text, int at) {
        draft.openRemarks().remove(remark);
        int end = at + flat(remark.words()).length();
        plain(text.substring(0, at));
        remark.begin(xml);
        verbatim(text.substring(at, end));
        remark.end(xml, draft.styleId(CharacterStyles.COMMENT));
        plain(text.substring(end));
    }

    /** Lines whose breaks are kept. */
    void lines(String text) {
        String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        int last = lines.length > 1 && lines[lines.length - 1].isEmpty() ? lines.length - 1 : lines.length;
        for (int i = 0; i < last; i++) {
            if (i > 0) {
                lineBreak(new Inline.LineBreak());
            }
            plain(lines[i]);
        }
    }

    /** The text as a run shows it. */
    static String flat(String text) {
        return text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    }

    @Override
    public Xml text(Inline.Text text) {
        plain(text.value());
        return xml;
    }

    @Override
    public Xml emphasis(Inline.Emphasis emphasis) {
        return within(Trait.EMPHASIS, emphasis.text());
    }

    @Override
    public Xml strong(Inline.Strong strong) {
        return within(Trait.STRONG, strong.text());
    }

    @Override
    public Xml superscript(Inline.Superscript superscript) {
        return within(Trait.SUPERSCRIPT, superscript.text());
    }

    @Override
    public Xml subscript(Inline.Subscript subscript) {
        return within(Trait.SUBSCRIPT, subscript.text());
    }

    @Override
    public Xml code(Inline.Code code) {
        return within(Trait.CODE, List.of(new Inline.Text(code.value())));
    }

    @Override
    public Xml formula(Inline.Formula formula) {
        draft.tell(Told.FORMULA, formula.tex());
        return within(Trait.FORMULA, List.of(new Inline.Text(formula.tex())));
    }

    @Override
    public Xml link(Inline.Link link) {
        Optional<String> place = draft.anchors().bookmark(link.target());
        if (place.isPresent() && !traits.contains(Trait.LINK)) {
            xml.open("w:hyperlink", "w:anchor", place.get(), "w:history", "1");
            within(Trait.LINK, link.text());
            return xml.close();
        }
        Optional<String> id = traits.contains(Trait.LINK) ? Optional.empty() : links.id(link.target());
        if (id.isEmpty()) {
            if (!traits.contains(Trait.LINK) && Links.hasScheme(link.target())) {
                draft.tell(Told.ADDRESS, link.target());
            }
            write(link.text());
            return xml;
        }
        xml.open("w:hyperlink", "r:id", id.get(), "w:history", "1");
        within(Trait.LINK, link.text().isEmpty() ? List.of(new Inline.Text(link.target())) : link.text());
        return xml.close();
    }

    @Override
    public Xml foreign(Inline.Foreign foreign) {
        if (!Language.wellFormed(foreign.language())) {
            draft.tell(Told.LANGUAGE, foreign.language());
            write(foreign.text());
            return xml;
        }
        Optional<Language> other = Optional.of(new Language(foreign.language()));
        new InlineWriter(draft, links, xml, traits, other, inNote).write(foreign.text());
        return xml;
    }

    @Override
    public Xml note(Inline.Note note) {
        if (inNote) {
            draft.tell(Told.NOTE_IN_NOTE, "");
            plain(" (");
            write(note.text());
            plain(")");
            return xml;
        }
        Notes.Call call = draft.notes().call(draft.revisions().named(note), draft.place());
        String words = call.first() ? PlainText.of(note.text()) : "";
        draft.composition().ifPresent(pages -> pages.note(Integer.toString(call.number()), words));
        if (!call.first()) {
            String number = Integer.toString(call.number());
            Fields.write(xml, "NOTEREF " + call.bookmark() + " \\f \\h", number, draft.styleId(CharacterStyles.NOTE));
        } else if (call.named()) {
            draft.bookmarks().around(xml, call.bookmark(), () -> reference(call.number()));
        } else {
            reference(call.number());
        }
        return xml;
    }

    @Override
    public Xml anchor(Inline.Anchor anchor) {
        draft.anchors().place(anchor).ifPresent(name -> draft.bookmarks().around(xml, name, () -> {}));
        return xml;
    }

    @Override
    public Xml lineBreak(Inline.LineBreak lineBreak) {
        draft.composition().ifPresent(pages -> pages.text("\n", traits));
        return xml.open("w:r").empty("w:br").close();
    }

    private void reference(int number) {
        xml.open("w:r")
                .open("w:rPr")
                .value("w:rStyle", draft.styleId(CharacterStyles.NOTE))
                .close();
        xml.empty("w:footnoteReference", "w:id", Integer.toString(number)).close();
    }

    private Xml within(Trait trait, List<Inline> text) {
        EnumSet<Trait> more = EnumSet.of(trait);
        more.addAll(traits);
        new InlineWriter(draft, links, xml, more, language, inNote).write(text);
        return xml;
    }

    private void openRun(String text) {
        // Word takes a run's direction from the run alone: neither style nor document can give it.
        boolean rightToLeft = language.isEmpty() && draft.language().rightToLeft() && Language.hasRightToLeft(text);
        xml.open("w:r");
        if (traits.isEmpty() && language.isEmpty() && !rightToLeft) {
            return;
        }
        xml.open("w:rPr");
        if (!traits.isEmpty()) {
            xml.value("w:rStyle", draft.styleId(draft.characterStyles().id(traits)));
        }
        if (rightToLeft) {
            xml.empty("w:rtl");
        }
        language.ifPresent(this::language);
        xml.close();
    }

    private void language(Language other) {
        if (other.rightToLeft()) {
            xml.empty("w:rtl").empty("w:lang", "w:bidi", other.tag());
        } else {
            xml.empty("w:lang", other.isEastAsian() ? "w:eastAsia" : "w:val", other.tag());
        }
    }

    private void characters(String text) {
        if (text.isEmpty()) {
            return;
        }
        boolean bare = text.equals(text.strip()) && !text.contains("  ");
        Xml element = bare ? xml.open("w:t") : xml.open("w:t", "xml:space", "preserve");
        element.text(text).close();
    }
}

package galley.read.wikitext.markup;

import galley.model.Block;
import galley.model.Inline;
import galley.model.Section;
import galley.read.wikitext.expand.Deposit;
import galley.read.wikitext.expand.Deposits;
import galley.read.wikitext.expand.Remark;
import galley.read.wikitext.expand.Remarks;
import galley.read.wikitext.expand.Traced;
import galley.source.Place;
import galley.source.Source;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Makes blocks and inlines of expanded wikitext, for one page. */
public final class Markup {
    /** How deep tables, quotations and lists may stand in one another; what is deeper is raised or left out. */
    static final int DEEPEST = 8;

    /** A note in a note in a note is no note any more. */
    private static final int DEEPEST_NOTE = 3;

    private static final int LONGEST_NAMESPACE = 30;

    private final Source source;
    private final Deposits deposits;
    private final Remarks remarks;
    private final Namespaces namespaces;
    private final IdentityHashMap<Traced, List<Inline>> notes = new IdentityHashMap<>();
    private final List<Block.Table> boxes = new ArrayList<>();
    private int noteDepth;

    /** For one page, whose deposits and remarks are those of its expansion. */
    public Markup(Source source, Deposits deposits, Remarks remarks, Namespaces namespaces) {
        this.source = source;
        this.deposits = deposits;
        this.remarks = remarks;
        this.namespaces = namespaces;
    }

    /**
     * What a page says.
     *
     * @param lead what stands before the first heading
     * @param sections the sections of the highest levels
     */
    public record Body(List<Block> lead, List<Section> sections) {
        /** Takes copies. */
        public Body {
            lead = List.copyOf(lead);
            sections = List.copyOf(sections);
        }
    }

    /** The body of a page. */
    public Body body(Traced text) {
        Outline outline = new Outline();
        new BlockParser(this, normal(text), outline, false).parse();
        return new Body(outline.lead(), outline.sections());
    }

    /** The tables of the page read so far that are laid out as infoboxes; they stand nowhere else. */
    public List<Block.Table> boxes() {
        return List.copyOf(boxes);
    }

    void addBox(Block.Table box, int index) {
        remarks.add(Remark.BOX_GUESSED, index, "a table");
        boxes.add(box);
    }

    /** Blocks of a value, a cell or a caption; headings in it are strong paragraphs. */
    public List<Block> blocks(Traced text) {
        BlockList blocks = new BlockList();
        new BlockParser(this, normal(text), blocks, true).parse();
        return blocks.blocks();
    }

    /** Running text of one piece: a caption, a heading, a note. */
    public List<Inline> inlines(Traced text) {
        Traced normal = normal(text);
        return new InlineParser(this, normal, false).parse(0, normal.length());
    }

    private Traced normal(Traced text) {
        return Normaliser.of(text, deposits, remarks, namespaces);
    }

    Deposits deposits() {
        return deposits;
    }

    /** Where to tell of what is left out. */
    public Remarks remarks() {
        return remarks;
    }

    /** The place of an index of the page. */
    public Place place(int index) {
        return source.place(Math.min(index, source.text().length()));
    }

    /** A note with its words; empty if there are none. */
    Optional<Inline.Note> note(Deposit.Note note) {
        if (note.text().isEmpty() || noteDepth >= DEEPEST_NOTE) {
            return Optional.empty();
        }
        Traced text = note.text().get();
        List<Inline> said = notes.get(text);
        if (said == null) {
            noteDepth++;
            said = inlines(text);
            noteDepth--;
            notes.put(text, said);
        }
        if (said.isEmpty()) {
            remarks.add(Remark.NOTE_EMPTY, note.index());
            return Optional.empty();
        }
        return Optional.of(new Inline.Note(note.name(), said));
    }

    /** Lines kept as they are; blank lines around them go. */
    Optional<Block> blockOf(Deposit.Verbatim verbatim) {
        String lines = verbatim.characters().replaceAll("^(?:[ \t\r]*\n)++", "").stripTrailing();
        return lines.isBlank()
                ? Optional.empty()
                : Optional.of(new Block.Preformatted(lines.replace("\r", ""), place(verbatim.index())));
    }

    /** A stanza is a paragraph whose lines are kept. */
    List<Block> verse(Deposit.Verse verse) {
        Traced lines = verse.lines();
        List<Block> stanzas = new ArrayList<>();
        Traced.Builder stanza = new Traced.Builder();
        int from = 0;
        while (from <= lines.length()) {
            int feed = lines.text().indexOf('\n', from);
            int end = feed < 0 ? lines.length() : feed;
            if (lines.text().substring(from, end).isBlank()) {
                addStanza(stanza, stanzas);
                stanza = new Traced.Builder();
            } else {
                int begin = from;
                while (lines.text().charAt(begin) == ':' || lines.text().charAt(begin) == ' ') {
                    begin++;
                }
                stanza.add(stanza.length() == 0 ? "" : "<br>", lines.origin(from))
                        .add(lines, begin, end);
            }
            from = end + 1;
        }
        addStanza(stanza, stanzas);
        return stanzas;
    }

    private void addStanza(Traced.Builder stanza, List<Block> stanzas) {
        Traced lines = stanza.build();
        List<Inline> text = lines.length() == 0 ? List.of() : inlines(lines);
        if (!text.isEmpty()) {
            stanzas.add(new Block.Paragraph(text, place(lines.origin(0))));
        }
    }

    /** The pictures of a gallery, one on each line. */
    List<Block> gallery(Deposit.Gallery gallery) {
        Traced lines = gallery.lines();
        List<Block> figures = new ArrayList<>();
        int from = 0;
        while (from < lines.length()) {
            int feed = lines.text().indexOf('\n', from);
            int end = feed < 0 ? lines.length() : feed;
            int colon = Lines.indexOf(lines.text(), ':', from, Math.min(end, from + LONGEST_NAMESPACE));
            boolean namespace = colon >= 0 && Lines.indexOf(lines.text(), '|', from, colon) < 0;
            Traced link = lines.slice(namespace ? colon + 1 : from, end);
            Deposit.Picture picture = new Deposit.Picture(link);
            if (!Pictures.file(picture).isEmpty()) {
                figures.add(Pictures.figure(this, picture));
            }
            from = end + 1;
        }
        return figures;
    }
}

package galley.book;

import galley.model.Block;
import galley.model.Cell;
import galley.model.Definition;
import galley.model.Inline;
import galley.model.ListItem;
import galley.model.Row;
import galley.model.Section;
import galley.source.Attachments;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Copies the text of an article into a chapter. The names of notes, anchors and pictures get the number of the chapter,
 * since other articles use the same; text in another language than the book's is marked as such; places go, since they
 * tell lines of many files apart.
 */
final class Transcript implements Block.Visitor<Block>, Inline.Visitor<Inline> {
    private static final char AFTER_NUMBER = '/';

    private final String prefix;
    private final ChapterLinks links;
    private final Optional<String> language;
    private final Attachments attachments;

    /**
     * A transcript.
     *
     * @param chapter the number of the chapter, from 1
     * @param language of the article, where it is not that of the book
     * @param links which links lead to other chapters
     */
    Transcript(int chapter, Optional<String> language, Attachments attachments, ChapterLinks links) {
        this.prefix = Integer.toString(chapter) + AFTER_NUMBER;
        this.links = links;
        this.language = language;
        this.attachments = attachments;
    }

    /** The number of the chapter that a file of the book belongs to. */
    static Optional<Integer> chapterOf(String file) {
        int slash = file.indexOf(AFTER_NUMBER);
        try {
            return slash < 0 ? Optional.empty() : Optional.of(Integer.parseInt(file.substring(0, slash)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** What the article itself calls a file of the book. */
    static String own(String file) {
        return file.substring(file.indexOf(AFTER_NUMBER) + 1);
    }

    /** A section with all below it, so many levels deeper. */
    Section section(Section section, int deeper) {
        int level = Math.max(1, Math.min(Section.DEEPEST, section.level() + deeper));
        return new Section(
                level,
                text(section.heading()),
                blocks(section.blocks()),
                section.subsections().stream()
                        .map(part -> section(part, deeper))
                        .toList(),
                Place.UNKNOWN);
    }

    List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    Block block(Block block) {
        return block.accept(this);
    }

    /** Running text as a whole, in its language. */
    List<Inline> text(List<Inline> text) {
        List<Inline> copy = inlines(text);
        return language.isPresent() && !copy.isEmpty() ? List.of(new Inline.Foreign(language.get(), copy)) : copy;
    }

    private List<Inline> inlines(List<Inline> text) {
        List<Inline> copy = new ArrayList<>(text.size());
        text.forEach(inline -> copy.add(inline.accept(this)));
        return copy;
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return new Block.Paragraph(text(paragraph.text()), Place.UNKNOWN);
    }

    @Override
    public Block bulletList(Block.BulletList list) {
        return new Block.BulletList(items(list.items()), Place.UNKNOWN);
    }

    @Override
    public Block numberedList(Block.NumberedList list) {
        return new Block.NumberedList(list.first(), items(list.items()), Place.UNKNOWN);
    }

    private List<ListItem> items(List<ListItem> items) {
        return items.stream().map(item -> new ListItem(blocks(item.blocks()))).toList();
    }

    @Override
    public Block definitionList(Block.DefinitionList list) {
        List<Definition> definitions = list.definitions().stream()
                .map(one -> new Definition(text(one.term()), items(one.descriptions())))
                .toList();
        return new Block.DefinitionList(definitions, Place.UNKNOWN);
    }

    @Override
    public Block table(Block.Table table) {
        List<Row> rows = table.rows().stream()
                .map(row -> new Row(row.cells().stream().map(this::cell).toList()))
                .toList();
        return new Block.Table(text(table.caption()), rows, Place.UNKNOWN);
    }

    private Cell cell(Cell cell) {
        return new Cell(cell.header(), cell.columns(), cell.rows(), blocks(cell.blocks()));
    }

    @Override
    public Block quotation(Block.Quotation quotation) {
        return new Block.Quotation(blocks(quotation.blocks()), text(quotation.attribution()), Place.UNKNOWN);
    }

    @Override
    public Block preformatted(Block.Preformatted preformatted) {
        return new Block.Preformatted(preformatted.text(), Place.UNKNOWN);
    }

    /** A file that is not there keeps its name, which is printed in its place. */
    @Override
    public Block figure(Block.Figure figure) {
        String file = attachments.find(figure.file()).isPresent() ? prefix + figure.file() : figure.file();
        return new Block.Figure(file, text(figure.caption()), figure.alternative(), Place.UNKNOWN);
    }

    @Override
    public Inline text(Inline.Text text) {
        return text;
    }

    @Override
    public Inline emphasis(Inline.Emphasis emphasis) {
        return new Inline.Emphasis(inlines(emphasis.text()));
    }

    @Override
    public Inline strong(Inline.Strong strong) {
        return new Inline.Strong(inlines(strong.text()));
    }

    @Override
    public Inline superscript(Inline.Superscript superscript) {
        return new Inline.Superscript(inlines(superscript.text()));
    }

    @Override
    public Inline subscript(Inline.Subscript subscript) {
        return new Inline.Subscript(inlines(subscript.text()));
    }

    @Override
    public Inline code(Inline.Code code) {
        return code;
    }

    @Override
    public Inline formula(Inline.Formula formula) {
        return formula;
    }

    @Override
    public Inline link(Inline.Link link) {
        String target = link.target();
        boolean within = target.startsWith("#");
        String place = within
                ? "#" + prefix + target.substring(1)
                : links.chapter(target).map(number -> "#" + beginning(number)).orElse(target);
        return new Inline.Link(place, inlines(link.text()));
    }

    /** What the beginning of a chapter is called; no anchor of an article is called so, for theirs have names. */
    private static String beginning(int chapter) {
        return Integer.toString(chapter) + AFTER_NUMBER;
    }

    /** The heading of the chapter, which links of others may lead to. */
    List<Inline> heading(int chapter, String title) {
        List<Inline> heading = text(Words.text(title));
        if (!links.isWanted(chapter)) {
            return heading;
        }
        List<Inline> reached = new ArrayList<>(List.of(new Inline.Anchor(beginning(chapter))));
        reached.addAll(heading);
        return reached;
    }

    @Override
    public Inline foreign(Inline.Foreign foreign) {
        return new Inline.Foreign(foreign.language(), inlines(foreign.text()));
    }

    @Override
    public Inline note(Inline.Note note) {
        return new Inline.Note(note.name().isEmpty() ? "" : prefix + note.name(), inlines(note.text()));
    }

    @Override
    public Inline anchor(Inline.Anchor anchor) {
        return new Inline.Anchor(prefix + anchor.name());
    }

    @Override
    public Inline lineBreak(Inline.LineBreak lineBreak) {
        return lineBreak;
    }
}

package galley.read.wikitext.markup;

import galley.model.Block;
import galley.model.Definition;
import galley.model.Inline;
import galley.model.ListItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Notes that stand in a paragraph of their own, because what they prove stands above it or could not be shown: they are
 * called at the end of the block before, or of the one behind where a section begins with them. Each visit gives that
 * block with the notes; empty where it has no place for them.
 */
final class LoneNotes implements Block.Visitor<Optional<Block>> {
    /** Longer texts and lists are not copied for each note behind them. */
    private static final int LONGEST = 2000;

    private final List<Inline> notes;

    private LoneNotes(List<Inline> notes) {
        this.notes = notes;
    }

    /** Adds a block behind others; if it or the last of them consists of notes, these go to the other one. */
    static void add(List<Block> blocks, Block block) {
        Optional<Block> joined = Optional.empty();
        if (!blocks.isEmpty()) {
            Block last = last(blocks);
            joined = lone(block).isPresent()
                    ? lone(block).flatMap(last::accept)
                    : lone(last).flatMap(block::accept);
        }
        if (joined.isPresent()) {
            blocks.set(blocks.size() - 1, joined.get());
        } else {
            blocks.add(block);
        }
    }

    /** The notes of a paragraph that consists of notes alone. */
    private static Optional<LoneNotes> lone(Block block) {
        return block instanceof Block.Paragraph paragraph && isLone(paragraph.text())
                ? Optional.of(new LoneNotes(paragraph.text()))
                : Optional.empty();
    }

    private static boolean isLone(List<Inline> text) {
        return text.stream()
                .allMatch(inline -> inline instanceof Inline.Note
                        || (inline instanceof Inline.Text blank && blank.value().isBlank()));
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static <T> List<T> withLast(List<T> list, T last) {
        List<T> changed = new ArrayList<>(list);
        changed.set(changed.size() - 1, last);
        return changed;
    }

    private List<Inline> behind(List<Inline> text) {
        List<Inline> all = new ArrayList<>(text);
        all.addAll(notes);
        return all;
    }

    @Override
    public Optional<Block> paragraph(Block.Paragraph paragraph) {
        return paragraph.text().size() > LONGEST
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(behind(paragraph.text()), paragraph.place()));
    }

    @Override
    public Optional<Block> bulletList(Block.BulletList list) {
        return items(list.items()).map(items -> new Block.BulletList(items, list.place()));
    }

    @Override
    public Optional<Block> numberedList(Block.NumberedList list) {
        return items(list.items()).map(items -> new Block.NumberedList(list.first(), items, list.place()));
    }

    private Optional<List<ListItem>> items(List<ListItem> items) {
        boolean open = !items.isEmpty() && items.size() <= LONGEST;
        return blocks(open ? last(items).blocks() : List.of()).map(blocks -> withLast(items, new ListItem(blocks)));
    }

    private Optional<List<Block>> blocks(List<Block> blocks) {
        return blocks.isEmpty() || blocks.size() > LONGEST
                ? Optional.empty()
                : last(blocks).accept(this).map(block -> withLast(blocks, block));
    }

    @Override
    public Optional<Block> definitionList(Block.DefinitionList list) {
        Definition end = last(list.definitions());
        return items(list.definitions().size() > LONGEST ? List.of() : end.descriptions())
                .map(items -> withLast(list.definitions(), new Definition(end.term(), items)))
                .map(definitions -> new Block.DefinitionList(definitions, list.place()));
    }

    @Override
    public Optional<Block> table(Block.Table table) {
        return Optional.of(new Block.Table(behind(table.caption()), table.rows(), table.place()));
    }

    @Override
    public Optional<Block> quotation(Block.Quotation quotation) {
        return quotation.attribution().isEmpty()
                ? blocks(quotation.blocks())
                        .map(blocks -> new Block.Quotation(blocks, quotation.attribution(), quotation.place()))
                : Optional.of(
                        new Block.Quotation(quotation.blocks(), behind(quotation.attribution()), quotation.place()));
    }

    @Override
    public Optional<Block> preformatted(Block.Preformatted preformatted) {
        return Optional.empty();
    }

    @Override
    public Optional<Block> figure(Block.Figure figure) {
        return Optional.of(
                new Block.Figure(figure.file(), behind(figure.caption()), figure.alternative(), figure.place()));
    }
}

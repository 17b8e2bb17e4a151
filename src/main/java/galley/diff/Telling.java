package galley.diff;

import galley.model.Block;
import galley.model.Cell;
import galley.model.Definition;
import galley.model.Inline;
import galley.model.ListItem;
import galley.model.Row;
import galley.source.Place;
import java.util.List;
import java.util.stream.Collectors;

/** Takes down, sentence by sentence, all that a block says which one article alone has. */
final class Telling implements Block.Visitor<Ledger> {
    private final Mark mark;
    private final TextMerger texts;
    private final Ledger ledger;

    Telling(Mark mark, TextMerger texts, Ledger ledger) {
        this.mark = mark;
        this.texts = texts;
        this.ledger = ledger;
    }

    void tell(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    void tell(ListItem item) {
        tell(item.blocks());
    }

    void tell(Definition definition, Place place) {
        texts.alone(mark, Subject.TERM, "", definition.term(), place);
        definition.descriptions().forEach(this::tell);
    }

    void tell(Row row, Place place) {
        String cells = row.cells().stream().map(Telling::cell).collect(Collectors.joining(" | "));
        ledger.alone(mark, Subject.ROW, "", cells, place);
    }

    private static String cell(Cell cell) {
        return BlockText.of(cell.blocks()).strip().replaceAll("\\s+", " ");
    }

    @Override
    public Ledger paragraph(Block.Paragraph paragraph) {
        texts.alone(mark, paragraph.text(), paragraph.place());
        return ledger;
    }

    @Override
    public Ledger bulletList(Block.BulletList list) {
        list.items().forEach(this::tell);
        return ledger;
    }

    @Override
    public Ledger numberedList(Block.NumberedList list) {
        list.items().forEach(this::tell);
        return ledger;
    }

    @Override
    public Ledger definitionList(Block.DefinitionList list) {
        list.definitions().forEach(definition -> tell(definition, list.place()));
        return ledger;
    }

    @Override
    public Ledger table(Block.Table table) {
        line(Subject.CAPTION, table.caption(), table.place());
        table.rows().forEach(row -> tell(row, table.place()));
        return ledger;
    }

    @Override
    public Ledger quotation(Block.Quotation quotation) {
        tell(quotation.blocks());
        line(Subject.ATTRIBUTION, quotation.attribution(), quotation.place());
        return ledger;
    }

    @Override
    public Ledger preformatted(Block.Preformatted preformatted) {
        preformatted
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> ledger.alone(mark, Subject.LINE, "", line, preformatted.place()));
        return ledger;
    }

    @Override
    public Ledger figure(Block.Figure figure) {
        ledger.alone(mark, Subject.PICTURE, "", figure.file(), figure.place());
        line(Subject.CAPTION, figure.caption(), figure.place());
        return ledger;
    }

    private void line(Subject subject, List<Inline> text, Place place) {
        texts.alone(mark, subject, "", text, place);
    }
}

package galley.diff;

import galley.model.Block;

/** A block that says the same and is another object, so that it can have a mark of its own. */
final class FreshBlock implements Block.Visitor<Block> {
    private static final FreshBlock FRESH = new FreshBlock();

    private FreshBlock() {}

    static Block of(Block block) {
        return block.accept(FRESH);
    }

    @Override
    public Block paragraph(Block.Paragraph paragraph) {
        return new Block.Paragraph(paragraph.text(), paragraph.place());
    }

    @Override
    public Block bulletList(Block.BulletList list) {
        return new Block.BulletList(list.items(), list.place());
    }

    @Override
    public Block numberedList(Block.NumberedList list) {
        return new Block.NumberedList(list.first(), list.items(), list.place());
    }

    @Override
    public Block definitionList(Block.DefinitionList list) {
        return new Block.DefinitionList(list.definitions(), list.place());
    }

    @Override
    public Block table(Block.Table table) {
        return new Block.Table(table.caption(), table.rows(), table.place());
    }

    @Override
    public Block quotation(Block.Quotation quotation) {
        return new Block.Quotation(quotation.blocks(), quotation.attribution(), quotation.place());
    }

    @Override
    public Block preformatted(Block.Preformatted preformatted) {
        return new Block.Preformatted(preformatted.text(), preformatted.place());
    }

    @Override
    public Block figure(Block.Figure figure) {
        return new Block.Figure(figure.file(), figure.caption(), figure.alternative(), figure.place());
    }
}

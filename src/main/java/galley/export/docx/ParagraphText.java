package galley.export.docx;

import galley.model.Block;
import galley.model.Inline;
import java.util.List;
import java.util.Optional;

/** The text of a block that is a paragraph; other blocks have none of their own. */
final class ParagraphText implements Block.Visitor<Optional<List<Inline>>> {
    static final ParagraphText OF = new ParagraphText();

    private ParagraphText() {}

    @Override
    public Optional<List<Inline>> paragraph(Block.Paragraph paragraph) {
        return Optional.of(paragraph.text());
    }

    @Override
    public Optional<List<Inline>> bulletList(Block.BulletList list) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Inline>> numberedList(Block.NumberedList list) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Inline>> definitionList(Block.DefinitionList list) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Inline>> table(Block.Table table) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Inline>> quotation(Block.Quotation quotation) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Inline>> preformatted(Block.Preformatted preformatted) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Inline>> figure(Block.Figure figure) {
        return Optional.empty();
    }
}

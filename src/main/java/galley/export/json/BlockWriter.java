package galley.export.json;

import galley.json.JsonDocument;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Definition;
import galley.model.Inline;
import galley.model.ListItem;
import galley.model.Row;
import java.io.IOException;
import java.util.List;

/** Writes blocks: an object each, whose {@code kind} says which. */
final class BlockWriter implements Block.Visitor<JsonDocument.Writing> {
    private final JsonDocument json;
    private final InlineWriter inlines;

    BlockWriter(JsonDocument json) {
        this.json = json;
        this.inlines = new InlineWriter(json);
    }

    void block(Block block) throws IOException {
        json.object(() -> {
            block.accept(this).run();
            json.place(block.place());
        });
    }

    void inlines(String key, List<Inline> text) throws IOException {
        json.array(key, text, inlines::inline);
    }

    @Override
    public JsonDocument.Writing paragraph(Block.Paragraph paragraph) {
        return () -> {
            json.text("kind", "paragraph");
            inlines("text", paragraph.text());
        };
    }

    @Override
    public JsonDocument.Writing bulletList(Block.BulletList list) {
        return () -> {
            json.text("kind", "bulletList");
            json.array("items", list.items(), this::item);
        };
    }

    @Override
    public JsonDocument.Writing numberedList(Block.NumberedList list) {
        return () -> {
            json.text("kind", "numberedList");
            json.number("first", list.first());
            json.array("items", list.items(), this::item);
        };
    }

    @Override
    public JsonDocument.Writing definitionList(Block.DefinitionList list) {
        return () -> {
            json.text("kind", "definitionList");
            json.array("definitions", list.definitions(), this::definition);
        };
    }

    @Override
    public JsonDocument.Writing table(Block.Table table) {
        return () -> {
            json.text("kind", "table");
            inlines("caption", table.caption());
            json.array("rows", table.rows(), this::row);
        };
    }

    @Override
    public JsonDocument.Writing quotation(Block.Quotation quotation) {
        return () -> {
            json.text("kind", "quotation");
            json.array("blocks", quotation.blocks(), this::block);
            inlines("attribution", quotation.attribution());
        };
    }

    @Override
    public JsonDocument.Writing preformatted(Block.Preformatted preformatted) {
        return () -> {
            json.text("kind", "preformatted");
            json.text("text", preformatted.text());
        };
    }

    @Override
    public JsonDocument.Writing figure(Block.Figure figure) {
        return () -> {
            json.text("kind", "figure");
            json.text("file", figure.file());
            inlines("caption", figure.caption());
            json.text("alternative", figure.alternative());
        };
    }

    private void item(ListItem item) throws IOException {
        json.array(item.blocks(), this::block);
    }

    private void definition(Definition definition) throws IOException {
        json.object(() -> {
            inlines("term", definition.term());
            json.array("descriptions", definition.descriptions(), this::item);
        });
    }

    private void row(Row row) throws IOException {
        json.array(row.cells(), this::cell);
    }

    private void cell(Cell cell) throws IOException {
        json.object(() -> {
            json.flag("header", cell.header());
            json.number("columns", cell.columns());
            json.number("rows", cell.rows());
            json.array("blocks", cell.blocks(), this::block);
        });
    }
}

package galley.read.json;

import galley.model.Block;
import galley.model.Cell;
import galley.model.Definition;
import galley.model.Inline;
import galley.model.ListItem;
import galley.model.Row;
import galley.read.json.Node.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads blocks: a string (a paragraph), an object with a kind, or a list of these. */
final class BlockReader {
    private static final List<String> KINDS = List.of(
            "paragraph",
            "bulletList",
            "numberedList",
            "definitionList",
            "table",
            "quotation",
            "preformatted",
            "figure");

    /** As HTML has them (colspan, rowspan): more is a slip, and would have to be laid out. */
    private static final int MOST_COLUMNS = 1000;

    private static final int MOST_ROWS = 65534;

    private final Faults faults;
    private final InlineReader inlines;

    BlockReader(Faults faults) {
        this.faults = faults;
        this.inlines = new InlineReader(faults);
    }

    /** The blocks at a key of the form; empty where there are none. */
    List<Block> blocks(Form form, String key, int depth) {
        return form.value(key).map(node -> blocks(node, depth)).orElse(List.of());
    }

    private List<Block> blocks(Node node, int depth) {
        List<Block> blocks = new ArrayList<>();
        List<Node> pieces = node.is(Shape.ARRAY) ? node.items() : List.of(node);
        for (Node piece : pieces) {
            block(piece, depth).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Block> block(Node node, int depth) {
        if (node.is(Shape.OBJECT)) {
            return object(node, depth);
        }
        if (node.is(Shape.TEXT)) {
            return Optional.of(new Block.Paragraph(inlines.inlines(node, depth), faults.place(node.index())));
        }
        String message = "a block is a string or an object with a kind, not "
                + node.shape().words();
        faults.error("R305", node.index(), message, "write a string for a paragraph");
        return Optional.empty();
    }

    private Optional<Block> object(Node node, int depth) {
        if (depth > Depths.DEEPEST) {
            return Depths.flattened(node, faults)
                    .map(words -> new Block.Paragraph(List.of(new Inline.Text(words)), faults.place(node.index())));
        }
        Form form = new Form(node, "block", faults);
        String kind = Kinds.of(form, node, KINDS, faults);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        form.called(kind);
        Block block = read(kind, form, depth);
        form.end();
        return Optional.of(block);
    }

    private Block read(String kind, Form form, int depth) {
        return switch (kind) {
            case "bulletList" -> new Block.BulletList(items(form, "items", depth), form.place());
            case "numberedList" -> {
                int first = form.number("first", 1, Integer.MIN_VALUE, Integer.MAX_VALUE);
                yield new Block.NumberedList(first, items(form, "items", depth), form.place());
            }
            case "definitionList" -> new Block.DefinitionList(definitions(form, depth), form.place());
            case "table" ->
                new Block.Table(inlines.inlines(form, "caption", depth + 1), rows(form, depth), form.place());
            case "quotation" -> {
                List<Block> said = blocks(form, "blocks", depth + 1);
                yield new Block.Quotation(said, inlines.inlines(form, "attribution", depth + 1), form.place());
            }
            case "preformatted" -> new Block.Preformatted(form.required(form.lines("text"), "text"), form.place());
            case "figure" -> {
                String file = form.required(form.exact("file"), "file");
                List<Inline> caption = inlines.inlines(form, "caption", depth + 1);
                yield new Block.Figure(file, caption, form.prose("alternative"), form.place());
            }
            default -> new Block.Paragraph(inlines.inlines(form, "text", depth + 1), form.place());
        };
    }

    private List<ListItem> items(Form form, String key, int depth) {
        List<ListItem> items = new ArrayList<>();
        for (Node item : form.list(key)) {
            items.add(new ListItem(blocks(item, depth + 1)));
        }
        return items;
    }

    private List<Definition> definitions(Form form, int depth) {
        List<Definition> definitions = new ArrayList<>();
        for (Node node : form.list("definitions")) {
            if (node.is(Shape.OBJECT)) {
                Form definition = new Form(node, "definition", faults);
                List<Inline> term = inlines.inlines(definition, "term", depth + 1);
                definitions.add(new Definition(term, items(definition, "descriptions", depth)));
                definition.end();
            } else {
                form.wrong(node, "definitions", "a list of objects with term and descriptions");
            }
        }
        return definitions;
    }

    private List<Row> rows(Form form, int depth) {
        List<Row> rows = new ArrayList<>();
        for (Node node : form.list("rows")) {
            if (node.is(Shape.ARRAY)) {
                rows.add(new Row(
                        node.items().stream().map(cell -> cell(cell, depth)).toList()));
            } else {
                form.wrong(node, "rows", "a list of rows, each a list of cells");
            }
        }
        return rows;
    }

    /** A cell: its blocks alone, or an object that says more. */
    private Cell cell(Node node, int depth) {
        if (!node.is(Shape.OBJECT) || node.hasKind()) {
            return Cell.of(blocks(node, depth + 1));
        }
        Form form = new Form(node, "cell", faults);
        Cell cell = new Cell(
                form.flag("header"),
                form.number("columns", 1, 1, MOST_COLUMNS),
                form.number("rows", 1, 1, MOST_ROWS),
                blocks(form, "blocks", depth + 1));
        form.end();
        return cell;
    }
}

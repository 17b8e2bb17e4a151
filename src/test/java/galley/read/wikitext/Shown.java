package galley.read.wikitext;

import galley.model.Block;
import galley.model.Cell;
import galley.model.Definition;
import galley.model.Inline;
import galley.model.ListItem;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks and inlines as text with signs: {@code /italic/}, {@code *bold*}, {@code ‹link>target›}, {@code ^note^}. */
final class Shown implements Inline.Visitor<String>, Block.Visitor<String> {
    private static final Shown SHOWN = new Shown();

    static String inlines(List<Inline> inlines) {
        return inlines.stream().map(inline -> inline.accept(SHOWN)).collect(Collectors.joining());
    }

    static String blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(SHOWN)).collect(Collectors.joining("\n"));
    }

    @Override
    public String text(Inline.Text text) {
        return text.value();
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return "/" + inlines(emphasis.text()) + "/";
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "*" + inlines(strong.text()) + "*";
    }

    @Override
    public String superscript(Inline.Superscript superscript) {
        return "sup(" + inlines(superscript.text()) + ")";
    }

    @Override
    public String subscript(Inline.Subscript subscript) {
        return "sub(" + inlines(subscript.text()) + ")";
    }

    @Override
    public String code(Inline.Code code) {
        return "`" + code.value() + "`";
    }

    @Override
    public String formula(Inline.Formula formula) {
        return "$" + formula.tex() + "$";
    }

    @Override
    public String link(Inline.Link link) {
        return "‹" + inlines(link.text()) + ">" + link.target() + "›";
    }

    @Override
    public String foreign(Inline.Foreign foreign) {
        return foreign.language() + "(" + inlines(foreign.text()) + ")";
    }

    @Override
    public String note(Inline.Note note) {
        return "^" + (note.name().isEmpty() ? "" : note.name() + ": ") + inlines(note.text()) + "^";
    }

    @Override
    public String anchor(Inline.Anchor anchor) {
        return "";
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "⏎";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return inlines(paragraph.text());
    }

    @Override
    public String bulletList(Block.BulletList list) {
        return items("•", list.items());
    }

    @Override
    public String numberedList(Block.NumberedList list) {
        return items("1.", list.items());
    }

    private static String items(String sign, List<ListItem> items) {
        return items.stream()
                .map(item -> sign + "(" + blocks(item.blocks()).replace("\n", " ") + ")")
                .collect(Collectors.joining(" "));
    }

    @Override
    public String definitionList(Block.DefinitionList list) {
        return list.definitions().stream().map(Shown::definition).collect(Collectors.joining(" "));
    }

    private static String definition(Definition definition) {
        return "<" + inlines(definition.term()) + "> " + items(":", definition.descriptions());
    }

    @Override
    public String table(Block.Table table) {
        String rows = table.rows().stream()
                .map(row -> row.cells().stream().map(Shown::cell).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
        return "table(" + inlines(table.caption()) + ") " + rows;
    }

    private static String cell(Cell cell) {
        String spans = cell.columns() + cell.rows() > 2 ? cell.columns() + "x" + cell.rows() : "";
        return (cell.header() ? "!" : "|") + spans + blocks(cell.blocks()).replace("\n", " ");
    }

    @Override
    public String quotation(Block.Quotation quotation) {
        return "“" + blocks(quotation.blocks()) + "” " + inlines(quotation.attribution());
    }

    @Override
    public String preformatted(Block.Preformatted preformatted) {
        return "pre(" + preformatted.text() + ")";
    }

    @Override
    public String figure(Block.Figure figure) {
        return "figure(" + figure.file() + ": " + inlines(figure.caption()) + ")";
    }
}

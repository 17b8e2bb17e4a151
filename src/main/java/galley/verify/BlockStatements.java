package galley.verify;

import galley.model.Block;
import galley.model.Cell;
import galley.model.Definition;
import galley.model.Inline;
import galley.model.ListItem;
import galley.model.PlainText;
import galley.model.Row;
import galley.model.Section;
import galley.source.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Takes blocks apart into statements, each one paragraph, and numbers them within their section. */
final class BlockStatements implements Block.Visitor<Boolean> {
    private final List<Statement> statements = new ArrayList<>();
    private final Asides asides;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private String section = "";
    private List<String> within = List.of();
    private Kind kind = Kind.PARAGRAPH;

    BlockStatements(Asides asides) {
        this.asides = asides;
    }

    /** What was made of all blocks so far; nothing without words is among it. */
    List<Statement> statements() {
        return statements;
    }

    Asides asides() {
        return asides;
    }

    /** From here on blocks stand in that section. */
    void begin(String name, List<String> headings) {
        section = name;
        within = headings;
        counts.clear();
    }

    void heading(Section of) {
        Statement statement = Statement.of(Kind.HEADING, "heading " + section, PlainText.of(of.heading()), of.place());
        add(statement.under(within));
        asides.add(of.heading(), statement.under(within));
    }

    void addAll(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    void add(Statement statement) {
        if (!Wording.key(statement.text()).isEmpty()) {
            statements.add(statement);
        }
    }

    private Statement words(Kind of, List<Inline> text, Place place) {
        Statement statement = statement(of, PlainText.of(text), place);
        add(statement);
        asides.add(text, statement);
        return statement;
    }

    private Statement statement(Kind of, String text, Place place) {
        int number = counts.merge(of, 1, Integer::sum);
        String name = of.counted(1).substring(2) + " " + number + (section.isEmpty() ? "" : " of " + section);
        return Statement.of(of, name, text, place).under(within);
    }

    private void in(Kind inner, Runnable blocks) {
        Kind outer = kind;
        kind = outer == Kind.CELL ? outer : inner;
        blocks.run();
        kind = outer;
    }

    private void items(List<ListItem> items) {
        in(Kind.ITEM, () -> items.forEach(item -> addAll(item.blocks())));
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        words(kind, paragraph.text(), paragraph.place());
        return true;
    }

    @Override
    public Boolean bulletList(Block.BulletList list) {
        items(list.items());
        return true;
    }

    @Override
    public Boolean numberedList(Block.NumberedList list) {
        items(list.items());
        return true;
    }

    @Override
    public Boolean definitionList(Block.DefinitionList list) {
        for (Definition definition : list.definitions()) {
            words(Kind.ITEM, definition.term(), list.place());
            items(definition.descriptions());
        }
        return true;
    }

    @Override
    public Boolean table(Block.Table table) {
        words(Kind.CAPTION, table.caption(), table.place());
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                in(Kind.CELL, () -> addAll(cell.blocks()));
            }
        }
        return true;
    }

    @Override
    public Boolean quotation(Block.Quotation quotation) {
        addAll(quotation.blocks());
        words(kind, quotation.attribution(), quotation.place());
        return true;
    }

    @Override
    public Boolean preformatted(Block.Preformatted preformatted) {
        add(statement(kind, preformatted.text(), preformatted.place()));
        return true;
    }

    /** A document names the picture, or shows it and says what it shows. */
    @Override
    public Boolean figure(Block.Figure figure) {
        String caption = PlainText.of(figure.caption());
        String shown = figure.alternative().orElse(caption.isBlank() ? figure.file() : caption);
        String named = "[" + figure.file()
                + figure.alternative().map(words -> ": " + words).orElse("") + "]";
        add(statement(Kind.PICTURE, shown, figure.place()).or(named));
        words(Kind.CAPTION, figure.caption(), figure.place());
        return true;
    }
}

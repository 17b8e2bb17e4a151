package galley.diff;

import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Definition;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.ListItem;
import galley.model.Row;
import galley.model.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * A redline after somebody accepted or rejected every change, printed line by line: all that has the unwanted mark is
 * left out.
 */
final class Resolved implements Block.Visitor<StringBuilder> {
    private final Marks marks;
    private final Mark unwanted;
    private final StringBuilder out = new StringBuilder();

    private Resolved(Marks marks, Mark unwanted) {
        this.marks = marks;
        this.unwanted = unwanted;
    }

    static String accepted(Redline redline) {
        return new Resolved(redline.marks(), Mark.REMOVED).all(redline);
    }

    static String rejected(Redline redline) {
        return new Resolved(redline.marks(), Mark.ADDED).all(redline);
    }

    /** An article, printed likewise. */
    static String of(Article article) {
        List<Section> sections = new ArrayList<>();
        for (Outline.Unit unit : Outline.of(article)) {
            if (unit.isHeading()) {
                sections.add(new Section(unit.depth(), unit.heading(), List.of(), List.of(), unit.place()));
            } else if (!sections.isEmpty()) {
                Section last = sections.remove(sections.size() - 1);
                List<Block> blocks = new ArrayList<>(last.blocks());
                blocks.add(unit.block().orElseThrow());
                sections.add(new Section(last.level(), last.heading(), blocks, List.of(), last.place()));
            }
        }
        Inline title = new Inline.Text(article.title());
        return accepted(new Redline(List.of(title), article.infoboxes(), article.lead(), sections, new Marks()));
    }

    private String all(Redline redline) {
        line("title", redline.title());
        for (Infobox box : redline.infoboxes()) {
            if (stays(box) && !box.fields().isEmpty()) {
                out.append("box ").append(box.kind()).append('\n');
                fields(box.fields(), " ");
            }
        }
        blocks(redline.lead());
        for (Section section : redline.sections()) {
            if (stays(section)) {
                line("heading " + section.level(), section.heading());
            }
            blocks(section.blocks());
        }
        return out.toString();
    }

    private void fields(List<Field> fields, String indent) {
        for (Field field : fields) {
            if (stays(field)) {
                out.append(indent).append(field.label()).append('\n');
                List<Item> items = field.items().isEmpty() && !field.written().isEmpty()
                        ? List.of(new Item(0, List.of(new Inline.Text(field.written()))))
                        : field.items();
                items.stream().filter(this::stays).forEach(item -> line(indent + item.depth(), item.text()));
                fields(field.fields(), indent + " ");
            }
        }
    }

    private boolean stays(Object piece) {
        return marks.of(piece).filter(mark -> mark == unwanted).isEmpty();
    }

    private void blocks(List<Block> blocks) {
        blocks.stream().filter(this::stays).forEach(block -> block.accept(this));
    }

    private StringBuilder items(String kind, List<ListItem> items) {
        out.append(kind).append('\n');
        items.stream().filter(this::stays).forEach(item -> {
            out.append("item\n");
            blocks(item.blocks());
        });
        return out.append("end\n");
    }

    private StringBuilder line(String kind, List<Inline> text) {
        StringBuilder flat = new StringBuilder();
        new Flat("", flat).all(text);
        // How many blanks there are is nothing that a comparison looks at, nor what blanks alone are set in.
        String said = flat.toString().replaceAll("[ \t\r\n]+", " ").strip();
        return out.append(kind).append(": ").append(said).append('\n');
    }

    @Override
    public StringBuilder paragraph(Block.Paragraph paragraph) {
        return line("paragraph", paragraph.text());
    }

    @Override
    public StringBuilder bulletList(Block.BulletList list) {
        return items("bullets", list.items());
    }

    @Override
    public StringBuilder numberedList(Block.NumberedList list) {
        return items("numbers", list.items());
    }

    @Override
    public StringBuilder definitionList(Block.DefinitionList list) {
        out.append("definitions\n");
        for (Definition definition : list.definitions()) {
            if (stays(definition)) {
                line("term", definition.term());
                items("descriptions", definition.descriptions());
            }
        }
        return out.append("end\n");
    }

    @Override
    public StringBuilder table(Block.Table table) {
        line("table", table.caption());
        for (Row row : table.rows()) {
            if (stays(row)) {
                out.append("row\n");
                row.cells().forEach(this::cell);
            }
        }
        return out.append("end\n");
    }

    private void cell(Cell cell) {
        out.append(cell.header() ? "header " : "cell ").append(cell.columns()).append('x');
        out.append(cell.rows()).append('\n');
        blocks(cell.blocks());
    }

    @Override
    public StringBuilder quotation(Block.Quotation quotation) {
        out.append("quotation\n");
        blocks(quotation.blocks());
        return line("by", quotation.attribution());
    }

    @Override
    public StringBuilder preformatted(Block.Preformatted preformatted) {
        return out.append("lines\n").append(preformatted.text().stripTrailing()).append('\n');
    }

    @Override
    public StringBuilder figure(Block.Figure figure) {
        out.append("figure ").append(figure.file()).append(' ');
        return line(figure.alternative().orElse(""), figure.caption());
    }

    /** Every character with all that it stands in, so that it does not matter where one piece of text ends. */
    private final class Flat implements Inline.Visitor<StringBuilder> {
        private final String set;
        private final StringBuilder flat;

        Flat(String set, StringBuilder flat) {
            this.set = set;
            this.flat = flat;
        }

        void all(List<Inline> text) {
            text.stream().filter(Resolved.this::stays).forEach(inline -> inline.accept(this));
        }

        private StringBuilder within(String kind, List<Inline> text) {
            new Flat(set + kind + "›", flat).all(text);
            return flat;
        }

        private StringBuilder whole(String said) {
            return flat.append(set).append('{').append(said).append('}');
        }

        @Override
        public StringBuilder text(Inline.Text text) {
            text.value().codePoints().forEach(c -> {
                flat.append(set).appendCodePoint(c);
            });
            return flat;
        }

        @Override
        public StringBuilder emphasis(Inline.Emphasis emphasis) {
            return within("emphasis", emphasis.text());
        }

        @Override
        public StringBuilder strong(Inline.Strong strong) {
            return within("strong", strong.text());
        }

        @Override
        public StringBuilder superscript(Inline.Superscript superscript) {
            return within("superscript", superscript.text());
        }

        @Override
        public StringBuilder subscript(Inline.Subscript subscript) {
            return within("subscript", subscript.text());
        }

        @Override
        public StringBuilder code(Inline.Code code) {
            return whole("code " + code.value());
        }

        @Override
        public StringBuilder formula(Inline.Formula formula) {
            return whole("formula " + formula.tex());
        }

        @Override
        public StringBuilder link(Inline.Link link) {
            return link.text().isEmpty()
                    ? whole("link " + link.target())
                    : within("link " + link.target(), link.text());
        }

        @Override
        public StringBuilder foreign(Inline.Foreign foreign) {
            return within("foreign " + foreign.language(), foreign.text());
        }

        @Override
        public StringBuilder note(Inline.Note note) {
            flat.append(set).append("{note ");
            all(note.text());
            return flat.append('}');
        }

        @Override
        public StringBuilder anchor(Inline.Anchor anchor) {
            return flat;
        }

        @Override
        public StringBuilder lineBreak(Inline.LineBreak lineBreak) {
            return whole("break");
        }
    }
}

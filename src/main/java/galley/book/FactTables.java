package galley.book;

import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.ListItem;
import galley.model.PlainText;
import galley.model.Row;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The boxes of facts as tables of two columns, label and value; a group of facts stands under its label. */
final class FactTables {
    private static final int COLUMNS = 2;
    private static final String NO_VALUE = "–";

    private FactTables() {}

    /** One table for each box that says something. */
    static List<Block> of(Article article) {
        List<Block> tables = new ArrayList<>();
        for (Infobox infobox : article.infoboxes()) {
            List<Row> rows = new ArrayList<>();
            for (Field field : infobox.fields()) {
                if (!repeatsTitle(field, article)) {
                    add(field, rows);
                }
            }
            if (!rows.isEmpty()) {
                tables.add(new Block.Table(Words.text(Words.KEY_FACTS), rows, Place.UNKNOWN));
            }
        }
        return tables;
    }

    private static boolean repeatsTitle(Field field, Article article) {
        return field.label().strip().toLowerCase(Locale.ROOT).equals("title")
                && field.items().size() == 1
                && PlainText.of(field.items().get(0).text())
                        .strip()
                        .equals(article.title().strip());
    }

    private static void add(Field field, List<Row> rows) {
        List<Block> value = value(field);
        if (field.label().isBlank() && value.isEmpty() && field.fields().isEmpty()) {
            return;
        }
        List<Block> label = List.of(Words.paragraph(field.label().strip()));
        boolean group = value.isEmpty() && !field.fields().isEmpty();
        if (group && !field.label().isBlank()) {
            rows.add(new Row(List.of(new Cell(true, COLUMNS, 1, label))));
        } else if (field.label().isBlank() && !value.isEmpty()) {
            rows.add(new Row(List.of(new Cell(false, COLUMNS, 1, value))));
        } else if (!group) {
            List<Block> said = value.isEmpty() ? List.of(Words.paragraph(NO_VALUE)) : value;
            rows.add(new Row(List.of(Cell.header(label), Cell.of(said))));
        }
        field.fields().forEach(part -> add(part, rows));
    }

    /** The items of a value: paragraphs, and those of a list as one. */
    private static List<Block> value(Field field) {
        List<Block> blocks = new ArrayList<>();
        List<ListItem> list = new ArrayList<>();
        for (Item item : field.items()) {
            List<Inline> text = item.text();
            if (PlainText.of(text).isBlank()) {
                continue;
            }
            Block.Paragraph paragraph = new Block.Paragraph(text, Place.UNKNOWN);
            if (item.depth() > 0) {
                list.add(new ListItem(List.of(paragraph)));
            } else {
                close(list, blocks);
                blocks.add(paragraph);
            }
        }
        close(list, blocks);
        return blocks;
    }

    private static void close(List<ListItem> list, List<Block> blocks) {
        if (!list.isEmpty()) {
            blocks.add(new Block.BulletList(list, Place.UNKNOWN));
            list.clear();
        }
    }
}

package galley.read.wikitext;

import galley.model.Block;
import galley.model.Cell;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.PlainText;
import galley.model.Row;
import galley.read.wikitext.markup.Markup;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads an infobox that a page lays out as a table: a label and its value in a row, a heading over a group of rows. */
final class TableBox {
    private final Markup markup;
    private final Block.Table table;
    private final List<Field> fields = new ArrayList<>();
    private List<Item> group = List.of();
    private Place groupPlace = Place.UNKNOWN;
    private final List<Field> inGroup = new ArrayList<>();

    private TableBox(Markup markup, Block.Table table) {
        this.markup = markup;
        this.table = table;
    }

    static Infobox of(Markup markup, Block.Table table) {
        TableBox box = new TableBox(markup, table);
        box.read();
        return new Infobox("", box.fields);
    }

    private void read() {
        if (!table.caption().isEmpty()) {
            add("", List.of(new Item(0, table.caption())), table.place());
        }
        table.rows().forEach(this::row);
        endGroup();
    }

    private void row(Row row) {
        List<Cell> cells =
                row.cells().stream().filter(cell -> !cell.blocks().isEmpty()).toList();
        if (cells.isEmpty()) {
            return;
        }
        Cell first = cells.get(0);
        Place place = first.blocks().get(0).place();
        List<Item> label = items(first);
        if (cells.size() == 1) {
            if (first.header()) {
                endGroup();
                group = label;
                groupPlace = place;
            } else {
                add("", label, place);
            }
            return;
        }
        List<Item> value = new ArrayList<>();
        List<Cell> values = cells.subList(1, cells.size());
        for (Cell cell : values) {
            items(cell)
                    .forEach(item ->
                            value.add(values.size() == 1 ? item : new Item(Math.max(1, item.depth()), item.text())));
        }
        if (!value.isEmpty()) {
            Item last = value.get(value.size() - 1);
            List<Inline> text = new ArrayList<>(last.text());
            label.forEach(item -> text.addAll(notes(item)));
            value.set(value.size() - 1, new Item(last.depth(), text));
        }
        add(text(label).replaceFirst("[:\\s]+$", ""), value, place);
    }

    private List<Item> items(Cell cell) {
        return new ItemMaker(markup).items(cell.blocks());
    }

    private void add(String label, List<Item> items, Place place) {
        if (items.isEmpty() && label.isEmpty()) {
            return;
        }
        Field field = new Field(label, text(items), items, List.of(), place);
        (group.isEmpty() ? fields : inGroup).add(field);
    }

    private void endGroup() {
        if (!group.isEmpty()) {
            boolean says = !inGroup.isEmpty();
            String label = says ? text(group) : "";
            fields.add(new Field(label, "", says ? notesOf(group) : group, List.copyOf(inGroup), groupPlace));
        }
        group = List.of();
        inGroup.clear();
    }

    private static List<Item> notesOf(List<Item> items) {
        List<Inline> notes = new ArrayList<>();
        items.forEach(item -> notes.addAll(notes(item)));
        return notes.isEmpty() ? List.of() : List.of(new Item(0, notes));
    }

    private static List<Inline> notes(Item item) {
        return item.text().stream()
                .filter(inline -> inline instanceof Inline.Note)
                .toList();
    }

    private static String text(List<Item> items) {
        return items.stream().map(item -> PlainText.of(item.text()).strip()).collect(Collectors.joining(" "));
    }
}

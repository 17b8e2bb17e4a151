package galley.read.docx;

import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.PlainText;
import galley.office.XmlNode;
import galley.source.Diagnostic;
import galley.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the table of an infobox: a row for each fact, indented labels for the facts of a group. */
final class FactsTable {
    private static final String HEADING = "Key facts";

    private final Parts parts;
    private final FactStores stores;
    private final Map<String, String> targets;
    private final List<Group> groups = new ArrayList<>();

    /** A fact with those that stand under it. */
    private record Group(Field field, List<Field> parts) {
        Field whole() {
            return new Field(field.key(), field.label(), field.written(), field.items(), parts, field.place());
        }
    }

    FactsTable(Parts parts, FactStores stores, Map<String, String> targets) {
        this.parts = parts;
        this.stores = stores;
        this.targets = targets;
    }

    /** Whether a table is one: its labels have the style of labels. */
    static boolean is(XmlNode table, Parts parts) {
        return holds(table, parts, Form.LABEL);
    }

    /** Whether a paragraph of a form stands in a cell of the table. */
    static boolean holds(XmlNode table, Parts parts, Form form) {
        return Rows.unwrapped(table).stream()
                .filter(row -> row.is("tr"))
                .flatMap(row -> Rows.cells(row).stream())
                .flatMap(cell -> cell.children("p").stream())
                .flatMap(paragraph -> paragraph.child("pPr").stream())
                .anyMatch(settings ->
                        parts.styles().form(settings.value("pStyle")).form() == form);
    }

    /**
     * The box.
     *
     * @param heading the heading over the table, which may say what the box describes
     */
    Infobox read(XmlNode table, String heading) {
        for (XmlNode row : Rows.of(table, parts)) {
            row(Rows.cells(row));
        }
        String kind = heading.startsWith(HEADING + ": ")
                ? heading.substring(HEADING.length() + 2).strip()
                : "";
        return new Infobox(kind, groups.stream().map(Group::whole).toList());
    }

    private void row(List<XmlNode> cells) {
        List<Paragraph> labels = cells.isEmpty() ? List.of() : paragraphs(cells.get(0));
        Place place = labels.isEmpty() ? parts.heard().place() : labels.get(0).place();
        List<Paragraph> values = cells.size() < 2 ? List.of() : paragraphs(cells.get(1));
        boolean head = labels.stream().anyMatch(paragraph -> paragraph.is(Form.TABLE_HEADER));
        String label = labels.stream()
                .map(Paragraph::characters)
                .collect(Collectors.joining(" "))
                .strip();
        if (head || (label.isEmpty() && values.stream().allMatch(Paragraph::isBlank))) {
            return;
        }
        Field field =
                cells.size() < 2 ? field(label, values, place) : stored(cells.get(1), field(label, values, place));
        boolean part = labels.stream().anyMatch(paragraph -> paragraph.is(Form.SUBLABEL));
        if (part && !groups.isEmpty()) {
            groups.get(groups.size() - 1).parts().add(field);
        } else {
            groups.add(new Group(field, new ArrayList<>()));
        }
    }

    private List<Paragraph> paragraphs(XmlNode cell) {
        return Rows.unwrapped(cell).stream()
                .filter(node -> node.is("p"))
                .map(node -> Paragraph.of(node, parts, targets))
                .toList();
    }

    private static Field field(String label, List<Paragraph> values, Place place) {
        List<Item> items = values.stream()
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph ->
                        new Item(paragraph.position().map(Lists.Position::level).orElse(0), paragraph.plainlySet()))
                .toList();
        String written = values.stream()
                .map(Paragraph::characters)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
        return new Field(label, written, items, List.of(), place);
    }

    /**
     * The fact as its control shows it. The data behind says the same, unless a program changed one of the two alone.
     *
     * <p>LibreOffice before 7.6 writes a control once for every change of script or direction in it, each time with the
     * whole value: such a row of values is one value.
     */
    private Field stored(XmlNode cell, Field field) {
        Map<String, StringBuilder> shown = new LinkedHashMap<>();
        for (XmlNode control : controls(cell)) {
            stores.value(control)
                    .ifPresent(value -> shown.computeIfAbsent(value.strip(), any -> new StringBuilder())
                            .append(text(control)));
        }
        Field whole = field;
        for (Map.Entry<String, StringBuilder> one : shown.entrySet()) {
            whole = stored(one.getKey(), one.getValue().toString().strip(), whole);
        }
        return whole;
    }

    private Field stored(String value, String shown, Field field) {
        if (value.equals(shown)) {
            return field;
        }
        boolean repeated = !value.isEmpty() && shown.replace(value, "").isBlank() && shown.equals(field.written());
        if (repeated) {
            List<Item> items = List.of(new Item(0, List.of(new Inline.Text(value))));
            return new Field(field.key(), field.label(), value, items, List.of(), field.place());
        }
        parts.heard()
                .tell(Diagnostic.warning(
                                "R402",
                                field.place(),
                                "the table gives “" + field.label() + ": " + shown + "”, the data behind it “" + value
                                        + "”")
                        .withHint("the table counts; type the fact again in an office program to make them agree"));
        return field;
    }

    private static List<XmlNode> controls(XmlNode node) {
        List<XmlNode> found = new ArrayList<>();
        for (XmlNode child : node.children()) {
            if (child.is("sdt")) {
                found.add(child);
            } else {
                found.addAll(controls(child));
            }
        }
        return found;
    }

    private static String text(XmlNode node) {
        return switch (node.name()) {
            case "t" -> node.characters();
            case "tab" -> "\t";
            case "del", "moveFrom" -> "";
            default -> node.children().stream().map(FactsTable::text).collect(Collectors.joining());
        };
    }

    /** The characters of the items of a field, as the line of facts under the title has them. */
    static String words(Field field) {
        return field.items().stream().map(Item::text).map(PlainText::of).collect(Collectors.joining(", "));
    }
}

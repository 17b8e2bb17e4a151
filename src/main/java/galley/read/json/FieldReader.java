package galley.read.json;

import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.PlainText;
import galley.read.json.Node.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads infoboxes and their fields. */
final class FieldReader {
    private final Faults faults;
    private final InlineReader inlines;

    FieldReader(Faults faults) {
        this.faults = faults;
        this.inlines = new InlineReader(faults);
    }

    List<Infobox> infoboxes(Form article) {
        List<Infobox> infoboxes = new ArrayList<>();
        for (Node node : article.list("infoboxes")) {
            if (node.is(Shape.OBJECT)) {
                Form form = new Form(node, "infobox", faults);
                infoboxes.add(new Infobox(form.prose("kind").orElse(""), fields(form, 1)));
                form.end();
            } else {
                article.wrong(node, "infoboxes", "a list of objects with fields");
            }
        }
        return infoboxes;
    }

    private List<Field> fields(Form form, int depth) {
        List<Field> fields = new ArrayList<>();
        for (Node node : form.list("fields")) {
            if (node.is(Shape.OBJECT)) {
                fields.add(field(node, depth));
            } else {
                form.wrong(node, "fields", "a list of objects with label and items");
            }
        }
        return fields;
    }

    private Field field(Node node, int depth) {
        Form form = new Form(node, "field", faults);
        String label = form.required(form.prose("label"), "label");
        Optional<String> written = form.exact("written");
        List<Item> items = items(form, depth);
        boolean tooDeep = depth > Depths.DEEPEST && form.value("fields").isPresent();
        List<Field> fields = tooDeep ? List.of() : fields(form, depth + 1);
        if (tooDeep) {
            Node deep = form.value("fields").orElseThrow();
            Depths.flattened(deep, faults).ifPresent(words -> items.add(new Item(0, List.of(new Inline.Text(words)))));
        }
        if (items.isEmpty()
                && form.value("items").isEmpty()
                && written.filter(w -> !w.isBlank()).isPresent()) {
            Node value = form.value("written").orElseThrow();
            items.add(new Item(0, List.of(new Inline.Text(new Words(faults).prose(value)))));
        }
        String key = form.prose("key").orElse("");
        Field field = new Field(key, label, written.orElseGet(() -> written(items)), items, fields, form.place());
        form.end();
        return field;
    }

    /** An item is an object, or its text alone: depth 0 where it is the only one, else 1. */
    private List<Item> items(Form form, int depth) {
        List<Item> items = new ArrayList<>();
        List<Node> nodes =
                form.value("items").map(Node::shape).filter(Shape.TEXT::equals).isPresent()
                        ? List.of(form.value("items").orElseThrow())
                        : form.list("items");
        int byDefault = nodes.size() == 1 ? 0 : 1;
        for (Node node : nodes) {
            if (node.is(Shape.OBJECT) && !node.hasKind()) {
                Form item = new Form(node, "item", faults);
                int itemDepth = item.number("depth", byDefault, 0, Depths.DEEPEST);
                items.add(new Item(itemDepth, inlines.inlines(item, "text", depth)));
                item.end();
            } else {
                items.add(new Item(byDefault, inlines.inlines(node, depth)));
            }
        }
        return items;
    }

    /** What the value would be written as by hand: its items, one on a line. */
    private static String written(List<Item> items) {
        return items.stream().map(item -> PlainText.of(item.text())).collect(Collectors.joining("\n"));
    }
}

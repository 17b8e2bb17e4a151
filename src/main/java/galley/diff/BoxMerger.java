package galley.diff;

import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Merges boxes of facts: facts of one label are one fact, whatever they state. */
final class BoxMerger {
    private static final String GROUP = " › ";

    private final Marks marks;
    private final Ledger ledger;
    private final TextMerger texts;
    private final CellMerger<Item> items;

    BoxMerger(Marks marks, Ledger ledger, TextMerger texts) {
        this.marks = marks;
        this.ledger = ledger;
        this.texts = texts;
        this.items = new CellMerger<>(marks, texts, Item::text, (item, text) -> new Item(item.depth(), text));
    }

    /** Merges all boxes that state anything. */
    List<Infobox> merge(List<Infobox> before, List<Infobox> after) {
        List<Infobox> boxes1 = stating(before);
        List<Infobox> boxes2 = stating(after);
        List<Alignment.Step> steps = Alignment.of(
                boxes1.stream().map(this::key).toList(),
                boxes2.stream().map(this::key).toList(),
                (i, j) -> {
                    boolean one = boxes1.get(i).kind().equals(boxes2.get(j).kind());
                    return one ? 0.1 + labels(boxes1.get(i)).likeness(labels(boxes2.get(j))) : 0;
                });
        List<Infobox> merged = new ArrayList<>();
        for (Alignment.Step step : steps) {
            if (step.before() == Alignment.NONE) {
                merged.add(alone(Mark.ADDED, boxes2.get(step.after())));
            } else if (step.after() == Alignment.NONE) {
                merged.add(alone(Mark.REMOVED, boxes1.get(step.before())));
            } else {
                Infobox box = boxes2.get(step.after());
                List<Field> fields = fields(boxes1.get(step.before()).fields(), box.fields(), "");
                merged.add(new Infobox(box.kind(), fields));
            }
        }
        return merged;
    }

    private static List<Infobox> stating(List<Infobox> boxes) {
        return boxes.stream().filter(box -> !box.fields().isEmpty()).toList();
    }

    private Infobox alone(Mark mark, Infobox box) {
        Place place = box.fields().get(0).place();
        ledger.alone(mark, Subject.INFOBOX, "", box.kind().isEmpty() ? "infobox" : box.kind(), place);
        box.fields().forEach(field -> tell(mark, field, ""));
        return marks.mark(new Infobox(box.kind(), box.fields()), mark);
    }

    private List<Field> fields(List<Field> before, List<Field> after, String group) {
        List<Alignment.Step> steps = Alignment.of(
                before.stream().map(Field::label).toList(),
                after.stream().map(Field::label).toList(),
                (i, j) -> !value(before.get(i)).isEmpty() && key(before.get(i)).equals(key(after.get(j))) ? 1 : 0);
        List<Field> merged = new ArrayList<>();
        for (Alignment.Step step : steps) {
            if (step.same()) {
                merged.addAll(field(before.get(step.before()), after.get(step.after()), group));
            } else if (step.before() == Alignment.NONE) {
                merged.add(alone(Mark.ADDED, after.get(step.after()), group));
            } else if (step.after() == Alignment.NONE) {
                merged.add(alone(Mark.REMOVED, before.get(step.before()), group));
            } else {
                merged.addAll(renamed(before.get(step.before()), after.get(step.after()), group));
            }
        }
        return merged;
    }

    private Field alone(Mark mark, Field field, String group) {
        tell(mark, field, group);
        return marked(mark, field);
    }

    private Field marked(Mark mark, Field field) {
        return marks.mark(field.with(field.items()), mark); // a mark is one object's, not all equal ones'
    }

    private List<Field> renamed(Field before, Field after, String group) {
        Spot spot = new Spot(before.place(), after.place());
        ledger.both(
                Change.RENAMED,
                Subject.FACT,
                group + after.label(),
                group + before.label(),
                group + after.label(),
                spot);
        return List.of(marked(Mark.REMOVED, before), marked(Mark.ADDED, after));
    }

    private List<Field> field(Field before, Field after, String group) {
        Spot spot = new Spot(before.place(), after.place());
        String label = group + after.label();
        boolean same = stated(label, before, after, spot);
        List<Item> items1 = items(before);
        List<Item> items2 = items(after);
        List<Field> parts = fields(before.fields(), after.fields(), label + GROUP);
        if (!same && nested(items1, items2)) {
            return List.of(marked(Mark.REMOVED, before), marked(Mark.ADDED, after));
        }
        List<Item> merged = same ? after.items() : items.merge(items1, items2, spot);
        return List.of(new Field(after.key(), after.label(), after.written(), merged, parts, after.place()));
    }

    /** Takes down what a fact states; says whether it is the same in both. */
    private boolean stated(String label, Field before, Field after, Spot spot) {
        String said1 = value(before);
        String said2 = value(after);
        ledger.value(Subject.FACT, label, said1, said2, spot);
        if (!said1.equals(said2)) {
            return false;
        }
        boolean same = key(items(before)).equals(key(items(after)));
        if (!same) {
            ledger.both(Change.RESET, Subject.FACT, label, said1, said2, spot);
        }
        return same;
    }

    /** Whether items stand on several levels: an item that is merged stays on its own. */
    private static boolean nested(List<Item> before, List<Item> after) {
        return Stream.concat(before.stream(), after.stream())
                        .map(Item::depth)
                        .distinct()
                        .count()
                > 1;
    }

    private void tell(Mark mark, Field field, String group) {
        ledger.alone(mark, Subject.FACT, group + field.label(), value(field), field.place());
        field.fields().forEach(part -> tell(mark, part, group + field.label() + GROUP));
    }

    /** The items of a value; one that was not understood has none and is shown as it was written. */
    private static List<Item> items(Field field) {
        return field.items().isEmpty() && !field.written().isEmpty()
                ? List.of(new Item(0, List.of(new Inline.Text(field.written()))))
                : field.items();
    }

    private String value(Field field) {
        return items(field).stream().map(Item::text).map(texts::plain).collect(Collectors.joining("; "));
    }

    private String key(Infobox box) {
        return box.kind() + "\u0005"
                + box.fields().stream()
                        .map(field -> field.label() + "\u0005" + key(field))
                        .collect(Collectors.joining("\u0006"));
    }

    private String key(Field field) {
        return key(items(field))
                + field.fields().stream()
                        .map(part -> part.label() + "\u0005" + key(part))
                        .collect(Collectors.joining("\u0006"));
    }

    private String key(List<Item> all) {
        return all.stream().map(item -> item.depth() + texts.key(item.text())).collect(Collectors.joining("\u0006"));
    }

    private static Bag labels(Infobox box) {
        return Bag.of(box.fields().stream().map(Field::label).collect(Collectors.joining(" ")));
    }
}

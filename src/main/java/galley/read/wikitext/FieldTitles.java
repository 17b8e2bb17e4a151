package galley.read.wikitext;

import galley.model.Field;
import galley.model.Inline;
import galley.model.Item;
import galley.model.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives fields their labels. Where a box gives the label of a value as the value of another key, such as
 * {@code leader_title = Mayor} beside {@code leader_name}, the two become one field.
 */
final class FieldTitles {
    /** What is longer says something by itself. */
    private static final int LONGEST = 60;

    private final Labels labels;
    private final Set<String> used = new LinkedHashSet<>();

    FieldTitles(Labels labels) {
        this.labels = labels;
    }

    /** The same fields with labels; so far each has its key in its place. */
    List<Field> labelled(List<Field> fields) {
        Map<String, Field> byKey = new LinkedHashMap<>();
        fields.forEach(field -> byKey.putIfAbsent(field.key(), field));
        Map<String, Field> titles = new LinkedHashMap<>();
        for (Field field : fields) {
            labels.title(field.key())
                    .map(byKey::get)
                    .filter(FieldTitles::canBeLabel)
                    .ifPresent(title -> {
                        titles.put(field.key(), title);
                        used.add(title.key());
                    });
        }
        List<Field> labelled = new ArrayList<>();
        for (Field field : fields) {
            if (!used.contains(field.key())) {
                labelled.add(labelled(field, Optional.ofNullable(titles.get(field.key()))));
            }
        }
        return labelled;
    }

    /** The keys whose values became labels. */
    Set<String> used() {
        return used;
    }

    private Field labelled(Field field, Optional<Field> title) {
        if (field.key().isEmpty()) {
            return field;
        }
        String label = title.map(FieldTitles::text).orElseGet(() -> labels.label(field.key(), field.written()));
        boolean same = field.key().replace('_', ' ').equalsIgnoreCase(label);
        List<Item> items = new ArrayList<>(field.items());
        if (title.isPresent() && !items.isEmpty()) {
            items.set(0, withNotes(items.get(0), title.get()));
        }
        return new Field(same ? "" : field.key(), label, field.written(), items, field.fields(), field.place());
    }

    /** Notes on a label stand behind the value, since labels have none. */
    private static Item withNotes(Item item, Field title) {
        List<Inline> text = new ArrayList<>(item.text());
        title.items().get(0).text().stream()
                .filter(inline -> inline instanceof Inline.Note)
                .forEach(text::add);
        return new Item(item.depth(), text);
    }

    private static boolean canBeLabel(Field field) {
        String text = text(field);
        return field.items().size() == 1
                && field.fields().isEmpty()
                && text.length() <= LONGEST
                && text.indexOf('\n') < 0
                && text.codePoints().anyMatch(Character::isLetter);
    }

    private static String text(Field field) {
        return field.items().isEmpty()
                ? ""
                : PlainText.of(field.items().get(0).text()).strip();
    }
}

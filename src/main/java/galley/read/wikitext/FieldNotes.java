package galley.read.wikitext;

import galley.model.Field;
import galley.model.Inline;
import galley.model.Item;
import galley.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fields that hold nothing but notes, such as {@code population_footnotes}: the notes belong to the field they prove.
 */
final class FieldNotes {
    private static final Pattern SUFFIX =
            Pattern.compile("(?i)(.*?)[ _]?(ref|refs|footnotes?|notes?|source|cite|citation)");

    private FieldNotes() {}

    /** The fields with such notes put behind the value that they are for: by name, else the field before them. */
    static List<Field> joined(List<Field> fields) {
        List<Field> joined = new ArrayList<>();
        List<Field> notes = new ArrayList<>();
        for (Field field : fields) {
            (holdsNotesAlone(field) ? notes : joined).add(field);
        }
        for (Field note : notes) {
            int owner = owner(note, joined);
            if (owner < 0) {
                joined.add(note);
            } else {
                joined.set(owner, with(joined.get(owner), note));
            }
        }
        return joined;
    }

    private static boolean holdsNotesAlone(Field field) {
        return field.fields().isEmpty()
                && field.items().stream()
                        .allMatch(item -> PlainText.of(item.text()).isBlank());
    }

    private static int owner(Field note, List<Field> fields) {
        Matcher name = SUFFIX.matcher(key(note));
        String base = name.matches() ? name.group(1).toLowerCase(Locale.ROOT) : "";
        int before = -1;
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            if (!base.isEmpty() && key(field).toLowerCase(Locale.ROOT).startsWith(base)) {
                return i;
            }
            before = field.place().compareTo(note.place()) < 0 ? i : before;
        }
        return before < 0 && !fields.isEmpty() ? 0 : before;
    }

    private static String key(Field field) {
        return field.name().replace('_', ' ');
    }

    private static Field with(Field field, Field note) {
        if (field.items().isEmpty()) {
            return field;
        }
        List<Item> items = new ArrayList<>(field.items());
        int last = items.size() - 1;
        List<Inline> text = new ArrayList<>(items.get(last).text());
        note.items().forEach(item -> text.addAll(item.text()));
        items.set(last, new Item(items.get(last).depth(), text));
        return field.with(items);
    }
}

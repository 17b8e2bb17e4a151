package galley.read.wikitext;

import galley.model.Field;
import galley.model.Inline;
import galley.model.Item;
import galley.model.PlainText;
import galley.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fields that hold nothing but notes, such as {@code population_footnotes}: the notes belong to the field they prove.
 */
final class FieldNotes {
    private static final Pattern SUFFIX =
            Pattern.compile("(?i)(.*?)[ _]?(ref|refs|footnotes?|notes?|source|cite|citation)");

    /** More fields of one beginning are not looked at for one note. */
    private static final int MOST_ALIKE = 50;

    private final NavigableMap<String, Integer> byName = new TreeMap<>();
    private final NavigableMap<Place, Integer> byPlace = new TreeMap<>();

    private FieldNotes(List<Field> fields) {
        for (int i = 0; i < fields.size(); i++) {
            byName.putIfAbsent(lower(fields.get(i).name()), i);
            byPlace.put(fields.get(i).place(), i);
        }
    }

    /** The fields with such notes put behind the value that they are for: by name, else the field before them. */
    static List<Field> joined(List<Field> fields) {
        List<Field> joined = new ArrayList<>();
        List<Field> notes = new ArrayList<>();
        for (Field field : fields) {
            (holdsNotesAlone(field) ? notes : joined).add(field);
        }
        FieldNotes places = new FieldNotes(joined);
        Map<Integer, List<Field>> owned = new TreeMap<>();
        List<Field> lone = new ArrayList<>();
        for (Field note : notes) {
            int owner = places.owner(note);
            (owner < 0 ? lone : owned.computeIfAbsent(owner, index -> new ArrayList<>())).add(note);
        }
        owned.forEach((owner, some) -> joined.set(owner, with(joined.get(owner), some)));
        joined.addAll(lone);
        return joined;
    }

    private static boolean holdsNotesAlone(Field field) {
        return field.fields().isEmpty()
                && field.items().stream()
                        .allMatch(item -> PlainText.of(item.text()).isBlank());
    }

    /** The field that begins with the note's name; else the one before the note, or the first. */
    private int owner(Field note) {
        Matcher name = SUFFIX.matcher(note.name());
        String base = name.matches() ? lower(name.group(1)) : "";
        if (!base.isEmpty()) {
            OptionalInt named = byName.tailMap(base, true).entrySet().stream()
                    .takeWhile(field -> field.getKey().startsWith(base))
                    .limit(MOST_ALIKE)
                    .mapToInt(Map.Entry::getValue)
                    .min();
            if (named.isPresent()) {
                return named.getAsInt();
            }
        }
        Map.Entry<Place, Integer> before = byPlace.lowerEntry(note.place());
        return before != null ? before.getValue() : byName.isEmpty() ? -1 : 0;
    }

    private static String lower(String name) {
        return name.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static Field with(Field field, List<Field> notes) {
        List<Item> items = new ArrayList<>(field.items());
        List<Inline> text = new ArrayList<>();
        int depth = 0;
        if (!items.isEmpty()) {
            Item last = items.remove(items.size() - 1);
            depth = last.depth();
            text.addAll(last.text());
        }
        notes.forEach(note -> note.items().forEach(item -> text.addAll(item.text())));
        items.add(new Item(depth, text));
        return field.with(items);
    }
}

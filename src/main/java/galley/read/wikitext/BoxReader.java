package galley.read.wikitext;

import galley.model.Block;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.read.wikitext.expand.Expander;
import galley.read.wikitext.expand.Expansion;
import galley.read.wikitext.expand.Remark;
import galley.read.wikitext.markup.Markup;
import galley.read.wikitext.syntax.Argument;
import galley.read.wikitext.syntax.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads infoboxes: their fields as labels and values, their picture as a figure. */
final class BoxReader {
    private static final int DEEPEST = 4;

    private final Expander expander;
    private final Markup markup;
    private final List<Block> figures = new ArrayList<>();

    BoxReader(Expander expander, Markup markup) {
        this.expander = expander;
        this.markup = markup;
    }

    /** The pictures of the boxes with their captions. */
    List<Block> figures() {
        return figures;
    }

    /** The boxes that say something. */
    List<Infobox> read(List<Node.Template> boxes) {
        List<Infobox> read = new ArrayList<>();
        for (Node.Template box : boxes) {
            List<Field> fields = fields(box, 0);
            if (!fields.isEmpty()) {
                read.add(new Infobox(kind(box), fields));
            }
        }
        return read;
    }

    /** {@code Infobox settlement} is of the kind {@code settlement}. */
    private String kind(Node.Template box) {
        String name =
                expander.expand(box.name()).text().text().replace('_', ' ').strip();
        String kind = name.toLowerCase(Locale.ROOT).startsWith("infobox")
                ? name.substring(7).strip()
                : name;
        return kind.toLowerCase(Locale.ROOT);
    }

    /** An argument with its key. */
    private record Entry(String key, Argument argument) {}

    private List<Field> fields(Node.Template box, int depth) {
        Map<String, Entry> entries = entries(box);
        Labels labels = new Labels(kind(box), entries.keySet());
        List<Field> fields = new ArrayList<>();
        fields.addAll(coordinates(entries));
        Optional<String> picture = picture(entries);
        for (Entry entry : entries.values()) {
            boolean taken = picture.isPresent() && FieldKeys.isCaption(entry.key());
            if (!taken) {
                field(entry, depth).ifPresent(fields::add);
            }
        }
        FieldTitles titles = new FieldTitles(labels);
        List<Field> labelled = titles.labelled(fields);
        entries.values().stream()
                .filter(entry -> titles.used().contains(entry.key()))
                .forEach(entry -> markup.remarks().add(Remark.FIELD_LABEL, labelStart(entry.argument()), entry.key()));
        return FieldNotes.joined(labelled);
    }

    /** Coordinates in many fields become one; a box that gives them in two ways may mean two places. */
    private List<Field> coordinates(Map<String, Entry> entries) {
        List<Field> fields = new ArrayList<>();
        for (List<String> keys : Coordinates.parts(entries.keySet())) {
            coordinates(entries, keys)
                    .filter(field ->
                            fields.stream().noneMatch(other -> other.written().equals(field.written())))
                    .ifPresent(fields::add);
        }
        return fields;
    }

    private Optional<Field> coordinates(Map<String, Entry> entries, List<String> keys) {
        String point = Coordinates.of(keys, key -> text(entries, key));
        if (point.isEmpty()) {
            return Optional.empty();
        }
        int index = entries.values().stream()
                .filter(entry -> keys.contains(entry.key()))
                .mapToInt(entry -> labelStart(entry.argument()))
                .findFirst()
                .orElse(0);
        List<Item> items = List.of(new Item(0, List.of(new Inline.Text(point))));
        keys.forEach(entries::remove);
        return Optional.of(new Field("Coordinates", point, items, List.of(), markup.place(index)));
    }

    private Map<String, Entry> entries(Node.Template box) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        int position = 0;
        for (Argument argument : box.arguments()) {
            String key = argument.name()
                    .map(name -> expander.expand(name).text().text().strip())
                    .orElse(Integer.toString(++position));
            if (FieldKeys.bare(expander.written(argument)).isEmpty()) {
                continue;
            }
            if (entries.remove(key) != null) {
                markup.remarks().add(Remark.FIELD_TWICE, argument.start(), key);
            }
            entries.put(key, new Entry(key, argument));
        }
        return entries;
    }

    private String text(Map<String, Entry> entries, String key) {
        Entry entry = entries.get(key);
        return entry == null ? "" : expander.written(entry.argument());
    }

    /** The first picture becomes a figure, with the box's caption; gives its key. */
    private Optional<String> picture(Map<String, Entry> entries) {
        for (Entry entry : entries.values()) {
            String written = FieldKeys.bare(expander.written(entry.argument()));
            if (FieldKeys.isPicture(entry.key(), written)) {
                List<Inline> caption = entries.values().stream()
                        .filter(other -> FieldKeys.isCaption(other.key()))
                        .findFirst()
                        .map(other -> markup.inlines(
                                expander.expand(other.argument().value()).text()))
                        .orElse(List.of());
                figures.add(new Block.Figure(
                        FieldKeys.file(written),
                        caption,
                        Optional.empty(),
                        markup.place(entry.argument().start())));
                return Optional.of(entry.key());
            }
        }
        return Optional.empty();
    }

    private Optional<Field> field(Entry entry, int depth) {
        Argument argument = entry.argument();
        String written = expander.written(argument);
        int index = labelStart(argument);
        String bare = FieldKeys.bare(written);
        if (FieldKeys.isPicture(entry.key(), bare)) {
            markup.remarks().add(Remark.PICTURE_DROPPED, index, FieldKeys.file(bare));
            return Optional.empty();
        }
        if (FieldKeys.isLayout(entry.key(), bare)) {
            markup.remarks().add(Remark.FIELD_LAYOUT, index, entry.key());
            return Optional.empty();
        }
        Expansion expansion = expander.expandValue(argument.value());
        List<Field> nested = new ArrayList<>();
        if (depth < DEEPEST) {
            expansion.boxes().forEach(box -> nested.addAll(fields(box, depth + 1)));
        }
        List<Item> items = new ItemMaker(markup).items(markup.blocks(expansion.text()));
        if (items.isEmpty() && nested.isEmpty()) {
            markup.remarks().add(Remark.FIELD_EMPTIED, index, entry.key());
            return Optional.empty();
        }
        return Optional.of(new Field(entry.key(), entry.key(), written, items, nested, markup.place(index)));
    }

    private int labelStart(Argument argument) {
        String page = expander.page();
        int start = argument.start();
        while (start < argument.end() && Character.isWhitespace(page.charAt(start))) {
            start++;
        }
        return start;
    }
}

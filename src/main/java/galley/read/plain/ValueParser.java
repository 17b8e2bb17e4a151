package galley.read.plain;

import galley.model.Field;
import galley.model.Inline;
import galley.model.Item;
import galley.source.Source;
import java.util.ArrayList;
import java.util.List;

/** Reads the value of an infobox line: lists that were flattened into it, parameters that leaked into it, litter. */
final class ValueParser {
    private final Source source;
    private final Repairs repairs;
    private final InlineParser inlines;
    private final Litter litter;

    /** A part of a value before it is read. */
    private record Part(int depth, Stretch text) {}

    ValueParser(Source source, Repairs repairs, InlineParser inlines) {
        this.source = source;
        this.repairs = repairs;
        this.inlines = inlines;
        this.litter = new Litter(repairs);
    }

    /**
     * The field of a line, and one more for each parameter that leaked into its value.
     *
     * @param label what stands before the colon; may be empty
     * @param value what stands behind it
     * @param lines lines of a list that stand below it, with their asterisks
     */
    List<Field> fields(Stretch label, Stretch value, List<Stretch> lines) {
        Leaks leaks = Leaks.of(value);
        List<Item> items = new ArrayList<>(items(leaks.value()));
        for (Stretch line : lines) {
            int depth = ListBuilder.marks(line);
            addItem(new Part(depth, line.from(depth).trimmed()), items);
        }
        int labelled = label.index(0);
        if (items.isEmpty()) {
            repairs.add(Repair.NO_VALUE, labelled, label.text());
        }
        int end = lines.isEmpty() ? end(value) : end(lines.get(lines.size() - 1));
        List<Field> fields = new ArrayList<>();
        fields.add(field(label, slice(value.index(0), end), items));
        leaks.parameters().forEach(parameter -> addLeaked(parameter, fields));
        return fields;
    }

    private void addLeaked(Leaks.Parameter parameter, List<Field> fields) {
        List<Item> items = items(parameter.value());
        String name = parameter.name().text();
        int index = parameter.name().index(0);
        repairs.add(items.isEmpty() ? Repair.EMPTY_PARAMETER : Repair.LEAKED_PARAMETER, index, name);
        if (!items.isEmpty()) {
            String written = slice(parameter.value().index(0), end(parameter.value()));
            fields.add(field(parameter.name(), written, items));
        }
    }

    private Field field(Stretch label, String written, List<Item> items) {
        int index = label.index(0);
        return new Field(inlines.normal(label.text(), index), written, items, List.of(), source.place(index));
    }

    private static int end(Stretch value) {
        return value.index(value.length());
    }

    private String slice(int start, int end) {
        return source.text().substring(start, Math.max(start, end)).strip();
    }

    private List<Item> items(Stretch value) {
        List<Part> parts = starred(value);
        boolean starred = parts.size() > 1 || parts.get(0).depth() > 0;
        List<Item> items = new ArrayList<>();
        (starred ? parts : commaed(value)).forEach(part -> addItem(part, items));
        if (starred) {
            repairs.add(Repair.FLATTENED_LIST, value.index(0), Integer.toString(items.size()));
        } else if (items.size() > 1) {
            repairs.add(Repair.SPACED_COMMAS, value.index(0), Integer.toString(items.size()));
        } else if (items.size() == 1) {
            return List.of(new Item(0, items.get(0).text()));
        }
        return items;
    }

    private void addItem(Part part, List<Item> items) {
        List<Inline> text = inlines.parse(litter.without(part.text()));
        if (!text.isEmpty()) {
            items.add(new Item(part.depth(), text));
        }
    }

    /** Parts at asterisks that begin the value or follow a comma, and then also at those that follow a blank. */
    private static List<Part> starred(Stretch value) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int depth = 0;
        for (int i = 0; i < value.length(); i++) {
            int stars = stars(value.text(), i);
            if (stars > 0 && (depth > 0 || followsComma(value.text(), i))) {
                if (i > 0) {
                    parts.add(new Part(depth, withoutComma(value.part(from, i))));
                }
                depth = stars;
                from = i + stars;
                i = from;
            }
        }
        parts.add(new Part(
                depth,
                value.part(Math.min(from, value.length()), value.length()).trimmed()));
        return parts;
    }

    /** The comma before the next asterisk belongs to the list. */
    private static Stretch withoutComma(Stretch part) {
        Stretch text = part.trimmed();
        return text.text().endsWith(",") ? text.part(0, text.length() - 1).trimmed() : text;
    }

    /** How many asterisks stand there between blanks. */
    private static int stars(String text, int i) {
        if (text.charAt(i) != '*' || (i > 0 && !Blank.is(text.charAt(i - 1)))) {
            return 0;
        }
        int end = i;
        while (end < text.length() && text.charAt(end) == '*') {
            end++;
        }
        return end == text.length() || Blank.is(text.charAt(end)) ? end - i : 0;
    }

    private static boolean followsComma(String text, int i) {
        int before = i - 1;
        while (before >= 0 && Blank.is(text.charAt(before))) {
            before--;
        }
        return before < 0 || text.charAt(before) == ',' || text.charAt(before) == ';';
    }

    /** Parts at commas that have a blank on both sides, outside of links: no one writes them so. */
    private static List<Part> commaed(Stretch value) {
        List<Part> parts = new ArrayList<>();
        Marks links = Brackets.of(value.text());
        int link = 0;
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            while (link < links.size() && (links.end(link) <= i || links.kind(link) != Marks.Kind.LINK)) {
                link++;
            }
            boolean inLink = link < links.size() && links.start(link) <= i;
            if (!inLink && isLoneComma(value.text(), i)) {
                parts.add(new Part(1, value.part(from, i).trimmed()));
                from = i + 1;
            }
        }
        parts.add(new Part(1, value.part(from, value.length()).trimmed()));
        return parts;
    }

    private static boolean isLoneComma(String text, int i) {
        return text.charAt(i) == ','
                && i > 0
                && Blank.is(text.charAt(i - 1))
                && (i + 1 == text.length() || Blank.is(text.charAt(i + 1)));
    }
}

package galley.model;

import galley.source.Place;
import java.util.List;

/**
 * One fact of an infobox: a label and what is written beside it. A group of facts under one label is a field that holds
 * fields.
 *
 * @param key what programs know the field by, such as {@code birth_date}, where that is another name than the label;
 *     empty for most
 * @param label the label as people read it, without its separator
 * @param written the value as written in the input, verbatim but for blanks at its ends; empty for a mere group
 * @param items the value as read: one item for most, several for a list; text that was repaired is clean here
 * @param fields the facts of a group; empty for most
 * @param place where the label stands
 */
public record Field(String key, String label, String written, List<Item> items, List<Field> fields, Place place) {

    /** A field that has no other name than its label. */
    public Field(String label, String written, List<Item> items, List<Field> fields, Place place) {
        this("", label, written, items, fields, place);
    }

    /** Takes copies of items and fields. */
    public Field {
        items = List.copyOf(items);
        fields = List.copyOf(fields);
    }

    /** The same fact with another value. */
    public Field with(List<Item> otherItems) {
        return new Field(key, label, written, otherItems, fields, place);
    }

    /** What programs know it by: its key, else its label. */
    public String name() {
        return key.isEmpty() ? label : key;
    }
}

package galley.read.plain;

import galley.model.Field;
import galley.model.Infobox;
import galley.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads an infobox: a line {@code Infobox}, with what it describes or without, and the lines {@code - Label: value}
 * below it.
 */
final class InfoboxParser {
    private static final String WORD = "infobox";
    private static final int LONGEST_KIND = 60;
    /** A longer label is prose with a colon in it. */
    private static final int LONGEST_LABEL = 60;

    private final LineCursor lines;
    private final Repairs repairs;
    private final ValueParser values;

    InfoboxParser(Source source, LineCursor lines, Repairs repairs, InlineParser inlines) {
        this.lines = lines;
        this.repairs = repairs;
        this.values = new ValueParser(source, repairs, inlines);
    }

    /** Whether a line is the word alone, or opens a box with fields. */
    boolean opens(Stretch line) {
        return startsWithWord(line) && (isBare(line) || (isKind(line) && lines.nextTextBegins() == '-'));
    }

    /** Whether fields follow the line read last. */
    boolean hasFields() {
        return lines.nextTextBegins() == '-';
    }

    private static boolean startsWithWord(Stretch line) {
        return line.length() >= WORD.length()
                && line.length() <= WORD.length() + LONGEST_KIND
                && line.text().toLowerCase(Locale.ROOT).startsWith(WORD);
    }

    private static boolean isBare(Stretch line) {
        return kind(line).isEmpty();
    }

    /** A kind follows a blank or colon and is no sentence. */
    private static boolean isKind(Stretch line) {
        char border = line.charAt(WORD.length());
        return (Blank.is(border) || border == ':') && ".!?,;".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private static Stretch kind(Stretch line) {
        Stretch kind = line.from(WORD.length());
        return (kind.text().startsWith(":") ? kind.from(1) : kind).trimmed();
    }

    /** The box that a line opens; reads its fields from the lines that follow. */
    Infobox read(Stretch opening) {
        List<Field> fields = new ArrayList<>();
        while (fieldFollows(!fields.isEmpty())) {
            lines.skipBlank();
            readField(lines.next(), fields);
        }
        return new Infobox(Normal.form(kind(opening).text()), fields);
    }

    /** Behind a blank line only a labelled line goes on with the box; another may be a list of the lead. */
    private boolean fieldFollows(boolean started) {
        if (lines.nextBegins() == '-' || (!started && lines.nextTextBegins() == '-')) {
            return true;
        }
        if (lines.nextTextBegins() != '-') {
            return false;
        }
        int colon = lines.nextText(LONGEST_LABEL).indexOf(':');
        return colon > 1;
    }

    private void readField(Stretch line, List<Field> fields) {
        Stretch rest = line.from(1).trimmed();
        int colon = colon(rest.text());
        Stretch label = rest.part(0, Math.max(0, colon)).trimmed();
        Stretch value = rest.from(colon + 1).trimmed();
        List<Stretch> list = listBelow();
        if (label.isEmpty() && value.isEmpty() && list.isEmpty()) {
            repairs.add(Repair.EMPTY_LIST_ITEM, line.index(0));
            return;
        }
        if (label.isEmpty()) {
            repairs.add(Repair.NO_COLON, line.index(0));
        }
        fields.addAll(values.fields(label, value, list));
    }

    /** The first colon, unless it is that of an address: {@code - https://example.org}. */
    private static int colon(String text) {
        int colon = text.indexOf(':');
        return colon >= 0 && text.startsWith("//", colon + 1) ? -1 : colon;
    }

    private List<Stretch> listBelow() {
        List<Stretch> list = new ArrayList<>();
        while (lines.nextBegins() == '*') {
            list.add(lines.next());
        }
        return list;
    }
}

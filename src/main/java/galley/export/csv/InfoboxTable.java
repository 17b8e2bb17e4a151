package galley.export.csv;

import galley.export.Edition;
import galley.facts.Amount;
import galley.facts.Fact;
import galley.facts.FactReader;
import galley.facts.FieldFacts;
import galley.model.Field;
import galley.model.Infobox;
import galley.timeline.Moment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The infobox, one row for each fact: item 0 is the whole field, 1 and on its parts. The value as written comes first
 * and is the same in all rows of a field; what it was read as stands after.
 */
final class InfoboxTable {
    private static final List<Column> COLUMNS = List.of(
            Column.words("article"),
            Column.typed("seq"),
            Column.typed("key"),
            Column.words("label"),
            Column.words("value"),
            Column.typed("item"),
            Column.words("item_text"),
            Column.typed("type"),
            Column.typed("number_min"),
            Column.typed("number_max"),
            Column.typed("qualifier"),
            Column.words("unit"),
            Column.typed("date_start"),
            Column.typed("date_end"),
            Column.typed("edtf"),
            Column.typed("line"));

    private final String article;
    private final FactReader reader;
    private final List<Table.Row> rows = new ArrayList<>();
    private int seq;

    private InfoboxTable(Edition edition) {
        this.article = edition.name();
        this.reader = new FactReader(edition.article().language());
    }

    static Table of(Edition edition) {
        InfoboxTable table = new InfoboxTable(edition);
        for (Infobox infobox : edition.article().infoboxes()) {
            infobox.fields().forEach(field -> table.add(field, ""));
        }
        return new Table("infobox.csv", COLUMNS, table.rows);
    }

    private void add(Field field, String group) {
        seq++;
        String key = group + key(field.label());
        FieldFacts facts = reader.read(field);
        boolean mereGroup = !field.fields().isEmpty() && facts.whole().text().isEmpty();
        addRow(field, key, 0, facts.whole(), mereGroup ? Typed.group() : Typed.of(facts.whole()));
        int item = 0;
        for (Fact part : facts.parts()) {
            addRow(field, key, ++item, part, Typed.of(part));
        }
        field.fields().forEach(inner -> add(inner, key + "."));
    }

    private void addRow(Field field, String key, int item, Fact fact, Typed typed) {
        List<String> cells = new ArrayList<>(List.of(
                article,
                Integer.toString(seq),
                key,
                field.label(),
                field.written(),
                Integer.toString(item),
                fact.text()));
        cells.addAll(typed.cells());
        cells.add(field.place().known() ? Integer.toString(field.place().line()) : "");
        rows.add(new Table.Row(cells, field.place()));
    }

    /** The label as a name for programs: lower case, letters and digits of any script, else single underscores. */
    static String key(String label) {
        StringBuilder key = new StringBuilder();
        CellText.of(label).toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                key.appendCodePoint(c);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != '_') {
                key.append('_');
            }
        });
        int end = key.length() - (key.toString().endsWith("_") ? 1 : 0);
        return end == 0 ? "field" : key.substring(0, end);
    }

    /** The cells from {@code type} to {@code edtf}. */
    private record Typed(String type, Optional<Amount> amount, Optional<Moment> moment) {

        static Typed group() {
            return words("group");
        }

        static Typed of(Fact fact) {
            return fact.accept(KIND);
        }

        List<String> cells() {
            return List.of(
                    type,
                    number(amount.flatMap(Amount::min)),
                    number(amount.flatMap(Amount::max)),
                    amount.map(a -> a.qualifier().word()).orElse(""),
                    amount.map(Amount::unit).orElse(""),
                    Days.cell(moment.flatMap(Moment::earliest)),
                    Days.cell(moment.flatMap(Moment::latest)),
                    moment.map(Moment::edtf).orElse(""));
        }

        private static String number(Optional<BigDecimal> number) {
            return number.map(BigDecimal::toPlainString).orElse("");
        }

        private static Typed words(String type) {
            return new Typed(type, Optional.empty(), Optional.empty());
        }

        private static final Fact.Visitor<Typed> KIND = new Fact.Visitor<>() {
            @Override
            public Typed count(Fact.Count count) {
                return new Typed("count", Optional.of(count.amount()), Optional.empty());
            }

            @Override
            public Typed quantity(Fact.Quantity quantity) {
                return new Typed("quantity", Optional.of(quantity.amount()), Optional.empty());
            }

            @Override
            public Typed dateRange(Fact.DateRange dateRange) {
                return new Typed("date_range", Optional.empty(), Optional.of(dateRange.moment()));
            }

            @Override
            public Typed listing(Fact.Listing listing) {
                return words("list");
            }

            @Override
            public Typed text(Fact.Text text) {
                return words("text");
            }
        };
    }
}

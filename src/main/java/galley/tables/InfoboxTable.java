package galley.tables;

import galley.facts.Amount;
import galley.facts.Fact;
import galley.facts.FactReader;
import galley.facts.FieldFacts;
import galley.facts.Qualifier;
import galley.model.Article;
import galley.model.Field;
import galley.model.Infobox;
import galley.tables.Column.Kind;
import galley.timeline.Moment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The infobox, one row for each fact: item 0 is the whole field, 1 and on its parts. The value as written comes first
 * and is the same in all rows of a field; what it was read as stands after.
 */
public final class InfoboxTable {
    /** What a value can be read as: the terms of the column {@code type}. */
    static final List<String> TYPES =
            List.of("text", "name", "count", "quantity", "money", "date_range", "coordinates", "list", "group");

    private static final List<Column> COLUMNS = List.of(
            Column.of("article", Kind.WORDS, "name of the files of the article").always(),
            Column.of("seq", Kind.INTEGER, "which field, from 1").always(),
            Column.of("key", Kind.TERM, "label for programs; fields of a group follow its key and a dot")
                    .always(),
            Column.of("label", Kind.WORDS, "label as written"),
            Column.of("value", Kind.WORDS, "whole value as written, the same in all rows of a field"),
            Column.of("item", Kind.INTEGER, "0 for the whole field, from 1 for its parts")
                    .always(),
            Column.of("item_text", Kind.WORDS, "words that this row reads"),
            Column.of("type", Kind.TERM, "what they were read as").always().oneOf(TYPES),
            Column.of("number_min", Kind.NUMBER, "least that the number may be"),
            Column.of("number_max", Kind.NUMBER, "most that the number may be"),
            Column.of("qualifier", Kind.TERM, "how the text states the number")
                    .oneOf(Arrays.stream(Qualifier.values())
                            .map(Qualifier::word)
                            .toList()),
            Column.of("unit", Kind.WORDS, "what is counted or measured, never converted"),
            Column.of("date_start", Kind.DATE, "first day that the date may mean, in 1583 to 9999"),
            Column.of("date_end", Kind.DATE, "last day that the date may mean, in 1583 to 9999"),
            Column.of("edtf", Kind.TERM, "the date as an interval in EDTF (ISO 8601-2)"),
            Column.of("line", Kind.INTEGER, "line of the source, from 1"));

    private static final List<String> KEY = List.of("article", "seq", "item");

    private final String article;
    private final FactReader reader;
    private final List<Table.Row> rows = new ArrayList<>();
    private int seq;

    private InfoboxTable(String name, String language) {
        this.article = name;
        this.reader = new FactReader(language);
    }

    /**
     * The table of an article.
     *
     * @param name the name that its files have
     */
    public static Table of(String name, Article article) {
        InfoboxTable table = new InfoboxTable(name, article.language());
        for (Infobox infobox : article.infoboxes()) {
            infobox.fields().forEach(field -> table.add(field, ""));
        }
        return new Table("infobox", COLUMNS, KEY, Map.of(), table.rows);
    }

    private void add(Field field, String group) {
        seq++;
        String key = group + key(field.name());
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
        rows.add(Table.Row.clean(cells, field.place()));
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
            public Typed money(Fact.Money money) {
                return new Typed("money", Optional.of(money.amount()), Optional.empty());
            }

            @Override
            public Typed coordinates(Fact.Coordinates coordinates) {
                return words("coordinates");
            }

            @Override
            public Typed name(Fact.Name name) {
                return words("name");
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

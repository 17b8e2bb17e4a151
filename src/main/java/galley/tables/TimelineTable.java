package galley.tables;

import galley.tables.Column.Kind;
import galley.timeline.Basis;
import galley.timeline.CalendarDate;
import galley.timeline.Event;
import galley.timeline.Mention;
import galley.timeline.Moment;
import galley.timeline.Precision;
import galley.timeline.Timeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The timeline, one row for each event, in order of date. */
public final class TimelineTable {
    private static final List<Column> COLUMNS = List.of(
            Column.of("article", Kind.WORDS, "name of the files of the article").always(),
            Column.of("event", Kind.TERM, "short name of the event").always(),
            Column.of("seq", Kind.INTEGER, "place in the order of dates, from 1")
                    .always(),
            Column.of("date_start", Kind.DATE, "first day that the date may mean, in 1583 to 9999"),
            Column.of("date_end", Kind.DATE, "last day that the date may mean, in 1583 to 9999"),
            Column.of("precision", Kind.TERM, "how exactly the date is known")
                    .always()
                    .oneOf(Arrays.stream(Precision.values())
                            .map(Precision::word)
                            .toList()),
            Column.of("edtf", Kind.TERM, "the date as an interval in EDTF (ISO 8601-2)")
                    .always(),
            Column.of("date_text", Kind.WORDS, "the date in the words of the article")
                    .always(),
            Column.of("year_inferred", Kind.FLAG, "whether the year stands elsewhere in the article")
                    .always(),
            Column.of("relative_to", Kind.TERM, "the event from which this one is counted"),
            Column.of("section", Kind.WORDS, "heading under which the sentence stands"),
            Column.of("paragraph", Kind.INTEGER, "which paragraph of the section, from 1"),
            Column.of("sentence", Kind.INTEGER, "which sentence of the paragraph, from 1"),
            Column.of("text", Kind.WORDS, "the sentence, or field with its label, as the source writes it")
                    .always(),
            Column.of("line", Kind.INTEGER, "line of the source at which the text begins, from 1"),
            Column.of("char_start", Kind.INTEGER, "code points of the source before the text"),
            Column.of("char_end", Kind.INTEGER, "code points of the source before the end of the text"),
            Column.of("sort", Kind.INTEGER, "year × 10000 + month × 100 + day, negative BC")
                    .always(),
            Column.of("approx", Kind.FLAG, "whether the text is unsure of the date")
                    .always(),
            Column.of("time", Kind.TIME, "clock time, T20:00, or part of the day"),
            Column.of("basis", Kind.TERM, "how the date follows from the text")
                    .always()
                    .oneOf(Arrays.stream(Basis.values()).map(Basis::word).toList()),
            Column.of("summary", Kind.WORDS, "what happened: the clause without its date")
                    .always());

    private static final List<String> KEY = List.of("event");
    private static final Map<String, String> REFERENCES = Map.of("relative_to", "event");

    private TimelineTable() {}

    /**
     * The table of a timeline.
     *
     * @param name the name that the files of the article have
     */
    public static Table of(String name, Timeline timeline) {
        List<Table.Row> rows = new ArrayList<>();
        for (Event event : timeline.events()) {
            rows.add(Table.Row.clean(
                    cells(name, rows.size() + 1, event), event.mention().place()));
        }
        return new Table("timeline", COLUMNS, KEY, REFERENCES, rows);
    }

    private static List<String> cells(String article, int seq, Event event) {
        Moment moment = event.moment();
        Mention mention = event.mention();
        Optional<Mention.Span> span = mention.span();
        return List.of(
                article,
                event.id(),
                Integer.toString(seq),
                Days.cell(moment.earliest()),
                Days.cell(moment.latest()),
                moment.precision().word(),
                moment.edtf(),
                DateText.of(event.dateText(), mention.text()),
                Boolean.toString(!statesYear(event)),
                event.relativeTo().orElse(""),
                mention.section(),
                fromOne(mention.paragraph()),
                fromOne(mention.sentence()),
                mention.text(),
                fromOne(mention.place().line()),
                span.map(s -> Integer.toString(s.start())).orElse(""),
                span.map(s -> Integer.toString(s.end())).orElse(""),
                Integer.toString(moment.sort()),
                Boolean.toString(moment.approximate()),
                moment.time().map(TimelineTable::time).orElse(""),
                event.basis().word(),
                event.summary());
    }

    private static String time(String clockOrPart) {
        return Character.isDigit(clockOrPart.charAt(0)) ? "T" + clockOrPart : clockOrPart;
    }

    private static String fromOne(int number) {
        return number > 0 ? Integer.toString(number) : "";
    }

    /** Whether the words themselves say which year: explicit dates do, others where a year's digits stand in them. */
    private static boolean statesYear(Event event) {
        return event.basis() == Basis.EXPLICIT
                || event.moment()
                        .start()
                        .map(date -> names(event.dateText(), date))
                        .orElse(false)
                || event.moment()
                        .end()
                        .map(date -> names(event.dateText(), date))
                        .orElse(false);
    }

    private static boolean names(String words, CalendarDate date) {
        int year = date.year() > 0 ? date.year() : 1 - date.year();
        String digits = String.format(Locale.ROOT, "%d", year);
        int at = words.indexOf(digits);
        while (at >= 0) {
            int end = at + digits.length();
            boolean alone = (at == 0 || !Character.isDigit(words.charAt(at - 1)))
                    && (end == words.length() || !Character.isDigit(words.charAt(end)));
            if (alone) {
                return true;
            }
            at = words.indexOf(digits, at + 1);
        }
        return false;
    }
}

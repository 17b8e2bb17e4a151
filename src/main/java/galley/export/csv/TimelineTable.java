package galley.export.csv;

import galley.export.Edition;
import galley.timeline.Basis;
import galley.timeline.CalendarDate;
import galley.timeline.Event;
import galley.timeline.Mention;
import galley.timeline.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The timeline, one row for each event, in order of date. */
final class TimelineTable {
    private static final List<Column> COLUMNS = List.of(
            Column.words("article"),
            Column.typed("event"),
            Column.typed("seq"),
            Column.typed("date_start"),
            Column.typed("date_end"),
            Column.typed("precision"),
            Column.typed("edtf"),
            Column.words("date_text"),
            Column.typed("year_inferred"),
            Column.typed("relative_to"),
            Column.words("section"),
            Column.typed("paragraph"),
            Column.typed("sentence"),
            Column.words("text"),
            Column.typed("line"),
            Column.typed("char_start"),
            Column.typed("char_end"),
            Column.typed("sort"),
            Column.typed("approx"),
            Column.typed("time"),
            Column.typed("basis"),
            Column.words("summary"));

    private TimelineTable() {}

    static Table of(Edition edition) {
        List<Table.Row> rows = new ArrayList<>();
        for (Event event : edition.timeline().events()) {
            rows.add(new Table.Row(
                    cells(edition.name(), rows.size() + 1, event),
                    event.mention().place()));
        }
        return new Table("timeline.csv", COLUMNS, rows);
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
                moment.time().orElse(""),
                event.basis().word(),
                event.summary());
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

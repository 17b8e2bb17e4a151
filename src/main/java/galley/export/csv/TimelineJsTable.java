package galley.export.csv;

import galley.export.Edition;
import galley.tables.CellText;
import galley.tables.Column;
import galley.tables.Column.Kind;
import galley.tables.Table;
import galley.timeline.CalendarDate;
import galley.timeline.Event;
import galley.timeline.Moment;
import galley.timeline.Precision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The timeline with the columns that TimelineJS 3 reads from a spreadsheet (the names in its ConfigFactory). A date
 * known to the month or year leaves the finer columns empty; one that is coarser or a season is spelt out from its
 * first to its last day; the words of the article stand as its display date.
 */
final class TimelineJsTable {
    private static final List<Column> COLUMNS = List.of(
            column("Year", Kind.INTEGER),
            column("Month", Kind.INTEGER),
            column("Day", Kind.INTEGER),
            column("Time", Kind.TERM),
            column("End Year", Kind.INTEGER),
            column("End Month", Kind.INTEGER),
            column("End Day", Kind.INTEGER),
            column("End Time", Kind.TERM),
            column("Display Date", Kind.WORDS),
            column("Headline", Kind.WORDS),
            column("Text", Kind.WORDS),
            column("Media", Kind.TERM),
            column("Media Credit", Kind.TERM),
            column("Media Caption", Kind.TERM),
            column("Media Thumbnail", Kind.TERM),
            column("Alt Text", Kind.TERM),
            column("Type", Kind.TERM),
            column("Group", Kind.WORDS),
            column("Background", Kind.TERM));

    private static final int MEDIA_COLUMNS = 6;
    private static final Pattern CLOCK = Pattern.compile("\\d\\d:\\d\\d");

    private TimelineJsTable() {}

    static Table of(Edition edition) {
        List<Table.Row> rows = new ArrayList<>();
        for (Event event : edition.timeline().events()) {
            rows.add(new Table.Row(cells(event), event.mention().place()));
        }
        return new Table("timelinejs", COLUMNS, List.of(), Map.of(), rows);
    }

    private static List<String> cells(Event event) {
        Moment moment = event.moment();
        Ends ends = Ends.of(moment);
        List<String> cells = new ArrayList<>(ends.begin());
        cells.add(moment.time().filter(CLOCK.asMatchPredicate()).orElse(""));
        cells.addAll(ends.end());
        cells.add("");
        cells.add(CellText.of(event.dateText()));
        cells.add(markup(event.summary()));
        cells.add(markup(event.mention().text()));
        cells.addAll(Collections.nCopies(MEDIA_COLUMNS, ""));
        cells.add(CellText.of(event.mention().section()));
        cells.add("");
        return cells;
    }

    /** Words as HTML, which is what TimelineJS takes headline and text for. */
    private static String markup(String words) {
        return CellText.of(words).replace("&", "&amp;").replace("<", "&lt;");
    }

    private static Column column(String name, Kind kind) {
        return Column.of(name, kind, "");
    }

    /** Year, month and day of both ends; the second empty where one date says it all. */
    private record Ends(List<String> begin, List<String> end) {
        private static final List<String> NONE = List.of("", "", "");

        static Ends of(Moment moment) {
            // TimelineJS must have a beginning: an event of which only the end is known stands there.
            CalendarDate start = moment.start().or(moment::end).orElseThrow();
            Optional<CalendarDate> end =
                    moment.end().filter(date -> !date.equals(start) || isSpeltOut(date.precision()));
            return new Ends(
                    cells(start, start.earliest()),
                    end.map(date -> cells(date, date.latest())).orElse(NONE));
        }

        private static List<String> cells(CalendarDate date, LocalDate day) {
            boolean years = date.precision().compareTo(Precision.YEAR) >= 0;
            boolean days = date.precision().compareTo(Precision.DAY) <= 0;
            return List.of(
                    Integer.toString(historical(day.getYear())),
                    years ? "" : Integer.toString(day.getMonthValue()),
                    days ? Integer.toString(day.getDayOfMonth()) : "");
        }

        private static boolean isSpeltOut(Precision precision) {
            return precision == Precision.SEASON || precision.compareTo(Precision.YEAR) > 0;
        }

        /** TimelineJS shows year -58 as 58 BCE: it has no year 0. */
        private static int historical(int astronomical) {
            return astronomical > 0 ? astronomical : astronomical - 1;
        }
    }
}

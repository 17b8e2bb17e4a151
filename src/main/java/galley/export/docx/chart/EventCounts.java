package galley.export.docx.chart;

import galley.timeline.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Events counted by the stretch of time in which they begin: for timelines too long to show one by one. */
final class EventCounts {
    private static final int MOST_COLUMNS = 24;
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};

    private EventCounts() {}

    /** Columns of round numbers of years, of months where all fall within two years. */
    static List<Bar> of(List<Event> events, Span span) {
        int years = span.last().getYear() - span.first().getYear() + 1;
        return years <= 2 ? byMonth(events, span) : byYears(events, span, step(years));
    }

    private static int step(int years) {
        for (int step : YEARS) {
            if (years / step < MOST_COLUMNS) {
                return step;
            }
        }
        return YEARS[YEARS.length - 1] * 10;
    }

    private static List<Bar> byYears(List<Event> events, Span span, int step) {
        Map<Integer, Integer> counts = new TreeMap<>();
        events.forEach(event -> counts.merge(Math.floorDiv(begin(event, span).getYear(), step), 1, Integer::sum));
        int last = Math.floorDiv(span.last().getYear(), step);
        List<Bar> bars = new ArrayList<>();
        for (int i = Math.floorDiv(span.first().getYear(), step); i <= last; i++) {
            int first = i * step;
            String label = step == 1 ? Integer.toString(first) : first + "–" + (first + step - 1);
            bars.add(new Bar(label, 0, counts.getOrDefault(i, 0), false));
        }
        return bars;
    }

    private static List<Bar> byMonth(List<Event> events, Span span) {
        Map<Integer, Integer> counts = new TreeMap<>();
        events.forEach(event -> counts.merge(month(begin(event, span)), 1, Integer::sum));
        List<Bar> bars = new ArrayList<>();
        for (int month = month(span.first()); month <= month(span.last()); month++) {
            LocalDate first = LocalDate.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1);
            bars.add(new Bar(first.toString().substring(0, 7), 0, counts.getOrDefault(month, 0), false));
        }
        return bars;
    }

    private static int month(LocalDate day) {
        return day.getYear() * 12 + day.getMonthValue() - 1;
    }

    private static LocalDate begin(Event event, Span span) {
        return event.moment().earliest().orElse(span.first());
    }
}

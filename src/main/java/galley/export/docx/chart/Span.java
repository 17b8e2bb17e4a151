package galley.export.docx.chart;

import galley.timeline.Event;
import galley.timeline.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stretch of days that events cover.
 *
 * @param first the first day
 * @param last the last day
 */
record Span(LocalDate first, LocalDate last) {

    /** The span of events; empty where all fall on one date, which needs no scale. */
    static Optional<Span> of(List<Event> events) {
        List<LocalDate> days =
                events.stream().map(Event::moment).flatMap(Span::ends).sorted().toList();
        boolean one = events.stream().map(Event::moment).distinct().count() < 2;
        if (one || days.get(0).equals(days.get(days.size() - 1))) {
            return Optional.empty();
        }
        return Optional.of(new Span(days.get(0), days.get(days.size() - 1)));
    }

    private static Stream<LocalDate> ends(Moment moment) {
        return Stream.concat(moment.earliest().stream(), moment.latest().stream());
    }
}

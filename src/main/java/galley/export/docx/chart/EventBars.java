package galley.export.docx.chart;

import galley.timeline.Basis;
import galley.timeline.Event;
import galley.timeline.Moment;
import galley.timeline.MomentWords;
import java.util.List;

/** Events as bars, each as long as the text dates it; a stated day is a mark. */
final class EventBars {
    /** Longer labels are cut, for they stand beside the bars; the table that follows has them whole. */
    private static final int LONGEST_LABEL = 40;

    private EventBars() {}

    /** The bars; one that the text leaves open at an end goes on to that end of the axis. */
    static List<Bar> of(List<Event> events, Scale scale, MomentWords words) {
        return events.stream()
                .map(event -> {
                    Moment moment = event.moment();
                    double from = moment.earliest().map(scale::at).orElse(scale.low());
                    double to = moment.latest()
                            .map(day -> scale.at(day.plusDays(1)))
                            .orElse(scale.high());
                    return new Bar(label(event, words), from, to - from, event.basis() == Basis.RELATIVE);
                })
                .toList();
    }

    private static String label(Event event, MomentWords words) {
        String label = words.capitalised(event) + ": " + event.summary();
        if (label.codePointCount(0, label.length()) <= LONGEST_LABEL) {
            return label;
        }
        int end = label.offsetByCodePoints(0, LONGEST_LABEL);
        int blank = label.lastIndexOf(' ', end);
        return label.substring(0, blank > LONGEST_LABEL / 2 ? blank : end) + "…";
    }
}

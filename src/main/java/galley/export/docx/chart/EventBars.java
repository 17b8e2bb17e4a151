package galley.export.docx.chart;

import galley.timeline.Basis;
import galley.timeline.Event;
import galley.timeline.Moment;
import galley.timeline.MomentWords;
import java.util.List;

/** Events as bars, each as long as the text dates it; a stated day is a mark. */
final class EventBars {
    private EventBars() {}

    /**
     * The bars; one that the text leaves open at an end goes on to that end of the axis.
     *
     * @param longest characters of a label; longer ones are cut, for they stand in one line beside the bars, and the
     *     table that follows has them whole
     */
    static List<Bar> of(List<Event> events, Scale scale, MomentWords words, int longest) {
        return events.stream()
                .map(event -> {
                    Moment moment = event.moment();
                    double from = moment.earliest().map(scale::at).orElse(scale.low());
                    double to = moment.latest()
                            .map(day -> scale.at(day.plusDays(1)))
                            .orElse(scale.high());
                    return new Bar(label(event, words, longest), from, to - from, event.basis() == Basis.RELATIVE);
                })
                .toList();
    }

    private static String label(Event event, MomentWords words, int longest) {
        String label = words.capitalised(event) + ": " + event.summary();
        if (label.codePointCount(0, label.length()) <= longest) {
            return label;
        }
        int end = label.offsetByCodePoints(0, longest);
        int blank = label.lastIndexOf(' ', end);
        return label.substring(0, blank > longest / 2 ? blank : end) + "…";
    }
}

package galley.export.json;

import galley.json.JsonDocument;
import galley.timeline.CalendarDate;
import galley.timeline.Event;
import galley.timeline.Mention;
import galley.timeline.Moment;
import java.io.IOException;
import java.util.Optional;

/** Writes the events of a timeline. */
final class EventWriter {
    private EventWriter() {}

    static void write(JsonDocument json, Event event) throws IOException {
        json.object(() -> {
            json.text("id", event.id());
            moment(json, event.moment());
            json.text("basis", event.basis().word());
            json.text("dateText", event.dateText());
            json.text("summary", event.summary());
            json.object("mention", () -> mention(json, event.mention()));
            json.array("alsoMentioned", event.alsoMentioned(), also -> json.object(() -> mention(json, also)));
            json.text("relativeTo", event.relativeTo());
        });
    }

    private static void moment(JsonDocument json, Moment moment) throws IOException {
        json.text("edtf", moment.edtf());
        json.text("start", edtf(moment.start()));
        json.text("end", edtf(moment.end()));
        json.text("precision", moment.precision().word());
        json.flag("approximate", moment.approximate());
        json.text("time", moment.time());
    }

    private static Optional<String> edtf(Optional<CalendarDate> date) {
        return date.map(CalendarDate::edtf);
    }

    private static void mention(JsonDocument json, Mention mention) throws IOException {
        json.text("section", mention.section());
        json.number("paragraph", mention.paragraph());
        json.number("sentence", mention.sentence());
        json.text("text", mention.text());
        if (mention.span().isPresent()) {
            Mention.Span span = mention.span().get();
            json.object("span", () -> {
                json.number("start", span.start());
                json.number("end", span.end());
            });
        }
        json.place(mention.place());
    }
}

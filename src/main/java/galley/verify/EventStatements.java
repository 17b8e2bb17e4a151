package galley.verify;

import galley.timeline.Basis;
import galley.timeline.Event;
import galley.timeline.Mention;
import galley.timeline.Moment;
import galley.timeline.MomentWords;
import galley.timeline.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The events of a timeline as each format tells them. */
final class EventStatements {
    /** By this name documents say that they left out events. */
    private static final List<String> TIMELINE = List.of("Timeline");

    private final Timeline timeline;
    private final Map<String, Event> byId = new HashMap<>();

    EventStatements(Timeline timeline) {
        this.timeline = timeline;
        timeline.events().forEach(event -> byId.put(event.id(), event));
    }

    /** As a brief has them: date, summary, and a remark where the date rests on something else. */
    List<Statement> onPages() {
        MomentWords words = MomentWords.in("en");
        return all(event -> {
            String when = words.capitalised(event) + Wording.CELL + event.summary();
            String remark = remark(event, words);
            return remark.isEmpty() ? List.of(when) : List.of(when + " " + remark, when + " (" + remark + ")");
        });
    }

    private String remark(Event event, MomentWords words) {
        if (event.basis() == Basis.FUZZY && !event.dateText().isBlank()) {
            return "“" + event.dateText().strip() + "”";
        }
        return event.basis() == Basis.RELATIVE
                ? other(event).map(other -> "counted from " + words.of(other)).orElse("")
                : "";
    }

    private Optional<Event> other(Event event) {
        return event.relativeTo().map(byId::get);
    }

    /** As a report has them: date, summary, what the date rests on, and where the article says so. */
    List<Statement> inReport(String language) {
        MomentWords words = MomentWords.in(language);
        return all(event ->
                List.of(row(words.capitalised(event), event.summary(), basis(event, words), where(event.mention()))));
    }

    private String basis(Event event, MomentWords words) {
        String quoted = "“" + event.dateText() + "”";
        return switch (event.basis()) {
            case EXPLICIT, RANGE -> "as stated: " + quoted;
            case INHERITED -> quoted + ", year from elsewhere in the article";
            case RELATIVE ->
                quoted + ", counted from " + other(event).map(words::of).orElse("another event");
            case FUZZY -> "vague: " + quoted;
        };
    }

    private static String where(Mention mention) {
        return mention.section()
                + (mention.place().known() ? ", line " + mention.place().line() : "");
    }

    /** As data, with all that is known of them. */
    List<Statement> asData() {
        return all(event -> {
            Moment moment = event.moment();
            Mention mention = event.mention();
            Optional<Mention.Span> span = mention.span();
            return List.of(row(
                    event.id(),
                    moment.edtf(),
                    moment.precision().word(),
                    Boolean.toString(moment.approximate()),
                    moment.time().orElse(""),
                    event.basis().word(),
                    event.dateText(),
                    event.summary(),
                    mention.section(),
                    Integer.toString(mention.paragraph()),
                    Integer.toString(mention.sentence()),
                    mention.text(),
                    mention.place().known() ? Integer.toString(mention.place().line()) : "",
                    span.map(one -> Integer.toString(one.start())).orElse(""),
                    span.map(one -> Integer.toString(one.end())).orElse(""),
                    event.alsoMentioned().stream().map(Mention::text).collect(Collectors.joining("; ")),
                    event.relativeTo().orElse("")));
        });
    }

    private static String row(String... cells) {
        return String.join(String.valueOf(Wording.CELL), cells);
    }

    private List<Statement> all(Function<Event, List<String>> wordings) {
        return timeline.events().stream()
                .map(event -> {
                    List<String> words = wordings.apply(event);
                    String name = "timeline event " + event.id();
                    return Statement.of(
                                    Kind.EVENT,
                                    name,
                                    words.get(0),
                                    event.mention().place())
                            .or(words.subList(1, words.size()).toArray(String[]::new))
                            .under(TIMELINE);
                })
                .toList();
    }
}

package galley.export.docx;

import galley.export.docx.markup.Twips;
import galley.export.docx.markup.Xml;
import galley.export.docx.styles.TableStyles;
import galley.model.Inline;
import galley.style.Property;
import galley.style.Role;
import galley.timeline.Event;
import galley.timeline.Mention;
import galley.timeline.MomentWords;
import galley.timeline.Timeline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The timeline as a table: when, what, what the date rests on, and where the article says so. */
final class TimelineTable {
    private static final int[] SHARES = {19, 39, 24, 18};
    /** "September" in bold, in ems. */
    private static final double LONGEST_MONTH = 5.6;
    /** What the events can give. */
    private static final int MOST_MORE = 12;

    private static final List<String> HEADS = List.of(Labels.DATE, Labels.EVENT, Labels.BASIS, Labels.SECTION);

    private final Draft draft;
    private final Xml xml;
    private final TableMarkup markup;
    private final MomentWords words;
    private final Map<String, Event> byId = new HashMap<>();

    TimelineTable(Draft draft, Xml xml) {
        this.draft = draft;
        this.xml = xml;
        this.markup =
                new TableMarkup(draft, xml, ColumnWidths.shared(draft.page().textWidth(), shares(draft)));
        this.words = MomentWords.in(draft.language().tag());
    }

    /** In large type the name of a month wants more than its usual share; the words of the events give it. */
    private static int[] shares(Draft draft) {
        long size = Twips.of(draft.style().get(Role.TIMELINE_DATE, Property.SIZE));
        long wanted = Math.round(LONGEST_MONTH * size) + 2 * TableStyles.cellPadding(draft.style(), Role.TIMELINE);
        int percent = (int) Math.ceil(100.0 * wanted / Math.max(1, draft.page().textWidth()));
        int[] shares = SHARES.clone();
        int more = Math.max(0, Math.min(MOST_MORE, percent - shares[0]));
        shares[0] += more;
        shares[1] -= more;
        return shares;
    }

    /** Writes the table with its heading; returns the heading's label. */
    Captions.Label write(Timeline timeline, String articleTitle) {
        timeline.events().forEach(event -> byId.put(event.id(), event));
        Captions.Label label = draft.captions()
                .table(draft, xml, Role.TIMELINE_HEADING.wordStyleId(), List.of(new Inline.Text(Labels.TIMELINE)));
        String description = "What " + articleTitle + " dates, in order of time: "
                + timeline.events().size() + " events, each with what its date rests on and its section.";
        markup.begin(TableStyles.TIMELINE, Labels.TIMELINE, description, true, false);
        markup.row(true, () -> {
            for (int i = 0; i < HEADS.size(); i++) {
                markup.cell(i, Role.TABLE_HEADER.wordStyleId(), HEADS.get(i));
            }
        });
        timeline.events().forEach(this::event);
        markup.end();
        return label;
    }

    private void event(Event event) {
        draft.at(event.mention().place());
        markup.row(false, () -> {
            markup.cell(0, Role.TIMELINE_DATE.wordStyleId(), words.capitalised(event));
            markup.cell(1, "TimelineText", event.summary());
            markup.cell(2, Role.TIMELINE_REMARK.wordStyleId(), basis(event));
            markup.cell(3, Role.TIMELINE_REMARK.wordStyleId(), where(event.mention()));
        });
    }

    private String basis(Event event) {
        String quoted = "“" + event.dateText() + "”";
        return switch (event.basis()) {
            case EXPLICIT, RANGE -> "as stated: " + quoted;
            case INHERITED -> quoted + ", year from elsewhere in the article";
            case RELATIVE -> quoted + ", counted from " + reference(event);
            case FUZZY -> "vague: " + quoted;
        };
    }

    private String reference(Event event) {
        return event.relativeTo()
                .flatMap(id -> Optional.ofNullable(byId.get(id)))
                .map(other -> words.of(other))
                .orElse("another event");
    }

    private static String where(Mention mention) {
        return mention.place().known()
                ? mention.section() + ", line " + mention.place().line()
                : mention.section();
    }
}

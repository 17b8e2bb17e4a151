package galley.compose;

import galley.compose.Flow.Snap;
import galley.compose.Strip.Band;
import galley.lines.Look;
import galley.lines.Span;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Inline;
import galley.model.Row;
import galley.page.Mark;
import galley.page.Mark.RuleMark;
import galley.page.Meaning.Artifact;
import galley.page.Structure.Kind;
import galley.source.Place;
import galley.style.Property;
import galley.style.Role;
import galley.timeline.Basis;
import galley.timeline.Event;
import galley.timeline.MomentWords;
import galley.timeline.SuppliedYears;
import galley.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets the timeline: as a strip with a mark before each event, filled for a stated date, a bar for an interval, hollow
 * for a date that is counted from another; or as a table where there is no side column. Both are read as tables whose
 * rows begin with their date.
 */
final class TimelineSetter {
    /** Marks in ems of the timeline's type, so that they are seen beside it at any size. */
    private static final double DOT_EMS = 0.7;

    private static final double BAR_EMS = 0.6;
    private static final double RING_EMS = 0.11;

    /** Room for the marks and what is clear beside them, at least. */
    private static final double LEAST_INSET_EMS = 1.4;

    private static final int PAPER = 0xFFFFFF;

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final int LONGEST_TIED = 16;

    private final Job job;
    private final Timeline timeline;
    private final MomentWords words;
    private final Map<String, Event> byId = new HashMap<>();
    private final Look look;
    private final Look date;
    private final Look remark;
    private final int accent;
    private final double dot;
    private final double bar;
    private final double ring;

    TimelineSetter(Job job, Timeline timeline) {
        this.job = job;
        this.timeline = timeline;
        this.words = MomentWords.in(job.wording().language());
        timeline.events().forEach(event -> byId.put(event.id(), event));
        this.look = job.look(Role.TIMELINE);
        this.date = job.look(Role.TIMELINE_DATE);
        this.remark = job.look(Role.TIMELINE_REMARK);
        this.accent = job.look(Role.TIMELINE_HEADING).text().rgb();
        double em = look.font().size();
        this.dot = DOT_EMS * em;
        this.bar = BAR_EMS * em;
        this.ring = RING_EMS * em;
    }

    /** Whether there are events, and the style shows them. */
    static boolean isShown(Job job) {
        return !job.portion().timeline().events().isEmpty() && !shape(job).equals("none");
    }

    /** Whether they stand at the side where there is one. */
    static boolean isStrip(Job job) {
        return shape(job).equals("strip");
    }

    /** Whether they are drawn to scale as well. */
    static boolean isFigure(Job job) {
        return shape(job).equals("figure");
    }

    private static String shape(Job job) {
        return job.style().get(Role.PAGE, Property.TIMELINE);
    }

    /** The strip, with its heading. */
    void setStrip(Frame frame, Flow flow) {
        flow.add(SideHeading.set(job, job.wording().timeline(), Role.TIMELINE_HEADING, frame))
                .keepWithNext();
        int table = job.structure().add(Kind.TABLE, frame.parent());
        double inset =
                Math.max(LEAST_INSET_EMS * look.font().size(), look.spacing().inset());
        Frame inner = frame.inset(inset);
        Galley strip = new Galley();
        List<Event> events = timeline.events();
        Band thread = new Band(frame.left() + (dot - look.rule()) / 2, look.rule(), look.ruleRgb());
        for (int i = 0; i < events.size(); i++) {
            boolean last = i == events.size() - 1;
            Galley event = event(events.get(i), inner.in(table), frame.left(), last);
            strip.add(last || look.rule() <= 0 ? event : event.on(thread));
            if (!last) {
                Strip gap = Strip.blank(look.spacing().after());
                strip.mayDivide(0, Strip.NONE, Strip.NONE, look.rule() <= 0 ? gap : gap.on(thread));
            }
        }
        flow.add(new Matter(strip, 0, look.spacing().after(), Snap.FREE));
    }

    private Galley event(Event event, Frame frame, double left, boolean last) {
        job.at(event.mention().place());
        int row = job.structure().add(Kind.TABLE_ROW, frame.parent());
        int head = job.structure().add(Kind.ROW_HEADER, row);
        int cell = job.structure().add(Kind.TABLE_CELL, row);
        List<Inline> summary = List.of(new Inline.Text(event.summary()));
        Look whole = ContentWidths.fitting(job, summary, look, frame.width());
        List<Span> spans = new ArrayList<>();
        spans.add(Span.of(tied(when(event)), date.text().withoutHyphens(), head));
        spans.add(Span.of(" ", whole.text(), cell));
        spans.add(Span.of(event.summary(), whole.text(), cell));
        Galley galley = ParagraphSetter.set(job, spans, whole, frame, 0);
        String said = remark(event);
        if (!said.isEmpty()) {
            int paragraph = job.structure().add(Kind.PARAGRAPH, cell);
            List<Span> words = List.of(Span.of(said, remark.text().withoutHyphens(), paragraph));
            galley.keep().add(ParagraphSetter.set(job, words, remark, frame, 0));
        }
        List<Mark> marks = new ArrayList<>();
        if (last && look.rule() > 0) {
            double x = left + (dot - look.rule()) / 2;
            marks.add(rule(x, 0, look.rule(), middle(), 0, look.ruleRgb()));
        }
        marks.addAll(mark(event, left, galley.height()));
        return galley.whole().mapFirst(strip -> strip.after(marks));
    }

    /** Half the height of capitals above the first baseline. */
    private double middle() {
        return look.baseline() - Look.MIDDLE * look.font().size();
    }

    /** The blanks of a date hold together where the column has room for it. */
    private static String tied(String date) {
        return date.length() <= LONGEST_TIED ? date.replace(' ', NO_BREAK_SPACE) : date;
    }

    private List<Mark> mark(Event event, double left, double height) {
        double top = middle() - dot / 2;
        boolean single = event.moment().single();
        double width = single ? dot : bar;
        double length = single ? dot : Math.max(dot * 1.6, height - top - dot / 3);
        double x = left + (dot - width) / 2;
        Mark filled = rule(x, top, width, length, width / 2, accent);
        if (event.basis() != Basis.RELATIVE) {
            return List.of(filled);
        }
        double hole = width - 2 * ring;
        return List.of(filled, rule(x + ring, top + ring, hole, length - 2 * ring, hole / 2, PAPER));
    }

    private static Mark rule(double x, double y, double width, double height, double radius, int rgb) {
        return new RuleMark(x, y, width, height, radius, rgb, Artifact.LAYOUT);
    }

    private String when(Event event) {
        return SuppliedYears.marked(event, words.capitalised(event));
    }

    /** What a date rests on, where that is not the date itself. */
    private String remark(Event event) {
        if (event.basis() == Basis.FUZZY && !event.dateText().isBlank()) {
            return job.wording().inTheWordsOfTheText(event.dateText().strip());
        }
        if (event.basis() != Basis.RELATIVE) {
            return "";
        }
        return event.relativeTo()
                .map(byId::get)
                .map(other -> job.wording().countedFrom(words.of(other)))
                .orElse("");
    }

    /** The timeline as a table of dates and events. */
    Block.Table table() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of(
                Cell.header(paragraph(List.of(new Inline.Text(job.wording().date())))),
                Cell.header(paragraph(List.of(new Inline.Text(job.wording().event())))))));
        for (Event event : timeline.events()) {
            List<Inline> what = new ArrayList<>(List.of(new Inline.Text(event.summary())));
            String said = remark(event);
            if (!said.isEmpty()) {
                what.add(new Inline.Text(" "));
                what.add(new Inline.Emphasis(List.of(new Inline.Text("(" + said + ")"))));
            }
            String when = tied(when(event));
            rows.add(
                    new Row(List.of(Cell.header(paragraph(List.of(new Inline.Text(when)))), Cell.of(paragraph(what)))));
        }
        return new Block.Table(List.of(), rows, Place.UNKNOWN);
    }

    private static List<Block> paragraph(List<Inline> text) {
        return List.of(new Block.Paragraph(text, Place.UNKNOWN));
    }
}

package galley.compose;

import galley.compose.Flow.Snap;
import galley.compose.FootMatter.FootLine;
import galley.compose.Galley.Entry;
import galley.lines.Look;
import galley.lines.OneLine;
import galley.lines.Span;
import galley.lines.TextStyle;
import galley.model.Inline;
import galley.page.Mark;
import galley.page.Mark.LinkMark;
import galley.page.Mark.RuleMark;
import galley.page.Meaning.Artifact;
import galley.page.Meaning.Content;
import galley.page.Structure.Kind;
import galley.page.StructureBuilder;
import galley.page.Target;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;

/** Sets the notes, numbered as they were called: at the foot of their pages, or together at the end. */
final class NotesSetter {
    private static final double GAP = 0.4;

    /** The rule above notes at the foot, as a share of the measure: long enough to be seen, too short for a table's. */
    private static final double RULE_LENGTH = 0.2;

    private static final double RULE_THICKNESS = 0.5;

    private final Job job;
    private final double measure;
    private final Look look;
    private final double inset;

    NotesSetter(Job job, double measure) {
        this.job = job;
        this.measure = measure;
        this.look = job.look(Role.NOTE);
        this.inset = OneLine.width(job.type(), "0".repeat(3), SpanCollector.superior(look.text()))
                + GAP * look.font().size();
    }

    /** The notes that stand at the foot of their pages. */
    FootMatter foot() {
        int count = job.notes().atFoot();
        if (count == 0) {
            return FootMatter.NONE;
        }
        List<FootLine> lines = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            Frame frame = new Frame(0, measure, job.notes().node(number)).inset(inset);
            List<Strip> strips = note(number, frame).entries().stream()
                    .map(Entry::strip)
                    .filter(strip -> !strip.isNone())
                    .toList();
            for (int i = 0; i < strips.size(); i++) {
                lines.add(new FootLine(strips.get(i), number, i, strips.size()));
            }
        }
        return new FootMatter(separator(), lines);
    }

    private Strip separator() {
        double height = look.leading();
        RuleMark rule =
                new RuleMark(0, height / 2, measure * RULE_LENGTH, RULE_THICKNESS, 0, look.ruleRgb(), Artifact.LAYOUT);
        return Strip.of(height, List.of(rule));
    }

    /** Sets all other notes at the end, those too that notes call. */
    void setEnd(Flow flow) {
        int first = job.notes().atFoot() + 1;
        if (job.notes().count() < first) {
            return;
        }
        int section = job.structure().add(Kind.SECTION, StructureBuilder.ROOT);
        new SectionSetter(job, measure, flow).heading(job.wording().notes(), section);
        for (int number = first; number <= job.notes().count(); number++) {
            int node = job.structure().add(Kind.NOTE, section);
            Galley note = note(number, new Frame(0, measure, node).inset(inset));
            flow.add(new Matter(note, look.spacing().before(), look.spacing().after(), Snap.FREE));
        }
    }

    /** A note as content of the node of its frame. */
    private Galley note(int number, Frame frame) {
        int node = frame.parent();
        int label = job.structure().add(Kind.LABEL, node);
        int paragraph = job.structure().add(Kind.PARAGRAPH, node);
        Inline.Note note = job.notes().note(number);
        job.at(job.notes().place(number));
        List<Span> spans = SpanCollector.collect(job, note.text(), look.text(), paragraph);
        Galley lines = ParagraphSetter.set(job, spans, look, frame, 0);
        if (lines.isEmpty()) {
            lines = new Galley().add(Strip.empty(look));
        }
        TextStyle style = SpanCollector.superior(look.text());
        String figure = Integer.toString(number);
        double x = Math.max(
                0,
                frame.left()
                        - OneLine.width(job.type(), figure, style)
                        - GAP * look.font().size());
        int link = job.structure().add(Kind.LINK, label);
        List<Mark> marks =
                new ArrayList<>(OneLine.marks(job.type(), figure + " ", style, x, look.baseline(), new Content(link)));
        tie(number, node, link);
        Target back = new Target.Inside(job.wording().callOf(number));
        marks.add(new LinkMark(x, 0, frame.left() - x, look.leading(), back, new Content(link)));
        return lines.mapFirst(strip -> strip.after(marks));
    }

    /** Lets all calls lead to their note, and its number to the first of them. */
    private void tie(int number, int node, int link) {
        List<Integer> calls = job.notes().callsOf(number);
        calls.forEach(call -> job.structure().refer(call, node));
        calls.stream().findFirst().ifPresent(call -> job.structure().refer(link, call));
    }
}

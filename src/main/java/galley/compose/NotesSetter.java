package galley.compose;

import galley.compose.Flow.Snap;
import galley.lines.Look;
import galley.lines.OneLine;
import galley.lines.Span;
import galley.lines.TextStyle;
import galley.model.Inline;
import galley.page.Meaning.Content;
import galley.page.Structure.Kind;
import galley.page.StructureBuilder;
import galley.style.Role;
import java.util.List;

/** Sets the notes at the end, numbered as they were called. */
final class NotesSetter {
    private static final double GAP = 0.4;

    private NotesSetter() {}

    /** Sets all notes, those too that other notes call. */
    static void set(Job job, double measure, Flow flow) {
        if (job.notes().count() == 0) {
            return;
        }
        int section = job.structure().add(Kind.SECTION, StructureBuilder.ROOT);
        new SectionSetter(job, measure, flow).heading(job.wording().notes(), section);
        Look look = job.look(Role.NOTE);
        double inset = OneLine.width(job.type(), "0".repeat(3), SpanCollector.superior(look.text()))
                + GAP * look.font().size();
        for (int number = 1; number <= job.notes().count(); number++) {
            Galley note = note(job, number, look, new Frame(0, measure, section).inset(inset));
            flow.add(new Matter(note, look.spacing().before(), look.spacing().after(), Snap.FREE));
        }
    }

    private static Galley note(Job job, int number, Look look, Frame frame) {
        int node = job.structure().add(Kind.NOTE, frame.parent());
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
        return lines.mapFirst(strip ->
                strip.after(OneLine.marks(job.type(), figure + " ", style, x, look.baseline(), new Content(label))));
    }
}

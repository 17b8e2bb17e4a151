package galley.compose;

import galley.compose.Flow.Snap;
import galley.compose.Strip.Anchor;
import galley.lines.Look;
import galley.lines.Span;
import galley.page.Mark.RuleMark;
import galley.page.Meaning.Artifact;
import galley.page.Structure.Kind;
import galley.style.Role;
import java.util.List;

/** Sets the headings over the box of facts and the timeline: a line of text and a rule. */
final class SideHeading {
    private SideHeading() {}

    static Matter set(Job job, String words, Role role, Frame frame) {
        Look look = job.look(role);
        int node = job.structure().add(Kind.HEADING_1, frame.parent());
        job.contents().own(words, node);
        List<Span> spans = List.of(Span.of(words, look.text(), node));
        Galley galley = ParagraphSetter.set(job, spans, look, frame, 0).whole();
        galley.mapFirst(strip -> strip.withAnchor(new Anchor(words, 1, node)));
        if (look.rule() > 0) {
            double padding = look.spacing().padding();
            RuleMark rule =
                    new RuleMark(frame.left(), padding, frame.width(), look.rule(), 0, look.ruleRgb(), Artifact.LAYOUT);
            galley.keep().add(Strip.of(padding + look.rule(), List.of(rule)));
        }
        return Matter.of(galley, look, Snap.FREE);
    }
}

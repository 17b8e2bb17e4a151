package galley.compose;

import galley.check.Finding;
import galley.compose.Flow.Snap;
import galley.compose.Strip.Anchor;
import galley.compose.Strip.Band;
import galley.lines.Look;
import galley.lines.Span;
import galley.page.Structure.Kind;
import galley.source.Place;
import galley.style.Role;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sets what to check before the article is used: each finding with its rule and the lines it concerns, beside a rule in
 * the signal colour. The heading says what it is, so that nothing is said by colour alone.
 */
final class CheckSetter {
    private final Job job;
    private final Frame frame;
    private final Look look;

    CheckSetter(Job job, Frame frame) {
        this.job = job;
        this.frame = frame;
        this.look = job.look(Role.CHECK);
    }

    /** Whether there is anything to check. */
    static boolean isShown(Job job) {
        return !job.portion().findings().isEmpty();
    }

    /** The box with its heading. */
    void set(List<Finding> findings, Flow flow) {
        Look heading = job.look(Role.CHECK_HEADING);
        Frame inner = frame.inset(look.rule() + look.spacing().padding());
        int title = job.structure().add(Kind.HEADING_1, frame.parent());
        job.contents().own(job.wording().check(), title);
        List<Span> words = List.of(Span.of(job.wording().check(), heading.text(), title));
        Galley box = ParagraphSetter.set(job, words, heading, inner, 0).whole();
        box.mapFirst(strip -> strip.withAnchor(new Anchor(job.wording().check(), 1, title)));
        if (heading.spacing().after() > 0) {
            box.keep().add(Strip.blank(heading.spacing().after()));
        }
        int list = job.structure().add(Kind.LIST, frame.parent());
        for (int i = 0; i < findings.size(); i++) {
            if (i > 0) {
                box.mayDivide(
                        0, Strip.NONE, Strip.NONE, Strip.blank(look.spacing().after()));
            } else {
                box.keep();
            }
            box.add(finding(findings.get(i), inner.in(list)).whole());
        }
        Galley ruled = look.rule() > 0 ? box.on(new Band(frame.left(), look.rule(), look.ruleRgb())) : box;
        flow.add(new Matter(ruled, heading.spacing().before(), look.spacing().after(), Snap.FREE));
    }

    private Galley finding(Finding finding, Frame in) {
        int item = job.structure().add(Kind.LIST_ITEM, in.parent());
        int body = job.structure().add(Kind.LIST_BODY, item);
        int text = job.structure().add(Kind.PARAGRAPH, body);
        Galley galley = ParagraphSetter.set(job, List.of(Span.of(finding.message(), look.text(), text)), look, in, 0);
        Look remark = job.look(Role.INFOBOX_REMARK);
        int where = job.structure().add(Kind.PARAGRAPH, body);
        List<Span> places = List.of(Span.of(places(finding), remark.text(), where));
        return galley.keep().add(ParagraphSetter.set(job, places, remark, in, 0));
    }

    /** The rule, and the lines of the input. */
    private String places(Finding finding) {
        List<Integer> lines = finding.places().stream()
                .filter(Place::known)
                .map(Place::line)
                .distinct()
                .toList();
        String named = lines.stream().map(line -> Integer.toString(line)).collect(Collectors.joining(", "));
        return lines.isEmpty()
                ? finding.ruleId()
                : finding.ruleId() + " · " + job.wording().lines(lines.size(), named);
    }
}

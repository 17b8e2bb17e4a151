package galley.compose;

import galley.compose.Flow.Snap;
import galley.lines.Look;
import galley.lines.OneLine;
import galley.lines.Span;
import galley.page.Mark.RuleMark;
import galley.page.Meaning.Artifact;
import galley.page.Structure.Kind;
import galley.page.StructureBuilder;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets the title block: the kind of document, the title, a line of facts, a rule. */
final class TitleBlock {
    private static final String BETWEEN_FACTS = " · ";

    private final Job job;
    private final double width;

    TitleBlock(Job job, double width) {
        this.job = job;
        this.width = width;
    }

    Galley galley() {
        Flow flow = new Flow();
        Optional<String> kind = job.request().presentation().bound()
                ? Optional.of(job.wording().book())
                : job.wording().kind(job.style().name());
        kind.ifPresent(words -> add(flow, List.of(words), Role.KIND, Kind.PARAGRAPH));
        add(flow, List.of(job.request().article().title()), Role.TITLE, Kind.TITLE);
        List<String> facts = facts();
        if (!facts.isEmpty()) {
            add(flow, lines(facts), Role.SUBTITLE, Kind.PARAGRAPH);
        }
        return flow.galley().add(rule());
    }

    private void add(Flow flow, List<String> lines, Role role, Kind kind) {
        Look look = job.look(role);
        int node = job.structure().add(kind, StructureBuilder.ROOT);
        List<Span> spans = new ArrayList<>();
        for (String line : lines) {
            if (!spans.isEmpty()) {
                spans.add(Span.of(Span.LINE_BREAK, look.text(), node));
            }
            spans.add(Span.of(line, look.text(), node));
        }
        Galley galley = ParagraphSetter.set(job, spans, look, new Frame(0, width, node), 0);
        flow.add(new Matter(galley, look.spacing().before(), 0, Snap.FREE)).keepWithNext();
    }

    /** What, where, when: as far as the infobox says so. */
    private List<String> facts() {
        return Stream.of("type", "location", "date")
                .flatMap(label -> FactsSetter.value(job.request().article(), label).stream())
                .toList();
    }

    /** Facts on as few lines as they need; where a line ends between two of them, no point is left hanging there. */
    private List<String> lines(List<String> facts) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String fact : facts) {
            String longer = line.isEmpty() ? fact : line + BETWEEN_FACTS + fact;
            if (!line.isEmpty()
                    && OneLine.width(job.type(), longer, job.look(Role.SUBTITLE).text()) > width) {
                lines.add(line);
                longer = fact;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private Galley rule() {
        Look look = job.look(Role.SUBTITLE);
        Galley galley = new Galley();
        if (look.rule() > 0) {
            double padding = look.spacing().padding();
            RuleMark mark = new RuleMark(0, padding, width, look.rule(), 0, look.ruleRgb(), Artifact.LAYOUT);
            galley.keep().add(Strip.of(padding + look.rule(), List.of(mark)));
        }
        return galley.keep().add(Strip.blank(look.spacing().after()));
    }
}

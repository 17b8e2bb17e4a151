package galley.compose;

import galley.compose.Flow.Snap;
import galley.lines.Look;
import galley.lines.Span;
import galley.page.Mark.RuleMark;
import galley.page.Meaning.Artifact;
import galley.page.Structure.Kind;
import galley.page.StructureBuilder;
import galley.style.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
        Optional<String> kind = job.wording().kind(job.style().name());
        kind.ifPresent(words -> add(flow, words, Role.KIND, Kind.PARAGRAPH));
        add(flow, job.request().article().title(), Role.TITLE, Kind.TITLE);
        String facts = facts();
        if (!facts.isEmpty()) {
            add(flow, facts, Role.SUBTITLE, Kind.PARAGRAPH);
        }
        return flow.galley().add(rule());
    }

    private void add(Flow flow, String words, Role role, Kind kind) {
        Look look = job.look(role);
        int node = job.structure().add(kind, StructureBuilder.ROOT);
        Galley lines = ParagraphSetter.set(
                job, List.of(Span.of(words, look.text(), node)), look, new Frame(0, width, node), 0);
        flow.add(new Matter(lines, look.spacing().before(), 0, Snap.FREE)).keepWithNext();
    }

    /** What, where, when: as far as the infobox says so. */
    private String facts() {
        return Stream.of("type", "location", "date")
                .flatMap(label -> FactsSetter.value(job.request().article(), label).stream())
                .collect(Collectors.joining(BETWEEN_FACTS));
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

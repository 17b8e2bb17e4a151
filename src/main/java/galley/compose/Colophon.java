package galley.compose;

import galley.compose.Flow.Snap;
import galley.lines.Look;
import galley.lines.Span;
import galley.model.Inline;
import galley.model.Metadata;
import galley.page.Structure.Kind;
import galley.page.StructureBuilder;
import galley.source.Origin;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Says at the end how to read its marks and where the article comes from: what the file is, and only as much more as
 * the input itself states.
 */
final class Colophon {
    private Colophon() {}

    static void set(Job job, double measure, Flow flow) {
        Look look = job.look(Role.COLOPHON);
        Flow lines = new Flow();
        for (List<Inline> line : lines(job)) {
            int node = job.structure().add(Kind.PARAGRAPH, StructureBuilder.ROOT);
            List<Span> spans = SpanCollector.collect(job, line, look.text(), node);
            Galley galley = ParagraphSetter.set(job, spans, look, new Frame(0, measure, node), 0);
            lines.add(new Matter(galley, 0, 0, Snap.FREE)).keepWithNext();
        }
        flow.add(Matter.of(lines.galley(), look, Snap.FREE));
    }

    private static List<List<Inline>> lines(Job job) {
        Wording wording = job.wording();
        Origin origin = job.request().origin();
        Metadata metadata = job.request().article().metadata();
        List<List<Inline>> lines = new ArrayList<>();
        if (SuppliedYears.in(job.request().timeline())) {
            lines.add(List.of(new Inline.Text(wording.suppliedYears())));
        }
        lines.add(said(wording.source(), origin.fileName()));
        lines.add(said(wording.digest(), origin.sha256()));
        metadata.sourceUrl()
                .ifPresent(url -> lines.add(List.of(
                        new Inline.Text(wording.takenFrom() + ": "),
                        new Inline.Link(url, List.of(new Inline.Text(url))))));
        if (!metadata.authors().isEmpty()) {
            lines.add(said(wording.authors(), String.join(", ", metadata.authors())));
        }
        metadata.licence().ifPresent(licence -> lines.add(said(wording.licence(), licence)));
        metadata.asOf().ifPresent(date -> lines.add(said(wording.asOf(), date)));
        if (metadata.sourceUrl().isEmpty()) {
            lines.add(List.of(new Inline.Text(wording.originNotStated())));
        }
        return lines;
    }

    private static List<Inline> said(String label, String words) {
        return List.of(new Inline.Text(label + ": " + words));
    }
}

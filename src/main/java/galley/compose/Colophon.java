package galley.compose;

import galley.compose.Flow.Snap;
import galley.compose.Portion.LeftOut;
import galley.lines.Look;
import galley.lines.Span;
import galley.model.Inline;
import galley.model.Metadata;
import galley.page.Structure.Kind;
import galley.page.StructureBuilder;
import galley.source.Origin;
import galley.style.Role;
import galley.timeline.CalendarDate;
import galley.timeline.Moment;
import galley.timeline.MomentWords;
import galley.timeline.SuppliedYears;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says at the end how to read its marks and where the article comes from: what the file is, and only as much more as
 * the input itself states.
 */
final class Colophon {
    /** So many parts that were left out are named; a document of hundreds must not end in a page of their names. */
    private static final int MOST_NAMED = 8;

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
        if (SuppliedYears.in(job.portion().timeline())) {
            lines.add(List.of(new Inline.Text(wording.suppliedYears())));
        }
        leftOut(job).ifPresent(lines::add);
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
        madeOn(job).ifPresent(date -> lines.add(said(wording.madeOn(), date)));
        if (metadata.sourceUrl().isEmpty() && !job.request().presentation().bound()) {
            lines.add(List.of(new Inline.Text(wording.originNotStated())));
        }
        return lines;
    }

    /** When this edition was made, where its maker says so: it is no date of the facts. */
    private static Optional<String> madeOn(Job job) {
        MomentWords words = MomentWords.in(job.wording().language());
        return job.request().presentation().madeOn().map(date -> words.of(Moment.on(CalendarDate.day(date))));
    }

    /** What did not fit; of many parts the first, and how many more. */
    private static Optional<List<Inline>> leftOut(Job job) {
        List<String> parts =
                job.portion().leftOut().stream().map(LeftOut::words).toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        int named = parts.size() <= MOST_NAMED ? parts.size() : MOST_NAMED - 1;
        List<String> shown = new ArrayList<>(parts.subList(0, named));
        if (named < parts.size()) {
            shown.add(job.wording().more(parts.size() - named));
        }
        int pages = job.request().presentation().fit().orElse(1);
        return Optional.of(said(job.wording().leftOutToFit(pages), String.join("; ", shown)));
    }

    private static List<Inline> said(String label, String words) {
        return List.of(new Inline.Text(label + ": " + words));
    }
}

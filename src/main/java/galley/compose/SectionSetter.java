package galley.compose;

import galley.compose.Flow.Snap;
import galley.compose.Strip.Anchor;
import galley.lines.Look;
import galley.lines.Span;
import galley.model.Inline;
import galley.model.PlainText;
import galley.model.Section;
import galley.page.Structure.Kind;
import galley.style.Property;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets sections: headings by their depth below the title, numbered where the style asks, and what stands under them.
 */
final class SectionSetter {
    private static final List<Kind> HEADINGS =
            List.of(Kind.HEADING_1, Kind.HEADING_2, Kind.HEADING_3, Kind.HEADING_4, Kind.HEADING_5, Kind.HEADING_6);

    /** Two blanks, the first of which does not break. */
    private static final String AFTER_NUMBER = "\u00A0 ";

    private final Job job;
    private final double measure;
    private final Flow flow;

    SectionSetter(Job job, double measure, Flow flow) {
        this.job = job;
        this.measure = measure;
        this.flow = flow;
    }

    /** Sets the sections of an article; the shallowest of them stand right below the title. */
    void set(List<Section> sections, int parent) {
        setAll(sections, 1, parent, "");
    }

    private void setAll(List<Section> sections, int depth, int parent, String number) {
        int count = 0;
        for (Section section : sections) {
            count++;
            String own = number + count + ".";
            int node = job.structure().add(Kind.SECTION, parent);
            job.at(section.place());
            job.contents().heading(heading(section.heading(), depth, node, own));
            new BlockSetter(job, job.look(Role.BODY), new Frame(0, measure, node)).set(section.blocks(), flow);
            setAll(section.subsections(), depth + 1, node, own);
        }
    }

    /** Sets a heading; returns its node of the structure tree. */
    private int heading(List<Inline> heading, int depth, int parent, String number) {
        Role role = Role.heading(depth);
        return heading(heading, depth, parent, prefix(job, number, depth), job.look(role));
    }

    /** The number before a heading, with the blanks that follow it, where the style numbers headings. */
    static String prefix(Job job, String number, int depth) {
        boolean numbered = job.style().get(Role.heading(depth), Property.NUMBERED);
        return numbered ? withoutLastPoint(number) + AFTER_NUMBER : "";
    }

    private static String withoutLastPoint(String number) {
        return number.substring(0, number.length() - 1);
    }

    /** A heading of our own words. */
    void heading(String words, int parent) {
        job.contents().own(words, heading(List.of(new Inline.Text(words)), 1, parent, "", job.look(Role.heading(1))));
    }

    private int heading(List<Inline> heading, int depth, int parent, String prefix, Look look) {
        int node = job.structure().add(HEADINGS.get(Math.min(depth, HEADINGS.size()) - 1), parent);
        List<Span> spans = new ArrayList<>();
        if (!prefix.isEmpty()) {
            spans.add(Span.of(prefix, look.text(), node));
        }
        spans.addAll(SpanCollector.collect(job, heading, look.text(), node));
        String title = prefix + PlainText.of(heading).replace('\n', ' ').strip();
        Galley lines = ParagraphSetter.set(job, spans, look, new Frame(0, measure, node), 0)
                .whole();
        lines.mapFirst(strip -> strip.withAnchor(new Anchor(title, depth, node)));
        boolean newPage = job.style().get(Role.heading(depth), Property.NEW_PAGE);
        flow.add(Matter.of(lines, look, Snap.END).onNewPage(newPage));
        if (look.keepWithNext()) {
            flow.keepWithNext();
        }
        return node;
    }
}

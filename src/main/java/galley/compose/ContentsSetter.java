package galley.compose;

import galley.compose.Contents.Listed;
import galley.compose.Flow.Snap;
import galley.compose.Strip.Anchor;
import galley.lines.Look;
import galley.lines.OneLine;
import galley.lines.Span;
import galley.model.PlainText;
import galley.model.Section;
import galley.page.Mark;
import galley.page.Mark.GlyphMark;
import galley.page.Mark.LinkMark;
import galley.page.Meaning.Artifact;
import galley.page.Meaning.Content;
import galley.page.Structure.Kind;
import galley.page.StructureBuilder;
import galley.page.Target;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;

/** Sets the table of contents: the headings of the first two levels, ours among them, dots, the page of each. */
final class ContentsSetter {
    /** Levels of headings that are listed. */
    private static final int DEEPEST = 2;

    /** Contents of no more lines are never divided: two on one page and three on the next are not worth a list. */
    static final int WHOLE_LINES = 5;

    /** Pages of so many figures have room; no document of ours has more than 9,999. */
    private static final String WIDEST = "0000";

    private static final String HELD = "0";
    private static final String DOTS = " .";

    private final Job job;
    private final double measure;
    private final double room;
    private final Look look;
    private final double step;
    private final double reserved;
    private int sections;

    /**
     * A setter.
     *
     * @param room if two levels take more than so many points, the first is enough
     */
    ContentsSetter(Job job, double measure, double room) {
        this.job = job;
        this.room = room;
        this.measure = measure;
        this.look = job.look(Role.CONTENTS);
        this.step = OneLine.width(job.type(), DOTS, look.text());
        this.reserved = OneLine.width(job.type(), WIDEST, look.text());
    }

    /** Whether there is anything to list: one section needs no contents. */
    static boolean worthwhile(List<Section> sections) {
        return sections.size() > 1
                || sections.stream().anyMatch(section -> section.subsections().size() > 1);
    }

    /** The contents of these sections and of what stands between them, with a heading. */
    void set(List<Section> sections, ContentsPlan plan, Flow flow) {
        int node = job.structure().add(Kind.SECTION, StructureBuilder.ROOT);
        Look heading = job.look(Role.HEADING_1);
        int title = job.structure().add(Kind.HEADING_1, node);
        List<Span> words = List.of(Span.of(job.wording().contents(), heading.text(), title));
        Galley above = ParagraphSetter.set(job, words, heading, new Frame(0, measure, title), 0);
        Galley anchored = above.whole()
                .mapFirst(strip -> strip.withAnchor(new Anchor(job.wording().contents(), 1, title)));
        flow.add(Matter.of(anchored, heading, Snap.END)).keepWithNext();
        Galley lines = lines(sections, plan, job.structure().add(Kind.CONTENTS, node));
        boolean isShort = lines.height() <= WHOLE_LINES * look.leading();
        flow.add(Matter.of(isShort ? lines.whole() : Reluctance.contents(lines, look), look, Snap.START));
    }

    private Galley lines(List<Section> all, ContentsPlan plan, int list) {
        Flow lines = new Flow();
        boolean deep = (count(all, 1) + plan.own().size()) * look.leading() <= room;
        for (int i = 0; i <= all.size(); i++) {
            for (String own : plan.after(i)) {
                lines.add(new Matter(entry(own, Listed.own(own), 1, list), 0, 0, Snap.FREE));
            }
            if (i < all.size()) {
                add(all.get(i), new Depth(i + 1 + ".", 1, deep ? DEEPEST : 1), list, lines);
            }
        }
        return lines.galley();
    }

    private static int count(List<Section> sections, int depth) {
        return sections.size()
                + (depth == DEEPEST
                        ? 0
                        : sections.stream()
                                .mapToInt(section -> count(section.subsections(), depth + 1))
                                .sum());
    }

    /**
     * Where among the sections one stands.
     *
     * @param number with a point at its end
     * @param depth from 1
     * @param deepest what is listed
     */
    private record Depth(String number, int depth, int deepest) {
        Depth below(int count) {
            return new Depth(number + count + ".", depth + 1, deepest);
        }
    }

    private void add(Section section, Depth at, int list, Flow lines) {
        Listed heading = Listed.section(sections++);
        if (at.depth() <= at.deepest()) {
            String title = PlainText.of(section.heading()).replace('\n', ' ').strip();
            String words = SectionSetter.prefix(job, at.number(), at.depth()) + title;
            lines.add(new Matter(entry(words, heading, at.depth(), list), 0, 0, Snap.FREE));
        }
        int count = 0;
        for (Section subsection : section.subsections()) {
            add(subsection, at.below(++count), list, lines);
        }
    }

    private Galley entry(String title, Listed heading, int depth, int list) {
        int item = job.structure().add(Kind.CONTENTS_ITEM, list);
        int text = job.structure().add(Kind.PARAGRAPH, item);
        int link = job.structure().add(Kind.LINK, text);
        int page = job.structure().add(Kind.SPAN, link);
        job.contents().lead(link, heading);
        job.contents().entry(page, heading, look.text());
        String words = title + " ";
        Frame frame = new Frame(0, measure, text)
                .inset((depth - 1) * look.spacing().inset())
                .insetRight(reserved + step);
        Galley lines = ParagraphSetter.set(job, List.of(Span.of(words, look.text(), link)), look, frame, 0)
                .whole();
        double left = frame.left();
        Target target = new Target.Inside(title);
        LinkMark area = new LinkMark(left, 0, measure - left, lines.height(), target, new Content(link));
        return lines.mapFirst(strip -> strip.before(List.of(area))).mapLast(strip -> strip.before(tail(strip, page)));
    }

    /** Dots up to the number, under those of the lines above; a figure in the place of the number. */
    private List<Mark> tail(Strip line, int page) {
        double end =
                line.marks().stream().mapToDouble(ContentsSetter::right).max().orElse(0);
        double right = measure - reserved;
        int dots = (int) Math.max(0, Math.floor((right - end) / step) - 1);
        List<Mark> marks = new ArrayList<>();
        if (dots > 0) {
            marks.addAll(OneLine.marks(
                    job.type(), DOTS.repeat(dots), look.text(), right - dots * step, line.baseline(), Artifact.LAYOUT));
        }
        double x = measure - OneLine.width(job.type(), HELD, look.text());
        marks.addAll(OneLine.marks(job.type(), HELD, look.text(), x, line.baseline(), new Content(page)));
        return marks;
    }

    private static double right(Mark mark) {
        return mark instanceof GlyphMark glyphs ? glyphs.x() + glyphs.run().width() : 0;
    }
}

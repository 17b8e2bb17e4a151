package galley.compose;

import galley.compose.Geometry.Leaf;
import galley.lines.Look;
import galley.lines.OneLine;
import galley.lines.TextStyle;
import galley.page.Mark;
import galley.page.Mark.RuleMark;
import galley.page.Meaning.Artifact;
import galley.source.Origin;
import galley.style.Property;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sets what every page has around its text: running head and foot, and in both of them the handling label, at the right
 * as FIRST asks of TLP labels (Traffic Light Protocol 2.0).
 */
final class Furniture {
    /** Digits of the digest that tell two versions of a file apart; the colophon has them all. */
    private static final int DIGEST_DIGITS = 12;

    /** The title may take so much of the running head before it is cut. */
    private static final double TITLE_SHARE = 0.6;

    /** Where the digest leaves less of the foot than this for the name of the file, it stands in the colophon alone. */
    private static final double LEAST_NAME = 0.4;

    private static final double GAP = 12;

    /** FIRST's least size for a handling label, in points. */
    private static final double LEAST_HANDLING = 12;

    private final Job job;
    private final Geometry geometry;
    private final int pages;

    Furniture(Job job, Geometry geometry, int pages) {
        this.job = job;
        this.geometry = geometry;
        this.pages = pages;
    }

    /** Head and foot of a page, from 1, that stands in a section; crop marks where it is cut out of a larger sheet. */
    List<Mark> marks(int page, String section) {
        Leaf leaf = geometry.leaf(page);
        List<Mark> marks = new ArrayList<>();
        addHead(leaf, page, section, marks);
        addFoot(leaf, page, marks);
        marks.addAll(CropMarks.marks(geometry.width(), geometry.height(), geometry.trim()));
        return marks;
    }

    private void addHead(Leaf leaf, int page, String section, List<Mark> marks) {
        Look look = job.look(Role.RUNNING_HEAD);
        double least = geometry.trim().inset() + look.font().size() + 2;
        double baseline = Math.max(least, geometry.top() - 1.5 * look.leading());
        Line line = new Line(look, leaf, geometry.whole() - addHandling(leaf, baseline, marks), baseline);
        if (page == 1) {
            return;
        }
        String title = job.request().article().title();
        String inner = fitted(title, look, section.isEmpty() ? line.width() : line.width() * TITLE_SHARE);
        addInner(inner, line, marks);
        if (!section.isEmpty()) {
            addOuter(fitted(section, look, line.width() - width(inner, look) - GAP), line, marks);
        }
    }

    /** The handling label at the right end of a line; returns the room it takes there. */
    private double addHandling(Leaf leaf, double baseline, List<Mark> marks) {
        Optional<String> label = job.request().presentation().handling();
        if (label.isEmpty()) {
            return 0;
        }
        TextStyle style = job.look(Role.HANDLING).text();
        TextStyle legible = style.withFont(
                style.font().withSize(Math.max(LEAST_HANDLING, style.font().size())));
        double width = OneLine.width(job.type(), label.get(), legible);
        double x = leaf.left() + geometry.whole() - width;
        marks.addAll(OneLine.marks(job.type(), label.get(), legible, x, baseline, Artifact.PAGINATION));
        return width + GAP;
    }

    private void addFoot(Leaf leaf, int page, List<Mark> marks) {
        Look look = job.look(Role.FOOT);
        double top = geometry.bottom() + look.spacing().before();
        double whole = geometry.whole();
        if (look.rule() > 0) {
            marks.add(new RuleMark(leaf.left(), top, whole, look.rule(), 0, look.ruleRgb(), Artifact.PAGINATION));
        }
        double baseline = top + look.rule() + look.spacing().padding() + look.baseline();
        double taken = addHandling(leaf, baseline, marks);
        String folio = folio(page);
        double room = whole - width(folio, look) - GAP - taken;
        if (taken > 0 && !folio.isEmpty()) {
            add(folio, look, leaf.left(), baseline, marks);
            add(source(look, room), look, leaf.left() + width(folio, look) + GAP, baseline, marks);
        } else {
            Line line = new Line(look, leaf, whole, baseline);
            addInner(source(look, room), line, marks);
            addOuter(folio, line, marks);
        }
    }

    /** A line of furniture: its look, its page, how much of the text area it may take from the left, its baseline. */
    private record Line(Look look, Leaf leaf, double width, double baseline) {}

    /** Sets at the spine: left, but on a page that mirrors the others. */
    private void addInner(String text, Line line, List<Mark> marks) {
        add(text, line, line.leaf().verso(), marks);
    }

    /** Sets at the outer edge: right, but on a page that mirrors the others. */
    private void addOuter(String text, Line line, List<Mark> marks) {
        add(text, line, !line.leaf().verso(), marks);
    }

    private void add(String text, Line line, boolean flushRight, List<Mark> marks) {
        double shift = flushRight ? line.width() - width(text, line.look()) : 0;
        add(text, line.look(), line.leaf().left() + shift, line.baseline(), marks);
    }

    private double width(String text, Look look) {
        return OneLine.width(job.type(), text, look.text());
    }

    private String fitted(String text, Look look, double room) {
        return OneLine.fitted(job.type(), text, look.text(), room);
    }

    private String folio(int page) {
        return switch (job.style().get(Role.PAGE, Property.FOLIO)) {
            case "x / y" -> page + " / " + pages;
            case "page x of y" -> job.wording().page(page, pages);
            default -> "";
        };
    }

    private String source(Look look, double room) {
        Origin origin = job.request().origin();
        String digest = " · " + job.wording().digest() + " "
                + origin.sha256()
                        .substring(0, Math.min(DIGEST_DIGITS, origin.sha256().length())) + "…";
        double rest = room - width(digest, look);
        if (width(origin.fileName(), look) > rest && rest < room * LEAST_NAME) {
            return fitted(origin.fileName(), look, room);
        }
        return fitted(origin.fileName(), look, rest) + digest;
    }

    private void add(String text, Look look, double x, double baseline, List<Mark> marks) {
        marks.addAll(OneLine.marks(job.type(), text, look.text(), x, baseline, Artifact.PAGINATION));
    }
}

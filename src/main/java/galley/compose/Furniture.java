package galley.compose;

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

    /** Head and foot of a page, from 1, that stands in a section. */
    List<Mark> marks(int page, String section) {
        List<Mark> marks = new ArrayList<>();
        addHead(page, section, marks);
        addFoot(page, marks);
        return marks;
    }

    private void addHead(int page, String section, List<Mark> marks) {
        Look look = job.look(Role.RUNNING_HEAD);
        double baseline = Math.max(look.font().size() + 2, geometry.top() - 1.5 * look.leading());
        double taken = addHandling(baseline, marks);
        if (page == 1) {
            return;
        }
        double whole = geometry.whole() - taken;
        String title = job.request().article().title();
        String left = OneLine.fitted(job.type(), title, look.text(), section.isEmpty() ? whole : whole * TITLE_SHARE);
        add(left, look, geometry.left(), baseline, marks);
        if (!section.isEmpty()) {
            double room = whole - OneLine.width(job.type(), left, look.text()) - GAP;
            String right = OneLine.fitted(job.type(), section, look.text(), room);
            double width = OneLine.width(job.type(), right, look.text());
            add(right, look, geometry.left() + whole - width, baseline, marks);
        }
    }

    /** The handling label at the right end of a line; returns the room it takes there. */
    private double addHandling(double baseline, List<Mark> marks) {
        Optional<String> label = job.request().presentation().handling();
        if (label.isEmpty()) {
            return 0;
        }
        TextStyle style = job.look(Role.HANDLING).text();
        TextStyle legible = style.withFont(
                style.font().withSize(Math.max(LEAST_HANDLING, style.font().size())));
        double width = OneLine.width(job.type(), label.get(), legible);
        double x = geometry.left() + geometry.whole() - width;
        marks.addAll(OneLine.marks(job.type(), label.get(), legible, x, baseline, Artifact.PAGINATION));
        return width + GAP;
    }

    private void addFoot(int page, List<Mark> marks) {
        Look look = job.look(Role.FOOT);
        double top = geometry.bottom() + Geometry.FOOT_GAP;
        double whole = geometry.whole();
        if (look.rule() > 0) {
            marks.add(new RuleMark(geometry.left(), top, whole, look.rule(), 0, look.ruleRgb(), Artifact.PAGINATION));
        }
        double baseline = top + look.rule() + look.spacing().padding() + look.baseline();
        double taken = addHandling(baseline, marks);
        String folio = folio(page);
        double width = OneLine.width(job.type(), folio, look.text());
        double room = whole - width - GAP - taken;
        if (taken > 0 && !folio.isEmpty()) {
            add(folio, look, geometry.left(), baseline, marks);
            add(source(look, room), look, geometry.left() + width + GAP, baseline, marks);
        } else {
            add(source(look, room), look, geometry.left(), baseline, marks);
            add(folio, look, geometry.left() + whole - width, baseline, marks);
        }
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
        double rest = room - OneLine.width(job.type(), digest, look.text());
        return OneLine.fitted(job.type(), origin.fileName(), look.text(), rest) + digest;
    }

    private void add(String text, Look look, double x, double baseline, List<Mark> marks) {
        marks.addAll(OneLine.marks(job.type(), text, look.text(), x, baseline, Artifact.PAGINATION));
    }
}

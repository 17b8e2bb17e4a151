package galley.compose;

import galley.compose.Flow.Snap;
import galley.compose.Pictures.Found;
import galley.lines.Look;
import galley.lines.Span;
import galley.model.Block;
import galley.model.PlainText;
import galley.page.Mark;
import galley.page.Mark.ImageMark;
import galley.page.Mark.RuleMark;
import galley.page.Meaning.Artifact;
import galley.page.Meaning.Content;
import galley.page.Picture;
import galley.page.Structure.Kind;
import galley.page.Structure.Node;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;

/** Sets figures: the picture and its caption; where there is no picture to show, its name in a box. */
final class FigureSetter {
    /** A box around a picture's caption that would take more of the page than this is left open. */
    private static final double TALLEST_BOX = 400;

    /** Fewer pixels than that an inch look coarse on paper, so that small pictures stay small. */
    private static final double LEAST_DENSITY = 150;

    /** A picture leaves room on its page for its caption and some text. */
    private static final double TALLEST_PICTURE = 0.6;

    private static final double POINTS_AN_INCH = 72;

    private final Job job;
    private final Frame frame;
    private final Look look;

    FigureSetter(Job job, Frame frame) {
        this.job = job;
        this.frame = frame;
        this.look = job.look(Role.CAPTION);
    }

    Matter set(Block.Figure figure) {
        String caption = PlainText.of(figure.caption());
        String words = figure.alternative().orElse(caption.isBlank() ? figure.file() : caption);
        int node = job.structure().add(Node.of(Kind.FIGURE, frame.parent()).described(words));
        Found found = job.pictures().find(figure.file());
        if (found.file().isEmpty()) {
            job.reportPicture(figure.file(), found.there());
        }
        Galley galley = found.file().map(file -> shown(figure, file, node)).orElseGet(() -> named(figure, node));
        return new Matter(galley, look.leading(), look.leading(), Snap.FREE);
    }

    private Galley shown(Block.Figure figure, PictureFile file, int node) {
        Picture picture = file.picture();
        double inch = Math.max(LEAST_DENSITY, file.density());
        double width = picture.pixelWidth() / inch * POINTS_AN_INCH;
        double height = picture.pixelHeight() / inch * POINTS_AN_INCH;
        double scale = Math.min(1, Math.min(frame.width() / width, job.room() * TALLEST_PICTURE / height));
        Mark mark = new ImageMark(frame.left(), 0, width * scale, height * scale, picture, new Content(node));
        Galley galley = new Galley().add(Strip.of(height * scale, List.of(mark)));
        Galley caption = caption(figure, frame, node);
        if (!caption.isEmpty()) {
            galley.keep().space(look.spacing().before()).add(caption.whole());
        }
        return galley;
    }

    private Galley caption(Block.Figure figure, Frame in, int node) {
        if (figure.caption().isEmpty()) {
            return new Galley();
        }
        int caption = job.structure().add(Kind.CAPTION, node);
        List<Span> spans = SpanCollector.collect(job, figure.caption(), look.text(), caption);
        return ParagraphSetter.set(job, spans, look, in, 0);
    }

    /** What the picture is called, what it shows and its caption. */
    private Galley named(Block.Figure figure, int node) {
        double padding = Math.max(6, look.spacing().padding());
        Frame inner = frame.in(node).inset(padding).insetRight(padding);
        Flow flow = new Flow();
        String name = job.wording().pictureNotShown() + ": " + figure.file();
        flow.add(plain(name, inner, node));
        figure.alternative().ifPresent(alternative -> flow.add(plain(alternative, inner, node)));
        flow.add(new Matter(caption(figure, inner, node), look.spacing().before(), 0, Snap.FREE));
        return boxed(flow.galley(), padding);
    }

    private Matter plain(String words, Frame in, int node) {
        List<Span> spans = List.of(Span.of(words, look.text(), node));
        return new Matter(ParagraphSetter.set(job, spans, look, in, 0), 0, 0, Snap.FREE);
    }

    /** A hairline around what fits on part of a page. */
    private Galley boxed(Galley content, double padding) {
        if (content.height() > TALLEST_BOX) {
            return content;
        }
        Look table = job.look(Role.TABLE);
        double thick = Math.max(0.25, table.rule());
        double height = content.height() + 2 * padding;
        Strip strip = content.joined().within(height, padding);
        List<Mark> rules = new ArrayList<>();
        double right = frame.left() + frame.width() - thick;
        rules.add(rule(frame.left(), 0, frame.width(), thick, table));
        rules.add(rule(frame.left(), height - thick, frame.width(), thick, table));
        rules.add(rule(frame.left(), thick, thick, height - 2 * thick, table));
        rules.add(rule(right, thick, thick, height - 2 * thick, table));
        return new Galley().add(strip.after(rules));
    }

    private static Mark rule(double x, double y, double width, double height, Look look) {
        return new RuleMark(x, y, width, height, 0, look.ruleRgb(), Artifact.LAYOUT);
    }
}

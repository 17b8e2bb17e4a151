package galley.compose;

import galley.compose.Flow.Snap;
import galley.compose.Pictures.Found;
import galley.lines.Look;
import galley.lines.Span;
import galley.model.Block;
import galley.model.PlainText;
import galley.page.Mark;
import galley.page.Mark.ImageMark;
import galley.page.Meaning.Content;
import galley.page.Picture;
import galley.page.Structure.Kind;
import galley.page.Structure.Node;
import galley.style.Role;
import java.util.ArrayList;
import java.util.List;

/** Sets figures: the picture and its caption; where there is no picture to show, its caption. */
final class FigureSetter {
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
        return found.file()
                .map(file -> new Matter(shown(figure, file, node), look.leading(), look.leading(), Snap.FREE))
                .orElseGet(() -> Matter.of(named(figure, node), look, Snap.FREE));
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
        if (PlainText.isNothing(figure.caption())) {
            return new Galley();
        }
        int caption = job.structure().add(Kind.CAPTION, node);
        List<Span> spans = SpanCollector.collect(job, figure.caption(), look.text(), caption);
        return ParagraphSetter.set(job, spans, look, in, 0);
    }

    /**
     * That there is a picture, and its caption; without one what it shows, at last its name. A page of a wiki has a
     * dozen of them, so that they must not look like more than they are.
     */
    private Galley named(Block.Figure figure, int node) {
        List<Span> spans = new ArrayList<>();
        spans.add(Span.of(job.wording().pictureNotShown() + ": ", look.text(), node));
        if (PlainText.isNothing(figure.caption())) {
            spans.add(Span.of(figure.alternative().orElse(figure.file()), look.text(), node));
        } else {
            int caption = job.structure().add(Kind.CAPTION, node);
            spans.addAll(SpanCollector.collect(job, figure.caption(), look.text(), caption));
        }
        return ParagraphSetter.set(job, spans, look, frame, 0);
    }
}

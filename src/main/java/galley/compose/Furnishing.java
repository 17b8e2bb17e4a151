package galley.compose;

import galley.page.Mark;
import galley.page.Mark.GlyphMark;
import galley.page.Mark.ImageMark;
import galley.page.Mark.LinkMark;
import galley.page.Mark.RuleMark;
import galley.page.Meaning.Artifact;
import java.util.Optional;

/** Ink that is shown again on a further page, where it means nothing new; links are not repeated. */
final class Furnishing implements Mark.Visitor<Optional<Mark>> {

    @Override
    public Optional<Mark> glyphs(GlyphMark mark) {
        return Optional.of(
                new GlyphMark(mark.x(), mark.y(), mark.run(), mark.rgb(), mark.actualText(), Artifact.PAGINATION));
    }

    @Override
    public Optional<Mark> rule(RuleMark mark) {
        return Optional.of(mark);
    }

    @Override
    public Optional<Mark> image(ImageMark mark) {
        return Optional.of(
                new ImageMark(mark.x(), mark.y(), mark.width(), mark.height(), mark.picture(), Artifact.PAGINATION));
    }

    @Override
    public Optional<Mark> link(LinkMark mark) {
        return Optional.empty();
    }
}

package galley.lines;

import galley.lines.SetParagraph.Alternative;
import galley.lines.SetParagraph.Sketch;
import galley.page.Mark;
import galley.page.Mark.GlyphMark;
import galley.page.Mark.ImageMark;
import galley.page.Mark.LinkMark;
import galley.page.Mark.RuleMark;
import galley.page.Meaning;
import galley.page.Meaning.Content;
import java.util.List;

/** Makes set lines the content of other nodes of a structure tree, all of them so many further on. */
final class Renumbering implements Mark.Visitor<Mark> {
    private final int by;
    /** Neighbouring runs are nearly always content of one node. */
    private Content last = new Content(0);

    private Content renumbered;

    Renumbering(int by) {
        this.by = by;
        this.renumbered = new Content(by);
    }

    List<Line> lines(List<Line> lines) {
        return lines.stream().map(this::line).toList();
    }

    private Line line(Line line) {
        return new Line(line.marks().stream().map(mark -> mark.accept(this)).toList(), line.hyphenated(), line.empty());
    }

    /** The same settings; their lines are renumbered when they are asked for, perhaps when others are too. */
    List<Alternative> alternatives(List<Alternative> alternatives) {
        return alternatives.stream().map(this::alternative).toList();
    }

    private Alternative alternative(Alternative alternative) {
        return new Alternative(
                alternative.price(),
                alternative.sketches().stream().map(this::sketch).toList(),
                () -> new Renumbering(by).lines(alternative.setting().get()));
    }

    private Sketch sketch(Sketch sketch) {
        return new Sketch(
                sketch.hyphenated(),
                sketch.nodes().stream().map(node -> node + by).toList());
    }

    private Meaning meaning(Meaning meaning) {
        if (meaning instanceof Content content) {
            if (content.id() != last.id()) {
                last = content;
                renumbered = new Content(content.id() + by);
            }
            return renumbered;
        }
        return meaning;
    }

    @Override
    public Mark glyphs(GlyphMark mark) {
        return new GlyphMark(mark.x(), mark.y(), mark.run(), mark.rgb(), mark.actualText(), meaning(mark.meaning()));
    }

    @Override
    public Mark rule(RuleMark mark) {
        return new RuleMark(
                mark.x(), mark.y(), mark.width(), mark.height(), mark.radius(), mark.rgb(), meaning(mark.meaning()));
    }

    @Override
    public Mark image(ImageMark mark) {
        return new ImageMark(mark.x(), mark.y(), mark.width(), mark.height(), mark.picture(), meaning(mark.meaning()));
    }

    @Override
    public Mark link(LinkMark mark) {
        return new LinkMark(mark.x(), mark.y(), mark.width(), mark.height(), mark.target(), meaning(mark.meaning()));
    }
}

package galley.page;

import galley.font.GlyphRun;
import java.util.Optional;

/**
 * Ink (or an active area) at a fixed place of a page. Coordinates are points from the top left corner of the page, y
 * downwards. A closed family; see {@link Visitor}.
 */
public sealed interface Mark {

    /** What the mark means: a node of the structure tree, or an artifact. */
    Meaning meaning();

    /** The same mark so many points further to the right and further down. */
    Mark moved(double right, double down);

    /** Lets the visitor decide by kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A run of glyphs. A run that ends a word carries the blank after it as its last glyph, at line ends too, so that
     * words stay apart when the text is read out or copied; that blank alone may reach beyond the measure.
     *
     * @param x left end of the run
     * @param y baseline
     * @param run the glyphs, already positioned against one another
     * @param rgb colour of the glyphs, sRGB in 24 bits
     * @param actualText the text the run stands for, where its own text would mislead: U+00AD for the hyphen of a line
     *     end, the words as written where they are shown in capitals
     */
    record GlyphMark(double x, double y, GlyphRun run, int rgb, Optional<String> actualText, Meaning meaning)
            implements Mark {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.glyphs(this);
        }

        @Override
        public Mark moved(double right, double down) {
            return new GlyphMark(x + right, y + down, run, rgb, actualText, meaning);
        }
    }

    /**
     * A filled rectangle: a rule, a tint, a bar; with rounded corners a dot.
     *
     * @param x left edge
     * @param y top edge
     * @param radius radius of the corners, from 0 to half the shorter side
     * @param rgb colour, sRGB in 24 bits
     */
    record RuleMark(double x, double y, double width, double height, double radius, int rgb, Meaning meaning)
            implements Mark {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rule(this);
        }

        @Override
        public Mark moved(double right, double down) {
            return new RuleMark(x + right, y + down, width, height, radius, rgb, meaning);
        }
    }

    /**
     * A picture.
     *
     * @param x left edge
     * @param y top edge
     */
    record ImageMark(double x, double y, double width, double height, Picture picture, Meaning meaning)
            implements Mark {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.image(this);
        }

        @Override
        public Mark moved(double right, double down) {
            return new ImageMark(x + right, y + down, width, height, picture, meaning);
        }
    }

    /**
     * An area that leads somewhere; it has no ink.
     *
     * @param x left edge
     * @param y top edge
     */
    record LinkMark(double x, double y, double width, double height, Target target, Meaning meaning) implements Mark {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }

        @Override
        public Mark moved(double right, double down) {
            return new LinkMark(x + right, y + down, width, height, target, meaning);
        }
    }

    /**
     * A decision for each kind of mark.
     *
     * @param <R> what the decision yields
     */
    interface Visitor<R> {
        /** A run of glyphs. */
        R glyphs(GlyphMark mark);

        /** A filled rectangle. */
        R rule(RuleMark mark);

        /** A picture. */
        R image(ImageMark mark);

        /** An area that leads somewhere. */
        R link(LinkMark mark);
    }
}

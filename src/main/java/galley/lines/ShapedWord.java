package galley.lines;

import galley.font.GlyphRun;
import galley.font.ShapedText;
import org.jspecify.annotations.Nullable;

/** A word, or a part of one, as glyphs of one fount, with what setting it asks for again and again. */
final class ShapedWord {
    private final Fount fount;
    private final String text;
    private final ShapedText shaped;
    private final double width;
    private final double hangsLeft;
    private final double hangsRight;
    private int @Nullable [] hyphens;
    private double @Nullable [] edges;

    private @Nullable ShapedText withBlank;

    ShapedWord(Fount fount, String text, ShapedText shaped) {
        this.fount = fount;
        this.text = text;
        this.shaped = shaped;
        this.width = width(shaped);
        boolean plain = !text.isEmpty() && runsLeftToRight(shaped);
        this.hangsLeft = plain ? fount.hangsLeft(text.codePointAt(0)) : 0;
        this.hangsRight = plain ? fount.hangsRight(text.codePointBefore(text.length())) : 0;
    }

    private static double width(ShapedText shaped) {
        double width = 0;
        for (GlyphRun run : shaped.runs()) {
            width += run.width();
        }
        return width;
    }

    private static boolean runsLeftToRight(ShapedText shaped) {
        for (GlyphRun run : shaped.runs()) {
            if (run.rightToLeft()) {
                return false;
            }
        }
        return true;
    }

    ShapedText shaped() {
        return shaped;
    }

    /** Its natural width in points. */
    double width() {
        return width;
    }

    /** How far it may hang out of the measure when it opens a line, in points. */
    double hangsLeft() {
        return hangsLeft;
    }

    /** How far it may hang out of the measure when it ends a line, in points. */
    double hangsRight() {
        return hangsRight;
    }

    /** The indices at which it may be hyphenated. */
    int[] hyphens() {
        int[] known = hyphens;
        if (known == null) {
            known = fount.hyphens(text);
            hyphens = known;
        }
        return known;
    }

    /** The distance of every character from its start, in points; see {@link Edges}. */
    double[] edges() {
        double[] known = edges;
        if (known == null) {
            known = Edges.of(shaped, text.length());
            edges = known;
        }
        return known;
    }

    /** The same with a blank after it, in one run where the word is one. */
    ShapedText withBlank() {
        ShapedText known = withBlank;
        if (known == null) {
            known = fount.shape(text + " ");
            withBlank = known;
        }
        return known;
    }

    /**
     * Whether a blank can be its last glyph: a blank after letters that run to the left stands left of them, and so
     * does one after a number among such letters.
     */
    boolean takesBlank() {
        return runsLeftToRight(shaped) && runsLeftToRight(withBlank());
    }
}

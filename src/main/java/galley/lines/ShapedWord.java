package galley.lines;

import galley.font.GlyphRun;
import galley.font.ShapedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word, or a part of one, as glyphs of one fount, with what setting it asks for again and again. Threads may find the
 * same out twice.
 */
final class ShapedWord {
    private static final String BLANK = " ";

    private final Fount fount;
    private final String text;
    private final ShapedText shaped;
    private final double width;
    private final boolean leftToRight;
    private final double hangsLeft;
    private final double hangsRight;
    private final boolean blank;
    private volatile int @Nullable [] hyphens;
    private volatile double @Nullable [] edges;
    private volatile @Nullable Division division;
    private volatile @Nullable ShapedText withBlank;
    private volatile double beforeBlank = Double.NaN;
    private volatile double afterBlank = Double.NaN;

    ShapedWord(Fount fount, String text, ShapedText shaped) {
        this.fount = fount;
        this.text = text;
        this.shaped = shaped;
        this.blank = text.equals(BLANK);
        this.width = width(shaped);
        this.leftToRight = runsLeftToRight(shaped);
        boolean plain = !text.isEmpty() && leftToRight;
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
        List<GlyphRun> runs = shaped.runs();
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).rightToLeft()) {
                return false;
            }
        }
        return true;
    }

    Fount fount() {
        return fount;
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

    /** What dividing it at each of its {@link #hyphens} does to its width. */
    Division division() {
        Division known = division;
        if (known == null) {
            known = new Division(fount, text, this);
            division = known;
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

    /** By how much it and a word of the same fount come closer (negative) or part where they meet, in points. */
    double kerning(ShapedWord next) {
        if (next.blank) {
            return beforeBlank();
        }
        return blank ? next.afterBlank() : fount.kerning(text, next.text);
    }

    private double beforeBlank() {
        double known = beforeBlank;
        if (Double.isNaN(known)) {
            known = fount.kerning(text, BLANK);
            beforeBlank = known;
        }
        return known;
    }

    private double afterBlank() {
        double known = afterBlank;
        if (Double.isNaN(known)) {
            known = fount.kerning(BLANK, text);
            afterBlank = known;
        }
        return known;
    }

    /** The same with a blank after it, in one run where the word is one. */
    ShapedText withBlank() {
        ShapedText known = withBlank;
        if (known == null) {
            known = fount.shape(text + BLANK);
            withBlank = known;
        }
        return known;
    }

    /**
     * Whether a blank can be its last glyph: a blank after letters that run to the left stands left of them, and so
     * does one after a number among such letters.
     */
    boolean takesBlank() {
        return leftToRight && runsLeftToRight(withBlank());
    }
}

package galley.font;

import java.util.Locale;

/**
 * Glyphs of one face at one size, from left to right, each with its place and the text it stands for.
 *
 * <p>Immutable and compared by value. Kerning is part of the advances. Lengths are in points unless the name says
 * design units; y points upwards.
 */
public final class GlyphRun {
    private final Typeface face;
    private final double size;
    private final double letterSpacing;
    private final double expansion;
    private final boolean rightToLeft;
    private final String text;
    private final GlyphArray glyphs;

    GlyphRun(Typeface face, FontSpec spec, boolean rightToLeft, String text, GlyphArray glyphs) {
        this(face, spec.size(), spec.letterSpacing(), 1, rightToLeft, text, glyphs);
    }

    private GlyphRun(
            Typeface face,
            double size,
            double letterSpacing,
            double expansion,
            boolean rightToLeft,
            String text,
            GlyphArray glyphs) {
        this.face = face;
        this.size = size;
        this.letterSpacing = letterSpacing;
        this.expansion = expansion;
        this.rightToLeft = rightToLeft;
        this.text = text;
        this.glyphs = glyphs;
    }

    public Typeface face() {
        return face;
    }

    /** Body size in points. */
    public double size() {
        return size;
    }

    /** Points added after each character, before expansion. */
    public double letterSpacing() {
        return letterSpacing;
    }

    /** Horizontal scale of glyphs and advances, 1 being as drawn: {@code Tz} / 100 in PDF. */
    public double expansion() {
        return expansion;
    }

    /** Whether the text runs right to left; clusters then descend from glyph to glyph. */
    public boolean rightToLeft() {
        return rightToLeft;
    }

    /** The whole shaped text, of which this run may be a part. */
    public String text() {
        return text;
    }

    /** How many glyphs the run has, at positions from 0. */
    public int glyphCount() {
        return glyphs.count();
    }

    /** The glyph id at a position of the run. */
    public int glyph(int index) {
        return glyphs.glyph(index);
    }

    /** Distance to the next glyph's origin, kerning, letter spacing and expansion included. */
    public double advance(int index) {
        double spacing = letterSpacing != 0 && glyphs.endsCluster(index) ? letterSpacing : 0;
        return (points(glyphs.advance(index)) + spacing) * expansion;
    }

    /** As {@link #advance}, in design units, without letter spacing and expansion. */
    public int advanceUnits(int index) {
        return glyphs.advance(index);
    }

    /** How far right of its origin the glyph is drawn. */
    public double xOffset(int index) {
        return points(glyphs.xOffset(index)) * expansion;
    }

    /** How far above the baseline the glyph is drawn. */
    public double yOffset(int index) {
        return points(glyphs.yOffset(index));
    }

    private double points(int units) {
        return units * size / face.unitsPerEm();
    }

    /** Where in {@link #text()} the characters of the glyph start, in {@code char}s. Glyphs set together share it. */
    public int cluster(int index) {
        return glyphs.cluster(index);
    }

    /**
     * The characters the glyph stands for: those of its cluster for the first glyph of the cluster in text order, empty
     * for the others. Joined in text order they give the text of the run.
     */
    public String textOf(int index) {
        return text.substring(glyphs.cluster(index), glyphs.clusterEnd(index));
    }

    /** The one character that the glyph stands for as {@link #textOf} gives it; -1 if it stands for none or several. */
    public int characterOf(int index) {
        int cluster = glyphs.cluster(index);
        return glyphs.clusterEnd(index) == cluster + 1 ? text.charAt(cluster) : -1;
    }

    /** Sum of the advances. */
    public double width() {
        double width = 0;
        for (int i = 0; i < glyphCount(); i++) {
            width += advance(i);
        }
        return width;
    }

    /** The glyphs from {@code from} up to but without {@code to}, as a run of its own over the same text. */
    public GlyphRun slice(int from, int to) {
        return new GlyphRun(face, size, letterSpacing, expansion, rightToLeft, text, glyphs.slice(from, to));
    }

    /** This run stretched horizontally by a factor above 0, ink and advances alike. */
    public GlyphRun expanded(double factor) {
        if (!(factor > 0) || !Double.isFinite(factor)) {
            throw new IllegalArgumentException("an expansion must be a number above 0, not " + factor);
        }
        return new GlyphRun(face, size, letterSpacing, expansion * factor, rightToLeft, text, glyphs);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlyphRun that
                && size == that.size
                && letterSpacing == that.letterSpacing
                && expansion == that.expansion
                && rightToLeft == that.rightToLeft
                && text.equals(that.text)
                && glyphs.equals(that.glyphs)
                && face.equals(that.face);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * text.hashCode() + glyphs.hashCode()) + Double.hashCode(size);
    }

    /** Such as {@code SourceSerifPro-Regular 10.5pt [o=350+534 ffi=1203+877 …]}: text, glyph id, advance in units. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(String.format(Locale.ROOT, "%s %spt%s [", face, size, direction()));
        for (int i = 0; i < glyphCount(); i++) {
            out.append(i == 0 ? "" : " ").append(textOf(i)).append('=').append(glyph(i));
            out.append('+').append(glyphs.advance(i));
            if (glyphs.xOffset(i) != 0 || glyphs.yOffset(i) != 0) {
                out.append('@').append(glyphs.xOffset(i)).append(',').append(glyphs.yOffset(i));
            }
        }
        return out.append(']').toString();
    }

    private String direction() {
        return rightToLeft ? " rtl" : "";
    }
}

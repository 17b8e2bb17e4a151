package galley.lines;

import galley.font.Feature;
import galley.font.FontSpec;

/**
 * How a stretch of characters is set.
 *
 * @param font face, size and features
 * @param rgb colour, sRGB in 24 bits
 * @param raise points above the baseline, negative below
 * @param capitals whether shown in capitals
 * @param hyphenate whether its words may be hyphenated
 */
public record TextStyle(FontSpec font, int rgb, double raise, boolean capitals, boolean hyphenate) {

    /** Whether it stands above the line: drawn so, or small and moved up. */
    boolean isRaised() {
        return raise > 0 || font.features().contains(Feature.SUPERIORS);
    }

    public TextStyle withFont(FontSpec other) {
        return new TextStyle(other, rgb, raise, capitals, hyphenate);
    }

    public TextStyle withRgb(int other) {
        return new TextStyle(font, other, raise, capitals, hyphenate);
    }

    public TextStyle withoutHyphens() {
        return new TextStyle(font, rgb, raise, capitals, false);
    }

    /** The same at a share of the size, so many ems of the present size above the present baseline. */
    public TextStyle shifted(double share, double ems) {
        double size = font.size();
        return new TextStyle(font.withSize(size * share), rgb, raise + ems * size, capitals, hyphenate);
    }
}

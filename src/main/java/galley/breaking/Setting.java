package galley.breaking;

import galley.breaking.Item.Box;
import galley.breaking.Item.Glue;

/**
 * How a line is stretched or shrunk to its measure: the glyphs first, up to their limit, the glue for the rest, as
 * pdfTeX does (Hàn Thế Thành, Micro-typographic Extensions to the TeX Typesetting System, 2000, chapter 3).
 *
 * @param expansion share of each box's stretch (positive) or shrink (negative) that is used, from -1 to 1
 * @param glueRatio share of each glue's stretch (positive) or shrink (negative) that is used, at least -1
 * @param filled whether the ratio counts the infinite stretch of glue instead of its finite stretch
 */
public record Setting(double expansion, double glueRatio, boolean filled) {
    /** Everything at its natural width. */
    public static final Setting NATURAL = new Setting(0, 0, false);

    /** Fits what lies between two edges, {@code needed} short of its measure. */
    static Setting of(long needed, Edge left, Edge right) {
        return needed >= 0 ? stretched(needed, left, right) : shrunk(-needed, left, right);
    }

    private static Setting stretched(long needed, Edge left, Edge right) {
        long fill = right.fill() - left.fill();
        if (fill != 0) {
            return new Setting(0, ratio(needed, fill), true);
        }
        long growth = right.growth() - left.growth();
        long rest = Math.max(0, needed - growth);
        return new Setting(ratio(needed - rest, growth), ratio(rest, right.stretch() - left.stretch()), false);
    }

    private static Setting shrunk(long excess, Edge left, Edge right) {
        long loss = right.loss() - left.loss();
        long rest = Math.max(0, excess - loss);
        double ratio = Math.min(1, ratio(rest, right.shrink() - left.shrink()));
        return new Setting(-ratio(excess - rest, loss), -ratio, false);
    }

    /** Without anything to stretch there is no ratio: the line stays as it is, as TeX's {@code hpack} has it. */
    private static double ratio(long needed, long available) {
        return needed == 0 || available <= 0 ? 0 : (double) needed / available;
    }

    /** The width of glue in this line, scaled points. */
    public double widthOf(Glue glue) {
        if (filled) {
            return glue.width() + glueRatio * glue.fill();
        }
        return glue.width() + glueRatio * (glueRatio < 0 ? glue.shrink() : glue.stretch());
    }

    /** The width of a box in this line, scaled points. */
    public double widthOf(Box box) {
        return box.width() + expansion * (expansion < 0 ? box.shrink() : box.stretch());
    }
}

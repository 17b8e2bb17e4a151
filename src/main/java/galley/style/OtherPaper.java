package galley.style;

import galley.unit.Length;
import galley.unit.PaperSize;
import java.util.Set;

/**
 * A style brought onto another paper. Lines keep their length wherever they can, since that is what makes them easy to
 * read; what differs goes to the margins.
 *
 * <ul>
 *   <li>Paper of about the same size (A4, Letter, Legal): the same columns, other margins in the same proportion.
 *   <li>Smaller paper (A5): smaller margins; a side column of facts gives way, so that the facts stand in the text; one
 *       for notes narrows with the text. Type keeps its size.
 *   <li>Larger paper (A3), which hangs on a wall or lies between several readers: everything grows with it.
 * </ul>
 */
final class OtherPaper {
    /** From so many times the width and height on, paper is of another kind: A3 is 1.41 times A4. */
    private static final double LARGER = 1.25;

    /** Paper holds no less clear space than this at its edges, unless the style itself asks for less. */
    private static final Length LEAST_MARGIN = Length.mm(15);

    /** Some 46 characters of a text face; below, justified lines gape. Lines for notes give way to it. */
    private static final double LEAST_EMS = 22.5;

    /** What the printer needs, not the reader, does not grow with the paper. */
    private static final Set<Property<?>> FIXED = Set.of(Property.BLEED);

    private final PaperSize paper;
    private final Length width;
    private final Length height;
    private Style style;

    private OtherPaper(Style style, PaperSize paper) {
        PaperSize own = style.get(Role.PAGE, Property.PAPER);
        double factor = Math.min(ratio(paper.width(), own.width()), ratio(paper.height(), own.height()));
        double growth = factor >= LARGER ? factor : 1;
        this.style = growth > 1 ? style.mapped(value -> value.times(growth), FIXED) : style;
        this.paper = paper;
        this.width = own.width().times(growth);
        this.height = own.height().times(growth);
    }

    static Style fit(Style style, PaperSize paper) {
        if (paper.equals(style.get(Role.PAGE, Property.PAPER))) {
            return style;
        }
        OtherPaper other = new OtherPaper(style, paper);
        other.fitHeight();
        other.fitWidth();
        return other.style.with(Role.PAGE, Property.PAPER, paper);
    }

    private void fitHeight() {
        double ratio = ratio(paper.height(), height);
        set(Property.MARGIN_TOP, least(Property.MARGIN_TOP, ratio));
        set(Property.MARGIN_BOTTOM, least(Property.MARGIN_BOTTOM, ratio));
    }

    private void fitWidth() {
        double ratio = ratio(paper.width(), width);
        Length left = length(Property.MARGIN_LEFT);
        Length margins = left.plus(length(Property.MARGIN_RIGHT));
        Length leastLeft = least(Property.MARGIN_LEFT, ratio);
        Length leastRight = least(Property.MARGIN_RIGHT, ratio);
        Length columns = width.minus(margins);
        Length room = paper.width().minus(leastLeft).minus(leastRight);
        if (columns.compareTo(room) > 0) {
            columns = squeezed(columns, room);
        }
        Length spare = room.minus(columns);
        double share = margins.points() > 0 ? ratio(left, margins) : 0.5;
        set(Property.MARGIN_LEFT, leastLeft.plus(spare.times(share)));
        set(Property.MARGIN_RIGHT, leastRight.plus(spare.times(1 - share)));
    }

    /** Takes from the columns what the paper has no room for; returns what they then take together. */
    private Length squeezed(Length columns, Length room) {
        Length side = length(Property.SIDE_COLUMN);
        Length gutter = length(Property.GUTTER);
        if (side.points() <= 0) {
            return room;
        }
        Length measure = columns.minus(side).minus(gutter);
        if (style.get(Role.PAGE, Property.SIDE) == Side.NOTES) {
            double share = ratio(room, columns);
            Length least = style.get(Role.BODY, Property.SIZE).times(LEAST_EMS);
            Length text = Length.pt(Math.max(measure.points() * share, least.points()));
            set(Property.GUTTER, gutter.times(share));
            set(Property.SIDE_COLUMN, room.minus(text).minus(gutter.times(share)));
            return room;
        }
        set(Property.SIDE_COLUMN, Length.ZERO);
        set(Property.GUTTER, Length.ZERO);
        return measure.compareTo(room) < 0 ? measure : room;
    }

    /** The least that a margin may become on paper so many times the size. */
    private Length least(Property<Length> margin, double ratio) {
        Length own = length(margin);
        double shrunk = Math.max(own.points() * ratio, LEAST_MARGIN.points());
        return Length.pt(Math.min(own.points(), shrunk));
    }

    private Length length(Property<Length> property) {
        return style.get(Role.PAGE, property);
    }

    private void set(Property<Length> property, Length value) {
        style = style.with(Role.PAGE, property, value);
    }

    private static double ratio(Length one, Length other) {
        return one.points() / other.points();
    }
}

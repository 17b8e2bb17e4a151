package galley.imposition;

import java.util.ArrayList;
import java.util.List;

/**
 * One page on each side, in the middle of it. The side lies as the page does: a landscape page gets landscape paper.
 *
 * <p>A page that keeps its size and has that of the paper, to half a millimetre, is the side: it is not moved by the
 * fraction of a point by which programs round papers.
 *
 * @param scaling how the page is made to suit the paper
 */
public record OnePerSide(Scaling scaling) implements Scheme {

    @Override
    public String words() {
        return "one page on a side, "
                + switch (scaling) {
                    case NONE -> "at its own size";
                    case FIT -> "made to fit";
                    case SHRINK -> "made smaller where it must";
                };
    }

    @Override
    public Imposed arrange(Job job) throws ImpositionException {
        Pages pages = job.pages();
        Spot upright = new Spot(job.paper().side(false), job.paper().printable(false));
        Spot turned = new Spot(job.paper().side(true), job.paper().printable(true));
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < pages.count(); i++) {
            Spot spot = pages.size(i).isLandscape() ? turned : upright;
            sides.add(side(pages.number(i), pages.size(i), spot));
        }
        List<Integer> cut = pages.cut(page -> page.isLandscape() ? turned : upright, scaling);
        return new Imposed(Sheet.of(sides, job.twoSided()), cut);
    }

    private Side side(int number, PageSize page, Spot spot) {
        Box paper = spot.whole();
        boolean sameSize = Math.abs(page.width() - paper.width()) <= Spot.TOLERANCE
                && Math.abs(page.height() - paper.height()) <= Spot.TOLERANCE;
        if (sameSize && scaling != Scaling.FIT) {
            Box whole = new Box(0, 0, page.width(), page.height());
            return Side.of(whole, List.of(new Placement(number, Transform.IDENTITY, whole)));
        }
        return Side.of(paper, List.of(spot.place(number, page, scaling)));
    }
}

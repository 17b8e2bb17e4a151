package galley.imposition;

import java.util.ArrayList;
import java.util.List;

/**
 * Two pages on each side of landscape sheets which, laid on each other and folded in the middle, are a book.
 *
 * <p>Sheets that are folded together are a signature. Each sheet is pushed out at the fore-edge by those inside of
 * which it lies, about the thickness of the paper for each (creep, push-out); if the book is trimmed, the outer margins
 * of its inner pages would become narrower. So the pages move towards the spine (shingling), those of the outermost
 * sheet not at all, those of the innermost most, evenly between, as imposition programs of the trade do it (total
 * creep: Adobe InDesign, "Print booklets"). In a signature of fewer sheets than the largest one the step from sheet to
 * sheet is the same.
 *
 * @param scaling how each page is made to suit its half of the sheet
 * @param spine where the book is bound
 * @param signature how many sheets are folded together at most; 0 for all of them
 * @param creep how far the pages on the innermost sheet of a whole signature move towards the spine, in points
 * @param turn how the sheets are turned over for their backs: the sheet's own shorter edge leaves both sides upright,
 *     the longer one needs every back upside down
 * @param blanks where pages stay white, so that their number is a multiple of four
 * @param foldMarks whether the fold is marked, inside each sheet at its upper and lower edge
 */
public record Booklet(
        Scaling scaling, Spine spine, int signature, double creep, Turn turn, Blanks blanks, boolean foldMarks)
        implements Scheme {
    private static final double FOLD_MARK = 5 * 72 / 25.4;
    private static final int WHITE = -1;

    /** Where white pages are put. */
    public enum Blanks {
        /** After the last page. */
        AT_END,
        /** Before the last page, which thus is the back cover. */
        BEFORE_LAST
    }

    /** Refuses numbers that cannot be. */
    public Booklet {
        if (signature < 0 || !(creep >= 0 && Double.isFinite(creep))) {
            throw new IllegalArgumentException("a signature of " + signature + " sheets, a creep of " + creep);
        }
    }

    /** A book of one signature without creep, for a printer that turns sheets about their shorter edge. */
    public static Booklet of(Spine spine) {
        return new Booklet(Scaling.FIT, spine, 0, 0, Turn.SHORT_EDGE, Blanks.AT_END, false);
    }

    /**
     * The creep of a signature: every sheet but the innermost one pushes by the thickness of the paper.
     *
     * @param sheets how many are folded together, at least one
     * @param thickness of the paper, in points; copying paper of 80 g/m² has 0.1 mm
     */
    public static double creepOf(int sheets, double thickness) {
        return (sheets - 1) * thickness;
    }

    /** How many sheets a book of so many pages takes. */
    public static int sheets(int pages) {
        return (pages + 3) / 4;
    }

    /** How many sheets are folded together, signature by signature. */
    public List<Integer> signatures(int pages) {
        List<Integer> signatures = new ArrayList<>();
        int all = sheets(pages);
        for (int left = all; left > 0; left -= signatures.get(signatures.size() - 1)) {
            signatures.add(signature == 0 ? left : Math.min(signature, left));
        }
        return List.copyOf(signatures);
    }

    @Override
    public String words() {
        String together = signature == 0
                ? "all sheets folded together"
                : "signatures of " + signature + (signature == 1 ? " sheet" : " sheets");
        return "booklet, bound at the " + (spine == Spine.LEFT ? "left" : "right") + ", " + together
                + (scaling == Scaling.NONE ? "" : ", pages made to fit");
    }

    @Override
    public Imposed arrange(Job job) throws ImpositionException {
        List<Integer> leaves = leaves(job.pages().count());
        Halves halves = new Halves(job.paper().side(true), job.paper().printable(true));
        List<Integer> signatures = signatures(job.pages().count());
        double step = signatures.get(0) < 2 ? 0 : creep / (signatures.get(0) - 1);
        if (creep > halves.side().width() / 8) {
            throw new ImpositionException(
                    "this creep moves pages by more than a quarter of their width",
                    "creep is about the thickness of the paper times the sheets folded together");
        }
        List<Sheet> sheets = new ArrayList<>();
        int first = 0;
        for (int size : signatures) {
            for (int sheet = 0; sheet < size; sheet++) {
                int last = first + 4 * size - 1;
                int[] pages = {first + 2 * sheet, first + 2 * sheet + 1, last - 2 * sheet - 1, last - 2 * sheet};
                sheets.add(sheet(job.pages(), leaves, pages, new Fold(halves, sheet * step)));
            }
            first += 4 * size;
        }
        return new Imposed(sheets, job.pages().cut(page -> halves.spot(true), scaling));
    }

    /** The pages as they follow each other in the book: positions in the wish, or white. */
    private List<Integer> leaves(int pages) {
        List<Integer> leaves = new ArrayList<>();
        for (int i = 0; i < 4 * sheets(pages); i++) {
            leaves.add(i < pages ? i : WHITE);
        }
        if (blanks == Blanks.BEFORE_LAST) {
            leaves.set(pages - 1, WHITE);
            leaves.set(leaves.size() - 1, pages - 1);
        }
        return leaves;
    }

    /** The outer side shows the sheet's first and last page, the inner one the two between. */
    private Sheet sheet(Pages pages, List<Integer> leaves, int[] four, Fold fold) {
        Side outer = side(pages, leaves.get(four[3]), leaves.get(four[0]), fold);
        Side inner = side(pages, leaves.get(four[1]), leaves.get(four[2]), fold);
        Side marked = foldMarks
                ? new Side(inner.width(), inner.height(), inner.placements(), fold.halves.foldMarks(FOLD_MARK))
                : inner;
        return Sheet.twoSided(outer, turn == Turn.SHORT_EDGE ? marked : marked.halfTurned());
    }

    /** A side whose pages follow each other from left to right in a book bound on the left. */
    private Side side(Pages pages, int earlier, int later, Fold fold) {
        boolean leftBound = spine == Spine.LEFT;
        List<Placement> placements = new ArrayList<>();
        for (int position : new int[] {earlier, later}) {
            if (position != WHITE) {
                boolean onLeft = (position == earlier) == leftBound;
                placements.add(fold.place(pages, position, onLeft, scaling));
            }
        }
        return Side.of(fold.halves.side(), placements);
    }

    private record Fold(Halves halves, double shift) {
        Placement place(Pages pages, int position, boolean onLeft, Scaling scaling) {
            Spot spot = halves.spot(onLeft);
            Placement placed = spot.place(pages.number(position), pages.size(position), scaling);
            Transform toSpine = Transform.scaled(1, onLeft ? shift : -shift, 0);
            return new Placement(placed.page(), placed.onto().then(toSpine), spot.whole());
        }
    }

    private record Halves(Box side, Box printable) {
        Spot spot(boolean left) {
            double half = side.width() / 2;
            Box whole = new Box(left ? 0 : half, 0, half, side.height());
            return new Spot(whole, whole.intersection(printable));
        }

        /** As long as asked, from where the printer begins to reach. */
        List<GuideLine> foldMarks(double length) {
            double middle = side.width() / 2;
            return List.of(
                    new GuideLine(GuideLine.Kind.FOLD, middle, printable.bottom(), middle, printable.bottom() + length),
                    new GuideLine(GuideLine.Kind.FOLD, middle, printable.top() - length, middle, printable.top()));
        }
    }
}

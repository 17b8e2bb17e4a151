package galley.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A book folded from printed sheets, by what paper does and nothing that the code under test knows: sheets have a place
 * in space, the front looks at the reader, the back is seen after the sheet was turned over about one of its edges.
 */
final class FoldedBook {
    private FoldedBook() {}

    /**
     * A page as it is found in the book.
     *
     * @param number of the document's page
     * @param isUpright whether its head is at the head of the book
     * @param fromSpine how far the middle of the page lies from the fold
     * @param height of the middle of the page above the foot of the book
     */
    record Found(int number, boolean isUpright, double fromSpine, double height) {}

    /** Reads a book from its first leaf to the last, each leaf's two pages; empty where a page is white. */
    static List<Optional<Found>> read(List<Sheet> sheets, List<Integer> signatures, Turn turn, Spine spine) {
        List<Optional<Found>> pages = new ArrayList<>();
        int first = 0;
        for (int size : signatures) {
            List<Sheet> nested = sheets.subList(first, first + size);
            boolean firstLeafOnRight = spine == Spine.LEFT;
            // From the cover inwards one meets the half of each sheet that lies before the fold, outermost sheet first;
            // after the middle the other halves, innermost sheet first.
            for (int i = 0; i < size; i++) {
                addLeaf(pages, nested.get(i), firstLeafOnRight, turn, true);
            }
            for (int i = size - 1; i >= 0; i--) {
                addLeaf(pages, nested.get(i), !firstLeafOnRight, turn, false);
            }
            first += size;
        }
        return pages;
    }

    /** Before the fold the front of a sheet is met first, after it its back. */
    private static void addLeaf(
            List<Optional<Found>> pages, Sheet sheet, boolean rightHalf, Turn turn, boolean frontFirst) {
        Optional<Found> front = find(sheet.front(), rightHalf, false, turn);
        Optional<Found> back = find(sheet.back().orElseThrow(), rightHalf, true, turn);
        pages.add(frontFirst ? front : back);
        pages.add(frontFirst ? back : front);
    }

    /** What stands on one half, the halves named as seen from the front. */
    private static Optional<Found> find(Side side, boolean rightHalf, boolean isBack, Turn turn) {
        double fold = side.width() / 2;
        List<Found> found = new ArrayList<>();
        for (Placement placement : side.placements()) {
            double[] middle = inSpace(side, centre(placement), isBack, turn);
            double[] above = inSpace(side, aboveCentre(placement), isBack, turn);
            if (middle[0] > fold == rightHalf) {
                found.add(new Found(
                        placement.page(),
                        above[1] > middle[1] && Math.abs(above[0] - middle[0]) < 1e-6,
                        Math.abs(middle[0] - fold),
                        middle[1]));
            }
        }
        if (found.size() > 1) {
            throw new AssertionError("two pages on one half: " + found);
        }
        return found.stream().findFirst();
    }

    /** All pages of these tests are A5: 420 × 595 points. */
    private static double[] centre(Placement placement) {
        return at(placement, 210, 297.5);
    }

    private static double[] aboveCentre(Placement placement) {
        return at(placement, 210, 397.5);
    }

    private static double[] at(Placement placement, double x, double y) {
        Transform t = placement.onto();
        return new double[] {t.a() * x + t.c() * y + t.e(), t.b() * x + t.d() * y + t.f()};
    }

    /**
     * Sheets lie on their longer side: turning about a shorter edge swaps left and right, about a longer, up and down.
     */
    private static double[] inSpace(Side side, double[] point, boolean isBack, Turn turn) {
        if (!isBack) {
            return point;
        }
        return turn == Turn.SHORT_EDGE
                ? new double[] {side.width() - point[0], point[1]}
                : new double[] {point[0], side.height() - point[1]};
    }
}

package galley.imposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Several pages on each side, in rows from the top to the bottom. All sides have one grid and lie one way: those that
 * show the pages largest. Each page fills its cell and stays upright.
 *
 * @param count how many on a side: one of {@link #COUNTS}
 * @param firstAt where a row begins: on the right in scripts that run from right to left
 * @param gutter what stays white between two pages, in points
 */
public record NUp(int count, Start firstAt, double gutter) implements Scheme {

    /** How many pages may stand on a side. */
    public static final List<Integer> COUNTS = List.of(2, 4, 6, 8, 9, 16);

    /** A gutter that separates without wasting: 3 mm. */
    public static final double GUTTER = 3 * 72 / 25.4;

    /** Where a row of pages begins. */
    public enum Start {
        /** Rows run from left to right. */
        LEFT,
        /** Rows run from right to left. */
        RIGHT
    }

    /** Refuses other counts. */
    public NUp {
        if (!COUNTS.contains(count)) {
            throw new IllegalArgumentException(count + " pages on a side; it must be one of " + COUNTS);
        }
        if (!(gutter >= 0 && Double.isFinite(gutter))) {
            throw new IllegalArgumentException("no gutter is " + gutter + " points wide");
        }
    }

    /** So many pages with the usual gutter. */
    public static NUp of(int count, Start firstAt) {
        return new NUp(count, firstAt, GUTTER);
    }

    @Override
    public String words() {
        return count + " pages on a side";
    }

    @Override
    public Imposed arrange(Job job) throws ImpositionException {
        Layout layout = largest(job);
        Pages pages = job.pages();
        List<Side> sides = new ArrayList<>();
        for (int first = 0; first < pages.count(); first += count) {
            List<Placement> placements = new ArrayList<>();
            for (int i = first; i < Math.min(first + count, pages.count()); i++) {
                Box cell = cell(layout, i - first);
                placements.add(new Spot(cell, cell).place(pages.number(i), pages.size(i), Scaling.FIT));
            }
            sides.add(Side.of(layout.side(), placements));
        }
        return new Imposed(Sheet.of(sides, job.twoSided()), List.of());
    }

    private Box cell(Layout layout, int index) {
        int columns = layout.grid().columns();
        int column = index % columns;
        return layout.printable()
                .cell(layout.grid(), firstAt == Start.LEFT ? column : columns - 1 - column, index / columns);
    }

    private Layout largest(Job job) throws ImpositionException {
        Optional<Layout> best = Optional.empty();
        double largest = 0;
        for (boolean landscape : new boolean[] {false, true}) {
            Box printable = job.paper().printable(landscape);
            for (int columns : columnsNearestToSquare()) {
                Layout layout =
                        new Layout(job.paper().side(landscape), printable, new Grid(columns, count / columns, gutter));
                double size = layout.sizeOf(job.pages());
                // A hair more, so that rounding never decides between two that are equal: the first one stays.
                if (size > largest * (1 + 1e-9)) {
                    best = Optional.of(layout);
                    largest = size;
                }
            }
        }
        return best.orElseThrow(() -> new ImpositionException(
                "this paper has no room for " + count + " pages on a side", "choose a larger paper or fewer pages"));
    }

    private List<Integer> columnsNearestToSquare() {
        TreeSet<Integer> divisors = new TreeSet<>();
        for (int columns = 1; columns <= count; columns++) {
            if (count % columns == 0) {
                divisors.add(columns);
            }
        }
        return divisors.stream()
                .sorted((a, b) -> Integer.compare(Math.abs(a - count / a), Math.abs(b - count / b)))
                .toList();
    }

    private record Layout(Box side, Box printable, Grid grid) {
        /** The factors by which the pages are scaled, added up: the larger, the better they are read. */
        double sizeOf(Pages pages) {
            Box cell = printable.cell(grid, 0, 0);
            if (cell.width() <= 0 || cell.height() <= 0) {
                return 0;
            }
            Spot spot = new Spot(cell, cell);
            double sum = 0;
            for (int i = 0; i < pages.count(); i++) {
                sum += spot.fit(pages.size(i));
            }
            return sum;
        }
    }
}

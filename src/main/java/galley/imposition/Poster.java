package galley.imposition;

import java.util.ArrayList;
import java.util.List;

/**
 * A page in parts on several sheets, which are cut and glued together. Every page of the wish becomes a poster of its
 * own; its sheets follow each other in rows from the top. Sheets on which nothing would stand are left out.
 *
 * <p>With marks each tile lies in a strip that is cut away; in it stand short lines at the edges of the tile and of
 * what its neighbours repeat, and the name of the tile: columns are letters, rows numbers, {@code A1} at the upper
 * left.
 *
 * @param size of the poster
 * @param overlap what two neighbours both show, to be glued over, in points
 * @param marks whether there are lines to cut by and names
 */
public record Poster(PosterSize size, double overlap, boolean marks) implements Scheme {

    /** An overlap to glue on: 10 mm. */
    public static final double OVERLAP = 10 * 72 / 25.4;

    private static final double STRIP = 12;
    private static final double LABEL = 8;
    private static final double TICK = 9;
    /** A poster of more sheets than this is a slip of the hand. */
    private static final int MOST_SHEETS = 400;
    /** What rounding may add to a size that just fits. */
    private static final double ROUNDING = 1e-6;

    /** Refuses an overlap that is none. */
    public Poster {
        if (!(overlap >= 0 && Double.isFinite(overlap))) {
            throw new IllegalArgumentException("no overlap is " + overlap + " points wide");
        }
    }

    @Override
    public String words() {
        return "poster in tiles";
    }

    @Override
    public Imposed arrange(Job job) throws ImpositionException {
        if (job.twoSided()) {
            throw new ImpositionException(
                    "a poster is printed on one side: its sheets are glued on each other", "leave duplex away");
        }
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < job.pages().count(); i++) {
            PageSize page = job.pages().size(i);
            Tiling tiling = best(job.paper(), page);
            for (int tile = 0; tile < tiling.columns() * tiling.rows(); tile++) {
                sheets.add(Sheet.oneSided(
                        side(tiling, job.pages().number(i), tile % tiling.columns(), tile / tiling.columns())));
            }
        }
        return new Imposed(sheets, List.of());
    }

    /** The sheets lie whichever way the poster becomes larger, or takes fewer of them. */
    private Tiling best(Paper paper, PageSize page) throws ImpositionException {
        Tiling upright = tiling(paper, page, false);
        Tiling turned = tiling(paper, page, true);
        boolean larger = turned.factor() > upright.factor() * (1 + ROUNDING);
        boolean smaller = turned.factor() < upright.factor() * (1 - ROUNDING);
        boolean fewer = turned.columns() * turned.rows() < upright.columns() * upright.rows();
        return larger || (!smaller && fewer) ? turned : upright;
    }

    private Tiling tiling(Paper paper, PageSize page, boolean landscape) throws ImpositionException {
        double strip = marks ? STRIP : 0;
        Box tile = paper.printable(landscape).inset(strip, strip);
        if (tile.width() <= overlap || tile.height() <= overlap) {
            throw new ImpositionException(
                    "the sheets are no larger than what they overlap", "choose a smaller overlap or larger paper");
        }
        double factor = size.factor(page, tile, overlap);
        double columns = tiles(factor * page.width(), tile.width());
        double rows = tiles(factor * page.height(), tile.height());
        if (columns * rows > MOST_SHEETS) {
            throw new ImpositionException(
                    "this poster would take more than " + MOST_SHEETS + " sheets", "choose a smaller size");
        }
        return new Tiling(paper.side(landscape), tile, page, factor, (int) columns, (int) rows);
    }

    private double tiles(double length, double tile) {
        return Math.max(1, Math.ceil((length - overlap) / (tile - overlap) - ROUNDING));
    }

    private Side side(Tiling tiling, int page, int column, int row) {
        Box tile = tiling.tile();
        double x = tile.left() - column * (tile.width() - overlap);
        double y = tile.top() - tiling.factor() * tiling.page().height() + row * (tile.height() - overlap);
        Placement placement = new Placement(page, Transform.scaled(tiling.factor(), x, y), tile);
        if (!marks) {
            return Side.of(tiling.side(), List.of(placement));
        }
        Label name = new Label(name(column) + (row + 1), tile.left(), tile.bottom() - STRIP + 2, LABEL);
        return new Side(
                tiling.side().width(),
                tiling.side().height(),
                List.of(placement),
                ticks(tiling, column, row),
                List.of(name));
    }

    /** A to Z, then AA, AB and so on. */
    private static String name(int column) {
        String letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : name(column / 26 - 1) + letter;
    }

    private List<GuideLine> ticks(Tiling tiling, int column, int row) {
        Box tile = tiling.tile();
        List<GuideLine> ticks = new ArrayList<>();
        List<Double> across = new ArrayList<>(List.of(tile.left(), tile.right()));
        List<Double> down = new ArrayList<>(List.of(tile.bottom(), tile.top()));
        if (column + 1 < tiling.columns()) {
            across.add(tile.right() - overlap);
        }
        if (row + 1 < tiling.rows()) {
            down.add(tile.bottom() + overlap);
        }
        double gap = STRIP - TICK;
        for (double x : across) {
            ticks.add(new GuideLine(GuideLine.Kind.CUT, x, tile.top() + gap, x, tile.top() + STRIP));
            // The name stands below the lower left corner; the line there is left to the upper edge.
            if (x != tile.left()) {
                ticks.add(new GuideLine(GuideLine.Kind.CUT, x, tile.bottom() - gap, x, tile.bottom() - STRIP));
            }
        }
        for (double y : down) {
            ticks.add(new GuideLine(GuideLine.Kind.CUT, tile.left() - STRIP, y, tile.left() - gap, y));
            ticks.add(new GuideLine(GuideLine.Kind.CUT, tile.right() + gap, y, tile.right() + STRIP, y));
        }
        return ticks;
    }

    private record Tiling(Box side, Box tile, PageSize page, double factor, int columns, int rows) {}
}

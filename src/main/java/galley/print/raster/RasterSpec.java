package galley.print.raster;

import galley.print.Quality;
import galley.print.Resolution;
import galley.print.SheetBack;
import galley.print.Sides;
import galley.print.Ticket;
import java.util.Optional;

/**
 * How a printer wants its raster.
 *
 * @param resolution pixels per inch
 * @param pixels what a pixel holds
 * @param sides which sides of the paper are printed; on two, pages are fronts and backs by turns
 * @param back how the back of a sheet must lie in the raster, as the printer tells
 * @param stock the paper; where it has no size, every page makes its own
 * @param quality how carefully; empty where the printer is to choose
 */
public record RasterSpec(
        Resolution resolution,
        PixelFormat pixels,
        Sides sides,
        SheetBack back,
        Ticket.Stock stock,
        Optional<Quality> quality) {

    /** Checks the numbers. */
    public RasterSpec {
        if (resolution.x() < 1 || resolution.y() < 1) {
            throw new IllegalArgumentException("resolution " + resolution);
        }
    }

    /** On one side of whatever paper the pages fit, with the printer's own quality. */
    public static RasterSpec of(Resolution resolution, PixelFormat pixels) {
        return new RasterSpec(
                resolution, pixels, Sides.ONE_SIDED, SheetBack.NORMAL, Ticket.Stock.ANY, Optional.empty());
    }

    /** The same on both sides of the paper. */
    public RasterSpec with(Sides other, SheetBack turned) {
        return new RasterSpec(resolution, pixels, other, turned, stock, quality);
    }

    /** The same on other paper. */
    public RasterSpec on(Ticket.Stock other) {
        return new RasterSpec(resolution, pixels, sides, back, other, quality);
    }

    /** The same at another quality. */
    public RasterSpec with(Quality other) {
        return new RasterSpec(resolution, pixels, sides, back, stock, Optional.of(other));
    }

    /** Whether every sheet has a back. */
    boolean isDuplex() {
        return sides != Sides.ONE_SIDED;
    }
}

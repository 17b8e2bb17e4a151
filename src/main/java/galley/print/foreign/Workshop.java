package galley.print.foreign;

import galley.print.raster.RasterSpec;
import java.nio.file.Path;

/** A place where PDFs are opened and worked on for printing. */
public interface Workshop {
    /** What is in a file, as far as printing asks. */
    Inspection inspect(Path pdf) throws ForeignPdfException;

    /**
     * Draws the pages of a file, each a side of a sheet.
     *
     * @param result where the raster goes; a file that is there is overwritten, and none is left where it fails
     */
    Drawn rasterise(Path pdf, RasterSpec spec, Path result) throws ForeignPdfException;

    /** In this process: for files that galley itself has just made, whose fonts are all embedded. */
    static Workshop here() {
        return new WorkshopHere();
    }

    /** In a process of its own for each file: for files that come from anywhere. */
    static Workshop apart(Limits limits) {
        return new WorkshopApart(limits);
    }
}

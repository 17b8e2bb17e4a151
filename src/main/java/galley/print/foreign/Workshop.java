package galley.print.foreign;

import galley.imposition.Sheet;
import galley.print.raster.RasterSpec;
import galley.print.sheets.Purpose;
import java.nio.file.Path;
import java.util.List;

/** A place where PDFs are opened and worked on for printing. */
public interface Workshop {
    /** What is in a file, as far as printing asks. */
    Inspection inspect(Path pdf) throws ForeignPdfException;

    /**
     * Lays the pages of a file out on sheets.
     *
     * @param sheets at least one; their placements name pages that the file has
     * @param result where the PDF of the sheets goes; a file that is there is overwritten
     */
    void impose(Path pdf, List<Sheet> sheets, Purpose purpose, Path result) throws ForeignPdfException;

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

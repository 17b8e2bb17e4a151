package galley.print.foreign;

import galley.imposition.Sheet;
import galley.print.raster.RasterSpec;
import galley.print.sheets.Purpose;
import java.nio.file.Path;
import java.util.List;

/** Works in this process. */
final class WorkshopHere implements Workshop {
    @Override
    public Inspection inspect(Path pdf) throws ForeignPdfException {
        return PdfWork.inspect(pdf, Integer.MAX_VALUE);
    }

    @Override
    public void impose(Path pdf, List<Sheet> sheets, Purpose purpose, Path result) throws ForeignPdfException {
        PdfWork.impose(pdf, new Order.Layout(sheets, purpose), result);
    }

    @Override
    public Drawn rasterise(Path pdf, RasterSpec spec, Path result) throws ForeignPdfException {
        return new Drawn(PdfWork.rasterise(pdf, spec, result), List.of());
    }
}

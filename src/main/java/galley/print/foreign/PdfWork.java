package galley.print.foreign;

import galley.print.MediaSize;
import galley.print.foreign.ForeignPdfException.Kind;
import galley.print.raster.PwgRaster;
import galley.print.raster.RasterSpec;
import galley.print.sheets.PdfPages;
import galley.print.sheets.SheetPdf;
import galley.print.sheets.SheetsException;
import galley.unit.Length;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** The work itself, in whichever process. */
final class PdfWork {
    /** No side of a page is longer, in points (ISO 32000-1, annex C), nor would any printer take it. */
    private static final double LONGEST_SIDE = 14_400;

    private PdfWork() {}

    static Inspection inspect(Path pdf, int mostPages) throws ForeignPdfException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            if (!document.getCurrentAccessPermission().canPrint()) {
                throw new ForeignPdfException(Kind.LOCKED, pdf, "its owner does not allow printing");
            }
            boolean tagged = document.getDocumentCatalog().getStructureTreeRoot() != null;
            return new Inspection(
                    sizes(document, pdf, mostPages), tagged, document.isEncrypted(), PdfPages.isRightToLeft(document));
        } catch (InvalidPasswordException e) {
            throw because(Kind.LOCKED, pdf, "it asks for a password", e);
        } catch (NoSuchFileException e) {
            throw because(Kind.FAILED, pdf, "there is no such file", e);
        } catch (IOException e) {
            throw because(Kind.BROKEN, pdf, "", e);
        }
    }

    /** By walking the tree: what its root says of their number need not be true. */
    private static List<MediaSize> sizes(PDDocument document, Path pdf, int mostPages) throws ForeignPdfException {
        List<MediaSize> sizes = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            if (sizes.size() == mostPages) {
                throw new ForeignPdfException(Kind.LARGE, pdf, "it has more than " + mostPages + " pages");
            }
            MediaSize size = size(page);
            if (Math.max(size.width().points(), size.height().points()) > LONGEST_SIDE) {
                throw new ForeignPdfException(
                        Kind.LARGE, pdf, "page " + (sizes.size() + 1) + " is " + size.width() + " by " + size.height());
            }
            if (Math.min(size.width().points(), size.height().points()) <= 0) {
                throw new ForeignPdfException(Kind.BROKEN, pdf, "page " + (sizes.size() + 1) + " has no size");
            }
            sizes.add(size);
        }
        if (sizes.isEmpty()) {
            throw new ForeignPdfException(Kind.BROKEN, pdf, "it has no pages");
        }
        if (sizes.size() != document.getNumberOfPages()) {
            throw new ForeignPdfException(Kind.BROKEN, pdf, "it counts its pages wrongly");
        }
        return sizes;
    }

    private static MediaSize size(PDPage page) {
        PDRectangle box = page.getCropBox();
        double unit = page.getUserUnit();
        MediaSize size = new MediaSize(
                Length.pt((exact(box.getUpperRightX()) - exact(box.getLowerLeftX())) * unit),
                Length.pt((exact(box.getUpperRightY()) - exact(box.getLowerLeftY())) * unit));
        return page.getRotation() % 180 == 0 ? size : size.turned();
    }

    /** The decimal number that was written, and not the binary one nearest to it. */
    private static double exact(float written) {
        return Double.parseDouble(Float.toString(written));
    }

    static int rasterise(Path pdf, RasterSpec spec, Path result) throws ForeignPdfException {
        try (OutputStream out = Files.newOutputStream(result)) {
            return PwgRaster.write(pdf, spec, out);
        } catch (InvalidPasswordException e) {
            throw because(Kind.LOCKED, pdf, "it asks for a password", e);
        } catch (IOException e) {
            throw because(Kind.FAILED, pdf, "its pages could not be drawn", e);
        }
    }

    static void impose(Path pdf, Order.Layout layout, Path result) throws ForeignPdfException {
        try (OutputStream out = Files.newOutputStream(result)) {
            SheetPdf.write(pdf, layout.sheets(), layout.purpose(), out);
        } catch (SheetsException e) {
            throw because(Kind.BROKEN, pdf, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw because(Kind.FAILED, pdf, "its sheets could not be written", e);
        }
    }

    static ForeignPdfException because(Kind kind, Path pdf, String detail, Throwable cause) {
        ForeignPdfException exception = new ForeignPdfException(kind, pdf, detail);
        exception.initCause(cause);
        return exception;
    }
}

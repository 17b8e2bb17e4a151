package galley.print.sheets;

import galley.imposition.PageSize;
import galley.imposition.Placement;
import galley.imposition.Sheet;
import galley.imposition.Side;
import galley.imposition.Transform;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes sheets as a PDF: one page for each side, in the order in which they are printed. */
public final class SheetPdf {
    /** Programs differ in the last digits of a size, which PDF's single precision holds to about so many points. */
    private static final double ROUNDING = 1e-3;

    private SheetPdf() {}

    /**
     * Lays the pages of a file out. Where every page stands on a side of its own size, in its order and untouched, the
     * file itself is what is written, byte by byte; for a printer only if its layers and fields are settled. The same
     * file, sheets and purpose give the same bytes.
     *
     * @param in a PDF
     * @param sheets at least one; their placements name pages that the file has
     * @param purpose what is kept beside the ink
     * @param out gets the PDF; is not closed, and nothing is written to it if this throws a {@code SheetsException}
     * @throws SheetsException if the file is no PDF that may be opened and printed
     * @throws IOException if the stream cannot be written to
     */
    public static Written write(Path in, List<Sheet> sheets, Purpose purpose, OutputStream out)
            throws SheetsException, IOException {
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("a PDF has at least one side");
        }
        List<Side> sides =
                sheets.stream().flatMap(sheet -> sheet.sides().stream()).toList();
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        Written written;
        try (PDDocument document = Opening.open(in)) {
            PdfPages pages = PdfPages.of(document);
            if (isOriginal(sides, pages.sizes()) && (purpose == Purpose.SCREEN || isAsPrinted(document))) {
                written = new Written(true, pages.isTagged());
            } else {
                written = layOut(document, sides, purpose);
                document.save(
                        made,
                        purpose == Purpose.PRINT
                                ? CompressParameters.NO_COMPRESSION
                                : CompressParameters.DEFAULT_COMPRESSION);
            }
        } catch (IOException e) {
            throw Opening.broken(e);
        }
        if (written.isOriginal()) {
            Files.copy(in, out);
        } else {
            made.writeTo(out);
        }
        return written;
    }

    /** Viewers draw what a file leaves open; printers and their servers do it each in their way, or not at all. */
    private static boolean isAsPrinted(PDDocument document) {
        return !Layers.depend(document.getDocumentCatalog().getCOSObject()) && !FieldValues.isLacking(document);
    }

    private static boolean isOriginal(List<Side> sides, List<PageSize> sizes) {
        if (sides.size() != sizes.size()) {
            return false;
        }
        for (int i = 0; i < sizes.size(); i++) {
            Side side = sides.get(i);
            boolean isWhole = side.placements().size() == 1
                    && side.marks().isEmpty()
                    && side.labels().isEmpty()
                    && Math.abs(side.width() - sizes.get(i).width()) <= ROUNDING
                    && Math.abs(side.height() - sizes.get(i).height()) <= ROUNDING;
            if (!isWhole || !isWhole(side.placements().get(0), i, sizes.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWhole(Placement placement, int page, PageSize size) {
        return placement.page() == page
                && placement.onto().equals(Transform.IDENTITY)
                && placement.clip().left() <= 0
                && placement.clip().bottom() <= 0
                && placement.clip().right() >= size.width() - ROUNDING
                && placement.clip().top() >= size.height() - ROUNDING;
    }

    private static Written layOut(PDDocument document, List<Side> sides, Purpose purpose) throws IOException {
        List<SourcePage> pages = SourcePage.all(document);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        boolean isTagged = purpose == Purpose.SCREEN
                && catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT) != null
                && eachOnce(sides);
        // Else PDFBox asks the clock for it.
        document.setDocumentId(1L);
        document.setAllSecurityToBeRemoved(true);
        FieldValues.draw(document);
        Layers.settle(catalog);
        Moves moves = new Moves();
        SideWriter writer = new SideWriter(document, pages, purpose, isTagged, moves);
        COSArray kids = new COSArray();
        COSDictionary root = new COSDictionary();
        for (Side side : sides) {
            kids.add(writer.write(side, root));
        }
        writer.finish();
        root.setItem(COSName.TYPE, COSName.PAGES);
        root.setItem(COSName.KIDS, kids);
        root.setItem(COSName.COUNT, COSInteger.get(sides.size()));
        catalog.setItem(COSName.PAGES, root);
        boolean isWhole =
                pages.stream().allMatch(page -> moves.of(page.dictionary()).isPresent());
        new Catalog(document, purpose).trim(isTagged, isWhole);
        if (isTagged) {
            new StructureMove(moves).move(catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT));
        }
        if (purpose == Purpose.SCREEN) {
            new DestinationMove(moves, pages).move(catalog, root);
        }
        return new Written(false, isTagged);
    }

    /** A page that is shown twice would have its tags twice, which no structure tree allows. */
    private static boolean eachOnce(List<Side> sides) {
        Set<Integer> seen = new HashSet<>();
        return sides.stream()
                .flatMap(side -> side.placements().stream())
                .allMatch(placement -> seen.add(placement.page()));
    }
}

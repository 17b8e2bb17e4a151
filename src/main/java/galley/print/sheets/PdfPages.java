package galley.print.sheets;

import galley.imposition.PageSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a PDF says of its pages.
 *
 * @param sizes of each page as it is seen, cropped and turned
 * @param isTagged whether it has a structure tree
 * @param isEncrypted whether it is encrypted, though it opens without a password
 * @param isRightToLeft whether it says that it is read from right to left
 */
public record PdfPages(List<PageSize> sizes, boolean isTagged, boolean isEncrypted, boolean isRightToLeft) {

    /** Copies the list. */
    public PdfPages {
        sizes = List.copyOf(sizes);
    }

    /**
     * Reads a file.
     *
     * @throws SheetsException if it is no PDF that may be opened and printed, or has no pages
     */
    public static PdfPages read(Path file) throws SheetsException {
        try (PDDocument document = Opening.open(file)) {
            return of(document);
        } catch (IOException e) {
            throw Opening.broken(e);
        }
    }

    static PdfPages of(PDDocument document) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        return new PdfPages(
                SourcePage.all(document).stream().map(SourcePage::size).toList(),
                catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT) != null,
                document.isEncrypted(),
                isRightToLeft(document));
    }

    /** Whether an open document says that it is read from right to left; one that is silent is not. */
    public static boolean isRightToLeft(PDDocument document) {
        COSDictionary preferences =
                document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.VIEWER_PREFERENCES);
        return preferences != null && "R2L".equals(preferences.getNameAsString(COSName.getPDFName("Direction")));
    }
}

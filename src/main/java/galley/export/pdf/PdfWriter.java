package galley.export.pdf;

import galley.export.Edition;
import galley.page.Composition;
import galley.page.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts a composition into a PDF 1.7 file: pages, fonts, tags, outline and metadata. */
final class PdfWriter {
    private final Edition edition;
    private final Composition composition;

    PdfWriter(Edition edition, Composition composition) {
        this.edition = edition;
        this.composition = composition;
    }

    void write(OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.getDocument().setVersion(1.7f); // the header; PDFBox would put 1.6 there and 1.7 elsewhere
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.VERSION);
            fill(document);
            document.setDocumentId(new BigInteger(edition.origin().sha256().substring(0, 15), 16).longValue());
            document.save(out);
        }
    }

    private void fill(PDDocument document) throws IOException {
        COSDocument file = document.getDocument();
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        List<COSDictionary> pages = pages(catalog.getCOSDictionary(COSName.PAGES));
        FontEmbedder fonts = new FontEmbedder(file);
        Images images = new Images(document);
        StructureWriter structure = new StructureWriter(composition, pages);
        COSDictionary resources = new COSDictionary();
        for (int i = 0; i < pages.size(); i++) {
            Page page = composition.pages().get(i);
            byte[] content = new PagePainter(page, i, fonts, images, structure).paint();
            pages.get(i).setItem(COSName.CONTENTS, Cos.compressed(file, content));
            pages.get(i).setItem(COSName.RESOURCES, resources);
        }
        resources.setItem(COSName.FONT, fonts.resources());
        resources.setItem(COSName.XOBJECT, images.resources());
        describe(document, catalog, structure, pages);
    }

    private void describe(
            PDDocument document, COSDictionary catalog, StructureWriter structure, List<COSDictionary> pages)
            throws IOException {
        Metadata metadata = new Metadata(edition);
        COSStream xmp = Cos.plain(document.getDocument(), metadata.xmp());
        xmp.setItem(COSName.TYPE, COSName.METADATA);
        xmp.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        COSDictionary viewing = new COSDictionary();
        viewing.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        COSDictionary tagged = new COSDictionary();
        tagged.setBoolean(COSName.getPDFName("Marked"), true);
        catalog.setString(COSName.LANG, composition.language());
        catalog.setItem(COSName.getPDFName("ViewerPreferences"), viewing);
        catalog.setItem(COSName.MARK_INFO, tagged);
        catalog.setItem(COSName.METADATA, xmp);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.root());
        if (!composition.outline().isEmpty()) {
            catalog.setItem(COSName.OUTLINES, new OutlineWriter(composition, pages).outline());
            catalog.setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
        }
        document.getDocument().getTrailer().setItem(COSName.INFO, metadata.information());
    }

    private List<COSDictionary> pages(COSDictionary tree) {
        List<COSDictionary> pages = new ArrayList<>();
        COSArray kids = new COSArray();
        for (Page page : composition.pages()) {
            COSDictionary dictionary = Cos.typed("Page");
            dictionary.setItem(COSName.PARENT, tree);
            dictionary.setItem(COSName.MEDIA_BOX, Cos.numbers(0, 0, page.width(), page.height()));
            pages.add(dictionary);
            kids.add(dictionary);
        }
        tree.setItem(COSName.KIDS, kids);
        tree.setInt(COSName.COUNT, pages.size());
        return pages;
    }
}

package galley.export.pdf;

import galley.export.Edition;
import galley.page.Composition;
import galley.page.Mark;
import galley.page.Page;
import galley.page.Trim;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Puts a composition into a PDF file: pages, fonts, tags, outline, metadata, and what an archive asks for. */
final class PdfWriter {
    private final Edition edition;
    private final Composition composition;
    private final Conformance conformance;
    private final List<Attachment> attachments;
    private final PdfFile file;

    PdfWriter(Edition edition, Composition composition, Conformance conformance, List<Attachment> attachments) {
        this.edition = edition;
        this.composition = composition;
        this.conformance = conformance;
        this.attachments = List.copyOf(attachments);
        this.file = new PdfFile(conformance.version());
    }

    void write(OutputStream out) throws IOException {
        try (file) {
            COSDictionary catalog = catalog();
            Metadata metadata = new Metadata(edition, conformance);
            COSStream xmp = file.compressed(metadata.xmp());
            xmp.setItem(COSName.TYPE, COSName.METADATA);
            xmp.setName(COSName.SUBTYPE, "XML");
            catalog.setItem(COSName.METADATA, xmp);
            addPages(catalog);
            Attachment.addAll(attachments, file, catalog);
            file.writeTo(
                    out, catalog, conformance.second() ? Optional.empty() : Optional.of(metadata.information(file)));
        }
    }

    private COSDictionary catalog() throws IOException {
        COSDictionary catalog = file.object(COSName.CATALOG);
        catalog.setString(COSName.LANG, composition.language());
        catalog.setItem(COSName.MARK_INFO, Direct.dictionary(COSName.getPDFName("Marked"), COSBoolean.TRUE));
        catalog.setItem(
                COSName.VIEWER_PREFERENCES, Direct.dictionary(COSName.getPDFName("DisplayDocTitle"), COSBoolean.TRUE));
        catalog.setItem(COSName.OUTPUT_INTENTS, OutputIntent.add(file));
        return catalog;
    }

    private void addPages(COSDictionary catalog) throws IOException {
        COSDictionary tree = file.object(COSName.PAGES);
        List<COSDictionary> pages = new ArrayList<>();
        composition.pages().forEach(page -> pages.add(file.object(COSName.PAGE)));
        Destinations destinations = new Destinations(conformance, composition, pages);
        StructureTypes types = StructureTypes.of(conformance, file);
        StructureWriter structure = new StructureWriter(file, types, composition, pages, destinations);
        paint(pages, structure);
        pages.forEach(page -> page.setItem(COSName.PARENT, tree));
        // One level of pages: readers find a page among a few hundred as fast as among ten.
        tree.setItem(COSName.KIDS, Direct.array(pages));
        tree.setInt(COSName.COUNT, pages.size());
        catalog.setItem(COSName.PAGES, tree);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.finish());
        if (!composition.outline().isEmpty()) {
            OutlineWriter outline = new OutlineWriter(file, composition, destinations, structure);
            catalog.setItem(COSName.OUTLINES, outline.write());
            catalog.setName(COSName.PAGE_MODE, "UseOutlines");
        }
    }

    private void paint(List<COSDictionary> pages, StructureWriter structure) throws IOException {
        FontEmbedder fonts = new FontEmbedder(file);
        composition.pages().forEach(page -> page.marks().forEach(mark -> tell(mark, fonts)));
        fonts.encode();
        Images images = new Images(file);
        COSDictionary resources = file.object();
        for (int i = 0; i < pages.size(); i++) {
            Page page = composition.pages().get(i);
            byte[] content = new PagePainter(page, i, fonts, images, structure).paint();
            COSDictionary object = pages.get(i);
            addBoxes(page, object);
            object.setItem(COSName.CONTENTS, file.compressed(content));
            object.setItem(COSName.RESOURCES, resources);
            structure.describe(i);
        }
        resources.setItem(COSName.FONT, fonts.embed());
        if (images.resources().size() > 0) {
            resources.setItem(COSName.XOBJECT, images.resources());
        }
    }

    private static void tell(Mark mark, FontEmbedder fonts) {
        if (mark instanceof Mark.GlyphMark glyphs) {
            TextPainter.tell(glyphs, fonts);
        }
    }

    /** What a page is as paper: its sheet, and where it is cut (ISO 32000-1, 14.11.2). */
    private static void addBoxes(Page page, COSDictionary object) {
        Trim trim = page.trim();
        object.setItem(COSName.MEDIA_BOX, box(page, 0));
        if (trim.cuts()) {
            object.setItem(COSName.BLEED_BOX, box(page, trim.inset() - trim.bleed()));
            object.setItem(COSName.TRIM_BOX, box(page, trim.inset()));
        }
    }

    /** A box of a page, so far inside of its sheet on all sides. */
    private static COSArray box(Page page, double inset) {
        return Direct.numbers(inset, inset, page.width() - inset, page.height() - inset);
    }
}

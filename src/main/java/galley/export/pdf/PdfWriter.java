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
import java.util.OptionalInt;

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
        int catalog = file.reserve();
        Metadata metadata = new Metadata(edition, conformance);
        OptionalInt information =
                conformance.second() ? OptionalInt.empty() : OptionalInt.of(file.add(metadata.information()));
        int xmp = file.stream(new Syntax().name("Type", "Metadata").name("Subtype", "XML"), metadata.xmp());
        int tree = file.reserve();
        List<Integer> pages = new ArrayList<>();
        composition.pages().forEach(page -> pages.add(file.reserve()));
        StructureWriter structure = new StructureWriter(file, StructureTypes.of(conformance, file), composition, pages);
        paint(tree, pages, structure);
        Syntax entries = new Syntax()
                .text("<<")
                .name("Type", "Catalog")
                .reference("Pages", tree)
                .string("Lang", composition.language())
                .reference("Metadata", xmp)
                .text("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>")
                .reference("StructTreeRoot", structure.finish())
                .name("OutputIntents")
                .all(OutputIntent.add(file));
        if (!composition.outline().isEmpty()) {
            entries.reference("Outlines", new OutlineWriter(file, conformance, composition, pages, structure).write())
                    .name("PageMode", "UseOutlines");
        }
        file.put(catalog, entries.all(Attachment.addAll(attachments, file)).text(">>"));
        file.writeTo(out, catalog, information);
    }

    private void paint(int tree, List<Integer> pages, StructureWriter structure) {
        FontEmbedder fonts = new FontEmbedder();
        composition.pages().forEach(page -> page.marks().forEach(mark -> tell(mark, fonts)));
        fonts.encode();
        Images images = new Images(file);
        int resources = file.reserve();
        Syntax kids = new Syntax();
        for (int i = 0; i < pages.size(); i++) {
            Page page = composition.pages().get(i);
            byte[] content = new PagePainter(page, i, fonts, images, structure).paint();
            int contents = file.compressed(new Syntax(), content);
            file.put(
                    pages.get(i),
                    page(tree, page, contents, resources)
                            .all(structure.entries(i))
                            .text(">>"));
            kids.reference(pages.get(i));
        }
        file.put(tree, tree(kids, pages.size()));
        Syntax shared = new Syntax().text("<<").name("Font").all(fonts.embed(file));
        if (!images.resources().isEmpty()) {
            shared.name("XObject").all(images.resources());
        }
        file.put(resources, shared.text(">>"));
    }

    private static void tell(Mark mark, FontEmbedder fonts) {
        if (mark instanceof Mark.GlyphMark glyphs) {
            TextPainter.tell(glyphs, fonts);
        }
    }

    private static Syntax page(int tree, Page page, int contents, int resources) {
        Trim trim = page.trim();
        Syntax syntax = new Syntax()
                .text("<<")
                .name("Type", "Page")
                .reference("Parent", tree)
                .all(box("MediaBox", page, 0));
        if (trim.cuts()) {
            syntax.all(box("BleedBox", page, trim.inset() - trim.bleed())).all(box("TrimBox", page, trim.inset()));
        }
        return syntax.reference("Contents", contents).reference("Resources", resources);
    }

    /** A box of a page, so far inside of its sheet on all sides (ISO 32000-1, 14.11.2). */
    private static Syntax box(String name, Page page, double inset) {
        return new Syntax()
                .name(name)
                .put('[')
                .numbers(inset, inset, page.width() - inset, page.height() - inset)
                .put(']');
    }

    /** One level of pages: readers find a page among a few hundred as fast as among ten. */
    private static Syntax tree(Syntax kids, int count) {
        return new Syntax()
                .text("<<")
                .name("Type", "Pages")
                .name("Kids")
                .put('[')
                .all(kids)
                .put(']')
                .number("Count", count)
                .text(">>");
    }
}

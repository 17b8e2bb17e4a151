package galley.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a tagged PDF: its structure tree with the characters of its marked content (ISO 32000-1, 14.7 and 14.6). */
final class TaggedPdf {
    /** Articles nest lists, tables and quotations; no tree of ours is deeper. */
    private static final int DEEPEST = 400;

    private final Map<COSDictionary, Integer> pages = new HashMap<>();
    private final Map<COSDictionary, Map<Integer, String>> ink = new HashMap<>();

    private final List<Said> furniture = new ArrayList<>();

    private TaggedPdf() {}

    /**
     * What was read.
     *
     * @param root the tree
     * @param furniture what stands on pages outside it: heads and feet
     */
    record Contents(Tagged root, List<Said> furniture) {}

    /**
     * The tree of a file.
     *
     * @throws IOException if it is no PDF, is encrypted, or has no structure tree
     */
    static Contents read(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
            if (root == null) {
                throw new IOException("it has no structure tree, so it was not made by galley, or was changed since");
            }
            TaggedPdf pdf = new TaggedPdf();
            for (PDPage page : document.getPages()) {
                pdf.add(page);
            }
            Tagged tree = new Tagged("Root", "", Optional.empty(), 0, pdf.kids(root, Optional.empty(), 0));
            return new Contents(tree, pdf.furniture);
        }
    }

    private void add(PDPage page) throws IOException {
        pages.put(page.getCOSObject(), pages.size() + 1);
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        // What is painted twice is said twice.
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        Map<Integer, String> byId = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                byId.merge(content.getMCID(), text(content), String::concat);
            } else {
                furniture.add(new Said(text(content), "page " + pages.size()));
            }
        }
        ink.put(page.getCOSObject(), byId);
    }

    private static String text(PDMarkedContent content) {
        String actual = content.getActualText();
        if (actual != null) {
            return actual;
        }
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                text.append(glyph.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            }
        }
        return text.toString();
    }

    private List<Tagged> kids(PDStructureNode node, Optional<PDPage> page, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("its structure tree is deeper than any that galley makes");
        }
        List<Tagged> kids = new ArrayList<>();
        Set<String> targets = new LinkedHashSet<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Optional<PDPage> own = Optional.ofNullable(element.getPage()).or(() -> page);
                kids.add(new Tagged(
                        Optional.ofNullable(element.getStructureType()).orElse(""),
                        "",
                        Optional.ofNullable(element.getAlternateDescription()),
                        number(own),
                        kids(element, own, depth + 1)));
            } else if (kid instanceof PDMarkedContentReference reference) {
                kids.add(ink(Optional.ofNullable(reference.getPage()).or(() -> page), reference.getMCID()));
            } else if (kid instanceof Integer id) {
                kids.add(ink(page, id));
            } else if (kid instanceof PDObjectReference reference) {
                target(reference).ifPresent(targets::add);
            }
        }
        // A link that runs over two lines has two areas.
        targets.forEach(
                target -> kids.add(new Tagged(Tagged.TARGET, target, Optional.empty(), number(page), List.of())));
        return kids;
    }

    private Tagged ink(Optional<PDPage> page, int id) {
        String words = page.map(PDPage::getCOSObject)
                .flatMap(dictionary -> Optional.ofNullable(ink.get(dictionary)))
                .map(byId -> byId.getOrDefault(id, ""))
                .orElse("");
        return new Tagged(Tagged.INK, words, Optional.empty(), number(page), List.of());
    }

    private int number(Optional<PDPage> page) {
        return page.map(one -> pages.getOrDefault(one.getCOSObject(), 0)).orElse(0);
    }

    private static Optional<String> target(PDObjectReference reference) {
        return reference.getReferencedObject() instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI action
                ? Optional.ofNullable(action.getURI())
                : Optional.empty();
    }
}

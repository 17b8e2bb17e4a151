package galley.export.pdf;

import galley.page.Composition;
import galley.page.OutlineEntry;
import java.util.List;

/** The outline of a document (ISO 32000-1, 12.3.3), all levels open. */
final class OutlineWriter {
    private final PdfFile file;
    private final Conformance conformance;
    private final Composition composition;
    private final List<Integer> pages;
    private final StructureWriter structure;

    OutlineWriter(
            PdfFile file,
            Conformance conformance,
            Composition composition,
            List<Integer> pages,
            StructureWriter structure) {
        this.file = file;
        this.conformance = conformance;
        this.composition = composition;
        this.pages = pages;
        this.structure = structure;
    }

    /** Writes the outline; returns its object. */
    int write() {
        int object = file.reserve();
        Syntax outline = new Syntax().text("<<").name("Type", "Outlines");
        int count = addChildren(outline, object, composition.outline());
        file.put(object, outline.number("Count", count).text(">>"));
        return object;
    }

    /** Hangs entries below a parent; returns how many are to be seen, those below them included. */
    private int addChildren(Syntax parent, int parentObject, List<OutlineEntry> entries) {
        int seen = entries.size();
        int[] objects = entries.stream().mapToInt(entry -> file.reserve()).toArray();
        for (int i = 0; i < objects.length; i++) {
            OutlineEntry entry = entries.get(i);
            Syntax item = new Syntax().text("<<").string("Title", entry.title()).reference("Parent", parentObject);
            if (i > 0) {
                item.reference("Prev", objects[i - 1]);
            }
            if (i + 1 < objects.length) {
                item.reference("Next", objects[i + 1]);
            }
            int below = entry.children().isEmpty() ? 0 : addChildren(item, objects[i], entry.children());
            if (below > 0) {
                item.number("Count", below);
            }
            seen += below;
            file.put(objects[i], item.all(destination(entry)).text(">>"));
        }
        if (objects.length > 0) {
            parent.reference("First", objects[0]).reference("Last", objects[objects.length - 1]);
        }
        return seen;
    }

    /** The place on the page; in PDF 2.0 the element as well, as ISO 14289-2, 8.8 asks. */
    private Syntax destination(OutlineEntry entry) {
        double top = composition.pages().get(entry.page()).height() - entry.y();
        Syntax place = new Syntax()
                .name("XYZ")
                .text(" null")
                .hundredths(Math.round(top * 100))
                .text(" null]");
        Syntax page = new Syntax().put('[').reference(pages.get(entry.page())).all(place);
        if (!conformance.second()) {
            return new Syntax().name("Dest").all(page);
        }
        Syntax element = new Syntax()
                .put('[')
                .reference(structure.element(entry.structure()))
                .all(place);
        return new Syntax()
                .name("A")
                .text("<<")
                .name("S", "GoTo")
                .name("D")
                .all(page)
                .name("SD")
                .all(element)
                .text(">>");
    }
}

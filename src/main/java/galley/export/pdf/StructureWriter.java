package galley.export.pdf;

import galley.page.Composition;
import galley.page.Mark;
import galley.page.Meaning;
import galley.page.Page;
import galley.page.Structure;
import galley.page.Structure.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * The structure tree of a tagged PDF, grown while the pages are painted (ISO 32000-1, 14.7 and 14.8).
 *
 * <p>An element joins its parent when its first content is painted, after all elements that stand before it in the
 * tree, so that pieces of text and elements lie in their parent in reading order, empty cells included.
 */
final class StructureWriter {
    private static final int NOBODY = -1;

    private final PdfFile file;
    private final StructureTypes types;
    private final List<Structure.Node> nodes;
    private final List<Double> heights;
    private final List<Integer> pages;
    private final int root;
    /** The objects of the elements; what each holds; the page it begins on. */
    private final int[] elements;

    private final List<Syntax> kids = new ArrayList<>();
    private final int[] firstPages;
    private final List<Syntax> contentsOfPage = new ArrayList<>();
    private final int[] contentCounts;
    private final List<Syntax> linksOfPage = new ArrayList<>();
    private final List<Integer> linkParents = new ArrayList<>();
    /** The lists whose items have labels. */
    private final BitSet labelled = new BitSet();

    private int attached;

    StructureWriter(PdfFile file, StructureTypes types, Composition composition, List<Integer> pages) {
        this.file = file;
        this.types = types;
        this.nodes = composition.structure().nodes();
        this.heights = composition.pages().stream().map(Page::height).toList();
        this.pages = pages;
        this.root = file.reserve();
        this.elements = new int[nodes.size()];
        this.firstPages = new int[nodes.size()];
        this.contentCounts = new int[pages.size()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = file.reserve();
            kids.add(new Syntax(16));
            firstPages[i] = NOBODY;
            if (nodes.get(i).kind() == Kind.LABEL) {
                labelled.set(Math.max(0, nodes.get(nodes.get(i).parent()).parent()));
            }
        }
        pages.forEach(page -> {
            contentsOfPage.add(new Syntax());
            linksOfPage.add(new Syntax());
        });
    }

    /** The structure type of a node, the tag of its marked content. */
    String type(int node) {
        return types.of(nodes.get(node).kind());
    }

    /** The object of the element of a node. */
    int element(int node) {
        return elements[node];
    }

    /** Registers a new piece of marked content of a node on a page; returns its identifier on that page. */
    int content(int page, int node) {
        attachUpTo(node);
        int id = contentCounts[page]++;
        contentsOfPage.get(page).reference(elements[node]);
        if (beginsOn(page, node)) {
            kids.get(node).number(id);
        } else {
            kids.get(node)
                    .text("<<")
                    .name("Type", "MCR")
                    .reference("Pg", pages.get(page))
                    .number("MCID", id)
                    .text(">>");
        }
        return id;
    }

    private boolean beginsOn(int page, int node) {
        if (firstPages[node] == NOBODY) {
            firstPages[node] = page;
        }
        return firstPages[node] == page;
    }

    /** Makes the annotation of a link and ties it to its element. */
    void link(int page, Mark.LinkMark mark) {
        Syntax annotation = annotation(page, mark);
        int object = file.reserve();
        if (mark.meaning() instanceof Meaning.Content content) {
            attachUpTo(content.id());
            annotation.number("StructParent", pages.size() + linkParents.size());
            linkParents.add(elements[content.id()]);
            kids.get(content.id())
                    .text("<<")
                    .name("Type", "OBJR")
                    .reference("Obj", object)
                    .reference("Pg", pages.get(page))
                    .text(">>");
        }
        file.put(object, annotation.text(">>"));
        linksOfPage.get(page).reference(object);
    }

    private Syntax annotation(int page, Mark.LinkMark mark) {
        double bottom = heights.get(page) - mark.y() - mark.height();
        return new Syntax()
                .text("<<")
                .name("Type", "Annot")
                .name("Subtype", "Link")
                .name("Rect")
                .put('[')
                .numbers(mark.x(), bottom, mark.x() + mark.width(), bottom + mark.height())
                .put(']')
                .text("/Border[0 0 0]/F 4") // printed, as ISO 19005-2, 6.3.2 asks
                .string("Contents", mark.address())
                .name("A")
                .text("<<")
                .name("S", "URI")
                .string("URI", mark.address())
                .text(">>");
    }

    /** What a page says of its structure and its links. */
    Syntax entries(int page) {
        Syntax entries = new Syntax().number("StructParents", page);
        if (!linksOfPage.get(page).isEmpty()) {
            entries.name("Annots").put('[').all(linksOfPage.get(page)).put(']').name("Tabs", "S");
        }
        return entries;
    }

    /** Writes the tree, when all pages are painted; returns the object of its root. */
    int finish() {
        attachUpTo(nodes.size() - 1);
        List<Integer> notes = new ArrayList<>();
        for (int i = 0; i < elements.length; i++) {
            writeElement(i, notes);
        }
        Syntax tree = new Syntax()
                .text("<<")
                .name("Type", "StructTreeRoot")
                .name("K")
                .put('[')
                .reference(elements[0])
                .put(']')
                .reference("ParentTree", parentTree())
                .number("ParentTreeNextKey", pages.size() + linkParents.size())
                .all(types.entries());
        file.put(root, idTree(tree, notes).text(">>"));
        return root;
    }

    private int parentTree() {
        Syntax numbers = new Syntax().text("<<").name("Nums").put('[');
        for (int page = 0; page < pages.size(); page++) {
            numbers.number(page).put('[').all(contentsOfPage.get(page)).put(']');
        }
        for (int link = 0; link < linkParents.size(); link++) {
            numbers.number(pages.size() + link).reference(linkParents.get(link));
        }
        return file.add(numbers.text("]>>"));
    }

    private void writeElement(int id, List<Integer> notes) {
        Structure.Node node = nodes.get(id);
        Syntax element = new Syntax()
                .text("<<")
                .name("S", types.of(node.kind()))
                .reference("P", id == 0 ? root : elements[node.parent()]);
        element.all(types.namespace(node.kind()));
        if (firstPages[id] != NOBODY) {
            element.reference("Pg", pages.get(firstPages[id]));
        }
        node.language().ifPresent(language -> element.string("Lang", language));
        node.alternative().ifPresent(alternative -> element.string("Alt", alternative));
        if (node.kind() == Kind.NOTE) {
            notes.add(elements[id]);
            element.string("ID", noteName(notes.size()));
        }
        StructureTypes.addAttributes(node, element);
        if (labelled.get(id) && (node.kind() == Kind.LIST || node.kind() == Kind.NUMBERED_LIST)) {
            types.addNumbering(node.kind(), element);
        }
        if (!kids.get(id).isEmpty()) {
            element.name("K").put('[').all(kids.get(id)).put(']');
        }
        file.put(elements[id], element.text(">>"));
    }

    private static String noteName(int count) {
        return String.format(Locale.ROOT, "note-%06d", count);
    }

    /** Every note has an identifier of its own (ISO 14289-1, 7.9), and the tree lists them in order of their names. */
    private static Syntax idTree(Syntax tree, List<Integer> notes) {
        if (!notes.isEmpty()) {
            tree.name("IDTree").text("<<").name("Names").put('[');
            for (int i = 0; i < notes.size(); i++) {
                tree.string(noteName(i + 1)).reference(notes.get(i));
            }
            tree.text("]>>");
        }
        return tree;
    }

    private void attachUpTo(int node) {
        for (; attached <= node; attached++) {
            int parent = nodes.get(attached).parent();
            if (parent >= 0) {
                kids.get(parent).reference(elements[attached]);
            }
        }
    }
}

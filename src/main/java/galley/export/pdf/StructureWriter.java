package galley.export.pdf;

import galley.page.Composition;
import galley.page.Mark;
import galley.page.Meaning;
import galley.page.Page;
import galley.page.Structure;
import galley.page.Structure.Kind;
import galley.page.Target;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * The structure tree of a tagged PDF, grown while the pages are painted (ISO 32000-1, 14.7 and 14.8).
 *
 * <p>An element joins its parent when its first content is painted, after all elements that stand before it there, so
 * that pieces of text and elements lie in their parent in reading order, empty cells included.
 */
final class StructureWriter {
    private static final int NOBODY = -1;
    private static final COSName REF = COSName.getPDFName("Ref");
    /** Annotations come out on paper as well, as ISO 19005-2, 6.3.2 asks. */
    private static final int PRINTED = 1 << 2;

    private final PdfFile file;
    private final StructureTypes types;
    private final Destinations destinations;
    private final SortedMap<Integer, Integer> references;
    private final List<Structure.Node> nodes;
    private final List<Double> heights;
    private final List<COSDictionary> pages;
    private final COSDictionary root;
    /** The elements; what each holds; the page it begins on. */
    private final List<COSDictionary> elements = new ArrayList<>();

    private final List<COSArray> kids = new ArrayList<>();
    private final int[] firstPages;
    private final List<COSArray> contentsOfPage = new ArrayList<>();
    private final List<COSArray> linksOfPage = new ArrayList<>();
    private final List<COSDictionary> linkParents = new ArrayList<>();
    /** The lists whose items have labels. */
    private final BitSet labelled = new BitSet();

    /** The children of each node in order; how many of them have joined it; which nodes have joined their parent. */
    private final List<List<Integer>> children = new ArrayList<>();

    private final int[] joined;
    private final BitSet attached = new BitSet();

    StructureWriter(
            PdfFile file,
            StructureTypes types,
            Composition composition,
            List<COSDictionary> pages,
            Destinations destinations) {
        this.file = file;
        this.types = types;
        this.destinations = destinations;
        this.references = composition.structure().references();
        this.nodes = composition.structure().nodes();
        this.heights = composition.pages().stream().map(Page::height).toList();
        this.pages = pages;
        this.root = file.object(COSName.STRUCT_TREE_ROOT);
        this.firstPages = new int[nodes.size()];
        this.joined = new int[nodes.size()];
        for (int i = 0; i < firstPages.length; i++) {
            elements.add(file.object());
            children.add(new ArrayList<>());
            if (nodes.get(i).parent() >= 0) {
                children.get(nodes.get(i).parent()).add(i);
            }
            kids.add(Direct.array());
            firstPages[i] = NOBODY;
            if (nodes.get(i).kind() == Kind.LABEL) {
                labelled.set(Math.max(0, nodes.get(nodes.get(i).parent()).parent()));
            }
        }
        pages.forEach(page -> {
            contentsOfPage.add(Direct.array());
            linksOfPage.add(Direct.array());
        });
    }

    /** The structure type of a node, the tag of its marked content. */
    String type(int node) {
        return types.of(nodes.get(node).kind());
    }

    /** The element of a node. */
    COSDictionary element(int node) {
        return elements.get(node);
    }

    /** Registers a new piece of marked content of a node on a page; returns its identifier on that page. */
    int content(int page, int node) {
        attach(node);
        int id = contentsOfPage.get(page).size();
        contentsOfPage.get(page).add(elements.get(node));
        if (beginsOn(page, node)) {
            kids.get(node).add(COSInteger.get(id));
        } else {
            COSDictionary reference = Direct.dictionary(COSName.TYPE, COSName.getPDFName("MCR"));
            reference.setItem(COSName.PG, pages.get(page));
            reference.setInt(COSName.MCID, id);
            kids.get(node).add(reference);
        }
        return id;
    }

    private boolean beginsOn(int page, int node) {
        if (firstPages[node] == NOBODY) {
            firstPages[node] = page;
        }
        return firstPages[node] == page;
    }

    /** Makes the annotation of a link and ties it to its element; a link to what was never set is none. */
    void link(int page, Mark.LinkMark mark) {
        COSDictionary annotation = annotation(page, mark);
        if (!lead(annotation, mark)) {
            return;
        }
        if (mark.meaning() instanceof Meaning.Content content) {
            attach(content.id());
            annotation.setInt(COSName.STRUCT_PARENT, pages.size() + linkParents.size());
            linkParents.add(elements.get(content.id()));
            COSDictionary reference = Direct.dictionary(COSName.TYPE, COSName.getPDFName("OBJR"));
            reference.setItem(COSName.OBJ, annotation);
            reference.setItem(COSName.PG, pages.get(page));
            kids.get(content.id()).add(reference);
        }
        linksOfPage.get(page).add(annotation);
    }

    private COSDictionary annotation(int page, Mark.LinkMark mark) {
        double bottom = heights.get(page) - mark.y() - mark.height();
        COSDictionary annotation = file.object(COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        annotation.setItem(
                COSName.RECT, Direct.numbers(mark.x(), bottom, mark.x() + mark.width(), bottom + mark.height()));
        annotation.setItem(COSName.BORDER, Direct.numbers(0L, 0L, 0L));
        annotation.setInt(COSName.F, PRINTED);
        annotation.setString(COSName.CONTENTS, mark.target().words());
        return annotation;
    }

    private boolean lead(COSDictionary annotation, Mark.LinkMark mark) {
        if (mark.target() instanceof Target.Address address) {
            COSDictionary action = Direct.dictionary(COSName.S, COSName.URI);
            action.setString(COSName.URI, address.words());
            annotation.setItem(COSName.A, action);
            return true;
        }
        Optional<Integer> target = mark.meaning() instanceof Meaning.Content content
                ? Optional.ofNullable(references.get(content.id()))
                : Optional.empty();
        Optional<Destinations.Spot> spot = target.flatMap(destinations::of);
        spot.ifPresent(there -> destinations.lead(annotation, there, elements.get(target.orElseThrow())));
        return spot.isPresent();
    }

    /** Says on a page what its structure and its links are. */
    void describe(int page) {
        COSDictionary object = pages.get(page);
        object.setInt(COSName.STRUCT_PARENTS, page);
        if (linksOfPage.get(page).size() > 0) {
            object.setItem(COSName.ANNOTS, linksOfPage.get(page));
            object.setName("Tabs", "S");
        }
    }

    /** Writes the tree, when all pages are painted; returns its root. */
    COSDictionary finish() {
        for (int i = 0; i < nodes.size(); i++) {
            attach(i);
        }
        COSArray notes = Direct.array();
        for (int i = 0; i < nodes.size(); i++) {
            writeElement(i, notes);
        }
        if (types.second()) {
            tie();
        }
        root.setItem(COSName.K, Direct.array(elements.get(0)));
        root.setItem(COSName.PARENT_TREE, parentTree());
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + linkParents.size());
        types.describe(root);
        if (notes.size() > 0) {
            root.setItem(COSName.ID_TREE, Direct.dictionary(COSName.NAMES, notes));
        }
        return root;
    }

    /**
     * Each call names its note, each note all its calls, and each entry of contents its heading (ISO 14289-2, 8.2.5.8
     * and 8.2.5.14).
     */
    private void tie() {
        references.forEach((link, target) -> {
            int parent = nodes.get(link).parent();
            int entry = nodes.get(parent).parent();
            if (nodes.get(target).kind() == Kind.NOTE) {
                refer(elements.get(parent), elements.get(target));
                refer(elements.get(target), elements.get(parent));
            } else if (nodes.get(entry).kind() == Kind.CONTENTS_ITEM) {
                refer(elements.get(entry), elements.get(target));
            }
        });
    }

    private static void refer(COSDictionary from, COSDictionary to) {
        COSArray named = from.getItem(REF) instanceof COSArray known ? known : Direct.array();
        named.add(to);
        from.setItem(REF, named);
    }

    private COSDictionary parentTree() {
        COSArray numbers = Direct.array();
        for (int page = 0; page < pages.size(); page++) {
            numbers.add(COSInteger.get(page));
            numbers.add(contentsOfPage.get(page));
        }
        for (int link = 0; link < linkParents.size(); link++) {
            numbers.add(COSInteger.get(pages.size() + link));
            numbers.add(linkParents.get(link));
        }
        COSDictionary tree = file.object();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }

    /**
     * Fills in an element. Every note has an identifier of its own (ISO 14289-1, 7.9), and a tree lists them in order
     * of their names.
     */
    private void writeElement(int id, COSArray notes) {
        Structure.Node node = nodes.get(id);
        COSDictionary element = elements.get(id);
        element.setName(COSName.S, types.of(node.kind()));
        element.setItem(COSName.P, id == 0 ? root : elements.get(node.parent()));
        types.addNamespace(node.kind(), element);
        if (firstPages[id] != NOBODY) {
            element.setItem(COSName.PG, pages.get(firstPages[id]));
        }
        node.language().ifPresent(language -> element.setString(COSName.LANG, language));
        node.alternative().ifPresent(alternative -> element.setString(COSName.ALT, alternative));
        if (node.kind() == Kind.NOTE) {
            COSString name = new COSString(noteName(notes.size() / 2 + 1));
            notes.add(name);
            notes.add(element);
            element.setItem(COSName.ID, name);
        }
        StructureTypes.addAttributes(node, element);
        if (labelled.get(id) && (node.kind() == Kind.LIST || node.kind() == Kind.NUMBERED_LIST)) {
            types.addNumbering(node.kind(), element);
        }
        if (kids.get(id).size() > 0) {
            element.setItem(COSName.K, kids.get(id));
        }
    }

    private static String noteName(int count) {
        return String.format(Locale.ROOT, "note-%06d", count);
    }

    /**
     * Lets a node join its parent, behind all that stand before it there. Nodes elsewhere are left alone, even older
     * ones: notes at the foot of a page are younger than the paragraphs of the next, whose ink is still to come.
     */
    private void attach(int node) {
        int parent = nodes.get(node).parent();
        if (parent < 0 || attached.get(node)) {
            return;
        }
        attach(parent);
        List<Integer> siblings = children.get(parent);
        while (!attached.get(node)) {
            int next = siblings.get(joined[parent]++);
            attached.set(next);
            kids.get(parent).add(elements.get(next));
        }
    }
}

package galley.export.pdf;

import galley.page.Composition;
import galley.page.Mark;
import galley.page.Meaning;
import galley.page.Page;
import galley.page.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * The structure tree of a tagged PDF, grown while the pages are painted (ISO 32000-1, 14.7 and 14.8).
 *
 * <p>An element joins its parent when its first content is painted, after all elements that stand before it in the
 * tree, so that pieces of text and elements lie in their parent in reading order, empty cells included.
 */
final class StructureWriter {
    private static final COSName TABLE_OWNER = COSName.getPDFName("Table");

    private final List<Structure.Node> nodes;
    private final List<Double> heights;
    private final List<COSDictionary> pages;
    private final List<COSDictionary> elements = new ArrayList<>();
    private final List<COSArray> contentsOfPage = new ArrayList<>();
    private final List<COSDictionary> linkParents = new ArrayList<>();
    private final COSDictionary root = new COSDictionary();
    private int attached;

    StructureWriter(Composition composition, List<COSDictionary> pages) {
        this.nodes = composition.structure().nodes();
        this.heights = composition.pages().stream().map(Page::height).toList();
        this.pages = pages;
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        nodes.forEach(node -> elements.add(element(node)));
        pages.forEach(page -> contentsOfPage.add(new COSArray()));
        for (int i = 0; i < pages.size(); i++) {
            pages.get(i).setInt(COSName.STRUCT_PARENTS, i);
        }
    }

    /** The structure type of a node, the tag of its marked content. */
    String type(int node) {
        return nodes.get(node).kind().type();
    }

    /** The element of a node. */
    COSDictionary element(int node) {
        return elements.get(node);
    }

    /** Registers a new piece of marked content of a node on a page; returns its identifier on that page. */
    int content(int page, int node) {
        attachUpTo(node);
        COSArray contents = contentsOfPage.get(page);
        int id = contents.size();
        contents.add(elements.get(node));
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, pages.get(page));
        reference.setInt(COSName.MCID, id);
        kids(elements.get(node)).add(reference);
        return id;
    }

    /** Makes the annotation of a link and ties it to its element. */
    void link(int page, Mark.LinkMark mark) {
        COSDictionary annotation = annotation(page, mark);
        if (mark.meaning() instanceof Meaning.Content content) {
            attachUpTo(content.id());
            annotation.setInt(COSName.STRUCT_PARENT, pages.size() + linkParents.size());
            linkParents.add(elements.get(content.id()));
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
            reference.setItem(COSName.OBJ, annotation);
            reference.setItem(COSName.PG, pages.get(page));
            kids(elements.get(content.id())).add(reference);
        }
        COSDictionary owner = pages.get(page);
        if (owner.getCOSArray(COSName.ANNOTS) == null) {
            owner.setItem(COSName.ANNOTS, new COSArray());
            owner.setItem(COSName.getPDFName("Tabs"), COSName.S);
        }
        owner.getCOSArray(COSName.ANNOTS).add(annotation);
    }

    private COSDictionary annotation(int page, Mark.LinkMark mark) {
        double height = heights.get(page);
        COSDictionary action = new COSDictionary();
        action.setItem(COSName.S, COSName.URI);
        action.setItem(COSName.URI, new COSString(mark.address()));
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        double bottom = height - mark.y() - mark.height();
        annotation.setItem(
                COSName.RECT, Cos.numbers(mark.x(), bottom, mark.x() + mark.width(), bottom + mark.height()));
        annotation.setItem(COSName.BORDER, Cos.numbers(0, 0, 0));
        annotation.setInt(COSName.F, 4); // printed, as ISO 19005-2, 6.3.2 asks
        annotation.setItem(COSName.CONTENTS, new COSString(mark.address()));
        annotation.setItem(COSName.A, action);
        return annotation;
    }

    /** The finished tree; to be asked for when all pages are painted. */
    COSDictionary root() {
        attachUpTo(nodes.size() - 1);
        COSArray numbers = new COSArray();
        for (int page = 0; page < contentsOfPage.size(); page++) {
            numbers.add(COSInteger.get(page));
            numbers.add(contentsOfPage.get(page));
        }
        for (int link = 0; link < linkParents.size(); link++) {
            numbers.add(COSInteger.get(pages.size() + link));
            numbers.add(linkParents.get(link));
        }
        COSDictionary parentTree = new COSDictionary();
        parentTree.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.PARENT_TREE, parentTree);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + linkParents.size());
        root.setItem(COSName.ROLE_MAP, roleMap());
        nameNotes();
        return root;
    }

    /** Every note has an identifier of its own (ISO 14289-1, 7.9), and the tree lists them in order of their names. */
    private void nameNotes() {
        COSArray names = new COSArray();
        int count = 0;
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).kind() == Structure.Kind.NOTE) {
                COSString name = new COSString(String.format(Locale.ROOT, "note-%06d", ++count));
                elements.get(i).setItem(COSName.ID, name);
                names.add(name);
                names.add(elements.get(i));
            }
        }
        if (count > 0) {
            COSDictionary tree = new COSDictionary();
            tree.setItem(COSName.NAMES, names);
            root.setItem(COSName.ID_TREE, tree);
        }
    }

    /** Types of PDF 2.0 that readers of PDF 1.7 know only by the nearest older one. */
    private static COSDictionary roleMap() {
        COSDictionary map = new COSDictionary();
        map.setItem(COSName.getPDFName("Title"), COSName.P);
        map.setItem(COSName.getPDFName("Aside"), COSName.getPDFName("Div"));
        return map;
    }

    private void attachUpTo(int node) {
        for (; attached <= node; attached++) {
            int parent = nodes.get(attached).parent();
            COSDictionary owner = parent < 0 ? root : elements.get(parent);
            elements.get(attached).setItem(COSName.P, owner);
            kids(owner).add(elements.get(attached));
        }
    }

    private static COSArray kids(COSDictionary owner) {
        if (owner.getCOSArray(COSName.K) == null) {
            owner.setItem(COSName.K, new COSArray());
        }
        return owner.getCOSArray(COSName.K);
    }

    private static COSDictionary element(Structure.Node node) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, COSName.getPDFName(node.kind().type()));
        node.language().ifPresent(language -> element.setString(COSName.LANG, language));
        node.alternative().ifPresent(alternative -> element.setString(COSName.ALT, alternative));
        cellAttributes(node).ifPresent(attributes -> element.setItem(COSName.A, attributes));
        return element;
    }

    /** What a header cell names, and what a cell spans (ISO 32000-1, 14.8.5.7). */
    private static Optional<COSDictionary> cellAttributes(Structure.Node node) {
        COSDictionary attributes = new COSDictionary();
        if (node.kind() == Structure.Kind.COLUMN_HEADER || node.kind() == Structure.Kind.ROW_HEADER) {
            String scope = node.kind() == Structure.Kind.ROW_HEADER ? "Row" : "Column";
            attributes.setItem(COSName.getPDFName("Scope"), COSName.getPDFName(scope));
        }
        if (node.columns() > 1) {
            attributes.setInt(COSName.getPDFName("ColSpan"), node.columns());
        }
        if (node.rows() > 1) {
            attributes.setInt(COSName.getPDFName("RowSpan"), node.rows());
        }
        if (attributes.size() == 0) {
            return Optional.empty();
        }
        attributes.setItem(COSName.O, TABLE_OWNER);
        return Optional.of(attributes);
    }
}

package galley.page;

import galley.page.Structure.Kind;
import galley.page.Structure.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Grows a {@link Structure} in reading order. Used by one thread. */
public final class StructureBuilder {
    /** The node of the document itself. */
    public static final int ROOT = 0;

    private final List<Node> nodes = new ArrayList<>(List.of(Node.of(Kind.DOCUMENT, -1)));
    private final SortedMap<Integer, Integer> references = new TreeMap<>();

    /** Adds a node as the last child of a parent and gives its id. */
    public int add(Kind kind, int parent) {
        return add(Node.of(kind, parent));
    }

    /** Adds a node as the last child of the parent it names and gives its id. */
    public int add(Node node) {
        if (node.parent() < 0 || node.parent() >= nodes.size()) {
            throw new IllegalArgumentException("a parent stands before its children: " + node);
        }
        nodes.add(node);
        return nodes.size() - 1;
    }

    /** A link leads to a node of the tree. */
    public void refer(int link, int target) {
        references.put(link, target);
    }

    /** The tree as it stands. */
    public Structure structure() {
        return new Structure(nodes, references);
    }
}

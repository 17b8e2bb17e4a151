package galley.read.wikitext.syntax;

import java.util.ArrayList;
import java.util.List;

/** Nodes being gathered; characters that stand side by side become one text. */
final class NodeList {
    private final List<Node> nodes = new ArrayList<>();
    private int textStart;
    private int textEnd;

    /** Adds the characters from one index to another. */
    void text(int start, int end) {
        if (start == end) {
            return;
        }
        if (textEnd != start || textStart == textEnd) {
            flush();
            textStart = start;
        }
        textEnd = end;
    }

    void add(Node node) {
        flush();
        nodes.add(node);
    }

    /** Puts another list behind this one. */
    void addAll(NodeList others) {
        for (Node node : others.nodes()) {
            if (node instanceof Node.Text text) {
                text(text.start(), text.end());
            } else {
                add(node);
            }
        }
    }

    List<Node> nodes() {
        flush();
        return nodes;
    }

    private void flush() {
        if (textStart < textEnd) {
            nodes.add(new Node.Text(textStart, textEnd));
        }
        textStart = textEnd;
    }
}

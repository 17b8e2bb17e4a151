package galley.read.json;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How deep an article may nest, and what becomes of what lies deeper. */
final class Depths {
    /** Deeper text keeps its words and loses its structure, as in every reader. */
    static final int DEEPEST = 64;

    /** Keys whose text is not for people. */
    private static final Set<String> SILENT = Set.of("kind", "name", "target", "language", "file", "place");

    private Depths() {}

    /** The words of a node that lies too deep; empty where it has none. */
    static Optional<String> flattened(Node node, Faults faults) {
        faults.warning(
                "R310",
                node.index(),
                "this is nested more than " + DEEPEST + " deep, so its words were kept without their structure");
        StringBuilder words = new StringBuilder();
        collect(node, new Words(faults), words);
        return words.isEmpty() ? Optional.empty() : Optional.of(words.toString());
    }

    /** Recursion is bounded by the depth of the tree. */
    private static void collect(Node node, Words words, StringBuilder text) {
        if (node.is(Node.Shape.TEXT) && !node.text().isEmpty()) {
            text.append(text.isEmpty() ? "" : " ").append(words.prose(node));
        }
        node.items().forEach(item -> collect(item, words, text));
        for (Map.Entry<String, Node.Member> member : node.members().entrySet()) {
            if (!SILENT.contains(member.getKey())) {
                collect(member.getValue().value(), words, text);
            }
        }
    }
}

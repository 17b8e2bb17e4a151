package galley.read.json;

import java.util.List;
import java.util.Map;

/**
 * A value of a JSON document and where it stands.
 *
 * @param shape what kind of value it is
 * @param index UTF-16 index of its first character in the document
 * @param text the characters of a string; a number, {@code true} and {@code false} as written; else empty
 * @param items the values of an array; else empty
 * @param members the values of an object by key, in the order written; else empty
 */
record Node(Shape shape, int index, String text, List<Node> items, Map<String, Member> members) {

    /** What kind of value a node is. */
    enum Shape {
        OBJECT("an object"),
        ARRAY("a list"),
        TEXT("text"),
        NUMBER("a number"),
        FLAG("true or false"),
        NULL("null");

        private final String words;

        Shape(String words) {
            this.words = words;
        }

        /** What messages call it. */
        String words() {
            return words;
        }
    }

    /**
     * A key with its value.
     *
     * @param index UTF-16 index of the key
     */
    record Member(int index, Node value) {}

    static Node scalar(Shape shape, int index, String text) {
        return new Node(shape, index, text, List.of(), Map.of());
    }

    boolean is(Shape other) {
        return shape == other;
    }

    /** Whether it is an object that names its kind. */
    boolean hasKind() {
        return members.containsKey("kind");
    }
}

package galley.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of an XML part, or a stretch of its characters.
 *
 * @param name local name; {@link #TEXT} for characters
 * @param namespace the namespace of the name
 * @param attributes values by local name
 * @param text the characters, where it is such
 * @param children what it holds
 */
record XmlNode(String name, String namespace, Map<String, String> attributes, String text, List<XmlNode> children) {
    /** Characters. */
    static final String TEXT = "#text";

    boolean is(String local) {
        return name.equals(local);
    }

    /** The first element of that name among its children. */
    Optional<XmlNode> child(String local) {
        return children.stream().filter(child -> child.is(local)).findFirst();
    }

    List<XmlNode> children(String local) {
        return children.stream().filter(child -> child.is(local)).toList();
    }

    String attribute(String local) {
        return attributes.getOrDefault(local, "");
    }

    /** The attribute {@code val} of a child, as WordprocessingML has most settings. */
    String value(String local) {
        return child(local).map(found -> found.attribute("val")).orElse("");
    }

    /** All characters in it. */
    String characters() {
        if (is(TEXT)) {
            return text;
        }
        StringBuilder all = new StringBuilder();
        children.forEach(child -> all.append(child.characters()));
        return all.toString();
    }
}

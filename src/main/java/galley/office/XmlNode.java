package galley.office;

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
public record XmlNode(
        String name, String namespace, Map<String, String> attributes, String text, List<XmlNode> children) {
    /** Characters. */
    public static final String TEXT = "#text";

    /** Whether it is an element of that local name. */
    public boolean is(String local) {
        return name.equals(local);
    }

    /** The first element of that name among its children. */
    public Optional<XmlNode> child(String local) {
        return children.stream().filter(child -> child.is(local)).findFirst();
    }

    /** The elements of that name among its children. */
    public List<XmlNode> children(String local) {
        return children.stream().filter(child -> child.is(local)).toList();
    }

    /** An attribute by its local name; empty where it has none. */
    public String attribute(String local) {
        return attributes.getOrDefault(local, "");
    }

    /** The attribute {@code val} of a child, as WordprocessingML has most settings. */
    public String value(String local) {
        return child(local).map(found -> found.attribute("val")).orElse("");
    }

    /** All characters in it. */
    public String characters() {
        if (is(TEXT)) {
            return text;
        }
        StringBuilder all = new StringBuilder();
        children.forEach(child -> all.append(child.characters()));
        return all.toString();
    }
}

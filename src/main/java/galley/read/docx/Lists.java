package galley.read.docx;

import galley.office.XmlNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The lists of a document: whether they count, and from where. */
final class Lists {
    private final Map<String, XmlNode> patterns = new HashMap<>();
    private final Map<String, XmlNode> lists = new HashMap<>();

    Lists(Optional<XmlNode> part) {
        part.ifPresent(root -> {
            root.children("abstractNum").forEach(node -> patterns.put(node.attribute("abstractNumId"), node));
            root.children("num").forEach(node -> lists.put(node.attribute("numId"), node));
        });
    }

    /**
     * Where an item stands.
     *
     * @param level from 1
     * @param counts whether the items of that level are counted
     * @param list the id of its list
     * @param pattern the pattern that counts; lists of one pattern go on counting where the last one ended (17.9.15)
     * @param restarts whether the list begins to count anew all the same
     * @param first the number of the first item
     */
    record Position(int level, boolean counts, String list, String pattern, boolean restarts, int first) {}

    /** The position that settings give; empty where they take a paragraph out of lists. */
    Optional<Position> position(XmlNode numbering, int usualLevel) {
        String id = numbering.value("numId");
        if (id.isEmpty() || id.equals("0")) {
            return Optional.empty();
        }
        int level = number(numbering.value("ilvl"), usualLevel - 1);
        Optional<XmlNode> list = Optional.ofNullable(lists.get(id));
        Optional<XmlNode> overridden = list.flatMap(node -> level(node, "lvlOverride", level));
        Optional<XmlNode> pattern = overridden
                .flatMap(node -> node.child("lvl"))
                .or(() -> list.flatMap(node -> Optional.ofNullable(patterns.get(node.value("abstractNumId"))))
                        .flatMap(node -> level(node, "lvl", level)));
        boolean counts = pattern.map(node -> node.value("numFmt"))
                .filter(format -> !format.equals("bullet") && !format.equals("none"))
                .isPresent();
        int first = overridden
                .map(node -> node.value("startOverride"))
                .filter(start -> !start.isEmpty())
                .or(() -> pattern.map(node -> node.value("start")))
                .map(start -> number(start, 1))
                .orElse(1);
        boolean restarts =
                overridden.flatMap(node -> node.child("startOverride")).isPresent();
        String shared = list.map(node -> node.value("abstractNumId")).orElse("");
        return Optional.of(new Position(level + 1, counts, id, shared, restarts, first));
    }

    private static Optional<XmlNode> level(XmlNode list, String name, int level) {
        String wanted = Integer.toString(level);
        return list.children(name).stream()
                .filter(node -> node.attribute("ilvl").equals(wanted))
                .findFirst();
    }

    /** A number of at most five digits, as levels and starts are; else the usual one. */
    private static int number(String digits, int usual) {
        boolean number =
                !digits.isEmpty() && digits.length() <= 5 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Integer.parseInt(digits) : usual;
    }
}

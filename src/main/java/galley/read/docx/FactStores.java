package galley.read.docx;

import galley.office.OfficePackage;
import galley.office.XmlNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The facts that the document keeps as data behind its controls. Programs rename the parts and lose what ties them
 * together, so a store is found by its namespace, and by its id where that is left.
 */
final class FactStores {
    private static final String NAMESPACE = "urn:galley:infobox";
    private static final Pattern ITEM = Pattern.compile("(.*/)?item(\\d+)\\.xml");
    private static final Pattern STEP = Pattern.compile("/[^/]*:([^/:\\[]+)\\[1\\]$");

    /** A store by its id, or by its number where the id is lost. */
    private final Map<String, XmlNode> byId = new LinkedHashMap<>();

    private final List<XmlNode> all = new ArrayList<>();

    FactStores(OfficePackage document) throws IOException {
        for (String name : document.names()) {
            Matcher item = ITEM.matcher(name);
            if (item.matches()) {
                Optional<XmlNode> root =
                        document.part(name).filter(node -> node.namespace().equals(NAMESPACE));
                if (root.isPresent()) {
                    all.add(root.get());
                    String folder = Optional.ofNullable(item.group(1)).orElse("");
                    Optional<XmlNode> properties = document.part(folder + "itemProps" + item.group(2) + ".xml");
                    properties.ifPresent(node -> byId.put(key(node.attribute("itemID")), root.get()));
                }
            }
        }
    }

    /** What the store of a control holds for it; empty where the control is tied to none. */
    Optional<String> value(XmlNode control) {
        Optional<XmlNode> binding = control.child("sdtPr").flatMap(all -> all.child("dataBinding"));
        if (binding.isEmpty()) {
            return Optional.empty();
        }
        Matcher step = STEP.matcher(binding.get().attribute("xpath"));
        Optional<XmlNode> store = Optional.ofNullable(byId.get(key(binding.get().attribute("storeItemID"))))
                .or(() -> all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty());
        return step.find()
                ? store.flatMap(root -> root.child(step.group(1))).map(XmlNode::characters)
                : Optional.empty();
    }

    private static String key(String id) {
        return id.toUpperCase(Locale.ROOT);
    }
}

package galley.read.docx;

import galley.model.Metadata;
import galley.office.XmlNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the document says about itself beside its text. */
final class Properties {
    private static final String CUSTOM = "docProps/custom.xml";
    private static final String CORE = "docProps/core.xml";

    private Properties() {}

    /** The title among the document's properties. */
    static Optional<String> title(Parts parts) throws IOException {
        return parts.document()
                .part(CORE)
                .flatMap(core -> core.child("title"))
                .map(XmlNode::characters)
                .filter(text -> !text.isBlank());
    }

    /** Where the article came from, as the report that galley made says it. */
    static Metadata metadata(Parts parts) throws IOException {
        Optional<XmlNode> custom = parts.document().part(CUSTOM);
        List<String> authors = custom(custom, "Authors").stream()
                .flatMap(all -> Arrays.stream(all.split("; ")))
                .toList();
        return new Metadata(
                custom(custom, "Source address"), custom(custom, "Licence"), custom(custom, "As of"), authors);
    }

    private static Optional<String> custom(Optional<XmlNode> part, String name) {
        return part.map(root -> root.children("property")).orElse(List.of()).stream()
                .filter(property -> property.attribute("name").equals(name))
                .map(XmlNode::characters)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}

package galley.cli;

import galley.office.OfficePackage;
import galley.office.XmlNode;
import galley.source.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The file that a report says it was made from.
 *
 * @param fileName its name
 * @param sha256 its hash, in hexadecimal
 */
record MadeFrom(String fileName, String sha256) {

    /** What a report says among its properties; empty where it says nothing, or is no report. */
    static Optional<MadeFrom> of(Source source) {
        Optional<byte[]> bytes = source.packed();
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            List<XmlNode> properties = OfficePackage.of(bytes.get())
                    .part("docProps/custom.xml")
                    .map(XmlNode::children)
                    .orElse(List.of());
            Optional<String> name = named(properties, "Source file");
            Optional<String> hash = named(properties, "Source SHA-256");
            return name.flatMap(file -> hash.map(digits -> new MadeFrom(file, digits)));
        } catch (IOException e) {
            return Optional.empty(); // its reader has told what is wrong with it
        }
    }

    private static Optional<String> named(List<XmlNode> properties, String name) {
        return properties.stream()
                .filter(property -> property.attribute("name").equals(name))
                .map(property -> property.characters().strip())
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}

package galley.export.docx.template;

import galley.export.docx.markup.Namespaces;
import galley.export.docx.parts.Part;
import galley.export.docx.parts.Relationship;
import galley.office.OfficePackage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The file of a template: its parts with their types, and what leads from one to another. */
final class TemplatePackage {
    private static final String MACROS = "macroEnabled";
    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final OfficePackage file;
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();
    private final Part main;

    /**
     * Opens a file.
     *
     * @throws IOException if it is no document of Word's: the message says what it is
     */
    TemplatePackage(byte[] bytes) throws IOException {
        file = OfficePackage.whole(bytes);
        for (Element type : tree("[Content_Types].xml").map(Element::elements).orElse(List.of())) {
            String content = type.attribute("ContentType");
            if (type.local().equals("Override")) {
                byName.put(type.attribute("PartName").replaceFirst("^/", ""), content);
            } else {
                byExtension.put(type.attribute("Extension").toLowerCase(Locale.ROOT), content);
            }
        }
        List<Relationship> roots = relationships(new Part("", ""));
        if (roots.stream().anyMatch(root -> root.type().startsWith(STRICT))) {
            throw new IOException(
                    "it is in the strict form of the format; Word saves the usual one as “Word Document”");
        }
        main = roots.stream()
                .filter(root -> root.type().equals(Namespaces.R + "/officeDocument"))
                .map(root -> part(root.target()))
                .filter(part -> part.contentType().contains("wordprocessingml")
                        || part.contentType().contains("ms-word"))
                .findFirst()
                .orElseThrow(() -> new IOException("it is no document of Word's"));
    }

    /** The main part. */
    Part main() {
        return main;
    }

    /** Whether it brings programs that run in Word. */
    boolean hasMacros() {
        return main.contentType().contains(MACROS)
                || relationships(main).stream().anyMatch(one -> one.type().endsWith("/vbaProject"));
    }

    /** A part by its name. */
    Part part(String name) {
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return new Part(name, byName.getOrDefault(name, byExtension.getOrDefault(extension, "")));
    }

    Optional<byte[]> bytes(Part part) {
        return file.bytes(part.name());
    }

    /** A part as a tree. */
    Optional<Element> tree(Part part) throws IOException {
        return tree(part.name());
    }

    private Optional<Element> tree(String name) throws IOException {
        Optional<byte[]> bytes = file.bytes(name);
        return bytes.isEmpty() ? Optional.empty() : Optional.of(PartReader.read(name, bytes.get()));
    }

    /** The part that another leads to as such a thing: {@code styles}. */
    Optional<Part> find(Part from, String kind) {
        return relationships(from).stream()
                .filter(one -> !one.external() && one.type().equals(Namespaces.R + "/" + kind))
                .map(one -> part(one.target()))
                .filter(part -> file.bytes(part.name()).isPresent())
                .findFirst();
    }

    /** What leads from a part; what leads to no part that is there is left out, and so is what cannot be read. */
    List<Relationship> relationships(Part from) {
        int slash = from.name().lastIndexOf('/');
        String folder = from.name().substring(0, slash + 1);
        List<Relationship> found = new ArrayList<>();
        try {
            Optional<Element> tree = tree(folder + "_rels/" + from.name().substring(slash + 1) + ".rels");
            for (Element one : tree.map(Element::elements).orElse(List.of())) {
                boolean external = one.attribute("TargetMode").equals("External");
                String target = one.attribute("Target");
                String name = external ? target : resolved(folder, target);
                if (external || file.bytes(name).isPresent()) {
                    found.add(new Relationship(one.attribute("Id"), one.attribute("Type"), name, external));
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        return found;
    }

    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : folder + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}

package galley.export.docx.template;

import galley.export.docx.markup.Characters;
import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import galley.export.docx.parts.Part;
import galley.export.docx.parts.Relationship;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes over the parts that make the look of a template: heads and feet with their pictures, theme, typefaces. What
 * would reach for files elsewhere when the report is opened, or run a program, is cut out of them.
 */
final class Carrier {
    /** Elements that are or run something else than text and pictures, or make no sense without what is left behind. */
    private static final Set<String> ACTIVE = Set.of(
            "OLEObject", "control", "subDoc", "altChunk", "attachedTemplate", "contentPart", "movie", "placeholder");

    private static final Set<String> KINDS_BELOW = Set.of("image", "font");
    /** The bookmark that running heads of ours fetch the title from. */
    private static final String TITLE = "_RefTitle";

    private static final String STORE_OF_FACTS = "urn:galley:infobox";

    private final TemplatePackage file;
    private final Map<String, Element> furniture = new LinkedHashMap<>();
    private final Map<String, Part> furnitureParts = new LinkedHashMap<>();
    private final Map<String, List<Relationship>> onward = new LinkedHashMap<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private int highestNumber;

    Carrier(TemplatePackage file, HouseSection section) throws IOException {
        this.file = file;
        List<Relationship> fromMain = file.relationships(file.main());
        for (Map.Entry<String, String> one : section.furniture().entrySet()) {
            Optional<Part> part = fromMain.stream()
                    .filter(way -> way.id().equals(one.getValue()) && !way.external())
                    .map(way -> file.part(way.target()))
                    .findFirst();
            if (part.isPresent()) {
                Element tree = file.tree(part.get()).orElseThrow();
                onward.put(part.get().name(), cleaned(part.get(), tree));
                furniture.put(one.getKey(), tree);
                furnitureParts.put(one.getKey(), part.get());
                count(tree);
            }
        }
        if (furniture.values().stream().anyMatch(Carrier::isOurs)) {
            furniture.clear();
            furnitureParts.clear();
        }
        file.find(file.main(), "settings").ifPresent(part -> noteLinks(file.relationships(part)));
    }

    /** Heads and feet of a report of ours name another article; those of this one are written anew. */
    private static boolean isOurs(Element tree) {
        return tree.local().equals("instrText")
                ? tree.nodes().stream()
                        .anyMatch(node ->
                                node instanceof Node.Words words && words.text().contains(TITLE))
                : tree.elements().stream().anyMatch(Carrier::isOurs);
    }

    private void noteLinks(List<Relationship> relationships) {
        if (relationships.stream().anyMatch(one -> one.type().endsWith("/attachedTemplate"))) {
            leftOut.add("a link to another template");
        }
    }

    /** The heads and feet: {@code header default} and the like. */
    Map<String, Element> furniture() {
        return furniture;
    }

    /** What it had to cut out, in words. */
    Set<String> leftOut() {
        return leftOut;
    }

    /** The highest number that a drawing or bookmark in heads and feet has. */
    int highestNumber() {
        return highestNumber;
    }

    /** The parts of heads and feet. One that serves twice is there once. */
    List<HousePart> furnitureParts() throws IOException {
        Map<String, HousePart> parts = new LinkedHashMap<>();
        for (Map.Entry<String, Part> one : furnitureParts.entrySet()) {
            Part part = one.getValue();
            String kind = one.getKey().substring(0, one.getKey().indexOf(' '));
            Xml xml = new Xml(new Characters());
            Optional.ofNullable(furniture.get(one.getKey())).ifPresent(tree -> tree.write(xml));
            List<Relationship> ways = onward.getOrDefault(part.name(), List.of());
            parts.put(part.name(), new HousePart(part, kind, id(part), xml.bytes(), ways));
            below(ways, parts);
        }
        return List.copyOf(parts.values());
    }

    /** The id of the relationship from the main part to a head or foot. */
    String id(String key) {
        return Optional.ofNullable(furnitureParts.get(key)).map(Carrier::id).orElse("");
    }

    private static String id(Part part) {
        return "house-" + part.name().replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** A part of the main part that is taken as it stands, with its pictures and typefaces. */
    List<HousePart> whole(String kind) throws IOException {
        Optional<Part> part = file.find(file.main(), kind);
        if (part.isEmpty()) {
            return List.of();
        }
        Element tree = file.tree(part.get()).orElseThrow();
        List<Relationship> ways = cleaned(part.get(), tree);
        Xml xml = new Xml(new Characters());
        tree.write(xml);
        Map<String, HousePart> parts = new LinkedHashMap<>();
        parts.put(part.get().name(), new HousePart(part.get(), kind, kind, xml.bytes(), ways));
        below(ways, parts);
        return List.copyOf(parts.values());
    }

    /** Data that controls in heads and feet show; a report has facts of its own. */
    List<HousePart> stores() throws IOException {
        boolean bound = furniture.values().stream()
                .anyMatch(tree -> tree.within("dataBinding").isPresent());
        List<HousePart> parts = new ArrayList<>();
        for (Relationship way : bound ? file.relationships(file.main()) : List.<Relationship>of()) {
            Part item = file.part(way.target());
            if (!way.external() && way.type().equals(Namespaces.R + "/customXml") && isForeign(item)) {
                List<Relationship> tied = file.relationships(item).stream()
                        .filter(one -> one.type().equals(Namespaces.R + "/customXmlProps"))
                        .toList();
                parts.add(new HousePart(item, "customXml", id(item), bytes(item), tied));
                for (Relationship one : tied) {
                    Part properties = file.part(one.target());
                    parts.add(new HousePart(properties, bytes(properties)));
                }
            }
        }
        return parts;
    }

    private boolean isForeign(Part item) throws IOException {
        return file.tree(item)
                .filter(root -> !root.namespace().equals(STORE_OF_FACTS))
                .isPresent();
    }

    private byte[] bytes(Part part) {
        return file.bytes(part).orElse(new byte[0]);
    }

    private void below(List<Relationship> ways, Map<String, HousePart> parts) {
        for (Relationship way : ways) {
            if (!way.external() && !parts.containsKey(way.target())) {
                Part part = file.part(way.target());
                parts.put(part.name(), new HousePart(part, bytes(part)));
            }
        }
    }

    /** Takes out of a part what must not come along; returns what still leads on from it. */
    private List<Relationship> cleaned(Part part, Element tree) {
        List<Relationship> kept = new ArrayList<>();
        for (Relationship way : file.relationships(part)) {
            if (isHarmless(way)) {
                kept.add(way);
            } else {
                leftOut.add(way.external() ? "links to files elsewhere" : "objects of other programs");
            }
        }
        tree.prune(element -> ACTIVE.contains(element.local()));
        tree.prune(element -> element.local().equals("id") && element.is("id") && isOfControl(element));
        Set<String> known = new LinkedHashSet<>();
        kept.forEach(way -> known.add(way.id()));
        tree.strip(attribute -> attribute.namespace().equals(Namespaces.R) && !known.contains(attribute.value()));
        return kept;
    }

    /** A number of a control, which Word gives anew. */
    private static boolean isOfControl(Element element) {
        return element.attribute(Namespaces.R, "id").isEmpty();
    }

    private static boolean isHarmless(Relationship way) {
        String kind = way.type().substring(way.type().lastIndexOf('/') + 1);
        if (way.external()) {
            return kind.equals("hyperlink") && way.target().matches("(?i)(https?://|mailto:).*");
        }
        return KINDS_BELOW.contains(kind);
    }

    private void count(Element tree) {
        for (Element element : tree.elements()) {
            if (element.local().equals("docPr") || element.is("bookmarkStart")) {
                String number = element.attribute("id");
                highestNumber =
                        Math.max(highestNumber, HouseLists.number(number).orElse(0));
            }
            count(element);
        }
    }
}

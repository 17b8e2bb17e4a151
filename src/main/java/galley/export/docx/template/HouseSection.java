package galley.export.docx.template;

import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import galley.export.docx.styles.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The page of a template: that of its last section, with the heads and feet that reach it (ISO/IEC 29500-1, 17.6.17,
 * 17.10.1), as pandoc takes them from its reference document. Earlier sections are covers and the like.
 */
final class HouseSection {
    /** What belongs to the body that is dropped, or is written anew. */
    private static final Set<String> NOT_KEPT = Set.of(
            "headerReference",
            "footerReference",
            "footnotePr",
            "endnotePr",
            "type",
            "cols",
            "formProt",
            "titlePg",
            "bidi",
            "printerSettings",
            "sectPrChange");

    /** What follows the columns in the order of the schema. */
    static final List<String> AFTER_COLUMNS =
            List.of("vAlign", "noEndnote", "titlePg", "textDirection", "bidi", "rtlGutter", "docGrid");

    private final Optional<Element> last;
    private final Map<String, String> furniture = new LinkedHashMap<>();

    HouseSection(Element document) {
        List<Element> sections = new ArrayList<>();
        document.child("body").ifPresent(body -> collect(body, sections));
        sections.forEach(this::inherit);
        last = sections.isEmpty() ? Optional.empty() : Optional.of(sections.get(sections.size() - 1));
    }

    private static void collect(Element element, List<Element> sections) {
        for (Element child : element.elements()) {
            if (child.is("sectPr")) {
                sections.add(child);
            } else if (child.is("p") || child.is("pPr") || child.is("sdt") || child.is("sdtContent")) {
                collect(child, sections);
            }
        }
    }

    /** A section without a head or foot of a kind has that of the section before it. */
    private void inherit(Element section) {
        for (String name : List.of("headerReference", "footerReference")) {
            for (Element reference : section.all(name)) {
                String type = reference.attribute("type");
                reference
                        .attribute(Namespaces.R, "id")
                        .ifPresent(id -> furniture.put(key(name, type.isEmpty() ? "default" : type), id));
            }
        }
    }

    private static String key(String name, String type) {
        return name.substring(0, name.length() - "Reference".length()) + " " + type;
    }

    /** The relationships to its heads and feet: {@code header default}, {@code footer first}. */
    Map<String, String> furniture() {
        return furniture;
    }

    /** Whether its first page has a head and foot of its own. */
    boolean firstDiffers() {
        return last.flatMap(section -> section.toggle("titlePg")).orElse(false);
    }

    /** The paper and its margins; what it does not say is as in {@code otherwise}. */
    Page page(Page otherwise) {
        Optional<Element> size = last.flatMap(section -> section.child("pgSz"));
        Optional<Element> margins = last.flatMap(section -> section.child("pgMar"));
        long gutter = number(margins, "gutter", 0);
        Page page = new Page(
                number(size, "w", otherwise.width()),
                number(size, "h", otherwise.height()),
                Math.abs(number(margins, "top", otherwise.top())),
                number(margins, "right", otherwise.right()),
                Math.abs(number(margins, "bottom", otherwise.bottom())),
                number(margins, "left", otherwise.left()) + gutter);
        boolean possible = page.textWidth() > 0 && page.textHeight() > 0;
        return possible ? page : otherwise;
    }

    /** Whether it says what paper it is for. */
    boolean hasPage() {
        return last.flatMap(section -> section.child("pgSz")).isPresent()
                && last.flatMap(section -> section.child("pgMar")).isPresent();
    }

    /** Its columns, of which a report has one. */
    int columns() {
        return last.flatMap(section -> section.child("cols"))
                .map(columns -> HouseLists.number(columns.attribute("num")).orElse(1))
                .orElse(1);
    }

    /** Writes what it says of the page, of its numbers, of borders around it. */
    void writePage(Xml xml) {
        last.map(Element::elements).orElse(List.of()).stream()
                .filter(one -> !NOT_KEPT.contains(one.local()) && !AFTER_COLUMNS.contains(one.local()))
                .forEach(one -> one.writePlain(xml));
    }

    /** Writes one of the things that it says beyond. */
    void write(Xml xml, String name) {
        last.flatMap(section -> section.child(name))
                .filter(one -> !NOT_KEPT.contains(name))
                .ifPresent(one -> one.writePlain(xml));
    }

    private static long number(Optional<Element> from, String name, long otherwise) {
        return from.map(one -> HouseLists.number(one.attribute(name)))
                .filter(found -> found.isPresent())
                .map(found -> (long) found.getAsInt())
                .orElse(otherwise);
    }
}

package galley.export.docx.styles;

import galley.export.docx.markup.Xml;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The character styles that the text uses. A run can name one style only, so text that is two things at once gets a
 * style of its own, based on the first of the two.
 */
public final class CharacterStyles {
    /** The sign of a comment. */
    public static final String COMMENT = "CommentReference";

    private final TreeMap<String, List<Trait>> combined = new TreeMap<>();

    /** The id of the style of text with all of these traits; there is at least one. */
    public String id(Set<Trait> traits) {
        List<Trait> ordered = new ArrayList<>(EnumSet.copyOf(traits));
        String id = ordered.stream().map(Trait::id).collect(Collectors.joining());
        for (int size = 2; size <= ordered.size(); size++) {
            List<Trait> first = List.copyOf(ordered.subList(0, size));
            combined.put(first.stream().map(Trait::id).collect(Collectors.joining()), first);
        }
        return id;
    }

    /** Writes all of them, the combined ones that {@link #id} was asked for too. */
    public void write(Xml xml, Style style, Theme theme) {
        LookWriter looks = new LookWriter(theme);
        open(xml, "DefaultParagraphFont", "Default Paragraph Font", "", true).close();
        for (Trait trait : Trait.values()) {
            open(xml, trait.id(), trait.title(), "DefaultParagraphFont", false).open("w:rPr");
            properties(xml, trait, style, looks, theme);
            xml.close().close();
        }
        combined.values().stream()
                .sorted(Comparator.<List<Trait>>comparingInt(List::size).thenComparing(List::toString))
                .forEach(traits -> combination(xml, traits, style, theme));
        open(xml, COMMENT, "annotation reference", "DefaultParagraphFont", false)
                .open("w:rPr");
        looks.size(xml, Look.of(style, Role.NOTE).size());
        xml.close().close();
        open(xml, "FootnoteReference", "footnote reference", "DefaultParagraphFont", false)
                .open("w:rPr")
                .value("w:vertAlign", "superscript")
                .close()
                .close();
    }

    private static void combination(Xml xml, List<Trait> traits, Style style, Theme theme) {
        List<Trait> base = traits.subList(0, traits.size() - 1);
        String id = traits.stream().map(Trait::id).collect(Collectors.joining());
        String name = traits.stream().map(Trait::title).collect(Collectors.joining(" "));
        open(xml, id, name, base.stream().map(Trait::id).collect(Collectors.joining()), false)
                .open("w:rPr");
        properties(xml, traits.get(traits.size() - 1), style, new LookWriter(theme), theme);
        xml.close().close();
    }

    private static Xml open(Xml xml, String id, String name, String basedOn, boolean isDefault) {
        if (isDefault) {
            xml.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", id);
        } else if (StylesPart.builtIn(name)) {
            xml.open("w:style", "w:type", "character", "w:styleId", id);
        } else {
            xml.open("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", id);
        }
        xml.value("w:name", name);
        if (!basedOn.isEmpty()) {
            xml.value("w:basedOn", basedOn);
        }
        return isDefault
                ? xml.value("w:uiPriority", 1).empty("w:semiHidden").empty("w:unhideWhenUsed")
                : xml.value("w:uiPriority", 20).empty("w:qFormat");
    }

    private static void properties(Xml xml, Trait trait, Style style, LookWriter looks, Theme theme) {
        switch (trait) {
            case LINK -> {
                theme.colour(xml, style.get(Role.LINK, Property.COLOUR));
                xml.value("w:u", "single");
            }
            case CODE -> {
                looks.font(xml, Fonts.word(style.get(Role.PREFORMATTED, Property.FONT)));
                xml.empty("w:noProof");
            }
            case FORMULA -> xml.toggle("w:i", true).toggle("w:iCs", true).empty("w:noProof");
            case STRONG -> xml.toggle("w:b", true).toggle("w:bCs", true);
            case EMPHASIS -> xml.toggle("w:i", true).toggle("w:iCs", true);
            case SUPERSCRIPT -> xml.value("w:vertAlign", "superscript");
            case SUBSCRIPT -> xml.value("w:vertAlign", "subscript");
        }
    }
}

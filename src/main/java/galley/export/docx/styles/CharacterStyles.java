package galley.export.docx.styles;

import galley.export.docx.markup.Xml;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
    /** The number of a note. */
    public static final String NOTE = "FootnoteReference";

    private static final String DEFAULT = "DefaultParagraphFont";

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
    public void write(Xml xml, Style style, Theme theme, Naming naming) {
        ids().forEach(id -> write(xml, id, new Writing(style, theme, naming)));
    }

    /** All of them, each after the one that it is based on. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>(List.of(DEFAULT));
        Arrays.stream(Trait.values()).map(Trait::id).forEach(ids::add);
        combined.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Trait>> one) ->
                                one.getValue().size())
                        .thenComparing(one -> one.getValue().toString()))
                .map(Map.Entry::getKey)
                .forEach(ids::add);
        ids.addAll(List.of(COMMENT, NOTE));
        return ids;
    }

    /** What one of them is called. */
    public String name(String id) {
        return switch (id) {
            case DEFAULT -> "Default Paragraph Font";
            case COMMENT -> "annotation reference";
            case NOTE -> "footnote reference";
            default -> traits(id).stream().map(Trait::title).collect(Collectors.joining(" "));
        };
    }

    /** What one of them is based on; empty for the first. */
    public String base(String id) {
        List<Trait> traits = traits(id);
        return id.equals(DEFAULT)
                ? ""
                : traits.size() < 2
                        ? DEFAULT
                        : traits.subList(0, traits.size() - 1).stream()
                                .map(Trait::id)
                                .collect(Collectors.joining());
    }

    /** What a style is written with. */
    public record Writing(Style style, Theme theme, Naming naming) {}

    /** Writes one of them. */
    public void write(Xml xml, String id, Writing writing) {
        open(xml, id, writing.naming);
        if (!id.equals(DEFAULT)) {
            xml.open("w:rPr");
            LookWriter looks = new LookWriter(writing.theme);
            List<Trait> traits = traits(id);
            if (id.equals(COMMENT)) {
                looks.size(xml, Look.of(writing.style, Role.NOTE).size());
            } else if (id.equals(NOTE)) {
                xml.value("w:vertAlign", "superscript");
            } else {
                properties(xml, traits.get(traits.size() - 1), writing.style, looks, writing.theme);
            }
            xml.close();
        }
        xml.close();
    }

    private List<Trait> traits(String id) {
        List<Trait> several = combined.get(id);
        return several != null
                ? several
                : Arrays.stream(Trait.values())
                        .filter(trait -> trait.id().equals(id))
                        .toList();
    }

    private void open(Xml xml, String id, Naming naming) {
        String real = naming.style(id);
        String name = naming.name(id, name(id));
        boolean isDefault = id.equals(DEFAULT);
        if (isDefault) {
            xml.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", real);
        } else if (StylesPart.builtIn(name)) {
            xml.open("w:style", "w:type", "character", "w:styleId", real);
        } else {
            xml.open("w:style", "w:type", "character", "w:customStyle", "1", "w:styleId", real);
        }
        xml.value("w:name", name);
        if (isDefault) {
            xml.value("w:uiPriority", 1).empty("w:semiHidden").empty("w:unhideWhenUsed");
        } else {
            xml.value("w:basedOn", naming.style(base(id)));
            xml.value("w:uiPriority", 20).empty("w:qFormat");
        }
    }

    private static void properties(Xml xml, Trait trait, Style style, LookWriter looks, Theme theme) {
        switch (trait) {
            case REPEATED -> theme.colour(xml, style.get(Role.ATTRIBUTION, Property.COLOUR));
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

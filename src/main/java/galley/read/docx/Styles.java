package galley.read.docx;

import galley.office.XmlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The styles of a document by their ids: what each says of its text, by its name or that of a style it is based on. */
final class Styles {
    private static final int LOWEST_OUTLINE = 5;

    private final Map<String, XmlNode> byId = new HashMap<>();
    private final Map<String, Form.Levelled> forms = new HashMap<>();

    Styles(Optional<XmlNode> part) {
        part.ifPresent(root -> root.children("style").forEach(style -> byId.put(style.attribute("styleId"), style)));
    }

    /** What a paragraph of that style is; a style that says nothing makes plain text. */
    Form.Levelled form(String id) {
        return forms.computeIfAbsent(id, this::found);
    }

    /** What characters of that style are. */
    Set<Trait> traits(String id) {
        return style(id).map(style -> Trait.named(style.value("name"))).orElse(Set.of());
    }

    /** Whether characters of that style say again what another cell of their table says. */
    boolean repeats(String id) {
        return style(id)
                .filter(style -> style.value("name").equalsIgnoreCase("repeated cell"))
                .isPresent();
    }

    /** The list that a style puts its paragraphs in, on its own or by the styles it is based on. */
    Optional<XmlNode> numbering(String id) {
        Set<String> seen = new HashSet<>();
        for (String at = id; byId.containsKey(at) && seen.add(at); at = base(at)) {
            Optional<XmlNode> numbering = settings(at).flatMap(all -> all.child("numPr"));
            if (numbering.isPresent()) {
                return numbering;
            }
        }
        return Optional.empty();
    }

    private Form.Levelled found(String id) {
        Set<String> seen = new HashSet<>();
        for (String at = id; byId.containsKey(at) && seen.add(at); at = base(at)) {
            Optional<Form.Levelled> named = style(at).flatMap(style -> Form.named(style.value("name")));
            if (named.isPresent()) {
                return named.get();
            }
            Optional<Form.Levelled> outlined = settings(at).flatMap(Styles::outline);
            if (outlined.isPresent()) {
                return outlined.get();
            }
        }
        return Form.Levelled.of(Form.BODY);
    }

    /** The heading that an outline level makes of a paragraph; levels below the sixth are text. */
    static Optional<Form.Levelled> outline(XmlNode settings) {
        String level = settings.value("outlineLvl");
        if (level.length() != 1 || level.charAt(0) < '0' || level.charAt(0) > '0' + LOWEST_OUTLINE) {
            return Optional.empty();
        }
        return Optional.of(new Form.Levelled(Form.HEADING, level.charAt(0) - '0' + 1));
    }

    private Optional<XmlNode> settings(String id) {
        return style(id).flatMap(style -> style.child("pPr"));
    }

    private String base(String id) {
        return style(id).map(style -> style.value("basedOn")).orElse("");
    }

    private Optional<XmlNode> style(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}

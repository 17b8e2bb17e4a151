package galley.export.docx.template;

import galley.export.docx.styles.StylesPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The styles of a template. Word writes the ids of its own styles in the language of whoever saved the file and keeps
 * their names in English, so a style is found by its name, then by one of its aliases, then by the id that English
 * programs give it; a heading, last, by its level in the outline, for houses that name their headings themselves.
 */
final class HouseStyles {
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byAlias = new HashMap<>();
    private final Map<String, String> byLowerId = new HashMap<>();
    private final List<Element> all;

    HouseStyles(Element root) {
        all = root.all("style");
        for (Element style : all) {
            String id = style.attribute("styleId");
            String type = type(style);
            byId.putIfAbsent(id, style);
            byName.putIfAbsent(key(type, style.value("name")), id);
            Arrays.stream(style.value("aliases").split(",", -1))
                    .filter(alias -> !alias.isBlank())
                    .forEach(alias -> byAlias.putIfAbsent(key(type, alias), id));
            byLowerId.putIfAbsent(key(type, id), id);
        }
    }

    /** The id of the style that stands for one of ours; empty where the template has none. */
    Optional<String> find(String type, String name, String id) {
        return Stream.of(
                        byName.get(key(type, name)),
                        byAlias.get(key(type, name)),
                        StylesPart.builtIn(name) ? byLowerId.get(key(type, id)) : null)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .or(() -> outlined(type, name))
                .or(() -> name.equals("Normal") ? byDefault(type) : Optional.empty());
    }

    /** The style of paragraphs that name none. */
    private Optional<String> byDefault(String type) {
        return all.stream()
                .filter(style -> type(style).equals(type) && "1true".contains(style.attribute("default")))
                .filter(style -> !style.attribute("default").isEmpty())
                .map(style -> style.attribute("styleId"))
                .findFirst();
    }

    /** The first style that says of itself that it is of that level of the outline. */
    private Optional<String> outlined(String type, String name) {
        if (!name.startsWith("heading ")) {
            return Optional.empty();
        }
        String level = Integer.toString(name.charAt(name.length() - 1) - '1');
        return all.stream()
                .filter(style -> type(style).equals(type))
                .filter(style -> style.child("pPr")
                        .map(look -> look.value("outlineLvl").equals(level))
                        .orElse(false))
                .filter(style -> !style.value("name").toLowerCase(Locale.ROOT).startsWith("heading "))
                .map(style -> style.attribute("styleId"))
                .findFirst();
    }

    Optional<Element> style(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The style and those it is based on, the most general first. */
    List<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String at = id; byId.containsKey(at) && seen.add(at); ) {
            Element style = byId.get(at);
            chain.add(0, style);
            at = style.value("basedOn");
        }
        return chain;
    }

    /** An id that no style has yet. */
    String freeId(String wanted) {
        return free(wanted, byId.keySet(), "");
    }

    /** A name that no style of any kind has yet. */
    String freeName(String wanted) {
        Set<String> names = new HashSet<>();
        all.forEach(style -> names.add(style.value("name").toLowerCase(Locale.ROOT)));
        return free(wanted, names, " ");
    }

    private static String free(String wanted, Set<String> taken, String between) {
        String free = wanted;
        for (int i = 2; taken.contains(free) || taken.contains(free.toLowerCase(Locale.ROOT)); i++) {
            free = wanted + between + i;
        }
        return free;
    }

    private static String type(Element style) {
        String type = style.attribute("type");
        return type.isEmpty() ? "paragraph" : type;
    }

    private static String key(String type, String name) {
        return type + " " + name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

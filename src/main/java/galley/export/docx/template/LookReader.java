package galley.export.docx.template;

import galley.export.docx.styles.LineRule;
import galley.export.docx.styles.Look;
import galley.style.Alignment;
import galley.style.Colour;
import galley.style.Ground;
import galley.style.LetterCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How a style of a template looks: what it says itself, what its bases say, what the document says of all text. */
final class LookReader {
    private static final Map<String, Alignment> ALIGNMENTS = Map.of(
            "both", Alignment.JUSTIFY,
            "distribute", Alignment.JUSTIFY,
            "center", Alignment.CENTRE,
            "right", Alignment.RIGHT,
            "end", Alignment.RIGHT);
    /** What Word takes where nobody says anything: ten points, lines as high as their font asks. */
    private static final long USUAL_SIZE = 20;

    private static final long SINGLE = 240;
    private static final String USUAL_FONT = "Times New Roman";

    private final HouseStyles styles;
    private final HouseLists lists;
    private final HouseTheme theme;
    private final List<Element> defaults = new ArrayList<>();

    LookReader(Element root, HouseStyles styles, HouseLists lists, HouseTheme theme) {
        this.styles = styles;
        this.lists = lists;
        this.theme = theme;
        root.child("docDefaults").map(Element::elements).orElse(List.of()).forEach(defaults::add);
    }

    /** The look of a paragraph style; digits have the form that {@code like} has, for templates rarely say. */
    Look look(String styleId, Look like) {
        List<Element> runs = properties(styleId, "rPr");
        List<Element> paragraphs = properties(styleId, "pPr");
        Indents indents = indents(styleId, paragraphs);
        return new Look(
                font(runs),
                number(runs, "sz", "val").orElse(USUAL_SIZE),
                number(paragraphs, "spacing", "line").orElse(SINGLE),
                on(runs, "b", false),
                on(runs, "i", false),
                colour(runs),
                like.figures(),
                on(runs, "caps", false)
                        ? LetterCase.CAPITALS
                        : on(runs, "smallCaps", false) ? LetterCase.SMALL_CAPITALS : LetterCase.AS_WRITTEN,
                number(runs, "spacing", "val").orElse(0L),
                new Ground(last(paragraphs, "shd").flatMap(shade -> HouseTheme.colour(shade.attribute("fill")))),
                last(paragraphs, "jc")
                        .map(align -> ALIGNMENTS.getOrDefault(align.attribute("val"), Alignment.LEFT))
                        .orElse(Alignment.LEFT),
                !on(paragraphs, "suppressAutoHyphens", false),
                indents.inset,
                indents.indent,
                number(paragraphs, "spacing", "before").orElse(0L),
                number(paragraphs, "spacing", "after").orElse(0L),
                on(paragraphs, "keepNext", false),
                on(paragraphs, "widowControl", true),
                rule(paragraphs),
                on(paragraphs, "contextualSpacing", false));
    }

    /** Whether the lines of a style stay on one page. */
    boolean keepsLines(String styleId) {
        return on(properties(styleId, "pPr"), "keepLines", false);
    }

    private record Indents(long inset, long indent) {}

    /** What a list says of its indents holds unless the style says something itself. */
    private Indents indents(String styleId, List<Element> paragraphs) {
        List<Element> all = new ArrayList<>(paragraphs);
        lists.position(styleId)
                .flatMap(lists::level)
                .flatMap(level -> level.child("pPr"))
                .ifPresent(level -> all.add(0, level));
        long inset =
                number(all, "ind", "left").or(() -> number(all, "ind", "start")).orElse(0L);
        long hanging = number(all, "ind", "hanging").orElse(0L);
        return new Indents(
                inset, hanging > 0 ? -hanging : number(all, "ind", "firstLine").orElse(0L));
    }

    private List<Element> properties(String styleId, String kind) {
        List<Element> all = new ArrayList<>();
        defaults.forEach(one -> one.child(kind).ifPresent(all::add));
        styles.chain(styleId).forEach(style -> style.child(kind).ifPresent(all::add));
        return all;
    }

    private String font(List<Element> runs) {
        for (int i = runs.size() - 1; i >= 0; i--) {
            Optional<Element> fonts = runs.get(i).child("rFonts");
            Optional<String> named = fonts.flatMap(one -> theme.font(one.attribute("asciiTheme")))
                    .or(() -> fonts.map(one -> one.attribute("ascii")).filter(name -> !name.isEmpty()));
            if (named.isPresent()) {
                return named.get();
            }
        }
        return USUAL_FONT;
    }

    private static Colour colour(List<Element> runs) {
        return last(runs, "color")
                .flatMap(colour -> HouseTheme.colour(colour.attribute("val")))
                .orElse(Colour.BLACK);
    }

    private static LineRule rule(List<Element> paragraphs) {
        String word = lastAttribute(paragraphs, "spacing", "lineRule").orElse("auto");
        return word.equals("exact") ? LineRule.EXACT : word.equals("atLeast") ? LineRule.AT_LEAST : LineRule.MULTIPLE;
    }

    private static boolean on(List<Element> properties, String name, boolean otherwise) {
        boolean on = otherwise;
        for (Element one : properties) {
            on = one.toggle(name).orElse(on);
        }
        return on;
    }

    private static Optional<Long> number(List<Element> properties, String name, String attribute) {
        return lastAttribute(properties, name, attribute)
                .map(digits -> HouseLists.number(digits).orElse(0))
                .map(Integer::longValue);
    }

    private static Optional<String> lastAttribute(List<Element> properties, String name, String attribute) {
        return found(
                properties,
                one -> one.child(name).map(child -> child.attribute(attribute)).filter(value -> !value.isEmpty()));
    }

    private static Optional<Element> last(List<Element> properties, String name) {
        return found(properties, one -> one.child(name));
    }

    private static <T> Optional<T> found(List<Element> properties, Function<Element, Optional<T>> wanted) {
        Optional<T> found = Optional.empty();
        for (Element one : properties) {
            Optional<T> here = wanted.apply(one);
            found = here.isPresent() ? here : found;
        }
        return found;
    }
}

package galley.style;

import galley.unit.Length;
import galley.unit.PaperSize;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Something that a style sets for a role: a font, a size, a margin. The constants here are the one list of what can be
 * set: the parser, the reference and the schema are made from it.
 *
 * @param key its name in style files: {@code space-before}
 * @param expects what its value must be, to follow "must be": {@code a length such as 10.5pt or 25mm}
 * @param parser reads a value; empty where the text is no such value
 * @param choices the values there are, where there are few; else empty
 * @param page whether it belongs to the role {@code page} rather than to roles of text
 * @param help one line for the reference
 * @param <T> the type of its values
 */
public record Property<T>(
        String key,
        String expects,
        Function<String, Optional<T>> parser,
        List<String> choices,
        boolean page,
        String help) {

    private static final String A_LENGTH = "a length such as 10.5pt or 25mm";
    private static final String A_COLOUR = "a colour of six hexadecimal digits such as 1F3864";

    /** Paper. */
    public static final Property<PaperSize> PAPER =
            page("paper", "a paper size", PaperSize::named, names(PaperSize.NAMED, PaperSize::name), "the paper");
    /** Clear space above the text area. */
    public static final Property<Length> MARGIN_TOP = pageLength("margin-top", "clear space above the text area");
    /** Clear space right of the text area. */
    public static final Property<Length> MARGIN_RIGHT = pageLength("margin-right", "clear space right of it");
    /** Clear space below the text area. */
    public static final Property<Length> MARGIN_BOTTOM = pageLength("margin-bottom", "clear space below it");
    /** Clear space left of the text area. */
    public static final Property<Length> MARGIN_LEFT = pageLength("margin-left", "clear space left of it");
    /** Width of the side column. */
    public static final Property<Length> SIDE_COLUMN =
            pageLength("side-column", "width of the side column for facts and timeline; 0pt for none");
    /** Space between the main and the side column. */
    public static final Property<Length> GUTTER = pageLength("gutter", "space between the main and the side column");
    /** Distance of the lines of the baseline grid. */
    public static final Property<Length> GRID =
            pageLength("grid", "distance of the baseline grid that both columns keep to; 0pt for none");
    /** How "page x of y" is written. */
    public static final Property<String> FOLIO = page(
            "folio",
            "x / y, page x of y, or none",
            choice("x / y", "page x of y", "none"),
            List.of("x / y", "page x of y", "none"),
            "how pages are numbered");

    /** Typeface family. */
    public static final Property<String> FONT = text(
            "font", "the name of a font family", value -> Optional.of(value).filter(Property::notBlank), "font family");
    /** Size of type. */
    public static final Property<Length> SIZE = length("size", "size of type", size -> size.points() > 0);
    /** Distance of baselines. */
    public static final Property<Length> LEADING =
            length("leading", "distance from baseline to baseline", leading -> leading.points() > 0);
    /** Whether bold. */
    public static final Property<Boolean> BOLD = onOff("bold", "whether the type is bold");
    /** Whether italic. */
    public static final Property<Boolean> ITALIC = onOff("italic", "whether the type is italic");
    /** Colour of type. */
    public static final Property<Colour> COLOUR = text("color", A_COLOUR, Colour::parse, "colour of the type");
    /** Colour of the ground. */
    public static final Property<Ground> GROUND =
            text("ground", A_COLOUR + ", or none", Ground::parse, "tint behind the text, or none");
    /** Alignment. */
    public static final Property<Alignment> ALIGN = text(
            "align", "justify, left, right or centre", constant(Alignment.class), names(Alignment.class), "alignment");
    /** Hyphenation. */
    public static final Property<Boolean> HYPHENATE = onOff("hyphenate", "whether words may be broken at line ends");
    /** Figures. */
    public static final Property<Figures> FIGURES = text(
            "figures",
            "old-style, lining or tabular",
            constant(Figures.class),
            names(Figures.class),
            "form of the digits");
    /** Case. */
    public static final Property<LetterCase> CASE = text(
            "case",
            "as-written, small-capitals or capitals",
            constant(LetterCase.class),
            names(LetterCase.class),
            "case in which letters are shown");
    /** Letterspacing. */
    public static final Property<Double> TRACKING =
            text("tracking", "a share of the type size such as 6%", Property::percent, "space added between letters");
    /** Indent of the first line. */
    public static final Property<Length> INDENT =
            length("indent", "indent of the first line of a paragraph that follows another", any -> true);
    /** Left indent. */
    public static final Property<Length> INSET =
            length("inset", "indent of all lines from the left", Property::notNegative);
    /** Space before. */
    public static final Property<Length> SPACE_BEFORE = length("space-before", "space above", Property::notNegative);
    /** Space after. */
    public static final Property<Length> SPACE_AFTER = length("space-after", "space below", Property::notNegative);
    /** Padding. */
    public static final Property<Length> PADDING =
            length("padding", "space between the edge of a box or cell and its text", Property::notNegative);
    /** Rule thickness. */
    public static final Property<Length> RULE =
            length("rule", "thickness of the rule; 0pt for none", Property::notNegative);
    /** Rule colour. */
    public static final Property<Colour> RULE_COLOUR =
            text("rule-color", A_COLOUR, Colour::parse, "colour of the rule");
    /** Keep with next. */
    public static final Property<Boolean> KEEP_WITH_NEXT =
            onOff("keep-with-next", "whether it stays on the page of what follows");
    /** Widows. */
    public static final Property<Integer> WIDOWS = text(
            "widows",
            "a number of lines from 1 to 9",
            Property::lines,
            "lines that must stand together at the top of a page");
    /** Orphans. */
    public static final Property<Integer> ORPHANS = text(
            "orphans",
            "a number of lines from 1 to 9",
            Property::lines,
            "lines that must stand together at the foot of a page");
    /** Numbered headings. */
    public static final Property<Boolean> NUMBERED = onOff("numbered", "whether headings are numbered");

    /** Takes a copy of the choices. */
    public Property {
        choices = List.copyOf(choices);
    }

    /** Every property, in the order of the reference. */
    public static List<Property<?>> all() {
        return List.of(
                PAPER,
                MARGIN_TOP,
                MARGIN_RIGHT,
                MARGIN_BOTTOM,
                MARGIN_LEFT,
                SIDE_COLUMN,
                GUTTER,
                GRID,
                FOLIO,
                FONT,
                SIZE,
                LEADING,
                BOLD,
                ITALIC,
                COLOUR,
                GROUND,
                ALIGN,
                HYPHENATE,
                FIGURES,
                CASE,
                TRACKING,
                INDENT,
                INSET,
                SPACE_BEFORE,
                SPACE_AFTER,
                PADDING,
                RULE,
                RULE_COLOUR,
                KEEP_WITH_NEXT,
                WIDOWS,
                ORPHANS,
                NUMBERED);
    }

    /** Whether a role may have this property: a page has no font, and text no margins. */
    public boolean fits(Role role) {
        return page == (role == Role.PAGE);
    }

    /** The property of that key. */
    public static Optional<Property<?>> of(String key) {
        return all().stream().filter(property -> property.key.equals(key)).findFirst();
    }

    @Override
    public String toString() {
        return key;
    }

    private static <T> Property<T> page(
            String key, String expects, Function<String, Optional<T>> parser, List<String> choices, String help) {
        return new Property<>(key, expects, parser, choices, true, help);
    }

    private static Property<Length> pageLength(String key, String help) {
        return page(key, A_LENGTH, text -> Length.parse(text).filter(Property::notNegative), List.of(), help);
    }

    private static Property<Length> length(String key, String help, Predicate<Length> allowed) {
        return text(key, A_LENGTH, text -> Length.parse(text).filter(allowed), help);
    }

    private static <T> Property<T> text(String key, String expects, Function<String, Optional<T>> parser, String help) {
        return text(key, expects, parser, List.of(), help);
    }

    private static <T> Property<T> text(
            String key, String expects, Function<String, Optional<T>> parser, List<String> choices, String help) {
        return new Property<>(key, expects, parser, choices, false, help);
    }

    private static Property<Boolean> onOff(String key, String help) {
        List<String> choices = List.of("true", "false");
        return text(key, "true or false", choice("true", "false").andThen(v -> v.map("true"::equals)), choices, help);
    }

    private static Function<String, Optional<String>> choice(String... values) {
        return text -> Stream.of(values).filter(text::equals).findFirst();
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> constant(Class<E> type) {
        return text -> Arrays.stream(type.getEnumConstants())
                .filter(value -> key(value).equals(text))
                .findFirst();
    }

    private static Optional<Double> percent(String text) {
        String number = text.endsWith("%") ? text.substring(0, text.length() - 1) : "";
        return Length.parse(number + "pt").map(length -> length.points() / 100).filter(share -> Math.abs(share) <= 1);
    }

    private static Optional<Integer> lines(String text) {
        return text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9'
                ? Optional.of(text.charAt(0) - '0')
                : Optional.empty();
    }

    private static boolean notNegative(Length length) {
        return length.points() >= 0;
    }

    private static boolean notBlank(String text) {
        return !text.isBlank();
    }

    private static <T> List<String> names(List<T> values, Function<T, String> name) {
        return values.stream().map(name).toList();
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Property::key).toList();
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

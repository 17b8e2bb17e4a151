package galley.style;

import galley.unit.Length;
import galley.unit.PaperSize;
import java.util.List;
import java.util.Optional;

/**
 * Something that a style sets for a role: a font, a size, a margin. The constants here are the one list of what can be
 * set: the parser, the reference and the schema are made from it.
 *
 * @param <T> the type of its values
 */
public final class Property<T> {
    private static final Length NONE = Length.ZERO;
    private static final Length SOME = Length.pt(1);
    private static final Length HANGING = Length.pt(-2000);

    /** Paper. */
    public static final Property<PaperSize> PAPER =
            page("paper", Kind.chosen(PaperSize.NAMED, PaperSize::name), "the paper, upright");
    /** Clear space above the text area. */
    public static final Property<Length> MARGIN_TOP =
            page("margin-top", Kind.length(NONE), "clear space above the text area; the running head stands in it");
    /** Clear space right of the text area. */
    public static final Property<Length> MARGIN_RIGHT =
            page("margin-right", Kind.length(NONE), "clear space right of the text area");
    /** Clear space below the text area. */
    public static final Property<Length> MARGIN_BOTTOM =
            page("margin-bottom", Kind.length(NONE), "clear space below the text area; the foot stands in it");
    /** Clear space left of the text area. */
    public static final Property<Length> MARGIN_LEFT =
            page("margin-left", Kind.length(NONE), "clear space left of the text area");
    /** Whether left pages mirror right ones. */
    public static final Property<Margins> MARGINS = page(
            "margins",
            Kind.constant(Margins.class),
            "whether all pages are alike, or left pages mirror right ones, with the left margin at the spine");
    /** Width of the side column. */
    public static final Property<Length> SIDE_COLUMN =
            page("side-column", Kind.length(NONE), "width of the side column; 0pt for none");
    /** What the side column is for. */
    public static final Property<Side> SIDE = page(
            "side", Kind.constant(Side.class), "what the side column is for: facts and timeline, or notes by hand");
    /** Space between the main and the side column. */
    public static final Property<Length> GUTTER =
            page("gutter", Kind.length(NONE), "space between the main and the side column");
    /** Distance of the lines of the baseline grid. */
    public static final Property<Length> GRID = page(
            "grid",
            Kind.length(NONE),
            "distance of the lines of the baseline grid that both columns keep to; 0pt for none");
    /** How "page x of y" is written. */
    public static final Property<String> FOLIO =
            page("folio", Kind.word("x / y", "page x of y", "none"), "how pages are numbered");
    /** How far ink may reach beyond the trimmed edge. */
    public static final Property<Length> BLEED = page(
            "bleed",
            Kind.length(NONE),
            "what the sheet has beyond the trimmed page for ink that reaches its edge; 0pt for none");
    /** Whether the corners of the trimmed page are marked. */
    public static final Property<Boolean> CROP_MARKS =
            page("crop-marks", Kind.ON_OFF, "whether marks outside of the page show where to trim it");

    /** Whether long documents have a table of contents. */
    public static final Property<Boolean> CONTENTS =
            page("contents", Kind.ON_OFF, "whether documents of more than three pages have a table of contents");

    /** How events are shown. */
    public static final Property<String> TIMELINE = page(
            "timeline",
            Kind.word("strip", "figure", "table", "none"),
            "how events are shown: at the side where there is room, to scale with a table, as a table, or not at all");

    /** How links are shown. */
    public static final Property<String> LINKS = page(
            "links",
            Kind.word("active", "notes"),
            "how links are shown: in their colour, to be clicked, or with the address in a note, to be read on paper");
    /** Place of the notes. */
    public static final Property<NotePlace> NOTES =
            page("notes", Kind.constant(NotePlace.class), "where notes stand: at the foot of their page or at the end");

    /** Typeface family. */
    public static final Property<String> FONT = text(
            "font", Kind.WORDS, "font family: Source Serif, Source Sans, JetBrains Mono, Kurinto Sans, or your own");
    /** Size of type. */
    public static final Property<Length> SIZE = text("size", Kind.length(SOME), "size of the type");
    /** Distance of baselines. */
    public static final Property<Length> LEADING =
            text("leading", Kind.length(SOME), "distance from baseline to baseline");
    /** Whether bold. */
    public static final Property<Boolean> BOLD = text("bold", Kind.ON_OFF, "whether the type is bold");
    /** Whether italic. */
    public static final Property<Boolean> ITALIC = text("italic", Kind.ON_OFF, "whether the type is italic");
    /** Colour of type. */
    public static final Property<Colour> COLOUR = text("color", Kind.COLOUR, "colour of the type");
    /** Colour of the ground. */
    public static final Property<Ground> GROUND =
            text("ground", Kind.GROUND, "tint behind the text, or none for bare paper");
    /** Alignment. */
    public static final Property<Alignment> ALIGN =
            text("align", Kind.constant(Alignment.class), "how lines meet the edges of their column");
    /** Hyphenation. */
    public static final Property<Boolean> HYPHENATE =
            text("hyphenate", Kind.ON_OFF, "whether words may be broken at line ends");
    /** Fine adjustments of justified text. */
    public static final Property<Boolean> MICROTYPE = text(
            "microtype",
            Kind.ON_OFF,
            "whether, in justified text, signs hang out at the edges and letters widen or narrow by up to 2 %");
    /** Figures. */
    public static final Property<Figures> FIGURES = text("figures", Kind.constant(Figures.class), "form of the digits");
    /** Case. */
    public static final Property<LetterCase> CASE =
            text("case", Kind.constant(LetterCase.class), "case in which letters are shown");
    /** Letterspacing. */
    public static final Property<Double> TRACKING = text("tracking", Kind.SHARE, "space added between letters");
    /** Indent of the first line. */
    public static final Property<Length> INDENT = text(
            "indent",
            Kind.length(HANGING),
            "indent of the first line of a paragraph that follows another; negative hangs");
    /** Left indent. */
    public static final Property<Length> INSET =
            text("inset", Kind.length(NONE), "indent of all lines from the left, for each level of depth");
    /** Space before. */
    public static final Property<Length> SPACE_BEFORE = text(
            "space-before",
            Kind.length(NONE),
            "space above, added to the space after of what stands there; dropped at the top of a page");
    /** Space after. */
    public static final Property<Length> SPACE_AFTER = text("space-after", Kind.length(NONE), "space below");
    /** Padding. */
    public static final Property<Length> PADDING =
            text("padding", Kind.length(NONE), "space between text and the edge of its tint or cell, or its rule");
    /** Rule thickness. */
    public static final Property<Length> RULE =
            text("rule", Kind.length(NONE), "thickness of the rule at the text; 0pt for none");
    /** Rule colour. */
    public static final Property<Colour> RULE_COLOUR = text("rule-color", Kind.COLOUR, "colour of the rule");
    /** Keep with next. */
    public static final Property<Boolean> KEEP_WITH_NEXT =
            text("keep-with-next", Kind.ON_OFF, "whether it stays on the page of what follows");
    /** Widows. */
    public static final Property<Integer> WIDOWS =
            text("widows", Kind.LINES, "lines that must stand together at the top of a page");
    /** Orphans. */
    public static final Property<Integer> ORPHANS =
            text("orphans", Kind.LINES, "lines that must stand together at the foot of a page");
    /** Numbered headings. */
    public static final Property<Boolean> NUMBERED =
            new Property<>("numbered", Kind.ON_OFF, Role.HEADING, "whether headings are numbered");
    /** Headings at the head of a page. */
    public static final Property<Boolean> NEW_PAGE =
            new Property<>("new-page", Kind.ON_OFF, Role.HEADING, "whether headings begin a new page");

    private static final List<Property<?>> ALL = List.of(
            PAPER,
            MARGIN_TOP,
            MARGIN_RIGHT,
            MARGIN_BOTTOM,
            MARGIN_LEFT,
            MARGINS,
            SIDE_COLUMN,
            SIDE,
            GUTTER,
            GRID,
            FOLIO,
            CONTENTS,
            TIMELINE,
            LINKS,
            BLEED,
            CROP_MARKS,
            NOTES,
            FONT,
            SIZE,
            LEADING,
            BOLD,
            ITALIC,
            COLOUR,
            GROUND,
            ALIGN,
            HYPHENATE,
            MICROTYPE,
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
            NUMBERED,
            NEW_PAGE);

    private final String key;
    private final Kind<T> kind;
    private final Role scope;
    private final String help;

    private Property(String key, Kind<T> kind, Role scope, String help) {
        this.key = key;
        this.kind = kind;
        this.scope = scope;
        this.help = help;
    }

    /** Every property, in the order of the reference. */
    public static List<Property<?>> all() {
        return ALL;
    }

    /** The property of that key. */
    public static Optional<Property<?>> of(String key) {
        return ALL.stream().filter(property -> property.key.equals(key)).findFirst();
    }

    /** Its name in style files: {@code space-before}. */
    public String key() {
        return key;
    }

    /** What its value must be, to follow "must be": {@code a length such as 10.5pt or 25mm}. */
    public String expects() {
        return kind.expects();
    }

    /** The values there are, where there are few; else empty. */
    public List<String> choices() {
        return kind.choices();
    }

    /** One line for the reference. */
    public String help() {
        return help;
    }

    /** Whether a role may have this property: a page has no font, text no margins, and headings alone have numbers. */
    public boolean fits(Role role) {
        return role.isOrDescendsFrom(scope);
    }

    /** Reads a value; empty where the text is no such value. */
    public Optional<T> parse(String text) {
        return kind.parser().apply(text);
    }

    /** A value as style files write it; {@link #parse} reads it back. */
    public String write(T value) {
        return kind.writer().apply(value);
    }

    /** The kind of its values. */
    Kind<T> kind() {
        return kind;
    }

    /** The role that needs it set when nothing is inherited: it and its descendants may have this property. */
    Role scope() {
        return scope;
    }

    @Override
    public String toString() {
        return key;
    }

    private static <T> Property<T> page(String key, Kind<T> kind, String help) {
        return new Property<>(key, kind, Role.PAGE, help);
    }

    private static <T> Property<T> text(String key, Kind<T> kind, String help) {
        return new Property<>(key, kind, Role.BODY, help);
    }
}

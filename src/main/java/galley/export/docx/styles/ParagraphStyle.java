package galley.export.docx.styles;

import galley.style.Colour;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A paragraph style of the document.
 *
 * @param id its id, Word's own where Word has such a style
 * @param name its name, likewise
 * @param basedOn the id of the style it follows
 * @param next the id of the style of the next paragraph that an editor types
 * @param look how it looks
 * @param keepLines whether its lines stay on one page
 * @param newPage whether it begins a page
 * @param outline level of the outline from 0, for headings
 * @param numbering the list it belongs to
 * @param rule a rule at one of its edges
 * @param tabs tab stops
 */
public record ParagraphStyle(
        String id,
        String name,
        String basedOn,
        String next,
        Look look,
        boolean keepLines,
        boolean newPage,
        OptionalInt outline,
        Optional<ListLevel> numbering,
        Optional<Rule> rule,
        List<Tab> tabs) {

    /** Width of a digit in ems, in the widest of usual text faces. */
    private static final double DIGIT = 0.62;

    private static final int TWIPS_IN_HALF_POINT = 10;

    /** A style that looks so and has nothing else. */
    public static ParagraphStyle of(String id, String name, String basedOn, Look look) {
        return new ParagraphStyle(
                id,
                name,
                basedOn,
                id,
                look,
                false,
                false,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    public ParagraphStyle followedBy(String style) {
        return new ParagraphStyle(id, name, basedOn, style, look, keepLines, newPage, outline, numbering, rule, tabs);
    }

    public ParagraphStyle keptWhole() {
        return new ParagraphStyle(id, name, basedOn, next, look, true, newPage, outline, numbering, rule, tabs);
    }

    /** The same, at the head of a page where that is asked for. */
    public ParagraphStyle onNewPage(boolean asked) {
        return new ParagraphStyle(id, name, basedOn, next, look, keepLines, asked, outline, numbering, rule, tabs);
    }

    public ParagraphStyle inOutline(int level) {
        return new ParagraphStyle(
                id, name, basedOn, next, look, keepLines, newPage, OptionalInt.of(level), numbering, rule, tabs);
    }

    public ParagraphStyle numbered(int list, int level) {
        Optional<ListLevel> listLevel = Optional.of(new ListLevel(list, level));
        return new ParagraphStyle(id, name, basedOn, next, look, keepLines, newPage, outline, listLevel, rule, tabs);
    }

    public ParagraphStyle ruled(Optional<Rule> newRule) {
        return new ParagraphStyle(id, name, basedOn, next, look, keepLines, newPage, outline, numbering, newRule, tabs);
    }

    public ParagraphStyle tabbed(Tab... stops) {
        return new ParagraphStyle(
                id, name, basedOn, next, look, keepLines, newPage, outline, numbering, rule, List.of(stops));
    }

    /**
     * The same line of contents with room for a number of so many characters before its text; none where that is 0, for
     * else a short heading would end before the stop of its text, and its page number stand there.
     */
    public ParagraphStyle withRoom(int longest) {
        Tab right = tabs.get(tabs.size() - 1);
        long room = look.inset() + Math.round((longest + 1) * DIGIT * look.size() * TWIPS_IN_HALF_POINT);
        long usual = tabs.get(0).kind().equals("left") ? tabs.get(0).position() : 0;
        return longest == 0 ? tabbed(right) : tabbed(new Tab("left", Math.max(usual, room), "none"), right);
    }

    /** The height of one line of it with its rule and the spaces around it, in twips. */
    public long height() {
        long edge = rule.filter(one -> !one.edge().equals("w:left"))
                .map(one -> 20L * one.space() + one.eighths() * 20 / 8)
                .orElse(0L);
        return look.before() + look.leading() + look.after() + edge;
    }

    /**
     * A level of a list.
     *
     * @param list the list's number in the numbering part
     * @param level from 0
     */
    public record ListLevel(int list, int level) {}

    /**
     * A rule at an edge.
     *
     * @param edge {@code w:top}, {@code w:left}, {@code w:bottom}
     * @param eighths thickness in eighths of a point
     * @param colour its colour
     * @param space points between text and rule, at most 31
     */
    public record Rule(String edge, long eighths, Colour colour, int space) {}

    /**
     * A tab stop.
     *
     * @param kind {@code left} or {@code right}
     * @param position twips from the left
     * @param leader {@code dot} or {@code none}
     */
    public record Tab(String kind, long position, String leader) {}
}

package galley.compose;

import galley.compose.PageReader.TextLine;
import galley.page.Mark.GlyphMark;
import galley.page.Mark.RuleMark;
import galley.page.Structure.Kind;
import galley.style.Property;
import galley.style.Role;
import galley.style.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a typesetter would mark on finished pages: widows, orphans, headings without two lines after them, pages that
 * end more than a line above their foot though what follows could have begun there, a last page with next to nothing.
 * Looks at the ink alone, never at what the page breaker says.
 */
final class PageFaults {
    /** What a line reaches below its baseline, leading and descent, in points; no more than this is known from ink. */
    private static final double BELOW = 4;

    /** Half a line may be lost to what stands off the grid: tables, lists, code. */
    private static final double OFF_GRID = 7.5;

    private static final Set<Kind> APART =
            Set.of(Kind.TABLE, Kind.FIGURE, Kind.LIST, Kind.QUOTATION, Kind.CODE, Kind.CONTENTS);

    private final PageReader pages;
    private final double foot;
    private final double leading;
    private final double parting;
    private final List<List<Line>> lines = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    /** A line with the block it belongs to. */
    private record Line(double y, int block, Kind kind, boolean isApart) {
        boolean isHeading() {
            return kind.type().matches("H\\d");
        }
    }

    private PageFaults(PageReader pages, Style style) {
        this.pages = pages;
        this.foot =
                pages.height() - style.get(Role.PAGE, Property.MARGIN_BOTTOM).points();
        this.leading = style.get(Role.BODY, Property.LEADING).points();
        this.parting = style.get(Role.BODY, Property.SPACE_AFTER).points();
        for (int page = 0; page < pages.pageCount(); page++) {
            lines.add(lines(page));
        }
    }

    /** All faults, each with its page. */
    static List<String> in(PageReader pages, Style style) {
        PageFaults faults = new PageFaults(pages, style);
        faults.findDivided();
        faults.findStranded();
        faults.findShort();
        return faults.found;
    }

    /** Lines of the text, without notes, from top to bottom. */
    private List<Line> lines(int page) {
        List<GlyphMark> text = pages.main(page).stream()
                .filter(mark -> !pages.isUnder(mark.meaning(), Set.of(Kind.NOTE, Kind.REFERENCE)))
                .toList();
        List<Line> read = new ArrayList<>();
        for (TextLine line : PageReader.lines(text)) {
            GlyphMark first = line.marks().get(0);
            int block = pages.block(first);
            boolean isApart = pages.isUnder(first.meaning(), APART);
            // Characters that other faces supply may sit a trifle off; tables set several lines side by side.
            boolean goesOn =
                    !read.isEmpty() && line.y() - read.get(read.size() - 1).y() < 3;
            if (!goesOn) {
                read.add(new Line(line.y(), block, pages.node(block).kind(), isApart));
            }
        }
        return read;
    }

    /** Of no paragraph may a single line stand on a page that the rest does not. */
    private void findDivided() {
        Map<Integer, List<int[]>> parts = new HashMap<>();
        for (int page = 0; page < lines.size(); page++) {
            Map<Integer, Integer> counts = new HashMap<>();
            lines.get(page).stream()
                    .filter(line -> !line.isApart())
                    .forEach(line -> counts.merge(line.block(), 1, Integer::sum));
            for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
                parts.computeIfAbsent(count.getKey(), block -> new ArrayList<>())
                        .add(new int[] {page, count.getValue()});
            }
        }
        for (List<int[]> pagesOfBlock : parts.values()) {
            if (pagesOfBlock.size() > 1) {
                int[] first = pagesOfBlock.get(0);
                int[] last = pagesOfBlock.get(pagesOfBlock.size() - 1);
                report(first[1] < 2, first[0], "orphan");
                report(last[1] < 2, last[0], "widow");
            }
        }
    }

    /** Below a heading stand two lines at least, unless there are no more before the next. */
    private void findStranded() {
        for (int page = 0; page + 1 < lines.size(); page++) {
            List<Line> onPage = lines.get(page);
            int last = onPage.size() - 1;
            while (last >= 0 && !onPage.get(last).isHeading()) {
                last--;
            }
            int below = onPage.size() - 1 - last;
            boolean goesOn = !lines.get(page + 1).isEmpty()
                    && !lines.get(page + 1).get(0).isHeading()
                    && !isColophon(page + 1);
            boolean apart = below > 0 && onPage.get(onPage.size() - 1).isApart();
            report(
                    last >= 0
                            && !isAboveNotes(page, onPage.get(last))
                            && (below == 0 || (below == 1 && goesOn && !apart)),
                    page,
                    "stranded heading");
        }
    }

    /** Whether it is the heading of the notes at the end. */
    private boolean isAboveNotes(int page, Line heading) {
        return pages.content(page, Kind.NOTE).stream()
                .anyMatch(mark -> mark.y() > heading.y() && mark.y() < heading.y() + 2 * leading);
    }

    /** Whether the page holds nothing but what stands after the article, in the smallest type. */
    private boolean isColophon(int page) {
        List<GlyphMark> main = pages.main(page);
        return !main.isEmpty() && main.get(0).run().size() < 8.5;
    }

    private void findShort() {
        for (int page = 0; page + 1 < lines.size(); page++) {
            double free = freeLines(page);
            double needed = neededBy(page + 1);
            report(
                    free > 1 && free > needed && !hasNotes(page) && !hasNotes(page + 1) && !isShared(page),
                    page,
                    String.format(Locale.ROOT, "%.1f lines short", free));
        }
    }

    /**
     * Whether the next page is short as well and would only be shorter, were this one filled: even with the room of
     * both it could not take what follows it, or what follows brings a note along, of which no more is known here. Two
     * pages a few lines short are better than one by all of them.
     */
    private boolean isShared(int page) {
        if (page + 2 >= lines.size()) {
            return false;
        }
        double next = freeLines(page + 1);
        double needed = hasNotes(page + 2) ? Double.POSITIVE_INFINITY : neededBy(page + 2);
        return next > 1 && freeLines(page) + next < needed;
    }

    /** A line that calls a note brings it along, and for both there may be no room where there is some for a line. */
    private boolean hasNotes(int page) {
        return !pages.content(page, Kind.NOTE).isEmpty();
    }

    private double freeLines(int page) {
        double lowest = 0;
        double end = foot;
        for (Line line : lines.get(page)) {
            lowest = Math.max(lowest, line.y() + BELOW);
        }
        for (RuleMark rule : pages.rules(page)) {
            boolean ofNotes = isAboveNotes(page, rule);
            end = ofNotes ? Math.min(end, rule.y() - BELOW) : end;
            boolean inText = rule.y() < foot - 0.1 && rule.x() < pages.width() / 2 && !ofNotes;
            lowest = inText ? Math.max(lowest, rule.y() + rule.height()) : lowest;
        }
        return (end - lowest - OFF_GRID) / leading + 0.5;
    }

    private boolean isAboveNotes(int page, RuleMark rule) {
        double below = pages.content(page, Kind.NOTE).stream()
                .mapToDouble(GlyphMark::y)
                .min()
                .orElse(Double.NEGATIVE_INFINITY);
        return rule.y() < below && below - rule.y() < 2 * leading;
    }

    /** How many lines must stand together at the head of a page, with the space above them: at least two. */
    private double neededBy(int page) {
        List<Line> onPage = lines.get(page);
        if (onPage.isEmpty() || isColophon(page)) {
            return Double.POSITIVE_INFINITY;
        }
        int at = 0;
        while (at < onPage.size() && onPage.get(at).isHeading()) {
            at++;
        }
        double space = at > 0 ? 3 : spaceAbove(page);
        if (at >= onPage.size() || onPage.get(at).isApart()) {
            return Double.POSITIVE_INFINITY;
        }
        int block = onPage.get(at).block();
        long inBlock = onPage.stream().filter(line -> line.block() == block).count();
        long together = inBlock <= 3 ? 3 : 2;
        double last = onPage.get((int) Math.min(onPage.size() - 1L, at + together - 1))
                .y();
        return (last - onPage.get(0).y()) / leading + 1 + space;
    }

    /** In lines, what would part the first paragraph of a page from the text before, where paragraphs are parted. */
    private double spaceAbove(int page) {
        List<Line> before = lines.get(page - 1);
        int first = lines.get(page).get(0).block();
        if (!before.isEmpty() && before.get(before.size() - 1).block() == first) {
            return 0;
        }
        return Math.ceil(parting / leading);
    }

    private void report(boolean isFault, int page, String fault) {
        if (isFault) {
            found.add("page " + (page + 1) + ": " + fault);
        }
    }

    /** Whether the last page is nearly empty: it holds less than a sixth of what a page holds. */
    static boolean isThin(PageReader pages, Style style) {
        List<TextLine> last = PageReader.lines(pages.main(pages.pageCount() - 1));
        double top = style.get(Role.PAGE, Property.MARGIN_TOP).points();
        double foot =
                pages.height() - style.get(Role.PAGE, Property.MARGIN_BOTTOM).points();
        return pages.pageCount() > 1
                && (last.isEmpty() || last.get(last.size() - 1).y() < top + (foot - top) / 6);
    }
}

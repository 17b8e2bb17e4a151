package galley.compose;

import galley.compose.PageReader.TextLine;
import galley.page.Mark.GlyphMark;
import galley.page.Mark.RuleMark;
import galley.page.Structure.Kind;
import galley.style.Property;
import galley.style.Role;
import galley.style.Side;
import galley.style.Style;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a typesetter would mark on finished pages: widows, orphans, headings without two lines after them, notes that
 * begin after their call or leave a line alone, pages that end more than a line above their foot, or above their notes,
 * though what follows could have begun there, a last page with next to nothing. Looks at the ink alone, never at what
 * the page breaker says.
 */
final class PageFaults {
    /** What a line reaches below its baseline, as a share of its leading. */
    private static final double BELOW = 0.29;

    /** Roundings, in lines. */
    private static final double ROUNDING = 0.1;

    /** So many lines are never divided, if they are a list, a quotation, or code. */
    private static final int WHOLE_LINES = 6;

    private static final Set<Kind> APART =
            Set.of(Kind.TABLE, Kind.FIGURE, Kind.LIST, Kind.QUOTATION, Kind.CODE, Kind.CONTENTS);

    private final PageReader pages;
    private final PageNotes notes;
    private final double top;
    private final double foot;
    private final double grid;
    private final double leading;
    private final double parting;
    private final Set<Kind> beside;
    private final List<List<Line>> lines = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    /**
     * A line with the block it belongs to.
     *
     * @param apart the table, list or the like that it stands in; -1 for none
     */
    private record Line(double y, int block, Kind kind, int apart, List<GlyphMark> marks) {
        boolean isHeading() {
            return kind.type().matches("H\\d");
        }

        boolean isApart() {
            return apart >= 0;
        }
    }

    private PageFaults(PageReader pages, Style style) {
        this.pages = pages;
        this.notes = new PageNotes(pages, style);
        double bleed = CropMarks.trim(style).inset();
        this.top = bleed + style.get(Role.PAGE, Property.MARGIN_TOP).points();
        this.foot = pages.height()
                - bleed
                - style.get(Role.PAGE, Property.MARGIN_BOTTOM).points();
        this.grid = style.get(Role.PAGE, Property.GRID).points();
        this.leading = style.get(Role.BODY, Property.LEADING).points();
        this.parting = style.get(Role.BODY, Property.SPACE_AFTER).points();
        boolean factsBeside = style.get(Role.PAGE, Property.SIDE_COLUMN).points() > 0
                && style.get(Role.PAGE, Property.SIDE) == Side.FACTS;
        this.beside = factsBeside ? EnumSet.of(Kind.ASIDE, Kind.TITLE) : EnumSet.of(Kind.TITLE);
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
        faults.found.addAll(faults.notes.faults());
        return faults.found;
    }

    /** Lines of the text, without notes at the foot, from top to bottom. */
    private List<Line> lines(int page) {
        List<GlyphMark> text = pages.content(page).stream()
                .filter(mark -> mark.y() < notes.top(page))
                .filter(mark -> !pages.isUnder(mark.meaning(), beside))
                .toList();
        List<Line> read = new ArrayList<>();
        for (TextLine line : PageReader.lines(text)) {
            // Raised characters and those of other faces may sit a trifle off; tables set several lines side by side.
            Line last = read.isEmpty() ? null : read.get(read.size() - 1);
            if (last != null && line.y() - last.y() < 4.5) {
                read.set(read.size() - 1, joined(last, line));
            } else {
                read.add(line(line));
            }
        }
        return read;
    }

    private Line line(TextLine line) {
        GlyphMark first = line.marks().stream()
                .filter(mark -> !pages.isUnder(mark.meaning(), Set.of(Kind.REFERENCE)))
                .findFirst()
                .orElse(line.marks().get(0));
        int note = pages.above(first, Kind.NOTE);
        int block = note >= 0 ? note : pages.block(first);
        return new Line(line.y(), block, pages.node(block).kind(), pages.outermost(first, APART), line.marks());
    }

    /** One line of what stands close below one another; it is of the block that most of it is of. */
    private Line joined(Line upper, TextLine lower) {
        List<GlyphMark> marks = new ArrayList<>(upper.marks());
        marks.addAll(lower.marks());
        Line own = lower.marks().size() > upper.marks().size() ? line(lower) : upper;
        return new Line(own.y(), own.block(), own.kind(), own.apart(), marks);
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
            report(last >= 0 && (below == 0 || (below == 1 && goesOn && !apart)), page, "stranded heading");
        }
    }

    /** Whether the page holds nothing but what stands after the article, in the smallest type. */
    private boolean isColophon(int page) {
        List<GlyphMark> main = pages.main(page);
        return !main.isEmpty() && main.get(0).run().size() < 8.5;
    }

    private void findShort() {
        for (int page = 0; page + 1 < lines.size(); page++) {
            double free = freeLines(page);
            boolean could = free + ROUNDING >= neededBy(page + 1);
            report(could && !isShared(page), page, String.format(Locale.ROOT, "%.1f lines short", free));
        }
    }

    /**
     * Whether the next page is short as well and would only be shorter, were this one filled: even with the room of
     * both it could not take what follows it. Two pages a few lines short are better than one by all of them.
     */
    private boolean isShared(int page) {
        if (page + 2 >= lines.size()) {
            return false;
        }
        double next = freeLines(page + 1);
        return next > 1 && freeLines(page) + next + ROUNDING < neededBy(page + 2);
    }

    /** So many lines of the grid are left between the text and its foot, or the notes. */
    private double freeLines(int page) {
        double lowest = 0;
        for (Line line : lines.get(page)) {
            lowest = Math.max(lowest, line.y() + BELOW * leading);
        }
        for (RuleMark rule : pages.rules(page)) {
            boolean inText = rule.y() < Math.min(foot - 0.1, notes.top(page)) && rule.x() < pages.width() / 2;
            lowest = inText ? Math.max(lowest, rule.y() + rule.height()) : lowest;
        }
        // The rule above notes stands in the middle of the line that parts them from the text.
        double room = Math.min(foot, notes.top(page) - notes.separator() / 2) - top;
        double end = top + Math.floor(room / grid + 0.004) * grid;
        return Math.floor((end - lowest) / leading + ROUNDING);
    }

    /** How many lines must stand together at the head of a page, with the space above them and the notes they call. */
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
        int end = at >= onPage.size() ? -1 : onPage.get(at).isApart() ? endApart(page, at) : endInParagraph(onPage, at);
        if (end < 0) {
            return Double.POSITIVE_INFINITY;
        }
        List<GlyphMark> marks = onPage.subList(0, end + 1).stream()
                .flatMap(line -> line.marks().stream())
                .toList();
        double called = notes.calledBy(page, marks);
        double separator = called > 0 && Double.isInfinite(notes.top(page - 1)) ? notes.separator() : 0;
        double text = onPage.get(end).y() - onPage.get(0).y() + (onPage.get(at).isApart() ? leading : 0);
        return text / leading + 1 + space + (called + separator) / leading;
    }

    private static int endInParagraph(List<Line> onPage, int at) {
        int block = onPage.get(at).block();
        long inBlock = onPage.stream().filter(line -> line.block() == block).count();
        int together = inBlock <= 3 ? 3 : 2;
        return Math.min(onPage.size(), at + together) - 1;
    }

    /** The last of the lines that a list, a table or the like must begin with on a page; -1 if it is not divided. */
    private int endApart(int page, int at) {
        int apart = onApart(page, at);
        boolean goesOn = lines.get(page - 1).stream().anyMatch(line -> line.apart() == apart);
        long count =
                lines.get(page).stream().filter(line -> line.apart() == apart).count();
        Kind kind = pages.node(apart).kind();
        if (kind == Kind.FIGURE || (!goesOn && count <= WHOLE_LINES) || count < 4) {
            return -1;
        }
        return at + (kind == Kind.TABLE ? endOfRows(page, at, goesOn ? 1 : 2) : 3);
    }

    private int onApart(int page, int at) {
        return lines.get(page).get(at).apart();
    }

    /** The line that ends so many rows below the head of a table, counted from its first. */
    private int endOfRows(int page, int at, int rows) {
        List<Line> onPage = lines.get(page);
        List<Integer> seen = new ArrayList<>();
        int end = at;
        while (end < onPage.size() && onPage.get(end).apart() == onApart(page, at)) {
            for (GlyphMark mark : onPage.get(end).marks()) {
                int row = pages.above(mark, Kind.TABLE_ROW);
                boolean isHead = row < 0 || pages.above(mark, Kind.COLUMN_HEADER) >= 0;
                if (!isHead && !seen.contains(row)) {
                    seen.add(row);
                }
            }
            if (seen.size() > rows) {
                return end - 1 - at;
            }
            end++;
        }
        return end - 1 - at;
    }

    /** In lines, what would part the first paragraph of a page from the text before, where paragraphs are parted. */
    private double spaceAbove(int page) {
        List<Line> before = lines.get(page - 1);
        Line first = lines.get(page).get(0);
        Line last = before.isEmpty() ? first : before.get(before.size() - 1);
        if (last.block() == first.block()) {
            return 0;
        }
        boolean bothApart = last.isApart() && last.apart() == first.apart();
        return bothApart ? 0 : first.isApart() || last.isApart() ? 1 : Math.ceil(parting / leading);
    }

    private void report(boolean isFault, int page, String fault) {
        if (isFault) {
            found.add("page " + (page + 1) + ": " + fault);
        }
    }

    /** Whether there are several pages and the last is filled by less than a third, notes counted. */
    static boolean isThin(PageReader pages, Style style) {
        PageFaults faults = new PageFaults(pages, style);
        int last = pages.pageCount() - 1;
        double lowest = faults.lines.get(last).stream()
                .mapToDouble(line -> line.y() + BELOW * faults.leading)
                .max()
                .orElse(faults.top);
        double ofNotes = Math.max(0, faults.foot - faults.notes.top(last));
        return last > 0 && lowest - faults.top + ofNotes < (faults.foot - faults.top) / 3 - BELOW * faults.leading;
    }
}

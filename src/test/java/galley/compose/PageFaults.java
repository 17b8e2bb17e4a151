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
 * begin after their call or leave a line alone, half words at the foot, pages that end more than a line above their
 * foot, or above their notes, though what follows could have begun there, a last page with next to nothing. Looks at
 * the ink alone, never at what the page breaker says.
 */
final class PageFaults {
    /** What a line reaches below its baseline, as a share of its leading. */
    private static final double BELOW = 0.29;

    /** Roundings, in lines. */
    private static final double ROUNDING = 0.1;

    /** A last page of so many lines of text, or the height of so many, is nearly empty. */
    private static final int FEW_LINES = 6;

    private static final Set<Kind> APART =
            Set.of(Kind.TABLE, Kind.FIGURE, Kind.LIST, Kind.QUOTATION, Kind.CODE, Kind.CONTENTS);

    private final PageReader pages;
    private final Style style;
    private final PageNotes notes;
    private final double top;
    private final double foot;
    private final double grid;
    private final double leading;
    private final double parting;
    private final Set<Kind> beside;
    private final List<List<PageLine>> lines = new ArrayList<>();
    private final List<String> found = new ArrayList<>();

    private PageFaults(PageReader pages, Style style) {
        this.pages = pages;
        this.style = style;
        this.notes = new PageNotes(pages, style);
        double bleed = CropMarks.trim(style).inset();
        this.top = bleed + style.get(Role.PAGE, Property.MARGIN_TOP).points();
        this.grid = style.get(Role.PAGE, Property.GRID).points();
        PageFoot pageFoot = new PageFoot(pages, style);
        this.foot = pageFoot.foot();
        this.found.addAll(pageFoot.faults());
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
        faults.findHyphens();
        faults.found.addAll(faults.notes.faults());
        return faults.found;
    }

    /** Lines of the text, without notes at the foot, from top to bottom. */
    private List<PageLine> lines(int page) {
        List<GlyphMark> text = pages.content(page).stream()
                .filter(mark -> mark.y() < notes.top(page))
                .filter(mark -> !pages.isUnder(mark.meaning(), beside))
                .toList();
        List<PageLine> read = new ArrayList<>();
        for (TextLine line : PageReader.lines(text)) {
            // Raised characters and those of other faces may sit a trifle off; tables set several lines side by side.
            PageLine last = read.isEmpty() ? null : read.get(read.size() - 1);
            if (last != null && line.y() - last.y() < 4.5) {
                read.set(read.size() - 1, joined(last, line));
            } else {
                read.add(line(line));
            }
        }
        return read;
    }

    private PageLine line(TextLine line) {
        GlyphMark first = line.marks().stream()
                .filter(mark -> !pages.isUnder(mark.meaning(), Set.of(Kind.REFERENCE, Kind.LABEL)))
                .findFirst()
                .orElse(line.marks().get(0));
        int note = pages.above(first, Kind.NOTE);
        int block = note >= 0 ? note : pages.block(first);
        return new PageLine(line.y(), block, pages.node(block).kind(), pages.outermost(first, APART), line.marks());
    }

    /** One line of what stands close below one another; it is of the block that most of it is of. */
    private PageLine joined(PageLine upper, TextLine lower) {
        List<GlyphMark> marks = new ArrayList<>(upper.marks());
        marks.addAll(lower.marks());
        PageLine own = lower.marks().size() > upper.marks().size() ? line(lower) : upper;
        return new PageLine(own.y(), own.block(), own.kind(), own.apart(), marks);
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

    /** No page ends in half a word. */
    private void findHyphens() {
        for (int page = 0; page + 1 < lines.size(); page++) {
            List<PageLine> onPage = lines.get(page);
            report(!onPage.isEmpty() && endsInHyphen(onPage.get(onPage.size() - 1)), page, "hyphen at the foot");
        }
    }

    private static boolean endsInHyphen(PageLine line) {
        return line.marks().stream()
                .anyMatch(mark -> mark.actualText().filter("\u00AD"::equals).isPresent());
    }

    /** Below a heading stand two lines at least, unless there are no more before the next. */
    private void findStranded() {
        for (int page = 0; page + 1 < lines.size(); page++) {
            List<PageLine> onPage = lines.get(page);
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
        return !lines.get(page).isEmpty() && isColophon(lines.get(page).get(0));
    }

    private boolean isColophon(PageLine line) {
        double size = style.get(Role.COLOPHON, Property.SIZE).points();
        return !line.isApart() && line.marks().get(0).run().size() <= size;
    }

    /** A page ends short where lines of the pages after it could fill it and these still be filled. */
    private void findShort() {
        Refilling refilling = new Refilling(pages, notes, new Printed());
        for (int page = 0; page + 1 < lines.size(); page++) {
            double free = Math.floor(free(page) + ROUNDING);
            report(free > 1 && refilling.canFill(page), page, String.format(Locale.ROOT, "%.1f lines short", free));
        }
    }

    private final class Printed implements Refilling.Pages {
        @Override
        public List<PageLine> lines(int page) {
            return lines.get(page);
        }

        @Override
        public int count() {
            return lines.size();
        }

        @Override
        public double free(int page) {
            return PageFaults.this.free(page);
        }

        @Override
        public double spaceAbove(int page) {
            return lines.get(page).get(0).isHeading() ? aboveHeading(page) : parted(page);
        }

        @Override
        public double depth(int page, int line) {
            return (lines.get(page).get(line).y() + BELOW * leading - top) / leading;
        }

        @Override
        public double leading() {
            return leading;
        }

        @Override
        public boolean isColophon(int page, int line) {
            return PageFaults.this.isColophon(lines.get(page).get(line));
        }
    }

    /** The height in lines between the text and its foot, or the notes, as far as the grid has lines there. */
    private double free(int page) {
        double lowest = lowest(page);
        for (RuleMark rule : pages.rules(page)) {
            boolean inText = rule.y() < Math.min(foot - 0.1, notes.top(page)) && rule.x() < pages.width() / 2;
            lowest = inText ? Math.max(lowest, rule.y() + rule.height()) : lowest;
        }
        // The rule above notes stands in the middle of the line that parts them from the text.
        double room = Math.min(foot, notes.top(page) - notes.separator() / 2) - top;
        double end = top + Math.floor(room / grid + 0.004) * grid;
        return (end - lowest) / leading;
    }

    private double lowest(int page) {
        return lines.get(page).stream()
                .mapToDouble(line -> line.y() + BELOW * leading)
                .max()
                .orElse(top);
    }

    /**
     * In lines, the least that stands above a heading, and what brings it onto the grid, more than at a page's head.
     */
    private double aboveHeading(int page) {
        PageLine first = lines.get(page).get(0);
        Role role = Role.heading(first.kind().type().charAt(1) - '0');
        double before = style.get(role, Property.SPACE_BEFORE).points();
        double least = Flow.LEAST * before;
        double extent = lines.get(page).stream()
                                .filter(line -> line.block() == first.block())
                                .count()
                        * style.get(role, Property.LEADING).points()
                + style.get(role, Property.SPACE_AFTER).points();
        return (onGrid(least + extent) - onGrid(extent)) / leading;
    }

    private double onGrid(double height) {
        return Math.ceil(height / grid - 1e-4) * grid;
    }

    /** In lines, what would part the first paragraph of a page from the text before, where paragraphs are parted. */
    private double parted(int page) {
        List<PageLine> before = lines.get(page - 1);
        PageLine first = lines.get(page).get(0);
        PageLine last = before.isEmpty() ? first : before.get(before.size() - 1);
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

    /** How full the last of several pages is, notes counted. */
    enum LastPage {
        /** At least a third of it, or there is no other page. */
        FILLED,
        /** Less than a third. */
        THIN,
        /** No more than {@value #FEW_LINES} lines, of notes too: the source lines alone, or the end of a paragraph. */
        NEARLY_EMPTY
    }

    /** How full the last page is. */
    static LastPage lastPage(PageReader pages, Style style) {
        return new PageFaults(pages, style).lastPage();
    }

    private LastPage lastPage() {
        int last = pages.pageCount() - 1;
        double ofNotes = Math.max(0, foot - notes.top(last));
        boolean thin = last > 0 && lowest(last) - top + ofNotes < (foot - top) / 3 - BELOW * leading;
        if (!thin) {
            return LastPage.FILLED;
        }
        double filled = (lowest(last) - top + ofNotes) / leading;
        return filled <= FEW_LINES + ROUNDING ? LastPage.NEARLY_EMPTY : LastPage.THIN;
    }
}

package galley.compose;

import galley.page.Mark.GlyphMark;
import galley.page.PageDump;
import galley.page.Structure.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tries to fill a page that ends short with what follows it, and the next with what follows that, and so on, lines as
 * they are printed. If no way ends in pages that are full, the room that is left has only its choice of page.
 */
final class Refilling {
    /** Roundings, in lines. */
    private static final double ROUNDING = 0.1;

    /** So many lines are never divided, if they are code, a quotation, or a list of so few items. */
    private static final int WHOLE_LINES = 6;

    private static final int FEW_ITEMS = 3;

    /** So many lines of a paragraph stand together. */
    private static final int TOGETHER = 2;

    private final PageReader reader;
    private final PageNotes notes;
    private final Pages pages;
    private final Map<Integer, Integer> linesOfBlock = new HashMap<>();
    private final Map<Integer, Integer> linesApart = new HashMap<>();
    private final Set<String> failed = new HashSet<>();

    /** Pages as they are printed. */
    interface Pages {
        List<PageLine> lines(int page);

        int count();

        /** The height of what is free at the foot of a page, in lines. */
        double free(int page);

        /** The least space, in lines, between the text of the page before and the first line of a page. */
        double spaceAbove(int page);

        /** How far a line reaches below the top of the page, in lines. */
        double depth(int page, int line);

        /** The height of a line of running text, in points. */
        double leading();

        /** Whether a line says where the article comes from: what stands after it, and whole. */
        boolean isColophon(int page, int line);
    }

    Refilling(PageReader reader, PageNotes notes, Pages pages) {
        this.reader = reader;
        this.notes = notes;
        this.pages = pages;
        for (int page = 0; page < pages.count(); page++) {
            for (PageLine line : pages.lines(page)) {
                linesOfBlock.merge(line.block(), 1, Integer::sum);
                linesApart.merge(line.apart(), 1, Integer::sum);
            }
        }
    }

    /** Whether a page and all after it can be filled, up to a line each. */
    boolean canFill(int page) {
        return !isEnd(page) && canFill(page, pages.free(page));
    }

    /** Whether no text stands on the pages after this one. */
    private boolean isEnd(int page) {
        return page + 1 >= pages.count() || pages.lines(page + 1).isEmpty() || pages.isColophon(page + 1, 0);
    }

    private boolean canFill(int page, double free) {
        if (isEnd(page) || Math.floor(free + ROUNDING) <= 1) {
            return true;
        }
        int next = page + 1;
        String state = page + " " + Math.round(free * 20);
        if (failed.contains(state)) {
            return false;
        }
        List<PageLine> lines = pages.lines(next);
        for (int end = 0; end < lines.size(); end++) {
            double taken = heightUpTo(next, end);
            boolean fits = taken + pages.spaceAbove(next) <= free + ROUNDING;
            double left = free - taken - pages.spaceAbove(next);
            if (fits && isEnd(next, end) && Math.floor(left + ROUNDING) <= 1 && follows(next, end, taken)) {
                return true;
            }
        }
        failed.add(state);
        return false;
    }

    /** Whether the pages from one on can be filled when it has lost what stands on it up to a line. */
    private boolean follows(int page, int end, double taken) {
        boolean all = end == pages.lines(page).size() - 1;
        if (all || isEnd(page)) {
            return true;
        }
        // Notes that had no room fill what is left by the text.
        int emptied = notes.goOn(page) ? page + 1 : page;
        return canFill(emptied, pages.free(emptied) + taken);
    }

    /** What the lines of a page up to one take with the notes they call, in lines. */
    private double heightUpTo(int page, int end) {
        List<GlyphMark> marks = pages.lines(page).subList(0, end + 1).stream()
                .flatMap(line -> line.marks().stream())
                .toList();
        double called = notes.calledBy(page, marks);
        double separator = called > 0 && Double.isInfinite(notes.top(page - 1)) ? notes.separator() : 0;
        return pages.depth(page, end) + (called + separator) / pages.leading();
    }

    /** Whether a page may end behind a line. */
    private boolean isEnd(int page, int at) {
        List<PageLine> lines = pages.lines(page);
        PageLine line = lines.get(at);
        if (at + 1 >= lines.size()) {
            return true;
        }
        PageLine below = lines.get(at + 1);
        boolean isOneLine = below.block() != line.block() && (!line.isApart() || below.apart() != line.apart());
        boolean belowHeading = at > 0 && lines.get(at - 1).isHeading();
        if (line.isHeading() || pages.isColophon(page, at) || (belowHeading && isOneLine && !below.isHeading())) {
            return false;
        }
        if (line.isApart() && line.apart() == below.apart()) {
            return isEndApart(page, at);
        }
        return line.block() == below.block() ? isEndInParagraph(page, at) : below.isHeading() || !announces(line);
    }

    private static boolean announces(PageLine line) {
        StringBuilder text = new StringBuilder();
        line.marks().forEach(mark -> text.append(PageDump.text(mark)));
        return text.toString().replaceAll("[\\d\\s]+$", "").endsWith(":");
    }

    private boolean isEndInParagraph(int page, int at) {
        int block = pages.lines(page).get(at).block();
        int all = linesOfBlock.getOrDefault(block, 0);
        int below = 0;
        for (int later = page; later < pages.count() && later <= page + 1; later++) {
            List<PageLine> lines = pages.lines(later);
            for (int i = later == page ? at + 1 : 0; i < lines.size(); i++) {
                below += lines.get(i).block() == block ? 1 : 0;
            }
        }
        return below >= TOGETHER && all - below >= TOGETHER;
    }

    private boolean isEndApart(int page, int at) {
        PageLine line = pages.lines(page).get(at);
        Kind kind = reader.node(line.apart()).kind();
        boolean few = linesApart.getOrDefault(line.apart(), 0) <= WHOLE_LINES;
        return switch (kind) {
            case TABLE -> isEndOfRow(page, at);
            case FIGURE -> false;
            case LIST, NUMBERED_LIST -> !(few && items(line.apart()) <= FEW_ITEMS) && isEndInList(page, at);
            case CONTENTS ->
                linesApart.getOrDefault(line.apart(), 0) > ContentsSetter.WHOLE_LINES && isEndInList(page, at);
            default -> !few && isEndInList(page, at);
        };
    }

    /** Between blocks, but that a first or last line is not left alone; or within one. */
    private boolean isEndInList(int page, int at) {
        List<PageLine> lines = pages.lines(page);
        int apart = lines.get(at).apart();
        if (lines.get(at).block() == lines.get(at + 1).block()) {
            return isEndInParagraph(page, at);
        }
        boolean lonelyAbove = (at == 0 || lines.get(at - 1).apart() != apart) && begins(page, apart);
        boolean lonelyBelow = at + 2 >= lines.size()
                ? page + 1 >= pages.count() || pages.lines(page + 1).stream().noneMatch(line -> line.apart() == apart)
                : lines.get(at + 2).apart() != apart;
        return !lonelyAbove && !lonelyBelow;
    }

    private boolean begins(int page, int apart) {
        return page == 0 || pages.lines(page - 1).stream().noneMatch(line -> line.apart() == apart);
    }

    private long items(int list) {
        return reader.structure().nodes().stream()
                .filter(node -> node.parent() == list && node.kind() == Kind.LIST_ITEM)
                .count();
    }

    /** Whether no row of a table has lines both above and below, and two rows stand above where it begins. */
    private boolean isEndOfRow(int page, int at) {
        List<PageLine> lines = pages.lines(page);
        int table = lines.get(at).apart();
        Set<Integer> above = new TreeSet<>();
        Set<Integer> below = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).apart() == table) {
                addRows(lines.get(i), i <= at ? above : below);
            }
        }
        int least = begins(page, table) ? TOGETHER : 1;
        int end = above.size();
        above.retainAll(below);
        return end >= least && below.size() >= TOGETHER && above.isEmpty();
    }

    private void addRows(PageLine line, Set<Integer> rows) {
        for (GlyphMark mark : line.marks()) {
            int row = reader.above(mark, Kind.TABLE_ROW);
            boolean isHead = row < 0 || reader.above(mark, Kind.COLUMN_HEADER) >= 0;
            if (!isHead) {
                rows.add(row);
            }
        }
    }
}

package galley.compose;

import galley.breaking.Column;
import galley.breaking.Item;
import galley.breaking.Item.Glue;
import galley.breaking.PageBreaker;
import galley.breaking.PageCosts;
import galley.breaking.PageHeights;
import galley.breaking.Pagination;
import galley.breaking.Pagination.Leaf;
import galley.compose.Galley.Entry;
import galley.compose.Strip.Anchor;
import galley.compose.Strip.Band;
import galley.lines.Sp;
import galley.page.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a galley into the columns of pages, and puts every strip at its height. */
final class PageMaker {
    private static final double EPSILON = 1e-4;

    /** Text that begins lower on its page than this begins below a picture: what stands beside it stays at the top. */
    private static final double MOST_LINES_LOWER = 4;

    private final double leading;
    private final double grid;

    /**
     * A maker of pages.
     *
     * @param leading of the text, in points
     * @param grid distance of the lines of the baseline grid, in points; 0 for none
     */
    PageMaker(double leading, double grid) {
        this.leading = leading;
        this.grid = grid;
    }

    /**
     * The part of a galley that stands on one page.
     *
     * @param marks its ink, from the top left corner of the column; what lies behind text comes first
     * @param headings the headings in it
     * @param used its height in points
     * @param firstBaseline distance from its top to its first baseline; 0 where there is none
     */
    record PageColumn(List<Mark> marks, List<Heading> headings, double used, double firstBaseline) {
        static final PageColumn EMPTY = new PageColumn(List.of(), List.of(), 0, 0);

        private PageColumn withFoot(List<Mark> notes) {
            List<Mark> all = new ArrayList<>(marks);
            all.addAll(notes);
            return notes.isEmpty() ? this : new PageColumn(all, headings, used, firstBaseline);
        }

        /** The same moved down. */
        private PageColumn lowered(double down) {
            return down <= 0
                    ? this
                    : new PageColumn(
                            marks.stream().map(mark -> mark.moved(0, down)).toList(),
                            headings.stream()
                                    .map(heading -> new Heading(heading.anchor(), heading.y() + down))
                                    .toList(),
                            used + down,
                            firstBaseline + down);
        }
    }

    /**
     * A heading at its height.
     *
     * @param y from the top of the column to the top of its strip
     */
    record Heading(Anchor anchor, double y) {}

    /** A galley that may be divided into pages of several depths; none of it is set before one is chosen. */
    Divisible divisible(Galley galley, FootMatter foot, Notes notes) {
        return new Divisible(galley, foot, notes);
    }

    /** A galley as the page breaker sees it. */
    final class Divisible {
        private final PageBreaker breaker = new PageBreaker(PageCosts.HOUSE);
        private final Printing printing;
        private final FootMatter foot;
        private final Column column;

        private Divisible(Galley galley, FootMatter foot, Notes notes) {
            this.printing = new Printing(galley, foot, notes);
            this.foot = foot;
            this.column = printing.column(leading, grid);
        }

        /**
         * The cheapest pages.
         *
         * @param first the height of the column on the first page, in points
         * @param others its height on all others
         */
        Pagination pages(double first, double others) {
            return breaker.breakPages(column, PageHeights.of(scaled(first), scaled(others)));
        }

        /** Whether the last of several pages is filled by less than a third. */
        boolean endsThin(Pagination pages) {
            return breaker.endsThin(pages, column);
        }

        /** Whether other settings of its paragraphs may give pages that end better. */
        boolean isStrained(Pagination pages) {
            return breaker.isStrained(pages, column);
        }

        /** The columns of these pages, one a page; none for an empty galley. */
        List<PageColumn> columns(Pagination pages) {
            return PageMaker.this.columns(printing.printed(pages.versions()), foot, pages);
        }
    }

    /**
     * The columns of a galley that fills page after page, as what stands beside the text does. Each begins on the line
     * on which the text beside it begins.
     *
     * @param beside the columns of the text; fewer than pages, if the galley is longer than it
     */
    List<PageColumn> filled(Galley galley, List<PageColumn> beside, double first, double others) {
        List<Entry> entries = galley.entries();
        List<Item> items = entries.stream().map(Entry::item).toList();
        List<Double> shifts = new ArrayList<>();
        Pagination pagination = PageBreaker.fillPages(items, (page, foot, head) -> {
            double text = page <= beside.size() ? beside.get(page - 1).firstBaseline() : 0;
            double own = firstBaseline(entries, foot, head);
            double shift = own > 0 && text <= MOST_LINES_LOWER * leading ? Math.max(0, text - own) : 0;
            shifts.add(shift);
            return scaled((page == 1 ? first : others) - shift);
        });
        List<PageColumn> columns = columns(entries, FootMatter.NONE, pagination);
        return IntStream.range(0, columns.size())
                .mapToObj(page -> columns.get(page).lowered(shifts.get(page)))
                .toList();
    }

    /** The distance from the head of a page to the first baseline below it; 0 where there is none. */
    private static double firstBaseline(List<Entry> entries, int foot, int head) {
        double top = foot >= 0 ? entries.get(foot).after().height() : 0;
        for (Entry entry : entries.subList(head, entries.size())) {
            if (entry.strip().baseline() > 0) {
                return top + entry.strip().baseline();
            }
            top += Galley.extent(entry);
        }
        return 0;
    }

    private List<PageColumn> columns(List<Entry> printed, FootMatter foot, Pagination pagination) {
        List<PageColumn> columns = new ArrayList<>();
        int end = -1;
        for (Leaf leaf : pagination.pages()) {
            PageColumn column = column(printed, leaf, end);
            List<Mark> notes = foot.marks(leaf.notes(), Sp.points((double) leaf.room()));
            columns.add(column.withFoot(notes));
            end = leaf.end();
        }
        return columns;
    }

    private static long scaled(double height) {
        return Math.max(1, Sp.of(height));
    }

    private PageColumn column(List<Entry> entries, Leaf leaf, int previousEnd) {
        Stack stack = new Stack(leaf.fit().ratio());
        if (previousEnd >= 0 && previousEnd < entries.size()) {
            stack.add(entries.get(previousEnd).after());
        }
        for (int i = leaf.start(); i < leaf.end(); i++) {
            Entry entry = entries.get(i);
            if (entry.strip().isNone()) {
                stack.space(Galley.extent(entry));
            } else {
                stack.add(entry.strip());
            }
            stack.give(
                    Galley.size(entry),
                    entry.onGrid().isPresent() ? stack.settle(entry.onGrid().getAsDouble()) : 0);
        }
        if (leaf.end() < entries.size()) {
            stack.add(entries.get(leaf.end()).before());
        }
        return stack.column();
    }

    /** Strips one below the other on one page. */
    private final class Stack {
        private final List<Mark> ground = new ArrayList<>();
        private final List<Mark> marks = new ArrayList<>();
        private final List<Heading> headings = new ArrayList<>();
        private final List<OpenBand> open = new ArrayList<>();
        private final double ratio;
        private double firstBaseline;
        /** Where the column has come to if none of its spaces gives. */
        private double natural;
        /** By how much spaces so far have been widened, or narrowed. */
        private double given;

        Stack(double ratio) {
            this.ratio = ratio;
        }

        private double y() {
            return natural + given;
        }

        void add(Strip strip) {
            if (strip.isNone()) {
                return;
            }
            follow(strip.bands());
            double y = y();
            strip.anchor().ifPresent(anchor -> headings.add(new Heading(anchor, y)));
            for (Mark mark : strip.marks()) {
                marks.add(mark.moved(0, y));
            }
            if (firstBaseline == 0 && strip.baseline() > 0) {
                firstBaseline = y + strip.baseline();
            }
            natural += strip.height();
            for (OpenBand band : open) {
                band.end = y();
            }
        }

        void space(double points) {
            natural += points;
        }

        /**
         * Brings what stands so far below onto the grid; the breaker has counted on the space that takes.
         *
         * @return that space
         */
        double settle(double below) {
            if (grid <= 0) {
                return 0;
            }
            double before = natural;
            natural = Math.max(natural, Math.ceil((natural + below) / grid - EPSILON) * grid - below);
            return natural - before;
        }

        /** Widens or narrows a space, as the breaker has it: what brought it onto the grid may be taken back. */
        void give(Glue space, double settled) {
            double stretch = Math.max(0, Sp.points(space.stretch()) - settled);
            given += ratio * (ratio > 0 ? stretch : Sp.points(space.shrink()) + settled);
        }

        /** Goes on with bands that the strip before had too; ends the others. */
        private void follow(List<Band> bands) {
            for (int i = 0; i < bands.size(); i++) {
                if (i >= open.size() || !open.get(i).band.equals(bands.get(i))) {
                    close(i);
                    open.add(new OpenBand(bands.get(i), y()));
                }
            }
            close(bands.size());
        }

        private void close(int from) {
            while (open.size() > from) {
                OpenBand last = open.remove(open.size() - 1);
                ground.add(last.band.rule(last.start, last.end - last.start));
            }
        }

        PageColumn column() {
            close(0);
            List<Mark> all = new ArrayList<>(ground);
            all.addAll(marks);
            return new PageColumn(all, headings, y(), firstBaseline);
        }
    }

    /** A band that has begun and may go on. */
    private static final class OpenBand {
        final Band band;
        final double start;
        double end;

        OpenBand(Band band, double start) {
            this.band = band;
            this.start = start;
            this.end = start;
        }
    }
}

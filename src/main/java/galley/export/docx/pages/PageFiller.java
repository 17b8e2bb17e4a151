package galley.export.docx.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills pages from the top down with what comes, and holds together what must not be parted. */
final class PageFiller {
    /** So many lines at least stand together at the foot of a page and at the head of the next. */
    private static final int FEWEST_LINES = 2;
    /** What rounding adds up to. */
    private static final double TOLERANCE = 0.02;

    private final double depth;
    private final double noteRule;
    private final Map<String, Integer> pages = new HashMap<>();
    private final List<Block> held = new ArrayList<>();
    private double repeated;
    private int page = 1;
    private double used;
    private double notes;
    private boolean fresh = true;
    private String lastStyle = "";
    private double lastAfter;
    private boolean lastTight;

    /**
     * Pages of that depth.
     *
     * @param depth height of the text, in points
     * @param noteRule what the rule over the notes of a page takes, in points
     */
    PageFiller(double depth, double noteRule) {
        this.depth = depth;
        this.noteRule = noteRule;
    }

    /** The next paragraph, or the next row. */
    void add(Block block) {
        held.add(block);
        if (!block.keepNext()) {
            flush();
        }
    }

    /** What follows begins a page. */
    void beginPage() {
        flush();
        if (!fresh) {
            turn();
        }
    }

    /** What follows is rows under these header rows, which stand again at the top of every page. */
    void repeat(double height) {
        flush();
        repeated = height;
    }

    /** What was held back waits for nothing more. */
    void flush() {
        if (held.isEmpty()) {
            return;
        }
        if (!fresh && !fits()) {
            turn();
        }
        held.forEach(this::place);
        held.clear();
    }

    int page() {
        return page;
    }

    Map<String, Integer> pages() {
        return pages;
    }

    /** Whether what is held fits, as far as its end must stand with the rest. */
    private boolean fits() {
        double height = used;
        double atFoot = notes;
        Spacing spacing = new Spacing(lastStyle, lastAfter, lastTight);
        for (int i = 0; i < held.size(); i++) {
            Block block = held.get(i);
            height += spacing.before(block);
            int lines = i < held.size() - 1 ? block.lines().size() : together(block);
            for (Line line : block.lines().subList(0, lines)) {
                height += line.height();
                atFoot += line.notes();
            }
            spacing = new Spacing(block.style(), block.after(), block.tight());
        }
        return height + foot(atFoot) <= depth + TOLERANCE && !goesWhole(height, atFoot);
    }

    /**
     * Whether what is held ends with a paragraph under a heading that LibreOffice takes to the next page whole: one
     * with no space below it that lacks no more of its room than the heading's space below. Seen in 7.4 with every
     * number of lines, one heading or two, and spaces of 0 to 10 points; a paragraph that lacks more is parted as
     * usual.
     *
     * @param height down to the lines that stand together
     */
    private boolean goesWhole(double height, double atFoot) {
        if (held.size() < 2 || held.get(held.size() - 1).after() > 0) {
            return false;
        }
        Block last = held.get(held.size() - 1);
        double whole = height + foot(atFoot);
        for (Line line : last.lines().subList(together(last), last.lines().size())) {
            whole += line.height() + line.notes();
        }
        double lacking = whole - depth - TOLERANCE;
        return lacking > 0 && lacking <= held.get(held.size() - 2).after();
    }

    /** How many of the first lines of a block stand together. */
    private static int together(Block block) {
        int lines = block.lines().size();
        return block.keepLines() || lines <= FEWEST_LINES + 1 ? lines : FEWEST_LINES;
    }

    private void place(Block block) {
        // The space above a paragraph falls away at the top of a page, but not of the document.
        double before = new Spacing(lastStyle, lastAfter, lastTight).before(block);
        used += fresh && page > 1 ? 0 : before;
        List<Line> lines = block.lines();
        boolean named = false;
        int done = 0;
        while (done < lines.size()) {
            int count = fitting(lines, done, block.keepLines() && !fresh);
            if (count == 0) {
                turn();
                continue;
            }
            if (!named) {
                block.bookmarks().forEach(name -> pages.putIfAbsent(name, page));
                named = true;
            }
            for (Line line : lines.subList(done, done + count)) {
                used += line.height();
                notes += line.notes();
            }
            fresh = false;
            done += count;
            if (done < lines.size()) {
                turn();
            }
        }
        lastStyle = block.style();
        lastAfter = block.after();
        lastTight = block.tight();
    }

    /** How many lines from one on go onto this page, without leaving one alone on either side. */
    private int fitting(List<Line> lines, int from, boolean whole) {
        double height = used;
        double atFoot = notes;
        int count = 0;
        while (from + count < lines.size()) {
            Line line = lines.get(from + count);
            height += line.height();
            atFoot += line.notes();
            if (height + foot(atFoot) > depth + TOLERANCE) {
                break;
            }
            count++;
        }
        int left = lines.size() - from - count;
        if (left == 0) {
            return count;
        }
        if (fresh) {
            return Math.max(1, left < FEWEST_LINES && count > FEWEST_LINES ? count - 1 : count);
        }
        if (whole) {
            return 0;
        }
        if (left < FEWEST_LINES) {
            count -= FEWEST_LINES - left;
        }
        return from == 0 && count < FEWEST_LINES ? 0 : Math.max(0, count);
    }

    private double foot(double height) {
        return height > 0 ? height + noteRule : 0;
    }

    private void turn() {
        page++;
        used = repeated;
        notes = 0;
        fresh = true;
        lastStyle = "";
        lastAfter = 0;
    }

    /** The space between two neighbours: in Word and LibreOffice alike the larger of both, or none in a list. */
    private record Spacing(String style, double after, boolean tight) {
        double before(Block block) {
            boolean closed = style.equals(block.style());
            double below = closed && tight ? 0 : after;
            double above = closed && block.tight() ? 0 : block.before();
            return Math.max(below, above);
        }
    }
}

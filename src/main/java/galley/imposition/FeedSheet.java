package galley.imposition;

import java.util.ArrayList;
import java.util.List;

/** A sheet that comes before a booklet and shows what to do with its paper: feed it, fold it, lay it together. */
public final class FeedSheet {
    private static final double TITLE = 20;
    private static final double TEXT = 11;
    private static final double LEADING = 16;
    private static final double DRAWING = 130;
    /** So many signatures are named one by one; the rest goes on likewise. */
    private static final int NAMED = 6;

    private final Box side;
    private final Box area;
    private final List<GuideLine> lines = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private FeedSheet(Box side, Box printable) {
        this.side = side;
        this.area = printable.inset(36, 36);
    }

    /**
     * The sheet for a booklet, printed on one side.
     *
     * @param booklet how the pages are arranged
     * @param pages how many pages it has
     * @param paper what it is printed on
     * @param isManual whether somebody turns the stack over between two passes through a printer of one side
     * @throws ImpositionException if the printer reaches nothing of the paper
     */
    public static Sheet of(Booklet booklet, int pages, Paper paper, boolean isManual) throws ImpositionException {
        FeedSheet sheet = new FeedSheet(paper.side(true), paper.printable(true));
        sheet.write(sheet.area.left(), sheet.area.top() - TITLE, TITLE, isManual ? "Feed and fold" : "Fold");
        double y = sheet.area.top() - 60;
        int step = 1;
        if (isManual) {
            y = sheet.feed(y, booklet.turn());
            step = 2;
        }
        sheet.fold(y, step, booklet, pages);
        return Sheet.oneSided(new Side(sheet.side.width(), sheet.side.height(), List.of(), sheet.lines, sheet.labels));
    }

    private double feed(double top, Turn turn) {
        boolean isShort = turn == Turn.SHORT_EDGE;
        drawTurn(new Box(area.left(), top - DRAWING, 180, DRAWING), isShort);
        double x = area.left() + 230;
        double y = top - LEADING;
        for (String line : List.of(
                "1  Feed. The fronts lie in the output tray: leave them in their order.",
                "Turn the whole stack over about its " + (isShort ? "shorter" : "longer")
                        + " edge, as the arrow shows.",
                "Put it back as it lies now, without turning it again: the white sides are printed.",
                "Try it with this sheet: what is printed next must come on its white side.")) {
            write(line.startsWith("1") ? x : x + 14, y, TEXT, line);
            y -= LEADING;
        }
        return top - DRAWING - 30;
    }

    private void fold(double top, int step, Booklet booklet, int pages) {
        drawNest(new Box(area.left(), top - DRAWING, 180, DRAWING), booklet.spine());
        double x = area.left() + 230;
        double y = top - LEADING;
        for (String line : foldText(step, booklet, pages)) {
            write(line.startsWith(step + "  ") ? x : x + 14, y, TEXT, line);
            y -= LEADING;
        }
    }

    private static List<String> foldText(int step, Booklet booklet, int pages) {
        List<Integer> signatures = booklet.signatures(pages);
        List<String> text = new ArrayList<>();
        text.add(step + "  Fold the sheets of a signature together along the dashed line:");
        int first = 1;
        for (int i = 0; i < Math.min(signatures.size(), NAMED); i++) {
            int last = first + signatures.get(i) - 1;
            text.add("signature " + (i + 1)
                    + (first == last ? ": sheet " + first : ": sheets " + first + " to " + last));
            first = last + 1;
        }
        if (signatures.size() > NAMED) {
            text.add("and so on, to signature " + signatures.size());
        }
        text.add("Sheet 1 is the outermost; the spine is on the "
                + (booklet.spine() == Spine.LEFT ? "left." : "right."));
        if (signatures.size() > 1) {
            text.add("Lay the signatures on each other in their order.");
        }
        return text;
    }

    /** A sheet that lies on its longer side, the line it is turned about, and an arrow across that line. */
    private void drawTurn(Box box, boolean isShort) {
        double width = 140;
        double height = 99;
        double left = box.left() + 10;
        double bottom = box.bottom() + 10;
        rectangle(left, bottom, width, height);
        double middleX = left + width / 2;
        double middleY = bottom + height / 2;
        if (isShort) {
            line(GuideLine.Kind.FOLD, middleX, bottom - 8, middleX, bottom + height + 8);
            arc(middleX, middleY, 45, 18);
        } else {
            line(GuideLine.Kind.FOLD, left - 8, middleY, left + width + 8, middleY);
            arc(middleX, middleY, 18, 36);
        }
    }

    /** Half an ellipse with an arrowhead where it ends: over the top, or from below to above. */
    private void arc(double x, double y, double across, double along) {
        boolean isWide = across > along;
        double start = isWide ? Math.PI : -Math.PI / 2;
        double sweep = isWide ? -Math.PI : Math.PI;
        int parts = 16;
        for (int i = 0; i < parts; i++) {
            double from = start + sweep * i / parts;
            double to = start + sweep * (i + 1) / parts;
            line(
                    GuideLine.Kind.DRAWING,
                    round(x + across * StrictMath.cos(from)),
                    round(y + along * StrictMath.sin(from)),
                    round(x + across * StrictMath.cos(to)),
                    round(y + along * StrictMath.sin(to)));
        }
        double tipX = isWide ? x + across : x;
        double tipY = isWide ? y : y + along;
        line(GuideLine.Kind.DRAWING, tipX, tipY, isWide ? tipX - 6 : tipX + 8, isWide ? tipY + 8 : tipY - 6);
        line(GuideLine.Kind.DRAWING, tipX, tipY, isWide ? tipX + 6 : tipX + 8, isWide ? tipY + 8 : tipY + 6);
    }

    private static double round(double coordinate) {
        return Math.rint(coordinate * 100) / 100;
    }

    /** Three sheets seen from the head of the book, folded and one in the other; the spine points to its side. */
    private void drawNest(Box box, Spine spine) {
        double middle = box.bottom() + box.height() / 2;
        for (int sheet = 0; sheet < 3; sheet++) {
            double depth = 9.0 * sheet;
            double foldX = spine == Spine.LEFT ? box.left() + 10 + depth : box.left() + 150 - depth;
            double edgeX = spine == Spine.LEFT ? box.left() + 150 : box.left() + 10;
            double spread = 34 - depth;
            line(GuideLine.Kind.DRAWING, foldX, middle, edgeX, middle + spread);
            line(GuideLine.Kind.DRAWING, foldX, middle, edgeX, middle - spread);
        }
        double outer = spine == Spine.LEFT ? box.left() + 10 : box.left() + 150;
        line(GuideLine.Kind.FOLD, outer, middle - 40, outer, middle + 40);
    }

    private void rectangle(double left, double bottom, double width, double height) {
        line(GuideLine.Kind.DRAWING, left, bottom, left + width, bottom);
        line(GuideLine.Kind.DRAWING, left + width, bottom, left + width, bottom + height);
        line(GuideLine.Kind.DRAWING, left + width, bottom + height, left, bottom + height);
        line(GuideLine.Kind.DRAWING, left, bottom + height, left, bottom);
    }

    private void line(GuideLine.Kind kind, double x1, double y1, double x2, double y2) {
        lines.add(new GuideLine(kind, x1, y1, x2, y2));
    }

    private void write(double x, double y, double size, String text) {
        labels.add(new Label(text, x, y, size));
    }
}

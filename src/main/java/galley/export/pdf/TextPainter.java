package galley.export.pdf;

import galley.font.GlyphRun;
import galley.font.Typeface;
import galley.page.Mark;
import galley.page.Mark.GlyphMark;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;

/**
 * Shows glyphs inside a text object. What stands on one baseline in one font is shown by one {@code TJ}, moves between
 * words, kerning and letterspacing within it (ISO 32000-1, 9.4.3); a new line is reached from the one before it, so
 * that equal steps are written alike and compress.
 */
final class TextPainter {
    /** How far in thousandths of the size a glyph may stand from its place, so that equal blanks are written alike. */
    static final double TOLERANCE = 1.5;

    private static final String SPAN = "Span";

    /**
     * The tag of a stretch of a line (ISO 32000-2, 14.8.4.7.2). It is not the tag of a span, for poppler takes the text
     * of spans to stand from left to right and turns it round, but finds the text of the glyphs by where they stand.
     */
    private static final String PART_OF_LINE = "Sub";

    /** So far from the next word, in ems, the blank before it stands that shows programs where it begins. */
    private static final double CLEAR = 0.3;

    private final Tokens out;
    private final double pageHeight;
    private final FontEmbedder fonts;

    private final Moves moves = new Moves();

    private boolean inText;
    private boolean inArray;
    private boolean inString;
    private String font = "";
    private double size;
    private double expansion = 1;
    private double rise;
    /** What each blank of one byte is wider than its glyph, in points before expansion. */
    private double wordSpace;

    /** Start of the current line in hundredths of a point from the lower left corner of the page. */
    private long lineX;

    private long lineY;
    /** The baseline as asked for; where the next glyph would be shown, in points. */
    private double baseline;

    private double reached;

    TextPainter(Tokens out, double pageHeight, FontEmbedder fonts) {
        this.out = out;
        this.pageHeight = pageHeight;
        this.fonts = fonts;
    }

    boolean inText() {
        return inText;
    }

    /** Opens a text object unless one is open; positions then count from the corner of the page. */
    void begin() {
        if (!inText) {
            out.text("BT\n");
            inText = true;
            lineX = 0;
            lineY = 0;
            baseline = Double.NaN;
        }
    }

    /** Closes the text object if one is open. */
    void end() {
        if (inText) {
            closeArray();
            out.text("ET\n");
            inText = false;
        }
    }

    /** Ends what shows glyphs, so that another operator may stand here; the position stays. */
    void closeArray() {
        closeString();
        if (inArray) {
            out.text("]TJ\n");
            inArray = false;
        }
    }

    /** Shows the glyphs of a mark. */
    void show(GlyphMark mark) {
        show(mark, List.of(mark), 0);
    }

    /** Shows the glyphs of one of a page's marks; those behind it tell how wide the blanks of a line are. */
    void show(GlyphMark mark, List<? extends Mark> marks, int at) {
        GlyphRun run = mark.run();
        EmbeddedFont embedded = fonts.font(run.face());
        select(embedded, run);
        if (mark.y() != baseline || Math.abs(mark.x() - reached) > 100 * size) {
            newLine(mark.x(), mark.y());
            setWordSpace(WordSpace.of(marks, at));
        }
        ShownText shown = ShownText.of(mark);
        Optional<String> whole = shown.ofAll();
        whole.ifPresent(this::beginSpan);
        double x = mark.x();
        int i = 0;
        while (i < run.glyphCount()) {
            int end = shown.clusterEnd(i);
            boolean several = end - i > 1 && whole.isEmpty();
            if (several) {
                beginSpan(shown.ofCluster(i, end));
            }
            for (int start = i; i < end; i++) {
                glyph(embedded, run, i, code(embedded, run, shown, new Cluster(i, start, end)), x);
                x += run.advance(i);
            }
            if (several) {
                endSpan();
            }
        }
        whole.ifPresent(text -> endSpan());
    }

    /**
     * Shows marks that run from right to left in the order they are read, each glyph at its place: programs that take
     * the text as it is painted then have it as it is read. The text is said besides, for programs that expect such
     * glyphs in the order they stand in.
     *
     * @param colour changes the colour of what is shown next
     */
    void showLeftward(LeftwardText stretch, IntConsumer colour) {
        boolean blank = stretch.lacksBlank();
        String text = blank ? stretch.text() + " " : stretch.text();
        boolean several = text.codePointCount(0, text.length()) > 1;
        if (several) {
            begin(PART_OF_LINE, text);
        }
        for (int i = 0; i < stretch.marks().size(); i++) {
            GlyphMark mark = stretch.marks().get(i);
            colour.accept(mark.rgb());
            boolean last = several && i == stretch.marks().size() - 1;
            if (mark.run().rightToLeft()) {
                showBackwards(mark, last ? stretch.next() : OptionalDouble.empty());
            } else {
                show(mark);
            }
        }
        if (blank) {
            showBlank(stretch.marks().get(stretch.marks().size() - 1), stretch.next());
        }
        if (several) {
            endSpan();
        }
    }

    /** A blank between what stands on a line without one. */
    private void showBlank(GlyphMark before, OptionalDouble next) {
        Typeface face = before.run().face();
        if (next.isPresent() && face.covers(' ')) {
            EmbeddedFont embedded = fonts.font(face);
            int glyph = face.glyph(' ');
            setRise(0);
            moveTo(next.getAsDouble() - embedded.width(glyph) * thousandth() - CLEAR * size);
            put(embedded, embedded.code(glyph, ' '), embedded.width(glyph));
        }
    }

    private void showBackwards(GlyphMark mark, OptionalDouble next) {
        GlyphRun run = mark.run();
        EmbeddedFont embedded = fonts.font(run.face());
        select(embedded, run);
        double x = mark.x() + run.width();
        if (mark.y() != baseline || Math.abs(x - reached) > 100 * size) {
            newLine(x - run.advance(run.glyphCount() - 1), mark.y());
        }
        ShownText shown = ShownText.of(mark);
        int end = run.glyphCount();
        while (end > 0) {
            int start = shown.clusterStart(end - 1);
            for (int i = end - 1; i >= start; i--) {
                x -= run.advance(i);
                boolean beside = i == 0 && next.isPresent() && run.textOf(0).isBlank();
                double at = beside ? next.getAsDouble() - run.advance(0) - CLEAR * size : x;
                glyph(embedded, run, i, code(embedded, run, shown, new Cluster(i, start, end)), at);
            }
            end = start;
        }
    }

    /** Tells the fonts which glyphs {@link #show} would need codes for. */
    static void tell(GlyphMark mark, FontEmbedder fonts) {
        GlyphRun run = mark.run();
        EmbeddedFont embedded = fonts.font(run.face());
        ShownText shown = ShownText.of(mark);
        int i = 0;
        while (i < run.glyphCount()) {
            int end = shown.clusterEnd(i);
            for (int start = i; i < end; i++) {
                int character = shown.character(i, start, end);
                if (character >= 0) {
                    embedded.tell(run.glyph(i), character);
                } else {
                    embedded.tell(run.glyph(i), shown.ofGlyph(i, start, end));
                }
            }
        }
    }

    /** A glyph of the cluster from {@code start} up to but without {@code end}. */
    private record Cluster(int glyph, int start, int end) {}

    private static int code(EmbeddedFont embedded, GlyphRun run, ShownText shown, Cluster at) {
        int character = shown.character(at.glyph, at.start, at.end);
        return character >= 0
                ? embedded.code(run.glyph(at.glyph), character)
                : embedded.code(run.glyph(at.glyph), shown.ofGlyph(at.glyph, at.start, at.end));
    }

    private void select(EmbeddedFont embedded, GlyphRun run) {
        if (run.size() != size || !embedded.resourceName().equals(font)) {
            closeArray();
            font = embedded.resourceName();
            size = run.size();
            out.name(font).operator("Tf", size);
        }
        if (run.expansion() != expansion) {
            closeArray();
            expansion = run.expansion();
            out.operator("Tz", expansion * 100);
        }
    }

    private void newLine(double x, double y) {
        closeArray();
        long toX = Math.round(x * 100);
        long toY = Math.round((pageHeight - y) * 100);
        out.hundredths(toX - lineX).hundredths(toY - lineY).word("Td\n");
        lineX = toX;
        lineY = toY;
        baseline = y;
        reached = toX / 100.0;
    }

    private void glyph(EmbeddedFont embedded, GlyphRun run, int index, int code, double x) {
        setRise(run.yOffset(index));
        moveTo(x + run.xOffset(index));
        put(embedded, code, embedded.width(run.glyph(index)));
    }

    private void put(EmbeddedFont embedded, int code, double width) {
        if (!inArray) {
            out.put('[');
            inArray = true;
        }
        if (!inString) {
            out.put('(');
            inString = true;
        }
        reached += width * thousandth();
        if (embedded.codePage().isEmpty()) {
            out.character(code >> 8);
        } else if (code == ' ') {
            reached += wordSpace * expansion;
        }
        out.character(code & 0xFF);
    }

    private double thousandth() {
        return size * expansion / 1000;
    }

    private void setRise(double points) {
        if (Math.abs(points - rise) > 0.0005) {
            closeArray();
            rise = points;
            out.operator("Ts", points);
        }
    }

    /** A whole number of thousandths, so that a viewer reaches the same place. */
    private void setWordSpace(OptionalDouble points) {
        if (points.isPresent()) {
            double near = Math.round(points.getAsDouble() * 1000) / 1000.0;
            if (near != wordSpace) {
                wordSpace = near;
                out.operator("Tw", near);
            }
        }
    }

    private void moveTo(double x) {
        double exact = (x - reached) / thousandth();
        if (Math.abs(exact) <= TOLERANCE) {
            return;
        }
        long move = moves.near(exact);
        closeString();
        if (!inArray) {
            out.put('[');
            inArray = true;
        }
        out.number(-move);
        reached += move * thousandth();
    }

    private void closeString() {
        if (inString) {
            out.put(')');
            inString = false;
        }
    }

    private void beginSpan(String actualText) {
        begin(SPAN, actualText);
    }

    private void begin(String tag, String actualText) {
        closeArray();
        out.name(tag).text("<</ActualText").string(actualText).text(">>BDC\n");
    }

    private void endSpan() {
        closeArray();
        out.text("EMC\n");
    }
}

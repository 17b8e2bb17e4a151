package galley.export.pdf;

import galley.font.GlyphRun;
import galley.page.Mark;
import galley.page.Meaning;
import galley.page.Page;
import java.util.Optional;

/**
 * Paints one page: its marks in order, each inside the marked content that says what it means (ISO 32000-1, 14.6 and
 * 14.8.2).
 */
final class PagePainter implements Mark.Visitor<Optional<Mark.LinkMark>> {
    /** A control point so far along the tangent makes a Bézier curve a quarter circle to 0.03 % of its radius. */
    private static final double QUARTER_CIRCLE = 0.5522847498;

    private final ContentStream out = new ContentStream();
    private final Page page;
    private final int pageIndex;
    private final FontEmbedder fonts;
    private final Images images;
    private final StructureWriter structure;

    private Optional<Meaning> open = Optional.empty();
    private boolean inText;
    private String font = "";
    private int rgb = 0;
    private double expansion = 1;

    PagePainter(Page page, int pageIndex, FontEmbedder fonts, Images images, StructureWriter structure) {
        this.page = page;
        this.pageIndex = pageIndex;
        this.fonts = fonts;
        this.images = images;
        this.structure = structure;
    }

    /** Paints all marks; the areas of links have no ink and are told to the structure alone. */
    byte[] paint() {
        for (Mark mark : page.marks()) {
            mark.accept(this).ifPresent(link -> structure.link(pageIndex, link));
        }
        close();
        return out.toByteArray();
    }

    @Override
    public Optional<Mark.LinkMark> glyphs(Mark.GlyphMark mark) {
        mean(mark.meaning());
        if (!inText) {
            out.text("BT\n");
            inText = true;
        }
        colour(mark.rgb());
        EmbeddedFont embedded = select(mark.run());
        out.operator("Tm", 1, 0, 0, 1, mark.x(), page.height() - mark.y());
        mark.actualText().ifPresent(this::beginSpan);
        show(mark.run(), embedded);
        if (mark.actualText().isPresent()) {
            out.text("EMC\n");
        }
        return Optional.empty();
    }

    @Override
    public Optional<Mark.LinkMark> rule(Mark.RuleMark mark) {
        mean(mark.meaning());
        endText();
        colour(mark.rgb());
        double bottom = page.height() - mark.y() - mark.height();
        if (mark.radius() <= 0) {
            out.operator("re", mark.x(), bottom, mark.width(), mark.height());
        } else {
            rounded(mark.x(), bottom, mark.width(), mark.height(), mark.radius());
        }
        out.text("f\n");
        return Optional.empty();
    }

    @Override
    public Optional<Mark.LinkMark> image(Mark.ImageMark mark) {
        mean(mark.meaning());
        endText();
        out.text("q\n");
        double bottom = page.height() - mark.y() - mark.height();
        out.operator("cm", mark.width(), 0, 0, mark.height(), mark.x(), bottom);
        out.text("/" + images.name(mark.picture()) + " Do\nQ\n");
        return Optional.empty();
    }

    @Override
    public Optional<Mark.LinkMark> link(Mark.LinkMark mark) {
        return Optional.of(mark);
    }

    /** Opens the marked content of a meaning unless it is open already. */
    private void mean(Meaning meaning) {
        if (open.isPresent() && open.get().equals(meaning)) {
            return;
        }
        close();
        if (meaning instanceof Meaning.Content content) {
            int id = structure.content(pageIndex, content.id());
            out.text("/" + structure.type(content.id()) + " << /MCID " + id + " >> BDC\n");
        } else {
            out.text(
                    meaning == Meaning.Artifact.PAGINATION
                            ? "/Artifact << /Type /Pagination >> BDC\n"
                            : "/Artifact BMC\n");
        }
        open = Optional.of(meaning);
    }

    private void close() {
        endText();
        if (open.isPresent()) {
            out.text("EMC\n");
            open = Optional.empty();
        }
    }

    private void endText() {
        if (inText) {
            out.text("ET\n");
            inText = false;
        }
    }

    private void colour(int wanted) {
        if (wanted != rgb) {
            out.operator("rg", (wanted >> 16 & 0xFF) / 255.0, (wanted >> 8 & 0xFF) / 255.0, (wanted & 0xFF) / 255.0);
            rgb = wanted;
        }
    }

    private EmbeddedFont select(GlyphRun run) {
        EmbeddedFont embedded = fonts.font(run.face());
        String wanted = embedded.resourceName() + " " + run.size();
        if (!wanted.equals(font)) {
            out.text("/" + embedded.resourceName() + " ").operator("Tf", run.size());
            font = wanted;
        }
        if (run.expansion() != expansion) {
            expansion = run.expansion();
            out.operator("Tz", expansion * 100);
        }
        return embedded;
    }

    /**
     * Shows a run in pieces: glyphs of one height above the baseline and of clusters of one glyph each stay together.
     */
    private void show(GlyphRun run, EmbeddedFont embedded) {
        TextShower shower = new TextShower(out, run, embedded);
        int i = 0;
        while (i < run.glyphCount()) {
            int end = clusterEnd(run, i);
            if (end - i > 1) {
                shower.flush();
                beginSpan(clusterText(run, i, end));
                shower.cluster(i, end, clusterText(run, i, end));
                shower.flush();
                out.text("EMC\n");
            } else {
                shower.glyph(i, run.textOf(i));
            }
            i = end;
        }
        shower.flush();
    }

    private static int clusterEnd(GlyphRun run, int start) {
        int end = start + 1;
        while (end < run.glyphCount() && run.cluster(end) == run.cluster(start)) {
            end++;
        }
        return end;
    }

    private static String clusterText(GlyphRun run, int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            text.append(run.textOf(i));
        }
        return text.toString();
    }

    private void beginSpan(String actualText) {
        out.text("/Span << /ActualText ").textString(actualText).text(" >> BDC\n");
    }

    private void rounded(double x, double y, double width, double height, double radius) {
        double c = radius * (1 - QUARTER_CIRCLE);
        double right = x + width;
        double top = y + height;
        out.operator("m", x + radius, y);
        out.operator("l", right - radius, y);
        out.operator("c", right - c, y, right, y + c, right, y + radius);
        out.operator("l", right, top - radius);
        out.operator("c", right, top - c, right - c, top, right - radius, top);
        out.operator("l", x + radius, top);
        out.operator("c", x + c, top, x, top - c, x, top - radius);
        out.operator("l", x, y + radius);
        out.operator("c", x, y + c, x + c, y, x + radius, y);
        out.text("h\n");
    }
}

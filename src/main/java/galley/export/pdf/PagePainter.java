package galley.export.pdf;

import galley.page.Mark;
import galley.page.Meaning;
import galley.page.Page;
import java.util.List;
import java.util.Optional;

/**
 * Paints one page: its marks in order, each inside the marked content that says what it means (ISO 32000-1, 14.6 and
 * 14.8.2).
 */
final class PagePainter implements Mark.Visitor<Optional<Mark.LinkMark>> {
    /** A control point so far along the tangent makes a Bézier curve a quarter circle to 0.03 % of its radius. */
    private static final double QUARTER_CIRCLE = 0.5522847498;

    private final Tokens out = new Tokens(1 << 14);
    private final TextPainter text;
    private final Page page;
    private final int pageIndex;
    private final Images images;
    private final StructureWriter structure;

    private Optional<Meaning> open = Optional.empty();
    private int rgb = 0;
    /** Place of the mark that is painted among the marks of the page. */
    private int current;

    PagePainter(Page page, int pageIndex, FontEmbedder fonts, Images images, StructureWriter structure) {
        this.page = page;
        this.pageIndex = pageIndex;
        this.text = new TextPainter(out, page.height(), fonts);
        this.images = images;
        this.structure = structure;
    }

    /** Paints all marks; the areas of links have no ink and are told to the structure alone. */
    byte[] paint() {
        List<Mark> marks = page.marks();
        while (current < marks.size()) {
            LeftwardText leftward = LeftwardText.at(marks, current);
            if (!leftward.isEmpty()) {
                begin(leftward.marks().get(0).meaning());
                text.showLeftward(leftward, this::colour);
                current += leftward.marks().size();
            } else {
                marks.get(current).accept(this).ifPresent(link -> structure.link(pageIndex, link));
                current++;
            }
        }
        close();
        text.end();
        return out.toByteArray();
    }

    @Override
    public Optional<Mark.LinkMark> glyphs(Mark.GlyphMark mark) {
        begin(mark.meaning());
        colour(mark.rgb());
        text.show(mark, page.marks(), current);
        return Optional.empty();
    }

    /** Opens a text object and what its glyphs mean, unless both are open. */
    private void begin(Meaning meaning) {
        boolean other = !text.inText() || !isOpen(meaning);
        if (other) {
            close();
        }
        text.begin();
        if (other) {
            open(meaning);
        }
    }

    @Override
    public Optional<Mark.LinkMark> rule(Mark.RuleMark mark) {
        meanOutsideText(mark.meaning());
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
        meanOutsideText(mark.meaning());
        out.text("q\n");
        double bottom = page.height() - mark.y() - mark.height();
        out.operator("cm", mark.width(), 0, 0, mark.height(), mark.x(), bottom);
        out.name(images.name(mark.picture())).text(" Do\nQ\n");
        return Optional.empty();
    }

    @Override
    public Optional<Mark.LinkMark> link(Mark.LinkMark mark) {
        return Optional.of(mark);
    }

    private boolean isOpen(Meaning meaning) {
        return open.isPresent() && open.get().equals(meaning);
    }

    /**
     * Marked content lies wholly within a text object or wholly around it (14.6.1), so ink that is no text ends both,
     * unless the content was opened outside.
     */
    private void meanOutsideText(Meaning meaning) {
        boolean inside = text.inText();
        if (inside || !isOpen(meaning)) {
            close();
            text.end();
            open(meaning);
        }
    }

    private void open(Meaning meaning) {
        if (meaning instanceof Meaning.Content content) {
            int id = structure.content(pageIndex, content.id());
            out.name(structure.type(content.id())).text("<</MCID").number(id).text(">>BDC\n");
        } else {
            out.text(artifact(meaning));
        }
        open = Optional.of(meaning);
    }

    private static String artifact(Meaning meaning) {
        if (meaning == Meaning.Artifact.PAGINATION) {
            return "/Artifact<</Type/Pagination>>BDC\n";
        }
        return meaning == Meaning.Artifact.PAGE ? "/Artifact<</Type/Page>>BDC\n" : "/Artifact BMC\n";
    }

    private void close() {
        if (open.isPresent()) {
            text.closeArray();
            out.text("EMC\n");
            open = Optional.empty();
        }
    }

    /** Grey is said as such, so that a printer sets black text in black ink alone. */
    private void colour(int wanted) {
        if (wanted == rgb) {
            return;
        }
        text.closeArray();
        int red = wanted >> 16 & 0xFF;
        int green = wanted >> 8 & 0xFF;
        int blue = wanted & 0xFF;
        if (red == green && green == blue) {
            out.operator("g", red / 255.0);
        } else {
            out.operator("rg", red / 255.0, green / 255.0, blue / 255.0);
        }
        rgb = wanted;
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

package galley.export.pdf;

import galley.font.GlyphRun;

/**
 * Shows the glyphs of one run with {@code TJ}, moving between them by what kerning, letterspacing and offsets ask
 * beyond the widths of the font (ISO 32000-1, 9.4.3). Moves are summed and rounded once, so that a long run ends where
 * it was meant to.
 */
final class TextShower {
    private final ContentStream out;
    private final GlyphRun run;
    private final EmbeddedFont font;

    private boolean inArray;
    private boolean inString;
    private double rise;
    /**
     * Where the next glyph's origin should be, and where the text position is, in thousandths of the size before
     * expansion.
     */
    private double wanted;

    private double reached;

    TextShower(ContentStream out, GlyphRun run, EmbeddedFont font) {
        this.out = out;
        this.run = run;
        this.font = font;
    }

    void cluster(int start, int end, String text) {
        for (int i = start; i < end; i++) {
            glyph(i, text);
        }
    }

    void glyph(int index, String text) {
        setRise(run.yOffset(index));
        moveTo(wanted + thousandths(run.xOffset(index)));
        if (!inArray) {
            out.put('[');
            inArray = true;
        }
        if (!inString) {
            out.put('<');
            inString = true;
        }
        int glyph = run.glyph(index);
        out.code(font.code(glyph, text));
        reached += font.width(glyph);
        wanted += thousandths(run.advance(index));
    }

    /** Ends the array; the position goes on. */
    void flush() {
        endString();
        if (inArray) {
            out.text("] TJ\n");
            inArray = false;
        }
        if (rise != 0) {
            rise = 0;
            out.operator("Ts", 0);
        }
    }

    private void setRise(double points) {
        if (Math.abs(points - rise) > 0.0005) {
            flush();
            rise = points;
            out.operator("Ts", points);
        }
    }

    private void moveTo(double position) {
        long move = Math.round(position - reached);
        if (move != 0) {
            endString();
            if (!inArray) {
                out.put('[');
                inArray = true;
            }
            out.number((double) -move);
            reached += move;
        }
    }

    private void endString() {
        if (inString) {
            out.put('>');
            inString = false;
        }
    }

    private double thousandths(double points) {
        return points * 1000 / (run.size() * run.expansion());
    }
}

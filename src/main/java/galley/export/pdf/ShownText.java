package galley.export.pdf;

import galley.font.GlyphRun;
import galley.page.Mark.GlyphMark;
import java.util.Optional;

/**
 * What the glyphs of a mark stand for: as a rule each glyph for its own characters, which the font's map back to text
 * says; where that cannot be, a whole stretch of them for a text said beside it ({@code ActualText}, ISO 32000-1,
 * 14.9.4).
 */
final class ShownText {
    private final GlyphRun run;
    private final Optional<String> actual;
    private final boolean letterByLetter;

    private ShownText(GlyphRun run, Optional<String> actual, boolean letterByLetter) {
        this.run = run;
        this.actual = actual;
        this.letterByLetter = letterByLetter;
    }

    static ShownText of(GlyphMark mark) {
        GlyphRun run = mark.run();
        boolean same = mark.actualText()
                .map(text -> text.length() == run.text().length())
                .orElse(true);
        return new ShownText(run, mark.actualText(), same);
    }

    /** The text of the mark as a whole, if its glyphs cannot say it one by one. */
    Optional<String> ofAll() {
        return letterByLetter || run.glyphCount() == 1 ? Optional.empty() : actual;
    }

    /** Where the cluster that begins at a glyph ends: glyphs set together, such as a letter and its accent. */
    int clusterEnd(int start) {
        int end = start + 1;
        while (end < run.glyphCount() && run.cluster(end) == run.cluster(start)) {
            end++;
        }
        return end;
    }

    /** The text of the glyphs of a cluster. */
    String ofCluster(int start, int end) {
        if (actual.isPresent() && !letterByLetter && run.glyphCount() == 1) {
            return actual.get();
        }
        if (end == start + 1) {
            return written(start);
        }
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            text.append(written(i));
        }
        return text.toString();
    }

    /** The characters of a glyph as the article has them, where they are shown in capitals. */
    private String written(int glyph) {
        String shown = run.textOf(glyph);
        if (actual.isEmpty() || !letterByLetter || shown.isEmpty()) {
            return shown;
        }
        int from = run.cluster(glyph);
        return actual.get().substring(from, from + shown.length());
    }
}

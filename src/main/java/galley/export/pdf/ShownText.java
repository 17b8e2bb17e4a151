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
    /** Of no width and no meaning: every glyph of an archive stands for a character (ISO 19005-2, 6.2.11.7.2). */
    private static final String WORD_JOINER = "\u2060";

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
        Optional<String> actual = mark.actualText();
        boolean same = actual.isEmpty() || actual.get().length() == run.text().length();
        return new ShownText(run, actual, same);
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

    /** Where the cluster that ends with a glyph begins. */
    int clusterStart(int last) {
        int start = last;
        while (start > 0 && run.cluster(start - 1) == run.cluster(last)) {
            start--;
        }
        return start;
    }

    /** The text of all glyphs in the order they are read. */
    String whole() {
        if (ofAll().isPresent()) {
            return ofAll().get();
        }
        StringBuilder text = new StringBuilder();
        for (int k = 0; k < run.glyphCount(); k++) {
            text.append(written(run.rightToLeft() ? run.glyphCount() - 1 - k : k));
        }
        return text.toString();
    }

    /** What a glyph of a cluster stands for if the cluster is that glyph and one character of its own; else -1. */
    int character(int glyph, int start, int end) {
        return actual.isEmpty() && end == start + 1 ? run.characterOf(glyph) : -1;
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

    /**
     * The share of one glyph in the text of its cluster, for programs that do not know {@code ActualText}: a character
     * each in the order of the glyphs, the rest to the last of them, so that all together say the text once.
     *
     * @param rank the place of the glyph in its cluster in the order of reading, from 0
     * @param count how many glyphs the cluster has
     */
    static String share(String text, int rank, int count) {
        int characters = text.codePointCount(0, text.length());
        if (rank >= characters) {
            return WORD_JOINER;
        }
        int end = rank == count - 1 ? text.length() : text.offsetByCodePoints(0, rank + 1);
        return text.substring(text.offsetByCodePoints(0, rank), end);
    }

    /** What a glyph of a cluster stands for. */
    String ofGlyph(int glyph, int start, int end) {
        int rank = run.rightToLeft() ? end - 1 - glyph : glyph - start;
        String text = ofCluster(start, end);
        return end - start == 1 ? text : share(text, rank, end - start);
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

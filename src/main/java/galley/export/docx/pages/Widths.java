package galley.export.docx.pages;

import galley.font.FontSpec;
import galley.font.GlyphRun;
import galley.font.Shaper;
import java.util.HashMap;
import java.util.Map;

/** How wide words are, and how high the type that sets them. */
final class Widths {
    /** An article has some thousand different words; what is more is not remembered. */
    private static final int MOST_WORDS = 20_000;

    private final Shaper shaper;
    private final Map<FontSpec, Map<String, Double>> known = new HashMap<>();
    private int words;

    Widths(Shaper shaper) {
        this.shaper = shaper;
    }

    /** The width of a word in points. */
    double of(String word, FontSpec font) {
        if (word.isEmpty()) {
            return 0;
        }
        Map<String, Double> inFont = known.computeIfAbsent(font, any -> new HashMap<>());
        Double width = inFont.get(word);
        if (width == null) {
            width = shaper.shape(word, font).width();
            if (words < MOST_WORDS) {
                words++;
                inFont.put(word, width);
            }
        }
        return width;
    }

    /** The height of a line of a word where nothing else decides it: of the highest face that sets it. */
    double height(String word, FontSpec font) {
        double ascent = 0;
        double descent = 0;
        for (GlyphRun run : shaper.shape(word, font).runs()) {
            double em = run.size() / run.face().unitsPerEm();
            ascent = Math.max(ascent, run.face().ascent() * em);
            descent = Math.max(descent, -run.face().descent() * em);
        }
        return ascent + descent;
    }
}

package galley.export.docx.pages;

import galley.font.FontSpec;
import galley.font.GlyphRun;
import galley.font.ShapedText;
import galley.font.Shaper;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** How wide words are, and how high the type that sets them; found once for all reports. Serves many threads. */
public final class Widths {
    /** An article has some thousand different words in its fonts; past so many, some 10 MB, all are forgotten. */
    private static final int MOST_WORDS = 60_000;

    private final Shaper shaper;
    private final Map<FontSpec, Map<String, Extent>> known = new ConcurrentHashMap<>();
    private final AtomicInteger words = new AtomicInteger();

    /** Widths of what a shaper makes of words. */
    public Widths(Shaper shaper) {
        this.shaper = shaper;
    }

    /**
     * The room that a word takes, in points.
     *
     * @param height of a line of it where nothing else decides it: of the highest face that sets it
     */
    private record Extent(double width, double height) {
        static Extent of(ShapedText shaped) {
            double ascent = 0;
            double descent = 0;
            for (GlyphRun run : shaped.runs()) {
                double em = run.size() / run.face().unitsPerEm();
                ascent = Math.max(ascent, run.face().ascent() * em);
                descent = Math.max(descent, -run.face().descent() * em);
            }
            return new Extent(shaped.width(), ascent + descent);
        }
    }

    /** The width of a word in points. */
    double of(String word, FontSpec font) {
        return word.isEmpty() ? 0 : extent(word, font).width;
    }

    /** The height of a line of a word where nothing else decides it: of the highest face that sets it. */
    double height(String word, FontSpec font) {
        return extent(word, font).height;
    }

    private Extent extent(String word, FontSpec font) {
        Map<String, Extent> inFont = known.computeIfAbsent(font, any -> new ConcurrentHashMap<>());
        Extent extent = inFont.get(word);
        if (extent == null) {
            extent = Extent.of(shaper.shape(word, font));
            if (words.incrementAndGet() > MOST_WORDS) {
                words.set(0);
                known.clear();
            }
            inFont.put(word, extent);
        }
        return extent;
    }
}

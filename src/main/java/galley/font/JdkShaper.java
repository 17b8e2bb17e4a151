package galley.font;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.HeadlessException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shapes the scripts of {@link ComplexScripts} with the HarfBuzz that is part of the JDK.
 *
 * <p>Not every Java runtime can: it needs the module java.desktop and, for fonts, native libraries that small
 * containers leave out. What cannot be shaped comes back empty; nothing is loaded before the first such text.
 */
final class JdkShaper {
    /** From here on the JDK means "nothing to draw", not a glyph. */
    private static final int FIRST_INVISIBLE = 0xFFFE;

    private final JdkFonts fonts = new JdkFonts();

    /**
     * A stretch of text to shape.
     *
     * @param features the features that are on; kerning and ligatures are all the JDK can switch
     */
    record Stretch(String text, int start, int end, boolean rightToLeft, Set<Feature> features) {}

    /** The glyphs of the stretch in visual order, empty if this runtime cannot shape it. */
    Optional<GlyphArray.Builder> shape(Typeface face, Stretch stretch) {
        try {
            return fonts.font(face)
                    .map(font -> glyphs(face, layOut(font, stretch), stretch))
                    .filter(glyphs -> !glyphs.isEmpty());
        } catch (LinkageError | InternalError | AWTError | HeadlessException runtimeWithoutFonts) {
            return Optional.empty();
        }
    }

    private static GlyphVector layOut(Font font, Stretch stretch) {
        boolean kerned = stretch.features().contains(Feature.KERN);
        boolean ligated = stretch.features().contains(Feature.LIGA);
        Font featured = font.deriveFont(Map.of(
                TextAttribute.KERNING, kerned ? TextAttribute.KERNING_ON : 0,
                TextAttribute.LIGATURES, ligated ? TextAttribute.LIGATURES_ON : 0));
        FontRenderContext unhinted = new FontRenderContext(null, true, true);
        char[] chars = stretch.text().substring(stretch.start(), stretch.end()).toCharArray();
        int direction = stretch.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return featured.layoutGlyphVector(unhinted, chars, 0, chars.length, direction);
    }

    private static GlyphArray.Builder glyphs(Typeface face, GlyphVector laidOut, Stretch stretch) {
        int count = laidOut.getNumGlyphs();
        int[] clusters = clusters(laidOut, stretch);
        GlyphArray.Builder glyphs = new GlyphArray.Builder();
        long[] advances = advances(face, laidOut);
        long pen = 0;
        for (int i = 0; i < count; i++) {
            int glyph = laidOut.getGlyphCode(i);
            boolean drawn = glyph >= 0 && glyph < Math.min(FIRST_INVISIBLE, face.glyphCount());
            long xOffset = drawn ? x(laidOut, i) - pen : 0;
            long yOffset = drawn ? y(laidOut, i) : 0;
            glyphs.add(drawn ? glyph : face.glyph(' '), (int) advances[i], (int) xOffset, (int) yOffset, clusters[i]);
            pen += advances[i];
        }
        return glyphs;
    }

    /**
     * Advances with kerning. The JDK keeps it in the positions alone, so it is the distance between two glyphs that
     * stand on the baseline, less what stands between them.
     */
    private static long[] advances(Typeface face, GlyphVector laidOut) {
        int count = laidOut.getNumGlyphs();
        long[] advances = new long[count];
        int last = -1;
        long between = 0;
        for (int i = 0; i <= count; i++) {
            boolean onLine = i == count || standsOnLine(face, laidOut, i);
            if (!onLine) {
                advances[i] = plainAdvance(laidOut, i);
                between += advances[i];
                continue;
            }
            if (last >= 0) {
                advances[last] = x(laidOut, i) - x(laidOut, last) - between;
            }
            last = i;
            between = 0;
        }
        return advances;
    }

    private static boolean standsOnLine(Typeface face, GlyphVector laidOut, int i) {
        boolean mark = (face.layout().definitions().properties(laidOut.getGlyphCode(i)) & GlyphDefinitions.MARK) != 0;
        return !mark && plainAdvance(laidOut, i) != 0 && y(laidOut, i) == 0;
    }

    private static long plainAdvance(GlyphVector laidOut, int i) {
        boolean drawn = laidOut.getGlyphCode(i) < FIRST_INVISIBLE;
        return drawn ? Math.round(laidOut.getGlyphMetrics(i).getAdvanceX()) : 0;
    }

    private static long x(GlyphVector laidOut, int i) {
        return Math.round(laidOut.getGlyphPosition(i).getX());
    }

    private static long y(GlyphVector laidOut, int i) {
        return Math.round(-laidOut.getGlyphPosition(i).getY());
    }

    /** Where the text of each glyph starts, made to run one way: glyphs that changed places share the text of all. */
    private static int[] clusters(GlyphVector laidOut, Stretch stretch) {
        int[] graphemes = graphemes(stretch);
        int count = laidOut.getNumGlyphs();
        int[] clusters = laidOut.getGlyphCharIndices(0, count, null);
        int lowest = Integer.MAX_VALUE;
        for (int k = 0; k < count; k++) {
            int i = stretch.rightToLeft() ? k : count - 1 - k;
            int index = Math.max(0, Math.min(clusters[i], graphemes.length - 1));
            lowest = Math.min(lowest, graphemes[index]);
            clusters[i] = lowest;
        }
        // Whatever stands before the first glyph's text belongs to it.
        for (int i = 0; i < count; i++) {
            clusters[i] = clusters[i] == lowest ? stretch.start() : clusters[i];
        }
        return clusters;
    }

    /** For each character where its grapheme starts: a letter and its marks are one to the reader. */
    private static int[] graphemes(Stretch stretch) {
        int[] graphemes = new int[stretch.end() - stretch.start()];
        int at = stretch.start();
        while (at < stretch.end()) {
            int end = Graphemes.end(stretch.text(), at, stretch.end());
            Arrays.fill(graphemes, at - stretch.start(), end - stretch.start(), at);
            at = end;
        }
        return graphemes;
    }
}

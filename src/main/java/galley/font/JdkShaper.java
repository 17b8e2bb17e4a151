package galley.font;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.HeadlessException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shapes the scripts of {@link ComplexScripts} with the HarfBuzz that is part of the JDK.
 *
 * <p>Not every Java runtime can: it needs the module java.desktop and, for fonts, native libraries that small
 * containers leave out. What cannot be shaped comes back empty; nothing is loaded before the first such text.
 */
final class JdkShaper {
    /** From here on the JDK means "nothing to draw", not a glyph. */
    private static final int FIRST_INVISIBLE = 0xFFFE;

    private final Map<Typeface, Optional<Font>> fonts = new ConcurrentHashMap<>();

    /** The glyphs of {@code text} from {@code start} up to but without {@code end}, in visual order. */
    Optional<GlyphArray.Builder> shape(Typeface face, String text, int start, int end, boolean rightToLeft) {
        try {
            return fonts.computeIfAbsent(face, JdkShaper::load)
                    .map(font -> glyphs(face, layOut(font, text, start, end, rightToLeft), start, rightToLeft))
                    .filter(glyphs -> !glyphs.isEmpty());
        } catch (LinkageError | InternalError | AWTError | HeadlessException runtimeWithoutFonts) {
            return Optional.empty();
        }
    }

    /** One unit of the design becomes one point, so that positions come back as whole design units. */
    private static Optional<Font> load(Typeface face) {
        ByteBuffer program = face.program();
        byte[] bytes = new byte[program.remaining()];
        program.get(bytes);
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
            return Optional.of(font.deriveFont(Font.PLAIN, face.unitsPerEm()));
        } catch (FontFormatException | IOException runtimeWithoutFonts) {
            return Optional.empty();
        }
    }

    private static GlyphVector layOut(Font font, String text, int start, int end, boolean rightToLeft) {
        FontRenderContext unhinted = new FontRenderContext(null, true, true);
        char[] chars = text.substring(start, end).toCharArray();
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font.layoutGlyphVector(unhinted, chars, 0, chars.length, direction);
    }

    private static GlyphArray.Builder glyphs(Typeface face, GlyphVector laidOut, int start, boolean rightToLeft) {
        int count = laidOut.getNumGlyphs();
        int[] clusters = clusters(laidOut, rightToLeft);
        GlyphArray.Builder glyphs = new GlyphArray.Builder();
        long pen = 0;
        for (int i = 0; i < count; i++) {
            int glyph = laidOut.getGlyphCode(i);
            if (glyph >= FIRST_INVISIBLE || glyph < 0 || glyph >= face.glyphCount()) {
                glyphs.add(face.glyph(' '), 0, 0, 0, start + clusters[i]);
                continue;
            }
            long x = Math.round(laidOut.getGlyphPosition(i).getX());
            long y = Math.round(-laidOut.getGlyphPosition(i).getY());
            long advance = Math.round(laidOut.getGlyphMetrics(i).getAdvanceX());
            glyphs.add(glyph, (int) advance, (int) (x - pen), (int) y, start + clusters[i]);
            pen += advance;
        }
        return glyphs;
    }

    /** Where the text of each glyph starts, made to run one way: glyphs that changed places share the text of all. */
    private static int[] clusters(GlyphVector laidOut, boolean rightToLeft) {
        int count = laidOut.getNumGlyphs();
        int[] clusters = laidOut.getGlyphCharIndices(0, count, null);
        int lowest = Integer.MAX_VALUE;
        for (int k = 0; k < count; k++) {
            int i = rightToLeft ? k : count - 1 - k;
            lowest = Math.max(0, Math.min(lowest, clusters[i]));
            clusters[i] = lowest;
        }
        // Whatever stands before the first glyph's text belongs to it.
        for (int k = 0; k < count && lowest > 0; k++) {
            clusters[k] = clusters[k] == lowest ? 0 : clusters[k];
        }
        return clusters;
    }
}

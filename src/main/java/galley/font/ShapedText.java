package galley.font;

import java.util.List;

/**
 * A text as glyphs on one line.
 *
 * @param runs from left to right, whatever the direction of the text
 * @param missing the characters no face has, in text order
 * @param unshapedScripts scripts that were set plainly, one glyph per character, because their shaping is not at hand;
 *     names as Unicode gives them, such as {@code DEVANAGARI}, each once, in text order
 */
public record ShapedText(List<GlyphRun> runs, List<MissingGlyph> missing, List<String> unshapedScripts) {
    /** Keeps copies. */
    public ShapedText {
        runs = List.copyOf(runs);
        missing = List.copyOf(missing);
        unshapedScripts = List.copyOf(unshapedScripts);
    }

    /** Sum of the widths of the runs in points. */
    public double width() {
        return runs.size() == 1
                ? runs.get(0).width()
                : runs.stream().mapToDouble(GlyphRun::width).sum();
    }
}

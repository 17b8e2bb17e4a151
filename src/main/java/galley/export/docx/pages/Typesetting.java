package galley.export.docx.pages;

import galley.font.FontLibrary;
import galley.font.Shaper;
import galley.hyphenate.Hyphenators;

/**
 * What pages are made up with; it serves many threads.
 *
 * @param fonts the typefaces
 * @param widths of words in those typefaces
 * @param hyphenators the languages whose words can be divided
 */
public record Typesetting(FontLibrary fonts, Widths widths, Hyphenators hyphenators) {

    /** With the typefaces and patterns that ship with galley. */
    public static Typesetting bundled() {
        FontLibrary fonts = FontLibrary.bundled();
        return new Typesetting(fonts, new Widths(new Shaper(fonts)), new Hyphenators());
    }
}

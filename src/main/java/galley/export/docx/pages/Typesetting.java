package galley.export.docx.pages;

import galley.font.FontLibrary;
import galley.font.Shaper;
import galley.hyphenate.Hyphenators;

/**
 * What pages are made up with; it serves many threads.
 *
 * @param fonts the typefaces
 * @param shaper of those typefaces
 * @param hyphenators the languages whose words can be divided
 */
public record Typesetting(FontLibrary fonts, Shaper shaper, Hyphenators hyphenators) {

    /** With the typefaces and patterns that ship with galley. */
    public static Typesetting bundled() {
        FontLibrary fonts = FontLibrary.bundled();
        return new Typesetting(fonts, new Shaper(fonts), new Hyphenators());
    }
}

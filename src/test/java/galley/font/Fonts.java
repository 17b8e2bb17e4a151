package galley.font;

/** The bundled fonts, parsed once for all tests of this room. */
final class Fonts {
    static final FontLibrary LIBRARY = FontLibrary.bundled();
    static final Shaper SHAPER = new Shaper(LIBRARY);

    private Fonts() {}

    static FontSpec serif() {
        return spec("Source Serif");
    }

    static FontSpec spec(String family) {
        return FontSpec.of(LIBRARY.family(family).orElseThrow(), 10);
    }

    /** The only run the text is set in. */
    static GlyphRun run(String text, FontSpec spec) {
        ShapedText shaped = SHAPER.shape(text, spec);
        if (shaped.runs().size() != 1) {
            throw new AssertionError("expected one run: " + shaped);
        }
        return shaped.runs().get(0);
    }

    static int units(GlyphRun run) {
        int units = 0;
        for (int i = 0; i < run.glyphCount(); i++) {
            units += run.advanceUnits(i);
        }
        return units;
    }
}

package galley.font;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One face: a TrueType font, parsed once, immutable, safe to share between threads.
 *
 * <p>All measurements are in design units, {@link #unitsPerEm()} to the em, y upwards from the baseline. Glyph 0 is the
 * sign for a missing character.
 */
public final class Typeface {
    private static final int CACHED_CHARACTERS = 0x600;

    private final byte[] program;
    private final SfntFile file;
    private final FaceMetrics metrics;
    private final String postScriptName;
    private final String familyName;
    private final CharacterMap characters;
    private final char[] cachedGlyphs;
    private final char[] advances;
    private final Outlines outlines;
    private final OpenTypeLayout layout;

    private Typeface(byte[] program) throws TypefaceException {
        this.program = program;
        this.file = SfntFile.parse(program);
        this.metrics = FaceMetrics.read(file);
        int glyphCount = file.required("maxp", 6).u16(4);
        if (glyphCount == 0) {
            throw new TypefaceException("the font has no glyphs");
        }
        this.outlines = Outlines.parse(file, glyphCount);
        this.advances = readAdvances(file, glyphCount);
        this.characters = CharacterMap.parse(file.required("cmap", 4));
        NameTable names = new NameTable(file.table("name"));
        this.postScriptName = names.name(NameTable.POST_SCRIPT, "Untitled");
        this.familyName = names.name(NameTable.FAMILY, postScriptName);
        this.cachedGlyphs = new char[CACHED_CHARACTERS];
        for (int c = 0; c < CACHED_CHARACTERS; c++) {
            cachedGlyphs[c] = (char) mapped(c);
        }
        this.layout = new OpenTypeLayout(file);
    }

    /**
     * Reads a face.
     *
     * @param program the whole TrueType file; copied
     * @throws TypefaceException if it is no TrueType font, or damaged where damage cannot be worked around
     */
    public static Typeface parse(byte[] program) throws TypefaceException {
        return new Typeface(program.clone());
    }

    /** As {@link #parse}, of bytes that nobody else changes. */
    static Typeface ofOwned(byte[] program) throws TypefaceException {
        return new Typeface(program);
    }

    private static char[] readAdvances(SfntFile file, int glyphCount) throws TypefaceException {
        int measured = file.required("hhea", 36).u16(34);
        if (measured == 0 || measured > glyphCount) {
            throw new TypefaceException("table 'hhea' promises " + measured + " widths for " + glyphCount + " glyphs");
        }
        SfntTable table = file.required("hmtx", 4L * measured);
        char[] advances = new char[glyphCount];
        for (int glyph = 0; glyph < glyphCount; glyph++) {
            advances[glyph] = (char) table.u16(4 * Math.min(glyph, measured - 1));
        }
        return advances;
    }

    /** The name PDF and PostScript know the face by, such as {@code SourceSerifPro-It}. */
    public String postScriptName() {
        return postScriptName;
    }

    /** The name of the family as the font states it, such as {@code Source Serif Pro}. */
    public String familyName() {
        return familyName;
    }

    /** Design units to one em, from 16 to 16384: what all measurements here count in. */
    public int unitsPerEm() {
        return metrics.unitsPerEm();
    }

    /** How far the face reaches above the baseline for line spacing: {@code hhea.ascender}. */
    public int ascent() {
        return metrics.ascent();
    }

    /** How far the face reaches below the baseline, a negative number: {@code hhea.descender}. */
    public int descent() {
        return metrics.descent();
    }

    /** Height of flat capitals; measured on H if the font does not state it. */
    public int capHeight() {
        return metrics.capHeight() != 0
                ? metrics.capHeight()
                : bounds(glyph('H')).top();
    }

    /** Height of flat lower-case letters; measured on x if the font does not state it. */
    public int xHeight() {
        return metrics.xHeight() != 0 ? metrics.xHeight() : bounds(glyph('x')).top();
    }

    /** Slope of the stems in degrees counter-clockwise from upright: negative for italics. */
    public double italicAngle() {
        return metrics.italicAngle();
    }

    /**
     * Width of a vertical stem, estimated from the weight class: TrueType states none, and PDF viewers use it only to
     * imitate a font that is not embedded.
     */
    public int stemV() {
        return (50 + (int) Math.round(Math.pow(weight() / 65.0, 2))) * unitsPerEm() / 1000;
    }

    /** From 1 to 1000: 400 is regular, 700 bold. */
    public int weight() {
        return metrics.weight();
    }

    /** The rectangle around the ink of all glyphs. */
    public GlyphBox box() {
        return metrics.box();
    }

    /** Middle of the underline above the baseline: a negative number. */
    public int underlinePosition() {
        return metrics.underlinePosition();
    }

    /** How thick the underline is, in design units. */
    public int underlineThickness() {
        return metrics.underlineThickness();
    }

    /** Whether all glyphs are equally wide, as on a typewriter: {@code post.isFixedPitch}. */
    public boolean fixedPitch() {
        return metrics.fixedPitch();
    }

    /** Whether the strokes end in serifs, as the font's classification says. */
    public boolean serif() {
        return metrics.serif();
    }

    /** Whether the stems lean. */
    public boolean italic() {
        return metrics.italicAngle() != 0;
    }

    /** Whether the licence bits of the font ({@code OS/2.fsType}) allow embedding a subset of its outlines. */
    public boolean embeddable() {
        return metrics.embeddable();
    }

    /** How many glyphs there are; their ids run from 0. */
    public int glyphCount() {
        return advances.length;
    }

    /** The glyph of a character before any feature is applied; 0 if the face has none. */
    public int glyph(int codePoint) {
        return codePoint >= 0 && codePoint < CACHED_CHARACTERS ? cachedGlyphs[codePoint] : mapped(codePoint);
    }

    private int mapped(int codePoint) {
        int glyph = codePoint < 0 ? 0 : characters.glyph(codePoint);
        return glyph < advances.length ? glyph : 0;
    }

    /** Whether there is a glyph of its own for a character. */
    public boolean covers(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** Advance width of a glyph; 0 for an id the face does not have. */
    public int advance(int glyph) {
        return glyph >= 0 && glyph < advances.length ? advances[glyph] : 0;
    }

    /** The rectangle around the ink of a glyph; empty for a space or an id the face does not have. */
    public GlyphBox bounds(int glyph) {
        return outlines.bounds(glyph);
    }

    /** Whether the face offers the feature in any script. */
    public boolean offers(Feature feature) {
        return feature.tags().stream().anyMatch(layout::hasFeature);
    }

    /** The whole font file, read-only. */
    public ByteBuffer program() {
        return ByteBuffer.wrap(program).asReadOnlyBuffer();
    }

    Outlines outlines() {
        return outlines;
    }

    OpenTypeLayout layout() {
        return layout;
    }

    SfntFile file() {
        return file;
    }

    /** Faces are equal if their font files are. */
    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Typeface that && sameProgram(that));
    }

    private boolean sameProgram(Typeface that) {
        return postScriptName.equals(that.postScriptName) && Arrays.equals(program, that.program);
    }

    @Override
    public int hashCode() {
        return 31 * postScriptName.hashCode() + program.length;
    }

    @Override
    public String toString() {
        return postScriptName;
    }
}

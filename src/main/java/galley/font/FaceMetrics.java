package galley.font;

/** The measurements of a face in design units, gathered from {@code head}, {@code hhea}, {@code post}, {@code OS/2}. */
record FaceMetrics(
        int unitsPerEm,
        GlyphBox box,
        int ascent,
        int descent,
        int capHeight,
        int xHeight,
        double italicAngle,
        int underlinePosition,
        int underlineThickness,
        int weight,
        boolean fixedPitch,
        boolean serif,
        boolean embeddable) {

    private static final int UNKNOWN = 0;
    private static final int RESTRICTED_LICENCE = 0x2;
    private static final int NO_SUBSETTING = 0x100;
    private static final int BITMAPS_ALONE = 0x200;
    private static final int LATIN_TEXT = 2;
    private static final int FIRST_SANS_STYLE = 11;
    private static final int LAST_SANS_STYLE = 15;

    static FaceMetrics read(SfntFile file) throws TypefaceException {
        SfntTable head = file.required("head", 54);
        SfntTable hhea = file.required("hhea", 36);
        SfntTable os2 = file.table("OS/2");
        SfntTable post = file.table("post");
        int unitsPerEm = head.u16(18);
        if (unitsPerEm < 16 || unitsPerEm > 16384) {
            throw new TypefaceException("table 'head' gives " + unitsPerEm + " units per em; 16 to 16384 are allowed");
        }
        boolean hasHeights = os2.u16(0) >= 2 && os2.length() >= 90;
        int serifStyle = os2.u8(33);
        return new FaceMetrics(
                unitsPerEm,
                new GlyphBox(head.s16(36), head.s16(38), head.s16(40), head.s16(42)),
                hhea.s16(4),
                hhea.s16(6),
                hasHeights ? os2.s16(88) : UNKNOWN,
                hasHeights ? os2.s16(86) : UNKNOWN,
                post.s16(4) + post.u16(6) / 65536.0,
                post.s16(8),
                post.s16(10),
                os2.isEmpty() ? 400 : os2.u16(4),
                post.u32(12) != 0,
                os2.u8(32) == LATIN_TEXT && (serifStyle < FIRST_SANS_STYLE || serifStyle > LAST_SANS_STYLE),
                (os2.u16(8) & (RESTRICTED_LICENCE | NO_SUBSETTING | BITMAPS_ALONE)) == 0);
    }
}

package galley.font;

/**
 * The widths Unicode gives its spaces, for faces that do not draw them ("General Punctuation", Unicode 15, and
 * HarfBuzz's choices where the standard leaves room).
 */
final class Spaces {
    private Spaces() {}

    /**
     * Advance in design units of a space the face has no glyph for.
     *
     * @param space advance of the plain space that stands for it
     */
    static int advance(Typeface face, int codePoint, int space) {
        int em = face.unitsPerEm();
        return switch (codePoint) {
            case 0x2000, 0x2002 -> divide(em, 2);
            case 0x2001, 0x2003, 0x3000 -> em;
            case 0x2004 -> divide(em, 3);
            case 0x2005 -> divide(em, 4);
            case 0x2006 -> divide(em, 6);
            case 0x2007 -> of(face, '0', space);
            case 0x2008 -> of(face, '.', space);
            case 0x2009 -> divide(em, 5);
            case 0x200A -> divide(em, 16);
            case 0x202F -> space / 2;
            case 0x205F -> (int) (4L * em / 18);
            default -> space;
        };
    }

    private static int divide(int em, int by) {
        return (em + by / 2) / by;
    }

    private static int of(Typeface face, int character, int otherwise) {
        return face.covers(character) ? face.advance(face.glyph(character)) : otherwise;
    }
}

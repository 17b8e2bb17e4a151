package galley.font;

/** What a character means to shaping, as bits: whether it shows, joins, marks, or is a space of a given width. */
final class CharacterTraits {
    /** Never drawn: Unicode's Default_Ignorable_Code_Point, but for the Hangul fillers, as in HarfBuzz. */
    static final int INVISIBLE = 0x01;

    /** Invisible, yet keeps its neighbours from ligating and kerning: U+034F and the like. */
    static final int KEEPS_APART = 0x02;

    static final int NON_JOINER = 0x04;
    static final int JOINER = 0x08;

    /** Any combining mark. */
    static final int MARK = 0x10;

    /** A combining mark that takes no room of its own. */
    static final int NON_SPACING = 0x20;

    /** Controls and line or paragraph separators: without ink and width here, whatever the font has for them. */
    static final int CONTROL = 0x40;

    static final int SPACE = 0x80;

    private CharacterTraits() {}

    static int of(int codePoint) {
        if (codePoint > 0x20 && codePoint < 0x7F) {
            return 0;
        }
        if (codePoint == ' ' || codePoint == 0xA0) {
            return SPACE;
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK -> MARK | NON_SPACING | invisible(codePoint);
            case Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> MARK | invisible(codePoint);
            case Character.SPACE_SEPARATOR -> SPACE;
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> CONTROL;
            default -> invisible(codePoint);
        };
    }

    private static int invisible(int c) {
        if (c == 0x034F || within(c, 0x180B, 0x180F) || within(c, 0xE0020, 0xE007F)) {
            return INVISIBLE | KEEPS_APART;
        }
        if (c == 0x200C) {
            return INVISIBLE | NON_JOINER;
        }
        if (c == 0x200D) {
            return INVISIBLE | JOINER;
        }
        boolean ignorable = c == 0xAD
                || c == 0x061C
                || c == 0x17B4
                || c == 0x17B5
                || within(c, 0x200B, 0x200F)
                || within(c, 0x202A, 0x202E)
                || within(c, 0x2060, 0x206F)
                || within(c, 0xFE00, 0xFE0F)
                || c == 0xFEFF
                || within(c, 0xFFF0, 0xFFF8)
                || within(c, 0x1D173, 0x1D17A)
                || within(c, 0xE0000, 0xE0FFF);
        return ignorable ? INVISIBLE : 0;
    }

    private static boolean within(int codePoint, int first, int last) {
        return codePoint >= first && codePoint <= last;
    }
}

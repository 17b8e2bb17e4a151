package galley.verify;

/** Whether two texts of the same characters have blanks in the same places. */
final class Spacing {
    private Spacing() {}

    /** Blanks beside the marks that part cells and items say nothing. */
    static boolean same(String one, String other) {
        return trimmed(one).equals(trimmed(other));
    }

    private static String trimmed(String text) {
        String spaced = Wording.spaced(text);
        for (char mark : new char[] {Wording.CELL, Wording.ITEM}) {
            spaced = spaced.replace(" " + mark, String.valueOf(mark)).replace(mark + " ", String.valueOf(mark));
        }
        return spaced;
    }
}

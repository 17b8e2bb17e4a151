package galley.font;

/**
 * The order in which fonts expect the points of one Hebrew letter: dots of shin and dagesh first, then vowels from
 * holam on (SBL Hebrew Font User Manual, 1.51, "Mark ordering"; HarfBuzz keeps it too). Canonical order puts the dots
 * last, where they would break the pairs of letter and dot that fonts place.
 */
final class HebrewPoints {
    /** From first to last; qamats and its small variety, as holam and that for vav, count as one. */
    private static final String ORDER = "\u05C1\u05C2\u05BC\u05BF\u05B9\u05B1\u05B2\u05B3\u05B5\u05B6\u05B7\u05B8"
            + "\u05B0\u05B4\u05BB\u05BD\uFB1E";

    private static final int NO_POINT = -1;

    private HebrewPoints() {}

    /** Puts points that follow one another in order, in place; whatever else there is stays where it is. */
    static void order(int[] characters) {
        for (int i = 1; i < characters.length; i++) {
            int point = characters[i];
            int rank = rank(point);
            int at = i;
            while (rank != NO_POINT && at > 0 && rank(characters[at - 1]) > rank) {
                characters[at] = characters[at - 1];
                at--;
            }
            characters[at] = point;
        }
    }

    private static int rank(int character) {
        if (character < 0x05B0 || character > 0xFB1E) {
            return NO_POINT;
        }
        return switch (character) {
            case 0x05C7 -> ORDER.indexOf(0x05B8);
            case 0x05BA -> ORDER.indexOf(0x05B9);
            default -> ORDER.indexOf(character);
        };
    }
}

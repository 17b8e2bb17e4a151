package galley.verify;

/** Whether two texts of the same characters have blanks in the same places. */
final class Spacing {
    private Spacing() {}

    /** Blanks beside the marks that part cells and items say nothing. */
    static boolean same(String one, String other) {
        return trimmed(one).equals(trimmed(other));
    }

    /**
     * Whether the second text has the blanks of the first, and further ones only beside signs: where a line may break
     * between a sign and a letter, a PDF shows a blank.
     */
    static boolean sameButBesideSigns(String one, String other) {
        String own = trimmed(one);
        String shown = trimmed(other);
        int at = 0;
        for (int i = 0; i < shown.length(); i++) {
            if (at < own.length() && own.charAt(at) == shown.charAt(i)) {
                at++;
            } else if (shown.charAt(i) != ' ' || !(isSign(shown, i - 1) || isSign(shown, i + 1))) {
                return false;
            }
        }
        return at == own.length();
    }

    private static boolean isSign(String text, int at) {
        return at >= 0 && at < text.length() && !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != ' ';
    }

    private static String trimmed(String text) {
        String spaced = Wording.spaced(text);
        for (char mark : new char[] {Wording.CELL, Wording.ITEM}) {
            spaced = spaced.replace(" " + mark, String.valueOf(mark)).replace(mark + " ", String.valueOf(mark));
        }
        return spaced;
    }
}

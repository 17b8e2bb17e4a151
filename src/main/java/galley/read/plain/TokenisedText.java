package galley.read.plain;

/**
 * Text as language models are trained on, with blanks around every token: {@code 20 @,@ 000 ( twenty thousand ) .}
 * {@link TokenisedLine} closes them up.
 */
final class TokenisedText {
    /** A page or two shows the manner of the whole. */
    private static final int LOOKED_AT = 1 << 16;

    private TokenisedText() {}

    /**
     * Whether a text is of this kind: it has its headings or its {@code @-@}, and commas between blanks are the rule.
     */
    static boolean is(String text) {
        String look = text.substring(0, Math.min(text.length(), LOOKED_AT));
        boolean sign = look.contains(" @-@ ")
                || look.contains(" @,@ ")
                || look.contains(" @.@ ")
                || look.contains(" = = ")
                || look.startsWith(" = ")
                || look.contains("\n = ");
        if (!sign) {
            return false;
        }
        int apart = 0;
        int close = 0;
        for (int i = 1; i + 1 < look.length(); i++) {
            if (look.charAt(i) == ',' && look.charAt(i + 1) == ' ') {
                apart += look.charAt(i - 1) == ' ' ? 1 : 0;
                close += look.charAt(i - 1) == ' ' ? 0 : 1;
            }
        }
        int stops = count(look, " . ") + count(look, " .\n") + count(look, " @");
        return apart + stops > 0 && close * 8 <= apart;
    }

    /** How often a word is found. */
    static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }
}

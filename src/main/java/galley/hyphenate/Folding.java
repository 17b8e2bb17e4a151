package galley.hyphenate;

/** How a language turns capitals into the small letters its patterns are written in: letter by letter. */
enum Folding {
    /** Unicode's. */
    COMMON,
    /** I is the capital of dotless ı, and dotted İ that of i. */
    TURKIC {
        @Override
        char fold(char letter) {
            return switch (letter) {
                case 'I' -> 'ı';
                case 'İ' -> 'i';
                default -> super.fold(letter);
            };
        }
    };

    private static final char TYPOGRAPHIC_APOSTROPHE = '\u2019';

    static Folding of(String language) {
        return language.equals("tr") || language.equals("az") ? TURKIC : COMMON;
    }

    /** The letter as patterns write it; one for one, so that offsets stay. */
    char fold(char letter) {
        return letter == TYPOGRAPHIC_APOSTROPHE ? '\'' : Character.toLowerCase(letter);
    }
}

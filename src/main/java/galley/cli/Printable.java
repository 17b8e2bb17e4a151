package galley.cli;

import galley.print.Abilities;

/** In which form galley can print on a printer. */
enum Printable {
    /** It takes what galley makes as it is. */
    PDF("pdf", "as PDF"),
    /** It takes dots, which are made here. */
    RASTER("pwg-raster", "as PWG Raster, which is made here"),
    /** It takes neither. */
    NOT("none", "not at all: it takes neither PDF nor PWG Raster");

    private final String keyword;
    private final String words;

    Printable(String keyword, String words) {
        this.keyword = keyword;
        this.words = words;
    }

    static Printable of(Abilities abilities) {
        if (abilities.takes("application/pdf")) {
            return PDF;
        }
        boolean raster = abilities.takes("image/pwg-raster")
                && !abilities.raster().resolutions().isEmpty();
        return raster ? RASTER : NOT;
    }

    boolean isPossible() {
        return this != NOT;
    }

    /** For programs. */
    String keyword() {
        return keyword;
    }

    /** For people, to be put after "galley prints here". */
    String words() {
        return words;
    }
}

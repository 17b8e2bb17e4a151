package galley.font;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * Scripts whose letters join, stack or change places, which takes more than the layout tables alone. Hebrew is none of
 * them: its letters stand side by side, and the tables place its points.
 */
final class ComplexScripts {
    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.NKO,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN,
            UnicodeScript.JAVANESE,
            UnicodeScript.BALINESE);

    private ComplexScripts() {}

    static boolean contains(UnicodeScript script) {
        return SCRIPTS.contains(script);
    }
}

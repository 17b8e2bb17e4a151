package galley.font;

import static java.util.Map.entry;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;

/** How OpenType names scripts and languages (OpenType 1.9 tag registries). */
final class OpenTypeTags {
    static final String DEFAULT_SCRIPT = "DFLT";

    private static final Map<UnicodeScript, String> SCRIPTS = Map.ofEntries(
            entry(UnicodeScript.LATIN, "latn"),
            entry(UnicodeScript.CYRILLIC, "cyrl"),
            entry(UnicodeScript.GREEK, "grek"),
            entry(UnicodeScript.ARMENIAN, "armn"),
            entry(UnicodeScript.GEORGIAN, "geor"),
            entry(UnicodeScript.COPTIC, "copt"),
            entry(UnicodeScript.CHEROKEE, "cher"),
            entry(UnicodeScript.ETHIOPIC, "ethi"),
            entry(UnicodeScript.HEBREW, "hebr"),
            entry(UnicodeScript.ARABIC, "arab"),
            entry(UnicodeScript.THAI, "thai"),
            entry(UnicodeScript.LAO, "lao "),
            entry(UnicodeScript.DEVANAGARI, "dev2"),
            entry(UnicodeScript.HAN, "hani"),
            entry(UnicodeScript.HIRAGANA, "kana"),
            entry(UnicodeScript.KATAKANA, "kana"),
            entry(UnicodeScript.HANGUL, "hang"),
            entry(UnicodeScript.BOPOMOFO, "bopo"),
            entry(UnicodeScript.GOTHIC, "goth"),
            entry(UnicodeScript.RUNIC, "runr"),
            entry(UnicodeScript.OGHAM, "ogam"),
            entry(UnicodeScript.BRAILLE, "brai"),
            entry(UnicodeScript.GLAGOLITIC, "glag"),
            entry(UnicodeScript.TIFINAGH, "tfng"));

    /** BCP 47 primary tag to language system tag: languages for which fonts are known to draw letters of their own. */
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            entry("az", "AZE "),
            entry("ba", "BSH "),
            entry("bg", "BGR "),
            entry("ca", "CAT "),
            entry("crh", "CRT "),
            entry("cs", "CSY "),
            entry("cv", "CHU "),
            entry("da", "DAN "),
            entry("de", "DEU "),
            entry("el", "ELL "),
            entry("en", "ENG "),
            entry("es", "ESP "),
            entry("fi", "FIN "),
            entry("fr", "FRA "),
            entry("gag", "GAG "),
            entry("hu", "HUN "),
            entry("hy", "HYE0"),
            entry("is", "ISL "),
            entry("it", "ITA "),
            entry("ja", "JAN "),
            entry("ka", "KAT "),
            entry("kk", "KAZ "),
            entry("ko", "KOR "),
            entry("ky", "KIR "),
            entry("lt", "LTH "),
            entry("lv", "LVI "),
            entry("mh", "MAH "),
            entry("mk", "MKD "),
            entry("mo", "MOL "),
            entry("nl", "NLD "),
            entry("nv", "NAV "),
            entry("pl", "PLK "),
            entry("pt", "PTG "),
            entry("ro", "ROM "),
            entry("ru", "RUS "),
            entry("se", "NSM "),
            entry("sk", "SKY "),
            entry("sl", "SLV "),
            entry("sr", "SRB "),
            entry("sv", "SVE "),
            entry("tk", "TKM "),
            entry("tr", "TRK "),
            entry("tt", "TAT "),
            entry("uk", "UKR "),
            entry("ur", "URD "),
            entry("uz", "UZB "),
            entry("vi", "VIT "),
            entry("zh", "ZHS "));

    private OpenTypeTags() {}

    static String script(UnicodeScript script) {
        return SCRIPTS.getOrDefault(script, DEFAULT_SCRIPT);
    }

    /** The language system tag for a BCP 47 tag, empty if fonts are not known to care. */
    static String language(String tag) {
        String lower = tag.toLowerCase(Locale.ROOT);
        int end = lower.indexOf('-');
        if (lower.equals("ro-md")) {
            return "MOL ";
        }
        if (lower.startsWith("zh-")) {
            return chinese(lower);
        }
        return LANGUAGES.getOrDefault(end < 0 ? lower : lower.substring(0, end), "");
    }

    /** Simplified signs unless the tag names the traditional script, or a place that writes it and no script. */
    private static String chinese(String tag) {
        if (tag.contains("-hk") || tag.contains("-mo")) {
            return tag.contains("-hans") ? "ZHS " : "ZHH ";
        }
        boolean traditional = tag.contains("-hant") || (tag.contains("-tw") && !tag.contains("-hans"));
        return traditional ? "ZHT " : "ZHS ";
    }
}

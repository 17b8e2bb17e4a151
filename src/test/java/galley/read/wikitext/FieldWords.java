package galley.read.wikitext;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and numbers that a value must say, taken from its wikitext by regular expressions: notes, pictures, flags
 * and remarks of editors say nothing, links say their text, templates what they are told, less codes and options.
 */
final class FieldWords {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{Nd}+(?:[.,]\\p{Nd}+)*");

    private static final Pattern NOTE = Pattern.compile("(?is)<ref(\\s[^<>]*?)?(/>|>(.*?)</ref\\s*>)|<!--.*?(-->|$)");

    private static final Pattern PICTURE = Pattern.compile(
            "(?iU)\\[\\[\\s*(file|image|datei|fichier|archivo|imagen|файл|зображення|პრ?|سيف|پرونده|파일|ფაილი"
                    + "|сурет|bild|bestand)\\s*:[^\\[\\]]*(\\[\\[[^\\[\\]]*]][^\\[\\]]*)*]]|\\[\\[(category|kategorie)[^\\]]*]]");

    private static final Pattern CALL = Pattern.compile("\\{\\{([^{}|]*)((?:\\|[^{}]*)?)}}");

    /** Templates that print nothing, or nothing of what they are told. */
    private static final Pattern MUTE = Pattern.compile(
            "(?iU)(flagicon|flag ?icon.*|flagdeco|drapeau|citation needed|cn|fact|sfn.*"
                    + "|efn.*|refn.*|r|rp|clear|dead link|when|who|dubious|age|age in.*|infobox.*|cite.*|citation.*|#tag.*|"
                    + "photomontage|multiple image.*|coord.*|#property.*|start box|end.*|decrease.*|increase.*|update.*|better.*"
                    + "|failed.*|clarify.*|verify.*|#invoke.*|harv.*|lien web|ouvrage|ref-.*|webarchive.*|inflation.*|"
                    + "fb|kia|†|death-date|as of|icon.*|спорт.*|флаг.*|.*-icon|cvt|convert|conv.*|.*montage|фотомонтаж|ფოტომონტაჟი|"
                    + "فتوکلاژ|montaje.*|legend.*|col.*|ill|sup|sub|metadata.*|#.*|page ?name|nfl y.*|mlb y.*|url|ipa.*|taxonomy.*|"
                    + "ushr.*|dts|steady|loss|profit|location map.*|singles|.*infobox.*|wikidata.*|birth.*|death.*|start.*|film date"
                    + "|bda|dob|date.*|lang-.*|.* icon|script|marriage|ship|sclass.*|uss|hms|val|ntsh|nts|nihongo.*"
                    + "|official.*|dagger|navy|usn.*|shipboxflag.*|nbsp|spaced.*|snd|ndash|mdash|·|•|dot|bull.*|,|!|=|-|spaces"
                    + "|icd10|note|notetag|ref label|army|0|#invoke.*|map caption.*|small caps|nfly|by|mdy|flag|flagu|flagcountry|country.*|[a-z]{3}|pagename.*|su|frac|sfrac|chem|e|gaps)");

    /** Templates whose last argument is their text; those before are codes and measures. */
    private static final Pattern LAST = Pattern.compile(
            "(?iU)lang|longitem|resize|lower|raise|small|nobold|nowrap|big|font.*|color|native.*|transl");

    private FieldWords() {}

    /** How often each word must be there, in lower case. */
    static Map<String, Integer> of(String value) {
        String plain = NOTE.matcher(value).replaceAll(" ");
        plain = plain.replaceAll("(?i)</?(sup|sub)>", "")
                .replaceAll("(?is)<(gallery|math|timeline|hiero)\\b.*?</\\1>", " ");
        plain = PICTURE.matcher(plain).replaceAll(" ");
        plain = plain.replaceAll("\\[\\[:?(?:[^\\[\\]|]*\\|)?([^\\[\\]|]*)]]", "$1");
        plain = plain.replaceAll("\\[(?:https?:)?//[^\\s\\]]+\\s*([^\\]]*)]", " $1 ")
                .replaceAll("(?:https?:)?//[^\\s|}<]+", " ");
        for (int i = 0; i < 12; i++) {
            Matcher call = CALL.matcher(plain);
            plain = call.replaceAll(
                    found -> Matcher.quoteReplacement(" " + said(found.group(1), found.group(2)) + " "));
        }
        plain = plain.replaceAll("(?s)<[^<>]*>", " ").replaceAll("&#?\\w+;", " ");
        return words(plain.replaceAll("__\\w+__", " ").replaceAll("'{2,5}", ""));
    }

    private static String said(String name, String arguments) {
        if (MUTE.matcher(name.strip()).matches()) {
            return "";
        }
        if (name.strip().toLowerCase(Locale.ROOT).matches("linktext|datum")) {
            String joint = name.strip().length() == 5 ? "." : "";
            return String.join(
                    joint, arguments.substring(Math.min(1, arguments.length())).split("\\|", -1));
        }
        StringBuilder said = new StringBuilder();
        if (name.strip().equalsIgnoreCase("nastaliq")) {
            return arguments.split("\\|", -1)[1];
        }
        String[] all = arguments.split("\\|", -1);
        int first = all.length > 2 && LAST.matcher(name.strip()).matches() ? all.length - 1 : 0;
        for (String argument : List.of(all).subList(first, all.length)) {
            boolean named = argument.matches("(?s)\\s*[\\w -]*[A-Za-z][\\w -]*=.*");
            said.append(named ? "" : argument.replaceFirst("^\\s*\\d+\\s*=", ""))
                    .append(' ');
        }
        return said.toString();
    }

    static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new TreeMap<>();
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (word.find()) {
            words.merge(word.group(), 1, Integer::sum);
        }
        return words;
    }
}

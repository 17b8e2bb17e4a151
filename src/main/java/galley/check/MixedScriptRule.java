package galley.check;

import galley.claims.Passage;
import galley.source.Severity;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Words of two scripts of which the rarer one gives nothing but letters that look like letters of the other: a Cyrillic
 * {@code а} in a Latin word. What does not deceive is left alone: {@code μm}, {@code Tシャツ}, {@code NF-κB}.
 *
 * <p>The letters are those whose usual forms agree, a part of Unicode's confusables (UTS #39).
 */
final class MixedScriptRule implements Rule {
    /** Fewer letters are a symbol, not a word. */
    private static final int SHORTEST = 3;

    /**
     * A script with letters that pass for Latin ones.
     *
     * @param likeLatin its letters that look like Latin letters
     * @param latin the Latin letters that look like its own
     */
    private record Twin(UnicodeScript script, String likeLatin, String latin) {}

    private static final int ASCII_END = 0x80;

    private static final List<Twin> TWINS = List.of(
            new Twin(UnicodeScript.CYRILLIC, "аеорсухіјѕһԁԛԝӏАВЕЅІЈКМНОРСТУХҮԌ", "aeopcyxijshABESIJKMHOPCTYX"),
            new Twin(UnicodeScript.GREEK, "οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oABEZHIKMNOPTYX"),
            new Twin(UnicodeScript.ARMENIAN, "օոսհցՕՍ", ""));

    @Override
    public String id() {
        return "G302";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(Manuscript manuscript) {
        Quoted found = new Quoted();
        for (Passage passage : manuscript.passages()) {
            String text = passage.text();
            int at = 0;
            while (at < text.length()) {
                int end = word(text, at);
                if (end > at && deceives(text, at, end)) {
                    int begin = at;
                    found.add(Quoted.of(text.substring(at, end)), () -> manuscript.spot(passage, begin, end));
                }
                at = Math.max(end, at + Character.charCount(text.codePointAt(at)));
            }
        }
        return found.isEmpty()
                ? List.of()
                : List.of(finding(
                        (found.size() == 1 ? "a word has" : "words have")
                                + " letters of another script that look the same: " + found.list(),
                        found.spots()));
    }

    private static int word(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (!Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static boolean deceives(String text, int begin, int end) {
        if (isAscii(text, begin, end)) {
            return false;
        }
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int c;
        for (int i = begin; i < end; i += Character.charCount(c)) {
            c = text.codePointAt(i);
            UnicodeScript script = UnicodeScript.of(c);
            if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
                letters.merge(script, 1, Integer::sum);
            }
        }
        int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
        return letters.size() == 2
                && latin > 0
                && TWINS.stream()
                        .anyMatch(twin -> deceives(
                                text.substring(begin, end), latin, letters.getOrDefault(twin.script(), 0), twin));
    }

    /** As nearly all words are of most articles: of one script. */
    private static boolean isAscii(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (text.charAt(i) >= ASCII_END) {
                return false;
            }
        }
        return true;
    }

    private static boolean deceives(String word, int latin, int others, Twin twin) {
        if (others == 0 || latin + others < SHORTEST) {
            return false;
        }
        boolean latinWord = latin > others || (latin == others && latin > 1);
        return latinWord
                ? all(word, twin.script(), twin.likeLatin())
                : others > 1 && all(word, UnicodeScript.LATIN, twin.latin());
    }

    /** Whether all letters of a script are among some. */
    private static boolean all(String word, UnicodeScript script, String letters) {
        return word.codePoints().filter(c -> UnicodeScript.of(c) == script).allMatch(c -> letters.indexOf(c) >= 0);
    }
}

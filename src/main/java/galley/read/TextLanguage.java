package galley.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The language of a text, as its letters and its commonest words show it: {@code words.txt} beside this class lists
 * them. What the text does not show is left open, but for Latin letters, which then count as English.
 */
public final class TextLanguage {
    /** What texts in Latin letters count as where their words do not tell. */
    public static final String USUAL = "en";

    /** Undetermined, ISO 639-2. */
    public static final String OPEN = "und";

    /** Nobody needs more to tell a language. */
    private static final int LETTERS_LOOKED_AT = 60_000;

    /** Fewer words of a language may be a name or a quotation. */
    private static final int FEWEST_WORDS = 6;

    /** Fewer different ones may be abbreviations, such as the keys of templates. */
    private static final int FEWEST_DIFFERENT = 5;

    /** One word in so many must be of the language's own; running text has one in three to eight. */
    private static final int LEAST_SHARE = 25;

    /** A language is told from its neighbours by so much: one word in ten is theirs alone. */
    private static final double LEAD = 1.08;

    /** What a source states is overruled only by a text that has so many times more words of another language. */
    private static final double OVERRULES = 3;

    /** A sign for a syllable says as much as two or three letters. */
    private static final int SYLLABLE = 2;

    private static final Map<UnicodeScript, Map<String, List<String>>> LANGUAGES = load();
    private static final Map<UnicodeScript, Map<String, List<String>>> BY_WORD = byWord();

    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private final Map<String, Integer> votes = new TreeMap<>();
    private final Map<String, Set<String>> different = new TreeMap<>();
    private int words;

    private TextLanguage() {}

    /** BCP 47 tag of the language that a text shows; empty where it shows none. */
    public static Optional<String> shownBy(String text) {
        return read(text).shown();
    }

    /** BCP 47 tag: the language that a text shows, else the usual one for Latin letters, else undetermined. */
    public static String of(String text) {
        TextLanguage read = read(text);
        return read.shown().orElseGet(() -> read.script() == UnicodeScript.LATIN ? USUAL : OPEN);
    }

    /**
     * The language that is stated of a text, unless the text cannot be in it: exports of one wiki are sometimes put
     * under the head of another.
     *
     * @param stated BCP 47 tag
     */
    public static String checked(String stated, String text) {
        TextLanguage read = read(text);
        Optional<String> shown = read.shown();
        String primary = stated.split("-", 2)[0].toLowerCase(Locale.ROOT);
        boolean same = shown.isEmpty() || shown.get().equals(primary) || !isKnown(primary);
        if (same) {
            return stated;
        }
        boolean ownScript = LANGUAGES.getOrDefault(read.script(), Map.of()).containsKey(primary);
        int own = read.votes.getOrDefault(primary, 0);
        boolean overruled = !ownScript || read.votes.getOrDefault(shown.get(), 0) > OVERRULES * own;
        return overruled ? shown.get() : stated;
    }

    private static boolean isKnown(String language) {
        return LANGUAGES.values().stream().anyMatch(languages -> languages.containsKey(language));
    }

    private static TextLanguage read(String source) {
        TextLanguage read = new TextLanguage();
        String text = RunningText.of(source);
        int end = text.length();
        int seen = 0;
        int i = 0;
        while (i < end && seen < LETTERS_LOOKED_AT) {
            int from = i;
            while (i < end && isOfWord(text.codePointAt(i))) {
                i += Character.charCount(text.codePointAt(i));
            }
            if (i > from) {
                read.word(text.substring(from, i));
                seen += i - from;
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return read;
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == '\'';
    }

    private void word(String word) {
        UnicodeScript script = script(word.codePointAt(0));
        if (script == UnicodeScript.COMMON) {
            return;
        }
        words++;
        word.codePoints().forEach(this::letter);
        String small = word.toLowerCase(Locale.ROOT);
        for (String language : BY_WORD.getOrDefault(script, Map.of()).getOrDefault(small, List.of())) {
            votes.merge(language, 1, Integer::sum);
            different.computeIfAbsent(language, key -> new TreeSet<>()).add(small);
        }
    }

    private void letter(int letter) {
        UnicodeScript script = script(letter);
        letters.merge(script, isSyllabic(script) ? SYLLABLE : 1, Integer::sum);
    }

    private static boolean isSyllabic(UnicodeScript script) {
        return script == UnicodeScript.HAN || script == UnicodeScript.HANGUL;
    }

    private static UnicodeScript script(int letter) {
        boolean basic = letter < 0x80 && letter != '\'';
        return basic ? UnicodeScript.LATIN : UnicodeScript.of(letter);
    }

    private UnicodeScript script() {
        UnicodeScript most = UnicodeScript.LATIN;
        for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
            boolean more = LANGUAGES.containsKey(entry.getKey()) && entry.getValue() > letters.getOrDefault(most, 0);
            most = more ? entry.getKey() : most;
        }
        return most;
    }

    private Optional<String> shown() {
        UnicodeScript script = script();
        Collection<String> candidates = LANGUAGES.getOrDefault(script, Map.of()).keySet();
        if (isJapanese(script)) {
            return Optional.of("ja");
        }
        if (candidates.size() == 1) {
            return letters.containsKey(script)
                    ? Optional.of(candidates.iterator().next())
                    : Optional.empty();
        }
        return winner(candidates);
    }

    /** Japanese is written in Chinese characters too; what Chinese lacks are the syllables between them. */
    private boolean isJapanese(UnicodeScript script) {
        int syllables =
                letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        boolean among = script == UnicodeScript.HAN && syllables * 10 > letters.getOrDefault(UnicodeScript.HAN, 0);
        return among || (syllables > 0 && (script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA));
    }

    private Optional<String> winner(Collection<String> candidates) {
        String first = "";
        int most = 0;
        int second = 0;
        for (String language : candidates) {
            int count = votes.getOrDefault(language, 0);
            if (count > most) {
                second = most;
                most = count;
                first = language;
            } else {
                second = Math.max(second, count);
            }
        }
        boolean enough = most >= FEWEST_WORDS
                && most * LEAST_SHARE >= words
                && different.getOrDefault(first, Set.of()).size() >= FEWEST_DIFFERENT;
        return enough && most > second * LEAD ? Optional.of(first) : Optional.empty();
    }

    private static Map<UnicodeScript, Map<String, List<String>>> load() {
        Map<UnicodeScript, Map<String, List<String>>> languages = new EnumMap<>(UnicodeScript.class);
        try (InputStream in = TextLanguage.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("words.txt is missing in the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        List<String> parts = Arrays.asList(line.strip().split(" +", -1));
                        languages
                                .computeIfAbsent(UnicodeScript.valueOf(parts.get(1)), script -> new LinkedHashMap<>())
                                .put(parts.get(0), parts.subList(2, parts.size()));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return languages;
    }

    private static Map<UnicodeScript, Map<String, List<String>>> byWord() {
        Map<UnicodeScript, Map<String, List<String>>> byWord = new EnumMap<>(UnicodeScript.class);
        LANGUAGES.forEach((script, languages) -> {
            Map<String, List<String>> ofScript = new HashMap<>();
            languages.forEach((language, list) -> list.stream()
                    .distinct()
                    .forEach(word -> ofScript.computeIfAbsent(word, key -> new ArrayList<>())
                            .add(language)));
            byWord.put(script, ofScript);
        });
        return byWord;
    }
}

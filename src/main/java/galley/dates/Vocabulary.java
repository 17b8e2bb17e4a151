package galley.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words and rules of one language, read from the resource {@code <language>.txt} beside this class, which explains
 * its own notation. A further language is a further file.
 */
public final class Vocabulary {
    /** English. */
    private static final Vocabulary ENGLISH = load("en");

    private final Map<Kind, Map<String, Integer>> words = new EnumMap<>(Kind.class);
    private final Set<String> all = new HashSet<>();
    private final List<Rule> rules = new ArrayList<>();

    private Vocabulary() {}

    /** The vocabulary for a BCP 47 tag; English where the tag says nothing. */
    public static Optional<Vocabulary> of(String language) {
        String primary = language.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        boolean english = primary.isEmpty() || primary.equals("en") || primary.equals("und");
        return english ? Optional.of(ENGLISH) : Optional.empty();
    }

    /** What a word does in or near a date; each is a paragraph of the resource, in lower case. */
    public enum Kind {
        MONTH,
        WAVERING,
        SEASON,
        DOTTED,
        COUNT,
        ORDINAL,
        UNIT,
        UNITS,
        PERIOD,
        PART,
        WEEKDAY,
        ERA,
        HALF,
        HOLIDAY,
        MODIFIER,
        ARTICLE,
        PREPOSITION,
        LEAD_IN,
        LATER,
        NEXT,
        SAME,
        TO,
        AND,
        COUNTED,
        QUANTIFIER,
        YEAR_LEAD_IN,
        CONTRAST,
        CLAUSE_START,
        DEPENDENT,
        SUBJECT_START,
        OPENING,
        DANGLING,
        ABBREVIATION,
        SENTENCE_START,
        SUBJECT_LABEL,
        DATE_LABEL,
        FILLER,
        COMPARING;

        static Kind named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** The rules, in the order written. */
    List<Rule> rules() {
        return Collections.unmodifiableList(rules);
    }

    /** Whether any class holds the word. */
    boolean knows(String word) {
        return all.contains(word);
    }

    /** Whether a class holds the word. */
    public boolean has(Kind kind, String word) {
        return value(kind, word) != Token.NONE;
    }

    /** Whether a class holds the token's word. */
    public boolean has(Kind kind, Token token) {
        return has(kind, token.key());
    }

    /** The value of a word in a class, 0 where the class gives none, {@link Token#NONE} where it lacks the word. */
    int value(Kind kind, String word) {
        return words.getOrDefault(kind, Map.of()).getOrDefault(word, Token.NONE);
    }

    private static Vocabulary load(String language) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(language + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("the resource " + language + ".txt is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            Vocabulary vocabulary = new Vocabulary();
            String heading = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String content = line.strip();
                if (content.startsWith("[")) {
                    heading = content.substring(1, content.length() - 1);
                } else if (!content.isEmpty() && !content.startsWith("#")) {
                    vocabulary.add(heading, content);
                }
            }
            return vocabulary;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String heading, String content) {
        if (heading.equals("rules")) {
            rules.add(Rule.parse(content));
            return;
        }
        Map<String, Integer> entries = words.computeIfAbsent(Kind.named(heading), kind -> new HashMap<>());
        for (String entry : content.split("\\s+", -1)) {
            int equals = entry.indexOf('=');
            String word = equals < 0 ? entry : entry.substring(0, equals);
            entries.put(word, equals < 0 ? 0 : Integer.parseInt(entry.substring(equals + 1)));
            all.add(word);
            if (heading.equals("dotted")) {
                all.add(word + ".");
            }
        }
    }
}

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
import java.util.stream.Collectors;

/**
 * The words and rules of one language, read from the resource {@code <language>.txt} beside this class, which explains
 * its own notation. A further language is a further file.
 */
public final class Vocabulary {
    /** Months may begin with a small letter. */
    static final String SMALL_MONTHS = "small-months";
    /** Ordinals are digits with a full stop, which ends no sentence. */
    static final String DOTTED_ORDINALS = "dotted-ordinals";

    /** A year before a noun may belong to its name. */
    static final String ATTRIBUTIVE_YEARS = "attributive-years";

    private static final List<String> LANGUAGES = List.of("en", "de", "es");

    /** Each language once, read when this class is first used; all three take a few milliseconds. */
    private static final Map<String, Vocabulary> ALL =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(language -> language, Vocabulary::load));

    private final Map<Kind, Map<String, Integer>> words = new EnumMap<>(Kind.class);
    private final Set<String> all = new HashSet<>();
    private final List<Rule> rules = new ArrayList<>();

    private Vocabulary() {}

    /** The vocabulary for a BCP 47 tag; English where the tag says nothing. */
    public static Optional<Vocabulary> of(String language) {
        String primary = language.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        boolean unsaid = primary.isEmpty() || primary.equals("und");
        return Optional.ofNullable(ALL.get(unsaid ? "en" : primary));
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
        FEAST,
        NEW_YEAR,
        FEAST_DAY,
        MODIFIER,
        ARTICLE,
        OPEN_BEFORE,
        OPEN_AFTER,
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
        VERB,
        VERB_ENDING,
        CLEFT,
        SUBJECT_START,
        OPENING,
        DANGLING,
        ABBREVIATION,
        SENTENCE_START,
        SUBJECT_LABEL,
        DATE_LABEL,
        /** Headings of sections that list works and links; hyphens join their words. */
        APPARATUS,
        FILLER,
        COMPARING,
        PRESENT,
        RECURRING,
        ONCE,
        INDEFINITE,
        AUXILIARY,
        STUMP,
        ADVERB,
        PERFECT,
        SUM,
        BACK,
        NEGATION,
        CENTURY,
        COMMON_ERA,
        JOINED_ERA,
        /** How the language writes dates: {@link #SMALL_MONTHS} and the like. */
        WRITING;

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
    public int value(Kind kind, String word) {
        return words.getOrDefault(kind, Map.of()).getOrDefault(word, Token.NONE);
    }

    /** Whether the language has words of a class. */
    boolean knows(Kind kind) {
        return words.containsKey(kind);
    }

    /** Whether a word may be the verb of a clause. */
    boolean isVerb(Token token) {
        return has(Kind.VERB, token)
                || words.getOrDefault(Kind.VERB_ENDING, Map.of()).keySet().stream()
                        .anyMatch(ending -> token.key().length() > ending.length() + 2
                                && token.key().endsWith(ending));
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
            Rule rule = Rule.parse(content);
            rules.add(rule);
            rule.elements().forEach(element -> all.addAll(element.literals()));
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

package galley.hyphenate;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The languages whose words can be divided. Reads each pattern file when its language is first asked for and keeps it;
 * one instance serves many threads.
 */
public final class Hyphenators {
    private final Map<PatternFile, Hyphenator> loaded = new ConcurrentHashMap<>();

    /**
     * The hyphenator of a language.
     *
     * <p>A region without patterns of its own takes those of its language; another script, an older orthography or an
     * unknown language takes none: no division is better than a wrong one.
     *
     * @param languageTag a BCP 47 tag such as {@code en}, {@code en-GB} or {@code pt-BR}
     * @return {@link Hyphenator#NONE} where there are no patterns
     */
    public Hyphenator forLanguage(String languageTag) {
        return PatternFile.forLanguage(languageTag).map(this::load).orElse(Hyphenator.NONE);
    }

    /** Whether words of this language can be divided at all. */
    public boolean knows(String languageTag) {
        return forLanguage(languageTag) != Hyphenator.NONE;
    }

    private Hyphenator load(PatternFile file) {
        return loaded.computeIfAbsent(file, Hyphenators::read);
    }

    private static Hyphenator read(PatternFile file) {
        Optional<String> text = file.text();
        return text.map(patterns -> new Hyphenator(Patterns.parse(patterns), Folding.of(file.language())))
                .orElse(Hyphenator.NONE);
    }
}

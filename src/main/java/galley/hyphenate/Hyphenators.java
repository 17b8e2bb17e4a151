package galley.hyphenate;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The languages whose words can be divided. Reads each pattern file when its language is first asked for and keeps it;
 * one instance serves many threads.
 */
public final class Hyphenators {
    /** Tags remembered: articles use a handful, and only a hostile one hundreds. */
    private static final int MOST_TAGS = 100;

    private final Map<String, Hyphenator> loaded = new ConcurrentHashMap<>();
    /** What each tag asked for so far has come to: asked for every word, parsed once. */
    private final Map<String, Hyphenator> byTag = new ConcurrentHashMap<>();

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
        Hyphenator known = byTag.get(languageTag);
        if (known != null) {
            return known;
        }
        Hyphenator found = PatternFile.forLanguage(languageTag).map(this::load).orElse(Hyphenator.NONE);
        if (byTag.size() < MOST_TAGS) {
            byTag.put(languageTag, found);
        }
        return found;
    }

    /** Whether words of this language can be divided at all. */
    public boolean knows(String languageTag) {
        return forLanguage(languageTag) != Hyphenator.NONE;
    }

    private Hyphenator load(PatternFile file) {
        Hyphenator known = loaded.get(file.name());
        if (known != null) {
            return known;
        }
        Hyphenator read = read(file);
        Hyphenator first = loaded.putIfAbsent(file.name(), read);
        return first == null ? read : first;
    }

    private static Hyphenator read(PatternFile file) {
        Optional<String> text = file.text();
        return text.isPresent()
                ? new Hyphenator(Patterns.parse(text.get(), file.exceptions()), Folding.of(file.language()))
                : Hyphenator.NONE;
    }
}

package galley.lines;

import galley.font.FontSpec;
import galley.font.ShapedText;
import galley.font.Shaper;
import galley.hyphenate.Hyphenators;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The founts that many documents are set from: what one has learnt of a word, its glyphs, width, hyphens and kerning,
 * the next need not find out again. One instance serves many threads; two that ask at once for the same word get equal
 * ones.
 */
public final class Founts {
    /**
     * Words kept for the documents to come, some 45 MB of them. A style has a dozen founts and a language a few
     * thousand words that all articles share; the others are names and numbers, of which a long article has some
     * thousand in each of its founts. A batch that has more starts anew, at the price of a few articles in a hundred.
     */
    static final int MOST_WORDS = 120_000;

    private final Shaper shaper;
    private final Hyphenators hyphenators;
    private final Map<FontSpec, Fount> founts = new ConcurrentHashMap<>();

    /** Founts of the faces of a shaper, hyphenated by patterns. */
    public Founts(Shaper shaper, Hyphenators hyphenators) {
        this.shaper = shaper;
        this.hyphenators = hyphenators;
    }

    ShapedText shape(String text, FontSpec font) {
        return shaper.shape(text, font);
    }

    Fount of(FontSpec spec) {
        Fount known = founts.get(spec);
        if (known != null) {
            return known;
        }
        Fount made = new Fount(shaper, spec, hyphenators.forLanguage(spec.language()));
        Fount first = founts.putIfAbsent(spec, made);
        return first == null ? made : first;
    }

    /** Drops all words when there are too many; documents under way go on with the founts they have. */
    void tidy() {
        int words = 0;
        for (Fount fount : founts.values()) {
            words += fount.size();
        }
        if (words > MOST_WORDS) {
            founts.clear();
        }
    }
}

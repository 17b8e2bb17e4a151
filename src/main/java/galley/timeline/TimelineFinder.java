package galley.timeline;

import galley.dates.Vocabulary;
import galley.model.Article;
import galley.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * Finds the dated events of an article. What is not stated, or does not follow from what is stated, is never a date.
 *
 * <p>Takes time in proportion to the length of the article, and any article; holds no state.
 */
public final class TimelineFinder {

    private TimelineFinder() {}

    /** Whether dates are found in articles of a language; in others every timeline is empty. */
    public static boolean knows(String language) {
        return Vocabulary.of(language).isPresent();
    }

    /**
     * The events, each with the sentence as the source writes it and where it stands.
     *
     * @param source what the article was read from
     */
    public static Timeline find(Article article, Source source) {
        return find(article, Optional.of(source));
    }

    /** The events, each with the sentence as the article has it, without spans. */
    public static Timeline find(Article article) {
        return find(article, Optional.empty());
    }

    private static Timeline find(Article article, Optional<Source> source) {
        return Vocabulary.of(article.language())
                .map(words -> {
                    List<Found> found = Passages.of(article, words).stream()
                            .map(passage -> Found.in(passage, words))
                            .toList();
                    List<Dated> dated = Dating.of(found, words);
                    return new Timeline(Events.of(Rows.of(found, dated, words, source), article.title(), words));
                })
                .orElse(Timeline.EMPTY);
    }
}

package galley.check;

import galley.claims.Claim;
import galley.claims.Claims;
import galley.claims.Passage;
import galley.claims.Passages;
import galley.claims.Sentence;
import galley.model.Article;
import galley.source.Place;
import galley.source.Source;
import galley.timeline.Alignment;
import galley.timeline.Mention;
import galley.timeline.Timeline;
import galley.timeline.TimelineFinder;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** An article as rules read it: its passages, sentences and claims, and where their words stand in the input. */
public final class Manuscript {
    private final Article article;
    private final Timeline timeline;
    private final Optional<Source> source;
    private final IntPredicate printable;
    private final List<Passage> passages;
    private final List<Sentence> sentences;
    private final List<Claim> claims;

    /**
     * An article to check.
     *
     * @param source what it was read from, where its words can be found there as they are
     * @param printable whether a typeface has a character
     */
    public Manuscript(Article article, Timeline timeline, Optional<Source> source, IntPredicate printable) {
        this.article = article;
        this.timeline = timeline;
        this.source = source;
        this.printable = printable;
        this.passages = Passages.of(article);
        boolean english = TimelineFinder.knows(article.language());
        this.sentences = !english
                ? List.of()
                : passages.stream()
                        .filter(Passage::prose)
                        .flatMap(passage -> Sentence.of(passage).stream())
                        .filter(sentence -> !sentence.passage().quietAt(sentence.begin()))
                        .toList();
        this.claims = english ? Claims.of(article, passages, sentences) : List.of();
    }

    Article article() {
        return article;
    }

    Timeline timeline() {
        return timeline;
    }

    /** Whether a typeface has a character. */
    boolean printable(int codePoint) {
        return printable.test(codePoint);
    }

    /** All it says, in order. */
    List<Passage> passages() {
        return passages;
    }

    /** The sentences of its running text; none where its language is not known. */
    List<Sentence> sentences() {
        return sentences;
    }

    /** What it claims in numbers; nothing where its language is not known. */
    List<Claim> claims() {
        return claims;
    }

    /** A stretch of a passage, by UTF-16 indices of its text. */
    Spot spot(Passage passage, int begin, int end) {
        String words = passage.text().substring(begin, end);
        return source.filter(it -> passage.place().known() && passage.kind() != Passage.Kind.NOTE)
                .flatMap(it -> located(it, passage, begin, end))
                .orElseGet(() -> Spot.in(passage.place(), words));
    }

    Spot spot(Claim claim) {
        return spot(claim.passage(), claim.begin(), claim.end());
    }

    Spot spot(Sentence sentence) {
        return spot(sentence.passage(), sentence.begin(), sentence.end());
    }

    /** Words of a sentence that dates an event. */
    Spot spot(Mention mention, String words) {
        int at = mention.text().indexOf(words);
        return source.filter(it -> mention.span().isPresent() && at >= 0)
                .map(it -> {
                    int begin = it.index(mention.span().orElseThrow().start()) + at;
                    return new Spot(it.place(begin), Optional.of(it.place(begin + words.length())), words);
                })
                .orElseGet(() -> Spot.in(mention.place(), words));
    }

    private static Optional<Spot> located(Source source, Passage passage, int begin, int end) {
        int from = source.index(passage.place().offset());
        Place line = source.place(from);
        int start = line.equals(passage.place()) ? from : -1;
        if (start < 0) {
            return Optional.empty();
        }
        return Alignment.of(passage.text(), source.text(), start)
                .span(begin, end)
                .map(span -> new Spot(
                        source.place(span[0]),
                        Optional.of(source.place(span[1])),
                        passage.text().substring(begin, end)));
    }
}

package galley.compose;

import galley.check.Finding;
import galley.model.Article;
import galley.source.Place;
import galley.timeline.Timeline;
import java.util.List;

/**
 * What of a request goes into the document, and what was left out so that it fits its pages.
 *
 * @param article the article with no more than what goes in
 * @param timeline the events that go in
 * @param findings the findings that go in
 * @param leftOut what does not, in the order of the document
 */
record Portion(Article article, Timeline timeline, List<Finding> findings, List<LeftOut> leftOut) {

    /** All of it. */
    static Portion whole(Request request) {
        return new Portion(request.article(), request.timeline(), request.findings(), List.of());
    }

    /**
     * A part of the document that has no room.
     *
     * @param words what it is called: {@code Background (last paragraph)}
     * @param place where it stands in the input
     * @param weight how much is lost with it
     */
    record LeftOut(String words, Place place, Weight weight) {}

    /** How much is lost with a part. */
    enum Weight {
        /** Sections and paragraphs: what a brief is expected to be shorter by. */
        BODY,
        /** Key facts, summary, timeline, what to check: no brief is expected to lack them. */
        FRONT
    }
}

package galley.compose;

import galley.compose.MainColumn.Layout;
import galley.model.Article;
import java.util.ArrayList;
import java.util.List;

/**
 * The headings with our own words that contents list between the sections of the article. Where those at the side come
 * is known when the pages are made; what is listed takes as much room at any place, so that the pages stay as they are.
 *
 * @param own in the order of the document
 */
record ContentsPlan(List<OwnHeading> own) {
    ContentsPlan {
        own = List.copyOf(own);
    }

    /**
     * A heading with our own words.
     *
     * @param sectionsBefore how many sections of the first level begin before it
     */
    record OwnHeading(String words, int sectionsBefore) {}

    /** Where they stand if the side column begins all it holds on the first page, and no notes stand at the end. */
    static ContentsPlan likely(Job job, Layout layout) {
        Article article = job.portion().article();
        List<OwnHeading> own = new ArrayList<>();
        if (FactsSetter.hasFacts(article)) {
            own.add(new OwnHeading(job.wording().keyFacts(), 0));
        }
        if (CheckSetter.isShown(job)) {
            own.add(new OwnHeading(job.wording().check(), 0));
        }
        boolean beside = layout == Layout.SIDE && TimelineSetter.isStrip(job);
        if (beside && TimelineSetter.isShown(job)) {
            own.add(new OwnHeading(job.wording().timeline(), 0));
        }
        if (!beside && TimelineSetter.isShown(job)) {
            own.add(new OwnHeading(job.wording().timeline(), article.sections().size()));
        }
        return new ContentsPlan(own);
    }

    /** The words of those that come right after so many sections. */
    List<String> after(int sections) {
        return own.stream()
                .filter(heading -> heading.sectionsBefore() == sections)
                .map(OwnHeading::words)
                .toList();
    }
}

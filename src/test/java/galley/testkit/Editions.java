package galley.testkit;

import galley.export.Edition;
import galley.export.FileName;
import galley.export.Options;
import galley.model.Article;
import galley.source.Origin;
import galley.source.SourceException;
import galley.style.Style;
import galley.style.Styles;
import galley.timeline.Timeline;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Editions of articles made in tests, in the shipped style for briefs. */
public final class Editions {
    private static final Style BRIEF = brief();

    private Editions() {}

    /** An edition without events. */
    public static Edition of(Article article, String... options) {
        return of(article, Timeline.EMPTY, options);
    }

    /**
     * An edition with these events.
     *
     * @param options {@code csv.bom=false} and the like
     */
    public static Edition of(Article article, Timeline timeline, String... options) {
        Map<String, String> given = new TreeMap<>();
        for (String option : options) {
            int equals = option.indexOf('=');
            given.put(option.substring(0, equals), option.substring(equals + 1));
        }
        return new Edition(
                FileName.of(article.title()),
                article,
                new Origin("article.txt", "0".repeat(64)),
                timeline,
                BRIEF,
                new Options(given),
                Optional.empty());
    }

    private static Style brief() {
        try {
            return Styles.shipped().load(Styles.BRIEF);
        } catch (SourceException | IOException e) {
            throw new AssertionError("the shipped style cannot be used", e);
        }
    }
}

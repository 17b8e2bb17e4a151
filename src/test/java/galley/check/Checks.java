package galley.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import galley.read.Readers;
import galley.read.Reading;
import galley.source.Source;
import galley.source.SourceException;
import galley.timeline.TimelineFinder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Articles of the samples' notation, checked. */
final class Checks {
    private static final Readers READERS = Readers.installed(Checks.class.getClassLoader());

    private Checks() {}

    /** What is found in an article. */
    static List<Finding> of(String article) {
        return of(article, c -> true);
    }

    static List<Finding> of(String article, IntPredicate printable) {
        Source source = Source.of("article.txt", article.getBytes(UTF_8));
        try {
            Reading reading = READERS.named("plain").orElseThrow().read(source);
            return Checker.without(Set.of())
                    .check(new Manuscript(
                            reading.article(),
                            TimelineFinder.find(reading.article(), source),
                            Optional.of(source),
                            printable));
        } catch (SourceException e) {
            throw new AssertionError(e);
        }
    }

    /** The messages of one rule about an article. */
    static List<String> of(String rule, String article) {
        return of(article).stream()
                .filter(finding -> finding.ruleId().equals(rule))
                .map(Finding::message)
                .toList();
    }

    /** An article of one paragraph. */
    static String text(String paragraph) {
        return "= Quay of Norrick =\n\n" + paragraph + "\n";
    }

    /** An article with one field, a lead and a section with the second paragraph. */
    static String box(String title, String field, String lead, String section) {
        return "= " + title + " =\n\nInfobox\n- " + field.replace("|", "\n- ") + "\n\n" + lead + "\n\n== "
                + section.substring(0, section.indexOf('|')) + " ==\n\n" + section.substring(section.indexOf('|') + 1)
                + "\n";
    }
}

package galley.cli;

import galley.model.Article;
import galley.model.Metadata;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a user states about an article because its input does not: its language and where it comes from. */
final class StatedOptions {
    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The language of the article, such as en, de-AT or kk; it decides hyphenation.")
    private Optional<String> language = Optional.empty();

    @Option(names = "--source-url", paramLabel = "URL", description = "Where the article was taken from.")
    private Optional<String> sourceUrl = Optional.empty();

    @Option(names = "--licence", paramLabel = "NAME", description = "The licence of its text, such as 'CC BY-SA 4.0'.")
    private Optional<String> licence = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The date up to which it is said to hold, printed as written.")
    private Optional<String> asOf = Optional.empty();

    /** Refuses what cannot be meant, before anything is read. */
    void check() {
        language.ifPresent(StatedOptions::tag);
        sourceUrl.ifPresent(StatedOptions::address);
    }

    /** The article with what was stated in place of what its input says. */
    Article in(Article article) {
        Metadata metadata = article.metadata();
        return new Article(
                article.title(),
                language.map(StatedOptions::tag).orElse(article.language()),
                new Metadata(
                        sourceUrl.map(StatedOptions::address).or(metadata::sourceUrl),
                        licence.or(metadata::licence),
                        asOf.or(metadata::asOf),
                        metadata.authors()),
                article.infoboxes(),
                article.lead(),
                article.sections());
    }

    private static String address(String given) {
        boolean web = given.startsWith("https://") || given.startsWith("http://");
        if (web && given.chars().noneMatch(c -> c <= ' ')) {
            return given;
        }
        throw new Stop(
                ExitCode.WRONG_USAGE,
                "--source-url cannot be '" + given + "'",
                "write the whole address, beginning with https://");
    }

    private static String tag(String given) {
        try {
            String tag = new Locale.Builder().setLanguageTag(given).build().toLanguageTag();
            if (!tag.equals("und")) {
                return tag;
            }
        } catch (IllformedLocaleException e) {
            // told below, as for a tag without a language
        }
        throw new Stop(
                ExitCode.WRONG_USAGE,
                "--language cannot be '" + given + "'",
                "write a language tag such as en, en-GB, de or kk");
    }
}

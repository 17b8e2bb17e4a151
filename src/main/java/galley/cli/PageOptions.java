package galley.cli;

import galley.source.Attachments;
import galley.style.Presentation;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a user asks of the pages beyond their style. */
final class PageOptions {
    /** Nobody counts the pages of more than that. */
    private static final int MOST_PAGES = 999;

    @Option(
            names = "--fit",
            paramLabel = "PAGES",
            description = "At most so many pages (PDF): leaves out what has no room, from the end, and says what.")
    private Optional<Integer> fit = Optional.empty();

    @Option(
            names = "--handling",
            paramLabel = "LABEL",
            description = "Who may see it, in head and foot of every page (PDF, DOCX): TLP:AMBER, OFFICIAL.")
    private Optional<String> handling = Optional.empty();

    /**
     * The wishes, once they are known to be possible.
     *
     * @param issued the date of the edition, where the user gives one
     */
    Presentation presentation(Optional<String> issued) {
        if (fit.filter(pages -> pages < 1 || pages > MOST_PAGES).isPresent()) {
            throw new Stop(
                    ExitCode.WRONG_USAGE, "--fit cannot be " + fit.get(), "it is a number of pages from 1 to 999");
        }
        return new Presentation(fit, handling.map(HandlingLabel::checked), IssueDate.printed(issued), Attachments.NONE);
    }
}

package galley.cli;

import galley.check.Checker;
import galley.check.Finding;
import galley.export.Edition;
import galley.export.Exported;
import galley.export.Exporter;
import galley.export.FileName;
import galley.export.Options;
import galley.export.RefusedException;
import galley.model.Article;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.style.Presentation;
import galley.timeline.Timeline;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Turns one article after another into files: finds its timeline, makes the edition, exports it, says what was written.
 */
final class Press {
    /** More would take the page from the article. */
    private static final int MOST_FINDINGS = 5;

    private final List<Exporter> exporters;
    private final Options options;
    private final StyleShelf styles;
    private final Optional<Instant> issued;
    private final Presentation presentation;
    private final Reporter reporter;
    private final Set<String> namesTaken = new HashSet<>();

    /**
     * What all articles of one command are made with.
     *
     * @param options the settings of formats
     * @param issued when the editions are made, where the user says so
     * @param presentation what the user asks beyond the style
     */
    record Settings(Options options, Optional<Instant> issued, Presentation presentation) {}

    Press(List<Exporter> exporters, Settings settings, StyleShelf styles, Reporter reporter) {
        this.exporters = exporters;
        this.options = settings.options();
        this.styles = styles;
        this.issued = settings.issued();
        this.presentation = settings.presentation();
        this.reporter = reporter;
    }

    /** Exports an article in all formats, or in none of them; returns the exit code. */
    int print(Inputs.Input input, Outlet outlet) {
        try (Outlet.Delivery delivery = outlet.begin()) {
            List<Exported> exported = export(input, delivery);
            delivery.make();
            if (outlet instanceof Outlet.Folder) {
                tell(exported, delivery);
            }
            return ExitCode.DONE;
        } catch (RefusedException e) {
            reporter.report(input.source().path(), List.of(e.diagnostic()));
            return ExitCode.WRONG_USAGE;
        } catch (IOException e) {
            String fault = e.getMessage() == null ? e.toString() : e.getMessage();
            reporter.report(
                    input.source().path(),
                    List.of(Diagnostic.error("C102", Place.UNKNOWN, "nothing was written: " + fault)));
            return ExitCode.UNWRITTEN;
        }
    }

    private List<Exported> export(Inputs.Input input, Outlet.Delivery delivery) throws IOException {
        Article article = input.reading().article();
        Timeline timeline = input.timeline();
        List<Finding> findings = toCheck(input, timeline);
        String name = name(article, input);
        List<Exported> all = new ArrayList<>();
        for (Exporter exporter : exporters) {
            Edition edition = new Edition(
                    name, article, input.source().origin(), timeline, styles.style(exporter), options, issued);
            Exported exported = exporter.export(
                    edition.with(findings).with(presentation.with(input.attachments())), delivery.destination());
            reporter.report(input.source(), exported.diagnostics());
            all.add(exported);
        }
        return all;
    }

    /** What readers of the documents must know, told here too. Characters without a typeface are told by the pages. */
    private List<Finding> toCheck(Inputs.Input input, Timeline timeline) {
        List<Finding> all = Checker.ofGrave().check(input.manuscript(timeline, c -> true));
        List<Finding> findings = Checker.grave(all);
        reporter.report(
                input.source(),
                findings.stream()
                        .map(finding -> new Diagnostic(
                                finding.severity(),
                                finding.ruleId(),
                                finding.places().get(0),
                                finding.message(),
                                Optional.of("galley check --explain " + finding.ruleId())))
                        .toList());
        return Checker.printed(findings, MOST_FINDINGS);
    }

    /** Two articles of one title in one command would overwrite each other's files. */
    private String name(Article article, Inputs.Input input) {
        String name = FileName.of(article.title());
        if (!namesTaken.add(name)) {
            name = FileName.distinct(name, input.source().origin().sha256());
            reporter.say(input.source().path() + ": an article before it has the same name, so its files are " + name
                    + ".*");
            namesTaken.add(name);
        }
        return name;
    }

    private void tell(List<Exported> exported, Outlet.Delivery delivery) throws IOException {
        for (Exported one : exported) {
            for (Exported.WrittenFile file : one.files()) {
                String extent = file.extent().isEmpty() ? "" : file.extent() + ", ";
                reporter.say("wrote " + delivery.shown(file.name()) + "  " + extent + size(delivery.size(file.name())));
            }
        }
    }

    private static String size(long bytes) {
        if (bytes < 1000) {
            return bytes + " bytes";
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1000.0) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}

package galley.batch;

import galley.check.Checker;
import galley.check.Finding;
import galley.export.Destination;
import galley.export.Edition;
import galley.export.Exported;
import galley.export.Exporter;
import galley.export.Options;
import galley.source.Diagnostic;
import galley.style.Presentation;
import galley.style.Style;
import galley.timeline.Timeline;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns articles into files of several formats: finds the timeline and what is to be checked, makes the editions. */
public final class ArticlePress {
    /** More would take the page from the article. */
    private static final int MOST_FINDINGS = 5;

    private final Settings settings;

    /**
     * What all articles of one command are made with.
     *
     * @param exporters the formats, in the order they are written
     * @param styles the style for a format
     * @param options the settings of formats
     * @param issued when the editions are made, where the user says so
     * @param presentation what the user asks beyond the style
     */
    public record Settings(
            List<Exporter> exporters,
            Function<Exporter, Style> styles,
            Options options,
            Optional<Instant> issued,
            Presentation presentation) {
        /** Takes a copy of the exporters. */
        public Settings {
            exporters = List.copyOf(exporters);
        }
    }

    /** A press with these settings; one serves many threads if the styles do. */
    public ArticlePress(Settings settings) {
        this.settings = settings;
    }

    /** What is made with. */
    public Settings settings() {
        return settings;
    }

    /**
     * What is known of an article before it is set.
     *
     * @param timeline its events
     * @param findings what its readers must know, the gravest first
     */
    public record Proof(Timeline timeline, List<Finding> findings) {
        /** Takes a copy. */
        public Proof {
            findings = List.copyOf(findings);
        }

        /** The findings as those who make the documents are told them. */
        public List<Diagnostic> diagnostics() {
            return findings.stream()
                    .map(finding -> new Diagnostic(
                            finding.severity(),
                            finding.ruleId(),
                            finding.places().get(0),
                            finding.message(),
                            Optional.of("galley check --explain " + finding.ruleId())))
                    .toList();
        }
    }

    /** Finds what the article's documents are to say beside its text. Characters without a typeface the pages tell. */
    public Proof proof(Copy copy) {
        Timeline timeline = copy.timeline();
        List<Finding> all = Checker.ofGrave().check(copy.manuscript(timeline, c -> true));
        return new Proof(timeline, Checker.grave(all));
    }

    /** Writes one format of an article under the name given. */
    public Exported export(String name, Copy copy, Proof proof, Exporter exporter, Destination destination)
            throws IOException {
        Edition edition = new Edition(
                name,
                copy.reading().article(),
                copy.source().origin(),
                proof.timeline(),
                settings.styles().apply(exporter),
                settings.options(),
                settings.issued());
        return exporter.export(
                edition.with(Checker.printed(proof.findings(), MOST_FINDINGS))
                        .with(settings.presentation().with(copy.attachments())),
                destination);
    }
}

package galley.cli;

import galley.batch.Copy;
import galley.diff.Comparison;
import galley.diff.DifferencesWriter;
import galley.diff.Fidelity;
import galley.export.Destination;
import galley.export.Edition;
import galley.export.Exported;
import galley.export.Exporter;
import galley.export.FileName;
import galley.export.Options;
import galley.export.csv.ChangesFile;
import galley.export.docx.RedlineDocument;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.timeline.Timeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley diff}: what changed from one article to another. */
@Command(
        name = "diff",
        description = "Show what changed between two articles or reports; write it as a redline and a table.",
        sortOptions = false)
final class DiffCommand implements Callable<Integer> {
    private static final String REDLINE = "docx";
    private static final String TABLE = "csv";

    private final Surroundings surroundings;
    private final Installation installation;

    @Parameters(index = "0", paramLabel = "OLD", description = "The earlier article, in any notation, or a report.")
    private String earlier = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The later one.")
    private String later = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How the differences are listed: text for people (the default) or json for programs.")
    private Listing format = Listing.TEXT;

    @Option(
            names = {"-f", "--to"},
            split = ",",
            paramLabel = "FORMAT",
            description = "Files to write: docx, a redline with tracked changes; csv, the facts that changed.")
    private List<String> formats = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where to write them; without --to both are written (output).")
    private Optional<String> output = Optional.empty();

    @Option(
            names = {"-s", "--style"},
            paramLabel = "STYLE",
            description = "How the redline looks: a shipped style or the path of a style file.")
    private Optional<String> style = Optional.empty();

    @Option(names = "--author", paramLabel = "NAME", description = "Whose changes they are (${DEFAULT-VALUE}).")
    private String author = "galley";

    @Option(
            names = "--issued",
            paramLabel = "DATE",
            description =
                    "When they were made, as 2016-06-10 or with a time; else SOURCE_DATE_EPOCH; else they have no date.")
    private Optional<String> issued = Optional.empty();

    @Option(names = "--force", description = "Overwrite files that are there with other content.")
    private boolean force;

    @Option(
            names = "--option",
            paramLabel = "NAME=VALUE",
            description = "A setting of the table: csv.dialect and the like.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Mixin
    private ArticleOptions reading = new ArticleOptions();

    DiffCommand(Surroundings surroundings, Installation installation) {
        this.surroundings = surroundings;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Reporter reporter = new Reporter(surroundings, reading.quiet());
        reporter.report("plugins", installation.diagnostics());
        List<String> files = files();
        Options settings = settings();
        Exporter exporter = reports();
        StyleShelf styles = new StyleShelf(surroundings, reporter, style, Optional.empty());
        if (files.contains(REDLINE)) {
            styles.style(exporter); // a faulty style is told before anything is read
        }
        Inputs inputs = new Inputs(surroundings, installation, reporter, reading);
        Optional<Copy> before = inputs.read(earlier);
        Optional<Copy> after = inputs.read(later);
        if (before.isEmpty() || after.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        Comparison comparison = compared(before.get(), after.get());
        list(before.get(), after.get(), comparison);
        int code = comparison.differences().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
        if (!files.isEmpty()) {
            Pair pair = new Pair(before.get(), after.get(), comparison);
            code = ExitCode.worse(code, write(files, pair, settings, styles, reporter));
        }
        return ExitCode.worse(code, reading.exitCode(reporter.worst()));
    }

    /** Two inputs and how they differ. */
    private record Pair(Copy before, Copy after, Comparison comparison) {}

    /** What a report cannot hold is not compared where one of the two is a report. */
    static Comparison compared(Copy before, Copy after) {
        boolean report = before.source().isPacked() || after.source().isPacked();
        return Comparison.of(
                before.reading().article(), after.reading().article(), report ? Fidelity.REPORT : Fidelity.FULL);
    }

    private void list(Copy before, Copy after, Comparison comparison) {
        if (format == Listing.JSON) {
            surroundings
                    .out()
                    .print(DifferencesWriter.write(
                            before.source().origin(), after.source().origin(), comparison.differences()));
        } else {
            new DifferenceText(surroundings.out(), before.source(), after.source()).print(comparison.differences());
        }
    }

    private List<String> files() {
        List<String> known = List.of(REDLINE, TABLE);
        formats.stream().filter(word -> !known.contains(word)).findFirst().ifPresent(word -> {
            throw Stop.unknown("differences are not written as '" + word + "'", word, known);
        });
        return formats.isEmpty() && output.isPresent() ? known : formats;
    }

    private Options settings() {
        FormatChoice choice = new FormatChoice(installation.exporters());
        return choice.options(options, choice.exporters(List.of(TABLE)));
    }

    private Exporter reports() {
        return installation
                .exporters()
                .named(REDLINE)
                .orElseThrow(() -> new Stop(ExitCode.WRONG_USAGE, "this galley has no exporter for reports", ""));
    }

    private int write(List<String> files, Pair pair, Options settings, StyleShelf styles, Reporter reporter) {
        String folder = output.orElse("output");
        Outlet outlet = new Outlet.Folder(surroundings.path(folder), Path.of(folder), force);
        try (Outlet.Delivery delivery = outlet.begin()) {
            List<Exported> written = new ArrayList<>();
            for (String file : files.stream().distinct().toList()) {
                written.add(
                        file.equals(REDLINE)
                                ? redline(pair, styles, delivery.destination())
                                : table(pair, settings, delivery.destination()));
            }
            delivery.make();
            for (Exported one : written) {
                reporter.report(pair.after.source(), one.diagnostics());
                one.files().forEach(file -> reporter.say("wrote " + delivery.shown(file.name())));
            }
            return ExitCode.DONE;
        } catch (IOException e) {
            String fault = e.getMessage() == null ? e.toString() : e.getMessage();
            reporter.report(later, List.of(Diagnostic.error("C102", Place.UNKNOWN, "nothing was written: " + fault)));
            return ExitCode.UNWRITTEN;
        }
    }

    private Exported redline(Pair pair, StyleShelf styles, Destination destination) throws IOException {
        Copy after = pair.after;
        Edition edition = new Edition(
                FileName.of(after.reading().article().title()) + ".diff",
                after.reading().article(),
                after.source().origin(),
                Timeline.EMPTY,
                styles.style(reports()),
                Options.NONE,
                IssueDate.of(issued, surroundings.environment()));
        return new RedlineDocument(
                        edition.with(new PageOptions().presentation(issued).with(after.attachments())),
                        pair.comparison.redline(),
                        pair.before.source().origin(),
                        author)
                .write(destination);
    }

    private static Exported table(Pair pair, Options settings, Destination destination) throws IOException {
        String name = FileName.of(pair.after.reading().article().title());
        return ChangesFile.write(name, pair.comparison.differences(), settings, destination);
    }
}

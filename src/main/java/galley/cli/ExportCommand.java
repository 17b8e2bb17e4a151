package galley.cli;

import galley.batch.Copy;
import galley.export.Exporter;
import galley.source.Diagnostic;
import galley.source.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code galley export}: articles into files. */
@Command(name = "export", description = "Write articles as brief, report and tables.", sortOptions = false)
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Installation installation;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command is called
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "ARTICLE", description = "Files to read; - for standard input.")
    private List<String> articles = List.of();

    @Mixin
    private EditionOptions editions = new EditionOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where to write; made if it is not there (output).")
    private String output = "output";

    @Option(names = "--stdout", description = "Write the one file asked for to standard output.")
    private boolean stdout;

    @Option(names = "--force", description = "Overwrite files that are there with other content.")
    private boolean force;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write all that was dropped, repaired, guessed or found, with line and column, as JSON.")
    private Optional<String> report = Optional.empty();

    @Mixin
    private ArticleOptions reading = new ArticleOptions();

    ExportCommand(Surroundings surroundings, Installation installation) {
        this.surroundings = surroundings;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Reporter reporter = new Reporter(surroundings, reading.quiet());
        reporter.report("plugins", installation.diagnostics());
        List<Exporter> exporters = editions.exporters(installation);
        checkStandardOutput(exporters);
        checkFolder();
        Press press = new Press(editions.press(surroundings, installation, reporter), reporter);
        Outlet outlet = stdout
                ? new Outlet.StandardOutput(surroundings.out())
                : new Outlet.Folder(surroundings.path(output), Path.of(output), force);
        if (report.isEmpty()) {
            return run(press, outlet, reporter);
        }
        LossReport loss = new LossReport(articles);
        reporter.keepFor(loss);
        int code = run(press, outlet, reporter);
        return ExitCode.worse(code, loss.write(surroundings.path(report.get()), report.get(), reporter));
    }

    private int run(Press press, Outlet outlet, Reporter reporter) {
        Inputs inputs = new Inputs(surroundings, installation, reporter, reading);
        int code = ExitCode.DONE;
        try (Progress progress = reporter.progress(articles.size())) {
            for (String article : articles) {
                progress.next(article);
                code = ExitCode.worse(code, export(article, inputs, reporter, input -> press.print(input, outlet)));
            }
        }
        return ExitCode.worse(code, reading.exitCode(reporter.worst()));
    }

    /** An article that is too large for the memory at hand stops itself alone, like any other that cannot be read. */
    private static int export(String article, Inputs inputs, Reporter reporter, ToIntFunction<Copy> printing) {
        try {
            return inputs.read(article).stream().mapToInt(printing).findFirst().orElse(ExitCode.UNREADABLE);
        } catch (OutOfMemoryError e) {
            Diagnostic told = Diagnostic.error(
                    "C103", Place.UNKNOWN, "it needs more memory than Java has here, so nothing was written");
            reporter.report(article, List.of(told.withHint("GALLEY_JAVA_OPTS=-Xmx4g gives it 4 GB")));
            return ExitCode.UNREADABLE;
        }
    }

    private void checkFolder() {
        if (output.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--output needs the name of a folder; . is this one");
        }
    }

    private void checkStandardOutput(List<Exporter> exporters) {
        boolean one = articles.size() == 1
                && exporters.size() == 1
                && exporters.get(0).format().extensions().size() == 1;
        if (stdout && !one) {
            throw new ParameterException(
                    spec.commandLine(), "--stdout takes one article and one format that is one file, such as --to pdf");
        }
    }
}

package galley.cli;

import galley.export.Exporter;
import galley.export.Options;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.unit.PaperSize;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    @Option(
            names = {"-f", "--to"},
            split = ",",
            paramLabel = "FORMAT",
            description = "What to write, separated by commas (pdf,docx,csv).")
    private List<String> formats = List.of("pdf", "docx", "csv");

    @Option(
            names = {"-s", "--style"},
            paramLabel = "STYLE",
            description = "How it looks: a shipped style or the path of a style file; 'galley styles list' shows them.")
    private Optional<String> style = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Where to write; made if it is not there (output).")
    private String output = "output";

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            description = "Paper instead of the style's own: a3, a4, a5, letter, legal; auto for that of your country.")
    private Optional<PaperSize> paper = Optional.empty();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Option(names = "--stdout", description = "Write the one file asked for to standard output.")
    private boolean stdout;

    @Option(names = "--force", description = "Overwrite files that are there with other content.")
    private boolean force;

    @Option(names = "--option", paramLabel = "NAME=VALUE", description = "A setting of one format, listed below.")
    private Map<String, String> options = new LinkedHashMap<>();

    @Option(
            names = "--issued",
            paramLabel = "DATE",
            description =
                    "When this edition is issued, as 2016-06-10 or with a time, and printed; else SOURCE_DATE_EPOCH, in the"
                            + " properties of files alone; else no date.")
    private Optional<String> issued = Optional.empty();

    @Mixin
    private ArchiveOptions archive = new ArchiveOptions();

    @Mixin
    private TableOptions tables = new TableOptions();

    @Mixin
    private TemplateOption template = new TemplateOption();

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
        FormatChoice choice = new FormatChoice(installation.exporters());
        List<Exporter> exporters = choice.exporters(formats);
        checkStandardOutput(exporters);
        checkFolder();
        StyleShelf styles = new StyleShelf(surroundings, reporter, style, paper);
        exporters.forEach(styles::style); // a faulty style is told before anything is read
        Options chosen = choice.options(archive.with(template.with(tables.with(options)), exporters), exporters);
        Press.Settings settings = new Press.Settings(
                chosen,
                IssueDate.of(issued, surroundings.environment()),
                TemplateOption.read(pages.presentation(issued), chosen.given(), surroundings));
        Press press = new Press(exporters, settings, styles, reporter);
        Outlet outlet = stdout
                ? new Outlet.StandardOutput(surroundings.out())
                : new Outlet.Folder(surroundings.path(output), Path.of(output), force);
        return run(press, outlet, reporter);
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
    private static int export(String article, Inputs inputs, Reporter reporter, ToIntFunction<Inputs.Input> printing) {
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

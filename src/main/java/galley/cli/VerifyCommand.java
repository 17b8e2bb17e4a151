package galley.cli;

import galley.batch.Copy;
import galley.export.Exporter;
import galley.export.FileName;
import galley.model.Article;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.style.Property;
import galley.style.Role;
import galley.verify.FileReport;
import galley.verify.Made;
import galley.verify.ReportText;
import galley.verify.ReportWriter;
import galley.verify.Verifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley verify}: whether files say what the articles say that they were made from. */
@Command(
        name = "verify",
        description = "Read exported files back and show that they say what their articles say.",
        sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Installation installation;

    @Parameters(arity = "1", paramLabel = "FOLDER", description = "The folder with the exported files.")
    private String folder = "";

    @Option(
            names = "--source",
            arity = "1..*",
            required = true,
            paramLabel = "ARTICLE",
            description = "The files that they were made from.")
    private List<String> articles = List.of();

    @Option(
            names = {"-f", "--to"},
            split = ",",
            paramLabel = "FORMAT",
            description = "The formats that must be there; else those that are there are verified.")
    private List<String> formats = List.of();

    @Option(
            names = {"-s", "--style"},
            paramLabel = "STYLE",
            description = "The style of the PDF, if it is one of your own that shows no timeline.")
    private Optional<String> style = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How the report is written: text for people (the default) or json for programs.")
    private Format format = Format.TEXT;

    @Mixin
    private ArticleOptions reading = new ArticleOptions();

    private final Set<String> namesTaken = new HashSet<>();

    /** How the report is written. */
    enum Format {
        TEXT,
        JSON
    }

    VerifyCommand(Surroundings surroundings, Installation installation) {
        this.surroundings = surroundings;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Reporter reporter = new Reporter(surroundings, reading.quiet());
        reporter.report("plugins", installation.diagnostics());
        List<Exporter> wanted =
                formats.isEmpty() ? List.of() : new FormatChoice(installation.exporters()).exporters(formats);
        Path place = surroundings.path(folder);
        if (!Files.isDirectory(place)) {
            throw new Stop(ExitCode.UNREADABLE, folder + " is no folder", "name the folder that export wrote to");
        }
        boolean timeline = showsTimeline(reporter);
        Inputs inputs = new Inputs(surroundings, installation, reporter, reading);
        List<ReportWriter.Checked> checked = new ArrayList<>();
        int code = ExitCode.DONE;
        for (String article : articles) {
            Optional<Copy> input = inputs.read(article);
            if (input.isEmpty()) {
                code = ExitCode.worse(code, ExitCode.UNREADABLE);
                continue;
            }
            Made made = made(input.get(), timeline, place);
            List<FileReport> reports = Verifier.verify(made, place);
            code = ExitCode.worse(code, missing(made, wanted, reports, place, reporter));
            checked.add(new ReportWriter.Checked(
                    input.get().source().path(), input.get().source().origin(), reports));
        }
        print(checked);
        for (ReportWriter.Checked one : checked) {
            for (FileReport report : one.files()) {
                code = ExitCode.worse(code, code(report));
            }
        }
        return ExitCode.worse(code, reading.exitCode(reporter.worst()));
    }

    private boolean showsTimeline(Reporter reporter) {
        if (style.isEmpty()) {
            return true;
        }
        StyleShelf shelf = new StyleShelf(surroundings, reporter, style, Optional.empty());
        return !shelf.style(installation.exporters().all().get(0))
                .get(Role.PAGE, Property.TIMELINE)
                .equals("none");
    }

    /** Articles of one title in one command were given names apart. */
    private Made made(Copy input, boolean timeline, Path place) {
        Article article = input.reading().article();
        String name = FileName.of(article.title());
        String apart = FileName.distinct(name, input.source().origin().sha256());
        boolean second = !namesTaken.add(name);
        String own = second
                        || (Verifier.present(name, place).isEmpty()
                                && !Verifier.present(apart, place).isEmpty())
                ? apart
                : name;
        return new Made(own, article, input.source().origin(), input.timeline(), timeline);
    }

    /** Says which formats are not there: a fault only where the user asks for them, or where there is nothing. */
    private int missing(Made made, List<Exporter> wanted, List<FileReport> reports, Path place, Reporter reporter) {
        if (reports.isEmpty()) {
            Diagnostic nothing = Diagnostic.error(
                            "V101", Place.UNKNOWN, "there is no file " + made.name() + ".* of this article")
                    .withHint("export it to that folder, or name the article that its files were made from");
            reporter.report(folder, List.of(nothing));
            return ExitCode.UNREADABLE;
        }
        List<String> there = Verifier.present(made.name(), place);
        int code = ExitCode.DONE;
        for (Exporter exporter : wanted) {
            boolean present = exporter.format().extensions().stream().anyMatch(there::contains);
            if (!present) {
                String name = exporter.format().name();
                reporter.report(
                        folder,
                        List.of(Diagnostic.error(
                                "V103", Place.UNKNOWN, "the format " + name + " of " + made.name() + " is missing")));
                code = ExitCode.FINDINGS;
            }
        }
        return code;
    }

    private void print(List<ReportWriter.Checked> checked) {
        if (format == Format.JSON) {
            surroundings.out().print(ReportWriter.write(checked));
            return;
        }
        for (ReportWriter.Checked one : checked) {
            one.files().forEach(report -> ReportText.lines(report).forEach(this::line));
        }
    }

    private void line(String line) {
        surroundings.out().println(Visible.of(line));
    }

    private static int code(FileReport report) {
        if (report.agrees()) {
            return ExitCode.DONE;
        }
        return report.readable() ? ExitCode.FINDINGS : ExitCode.UNREADABLE;
    }
}

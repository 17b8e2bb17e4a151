package galley.cli;

import galley.batch.Copy;
import galley.diff.Comparison;
import galley.diff.DifferencesWriter;
import galley.model.Article;
import galley.model.Field;
import galley.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley read}: which article a report holds, and in what it differs from its source. */
@Command(
        name = "read",
        description = "Read an edited report back, and show in what it differs from its source.",
        sortOptions = false)
final class ReadCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Installation installation;

    @Parameters(paramLabel = "REPORT", description = "A report (DOCX), or an article in any notation.")
    private String report = "";

    @Option(names = "--source", paramLabel = "ARTICLE", description = "The article that it was made from.")
    private Optional<String> article = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "With --source, how the differences are listed: text (the default) or json for programs.")
    private Listing format = Listing.TEXT;

    @Mixin
    private ArticleOptions reading = new ArticleOptions();

    ReadCommand(Surroundings surroundings, Installation installation) {
        this.surroundings = surroundings;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        Reporter reporter = new Reporter(surroundings, reading.quiet());
        reporter.report("plugins", installation.diagnostics());
        Inputs inputs = new Inputs(surroundings, installation, reporter, reading);
        Optional<Copy> source = article.flatMap(inputs::read);
        Optional<Copy> read = inputs.read(report);
        if (read.isEmpty() || (article.isPresent() && source.isEmpty())) {
            return ExitCode.UNREADABLE;
        }
        Optional<MadeFrom> made = MadeFrom.of(read.get().source());
        if (format == Listing.TEXT) {
            describe(read.get(), made);
        }
        int code = source.map(before -> compare(before, read.get(), made, reporter))
                .orElse(ExitCode.DONE);
        return ExitCode.worse(code, reading.exitCode(reporter.worst()));
    }

    private void describe(Copy input, Optional<MadeFrom> made) {
        Article read = input.reading().article();
        int facts =
                read.infoboxes().stream().mapToInt(box -> facts(box.fields())).sum();
        line(input.source().path() + ": “" + read.title() + "”, in " + read.language());
        line("  " + counted(facts, "fact") + ", " + counted(headings(read.sections()), "heading") + ", "
                + counted(input.timeline().events().size(), "dated event"));
        made.ifPresent(from -> line("  made from " + from.fileName() + ", SHA-256 " + from.sha256()));
    }

    private int compare(Copy source, Copy read, Optional<MadeFrom> made, Reporter reporter) {
        Comparison comparison = DiffCommand.compared(source, read);
        boolean other = made.filter(
                        from -> !from.sha256().equals(source.source().origin().sha256()))
                .isPresent();
        if (other) {
            reporter.say("the report was made from another file or version than "
                    + source.source().path() + ", so what changed there is listed too");
        }
        if (format == Listing.JSON) {
            surroundings
                    .out()
                    .print(DifferencesWriter.write(
                            source.source().origin(), read.source().origin(), comparison.differences()));
        } else {
            new DifferenceText(surroundings.out(), source.source(), read.source()).print(comparison.differences());
            line(counted(comparison.differences().size(), "difference") + " from "
                    + source.source().path());
        }
        return comparison.differences().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static int facts(List<Field> fields) {
        return fields.size()
                + fields.stream().mapToInt(field -> facts(field.fields())).sum();
    }

    private static int headings(List<Section> sections) {
        return sections.size()
                + sections.stream()
                        .mapToInt(section -> headings(section.subsections()))
                        .sum();
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private void line(String line) {
        surroundings.out().println(Visible.of(line));
    }
}

package galley.cli;

import galley.batch.Copy;
import galley.export.Edition;
import galley.export.Exporter;
import galley.export.Options;
import galley.export.StreamDestination;
import galley.export.text.ArticlePrinter;
import galley.model.Article;
import galley.model.Field;
import galley.model.Infobox;
import galley.source.SourceException;
import galley.style.Style;
import galley.style.Styles;
import galley.timeline.Event;
import galley.timeline.Timeline;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code galley inspect}: what galley reads in an article. */
@Command(name = "inspect", description = "Show what galley reads in an article.", sortOptions = false)
final class InspectCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Installation installation;

    @Parameters(paramLabel = "ARTICLE", description = "File to read; - for standard input.")
    private String article = "";

    @ArgGroup
    private View view = new View();

    @Mixin
    private ArticleOptions reading = new ArticleOptions();

    /** What to show; the tree where nothing else is asked for. */
    static final class View {
        @Option(names = "--tree", description = "The article as an outline (the default).")
        @SuppressWarnings("unused") // what is shown where nothing else is asked for
        private boolean tree;

        @Option(names = "--infobox", description = "The facts of the infobox, a line each.")
        private boolean infobox;

        @Option(names = "--timeline", description = "The dated events, a line each.")
        private boolean timeline;

        @Option(names = "--json", description = "The article and its timeline as JSON, which galley reads back.")
        private boolean json;
    }

    InspectCommand(Surroundings surroundings, Installation installation) {
        this.surroundings = surroundings;
        this.installation = installation;
    }

    @Override
    public Integer call() throws IOException {
        Reporter reporter = new Reporter(surroundings, reading.quiet());
        reporter.report("plugins", installation.diagnostics());
        Optional<Copy> input = new Inputs(surroundings, installation, reporter, reading).read(article);
        if (input.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        show(input.get());
        return reading.exitCode(reporter.worst());
    }

    private void show(Copy input) throws IOException {
        Article read = input.reading().article();
        if (view.json) {
            json(input, input.timeline());
        } else if (view.infobox) {
            infobox(read, surroundings.out());
        } else if (view.timeline) {
            timeline(input.timeline(), surroundings.out());
        } else {
            surroundings.out().print(ArticlePrinter.print(read));
        }
    }

    private void json(Copy input, Timeline timeline) throws IOException {
        Exporter exporter = installation
                .exporters()
                .named("json")
                .orElseThrow(() -> new Stop(ExitCode.WRONG_USAGE, "this galley has no exporter for JSON", ""));
        Edition edition = new Edition(
                "stdout",
                input.reading().article(),
                input.source().origin(),
                timeline,
                style(exporter),
                Options.NONE,
                Optional.empty());
        exporter.export(edition, new StreamDestination(surroundings.out()));
    }

    private Style style(Exporter exporter) throws IOException {
        try {
            return Styles.shipped().load(exporter.usualStyle());
        } catch (SourceException e) {
            throw new IllegalStateException("a shipped style is faulty", e);
        }
    }

    private static void infobox(Article article, PrintStream out) {
        for (Infobox box : article.infoboxes()) {
            print(box.fields(), "", out);
        }
    }

    private static void print(List<Field> fields, String indent, PrintStream out) {
        for (Field field : fields) {
            out.println(Visible.of(indent + field.label() + ": " + field.written()));
            print(field.fields(), indent + "  ", out);
        }
    }

    private static void timeline(Timeline timeline, PrintStream out) {
        for (Event event : timeline.events()) {
            out.println(Visible.of(event.moment().edtf() + "  " + event.basis().word() + "  " + event.summary()));
        }
    }
}

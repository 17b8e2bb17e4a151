package galley.cli;

import galley.source.Diagnostic;
import galley.source.Severity;
import galley.source.Source;
import galley.source.SourceException;
import galley.style.StyleText;
import galley.style.Styles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code galley styles}: how documents can look. */
@Command(name = "styles", description = "List, show, check and begin styles.", synopsisSubcommandLabel = "COMMAND")
final class StylesCommand implements Runnable {
    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command is called
    private CommandSpec spec;

    StylesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: list, show, check, new");
    }

    @Command(name = "list", description = "List the styles that ship with galley.")
    int list() {
        for (Styles.Entry entry : Styles.entries()) {
            surroundings.out().println(String.format(Locale.ROOT, "%-8s %s", entry.name(), entry.description()));
        }
        return ExitCode.DONE;
    }

    @Command(name = "show", description = "Print a style as YAML with all that it builds on.")
    int show(@Parameters(paramLabel = "STYLE", description = "A shipped style or the path of a file.") String style)
            throws IOException {
        try {
            surroundings.out().print(StyleText.of(styles().load(style)));
            return ExitCode.DONE;
        } catch (SourceException e) {
            new Reporter(surroundings, false).report(e.fileName(), e.diagnostics());
            return ExitCode.UNREADABLE;
        }
    }

    @Command(name = "check", description = "Say everything that is wrong with a style file.")
    int check(@Parameters(paramLabel = "STYLE", description = "A shipped style or the path of a file.") String style)
            throws IOException {
        Reporter reporter = new Reporter(surroundings, false);
        try {
            List<Diagnostic> found = styles().check(style);
            Optional<Source> file = StyleShelf.files(surroundings).find(style);
            file.ifPresentOrElse(source -> reporter.report(source, found), () -> reporter.report(style, found));
        } catch (SourceException e) {
            reporter.report(e.fileName(), e.diagnostics());
        }
        boolean usable = reporter.worst().filter(Severity.ERROR::equals).isEmpty();
        reporter.say(usable ? "the style " + style + " can be used" : "the style " + style + " cannot be used");
        return usable ? ExitCode.DONE : ExitCode.UNREADABLE;
    }

    @Command(name = "new", description = "Begin a style of your own: a commented file NAME.yaml that extends brief.")
    int begin(
            @Parameters(paramLabel = "NAME", description = "Its name: letters, digits and hyphens.") String name,
            @Option(names = "--force", description = "Overwrite the file if it is there.") boolean force)
            throws IOException {
        if (!StyleText.isName(name)) {
            throw new ParameterException(
                    spec.commandLine(), "a style's name has letters, digits and hyphens, unlike '" + name + "'");
        }
        if (Styles.names().contains(name)) {
            throw new ParameterException(
                    spec.commandLine(), "'" + name + "' is a shipped style, which --style would take instead of yours");
        }
        String file = name + ".yaml";
        Path path = surroundings.path(file);
        byte[] text = StyleText.starter(name).getBytes(StandardCharsets.UTF_8);
        try {
            if (force) {
                Files.write(path, text);
            } else {
                Files.write(path, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
        } catch (FileAlreadyExistsException e) {
            throw new Stop(ExitCode.UNWRITTEN, file + " is there already", "give another name, or --force");
        } catch (IOException e) {
            throw new Stop(ExitCode.UNWRITTEN, file + " cannot be written", "go to a folder where you may write");
        }
        new Reporter(surroundings, false).say("wrote " + file + "; use it with --style " + file);
        return ExitCode.DONE;
    }

    private Styles styles() {
        return new Styles(StyleShelf.files(surroundings));
    }
}

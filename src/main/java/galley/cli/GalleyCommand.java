package galley.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code galley} itself, which only has commands below it. */
@Command(
        name = "galley",
        header = "Turns an encyclopedia-style article into a typeset brief, an editable report and tables.",
        description = {
            "",
            "galley export ARTICLE          brief (PDF), report (DOCX) and tables (CSV) into output/",
            "galley book ARTICLE… -o FILE   several articles bound into one PDF or DOCX",
            "galley inspect ARTICLE         what galley reads in it",
            "galley check ARTICLE           what to check in it before it is used",
            "galley read REPORT             what an edited report says, and in what it differs from its source",
            "galley diff OLD NEW            what changed; with -o as a redline and a table",
            "galley formats                 what can be read and written",
            "galley styles list             how it can look",
            "galley print FILE --printer P  on paper, as asked for or not at all",
            "galley printers                the printers at hand, and what they can do"
        },
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a fault of galley itself",
            "2:the command was not understood",
            "3:done, but something at or above --fail-on was found, or files differ",
            "4:an input cannot be read or is no article",
            "5:an output was not written",
            "6:a printer refused, failed or was not reached"
        })
final class GalleyCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command is called
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    @SuppressWarnings("unused") // picocli itself acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    @SuppressWarnings("unused") // picocli itself acts on it
    private boolean version;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "After a fault of galley itself, show where in the program it happened.")
    private boolean debug;

    boolean debug() {
        return debug;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: export, inspect, check, formats, styles");
    }
}

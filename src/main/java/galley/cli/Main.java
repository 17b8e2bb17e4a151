package galley.cli;

import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code galley}. */
public final class Main {
    private Main() {}

    /** Runs the command with the console's own streams and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Surroundings.ofProcess()));
    }

    /** Runs the command in the given surroundings and returns its exit code; see {@link ExitCode}. */
    static int run(List<String> arguments, Surroundings surroundings) {
        GalleyCommand galley = new GalleyCommand();
        CommandLine commandLine = new Commands(surroundings).under(galley, arguments);
        commandLine
                .setParameterExceptionHandler((fault, given) -> wrongUsage(fault, surroundings.err()))
                .setExecutionExceptionHandler(
                        (fault, command, parsed) -> failed(fault, galley.debug(), surroundings.err()));
        int code = commandLine.execute(arguments.toArray(String[]::new));
        surroundings.err().flush();
        return lostOutput(surroundings) ? ExitCode.worse(code, ExitCode.UNWRITTEN) : code;
    }

    /** A full disk or a closed pipe swallows what was printed; {@code PrintStream} tells only who asks. */
    private static boolean lostOutput(Surroundings surroundings) {
        boolean lost = surroundings.out().checkError();
        if (lost) {
            surroundings.err().println("galley: standard output could not be written to its end");
            surroundings.err().flush();
        }
        return lost;
    }

    private static int wrongUsage(ParameterException fault, PrintStream err) {
        CommandLine command = fault.getCommandLine();
        err.println("galley: " + Visible.of(inOurWords(fault)));
        if (fault instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            err.println("   hint: did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?");
        }
        err.println("   hint: " + command.getCommandSpec().qualifiedName() + " --help shows what can be said");
        return ExitCode.WRONG_USAGE;
    }

    /** What picocli says of a command line, in the words of our help. */
    private static String inOurWords(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return first.startsWith("-")
                    ? "there is no option '" + first + "'"
                    : "'" + first + "' is one word too many, or no command";
        }
        String message = String.valueOf(fault.getMessage());
        return message.startsWith("Error: ") ? message.substring("Error: ".length()) : message;
    }

    /** A stop with an exit code of its own is no fault of ours; anything else is. */
    private static int failed(Exception fault, boolean debug, PrintStream err) {
        if (fault instanceof Stop stop) {
            err.println("galley: " + Visible.of(String.valueOf(stop.getMessage())));
            stop.hint().ifPresent(hint -> err.println("   hint: " + Visible.of(hint)));
            return stop.exitCode();
        }
        err.println("galley: a fault of galley itself: " + Visible.of(String.valueOf(fault)));
        err.println("   hint: run it again with --debug, and report what it says together with the input");
        if (debug) {
            fault.printStackTrace(err);
        }
        return ExitCode.BUG;
    }
}

package galley.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
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
                .setParameterExceptionHandler((fault, given) -> wrongUsage(fault, given, surroundings.err()))
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

    private static int wrongUsage(ParameterException fault, String[] given, PrintStream err) {
        CommandLine command = fault.getCommandLine();
        err.println("galley: " + Visible.of(inOurWords(fault, given)));
        if (fault instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            err.println("   hint: did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?");
        }
        err.println("   hint: " + command.getCommandSpec().qualifiedName() + " --help shows what can be said");
        return ExitCode.WRONG_USAGE;
    }

    /** What picocli says of a command line, in the words of our help. */
    private static String inOurWords(ParameterException fault, String[] given) {
        Optional<String> unknown = unknownOption(fault, given);
        if (unknown.isPresent()) {
            return "there is no option '" + unknown.get() + "'";
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return first.startsWith("-")
                    ? "there is no option '" + first + "'"
                    : "'" + first + "' is one word too many, or no command";
        }
        String message = String.valueOf(fault.getMessage());
        return message.startsWith("Error: ") ? message.substring("Error: ".length()) : message;
    }

    /** Picocli tells of a missing article first, though it is the wrong option that swallowed or replaced it. */
    private static Optional<String> unknownOption(ParameterException fault, String[] given) {
        Set<String> known = fault.getCommandLine().getCommandSpec().optionsMap().keySet();
        return fault instanceof MissingParameterException
                ? Arrays.stream(given)
                        .takeWhile(word -> !word.equals("--"))
                        .filter(word -> word.startsWith("--"))
                        .map(word -> word.contains("=") ? word.substring(0, word.indexOf('=')) : word)
                        .filter(word -> !known.contains(word))
                        .findFirst()
                : Optional.empty();
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

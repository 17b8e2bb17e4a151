package galley.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

/** The command {@code galley}. */
public final class Main {
    private static final int DONE = 0;
    private static final int WRONG_USAGE = 2;

    private Main() {}

    /** Runs the command with the console's own streams and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    /** Runs the command and returns its exit code: 0 done, 2 wrong usage. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.equals(List.of("--version"))) {
            out.println("galley " + version());
            return DONE;
        }
        err.println("usage: galley --version");
        return WRONG_USAGE;
    }

    /** The version in the jar's manifest; classes that were never packed have none. */
    private static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(unpacked)");
    }
}

package galley.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The world outside as a command sees it, handed in so that a test can hand in another.
 *
 * @param in standard input
 * @param out standard output: data only, always UTF-8
 * @param err standard error: talk only
 * @param terminal whether a person watches standard error
 * @param environment the environment variables
 * @param folder the folder that relative paths start from
 * @param home where the program is installed, with {@code lib} and {@code plugins} in it; unknown when run from classes
 */
record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Map<String, String> environment,
        Path folder,
        Optional<Path> home) {

    /** The surroundings of this process. The launcher alone can tell whether standard error is a terminal. */
    static Surroundings ofProcess() {
        return new Surroundings(
                System.in,
                stream(FileDescriptor.out, System.out),
                stream(FileDescriptor.err, System.err),
                Boolean.getBoolean("galley.terminal"),
                System.getenv(),
                Path.of(""),
                Optional.ofNullable(System.getProperty("galley.home")).map(Path::of));
    }

    /** Windows consoles have code pages of their own, which Java's own streams know; elsewhere terminals are UTF-8. */
    private static PrintStream stream(FileDescriptor descriptor, PrintStream standard) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        if (windows) {
            return standard;
        }
        OutputStream bytes = new FileOutputStream(descriptor);
        return new PrintStream(new BufferedOutputStream(bytes), true, StandardCharsets.UTF_8);
    }

    /** The country that the system is set to, ISO 3166; Windows tells it to Java alone. */
    static Optional<String> country() {
        return Optional.ofNullable(System.getProperty("user.country"));
    }

    /** A path as the user gave it, seen from the folder the command was called in. */
    Path path(String given) {
        return folder.resolve(given);
    }

    /** Whether messages may be coloured (no-color.org). */
    boolean colours() {
        String refused = environment.getOrDefault("NO_COLOR", "");
        return terminal && refused.isEmpty() && !"dumb".equals(environment.get("TERM"));
    }
}

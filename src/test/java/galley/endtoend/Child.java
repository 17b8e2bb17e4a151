package galley.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;

/**
 * galley in a process of its own, on a Java of the test's choice.
 *
 * @param javaHome the Java it runs on
 * @param options of the virtual machine
 * @param folder the folder it is called in
 */
record Child(Path javaHome, List<String> options, Path folder) {

    /** On this Java. */
    static Child in(Path folder, String... options) {
        return new Child(Path.of(System.getProperty("java.home", "")), List.of(options), folder);
    }

    Child on(Path otherHome) {
        return new Child(otherHome, options, folder);
    }

    /** What it said before it ended. */
    record Ending(int code, String err) {}

    /** Starts it; its output goes to the folder's {@code out.log} and {@code err.log}. */
    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(javaHome.resolve("bin").resolve("java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), "galley.cli.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out.log").toFile())
                .redirectError(folder.resolve("err.log").toFile())
                .start();
    }

    /** Runs it to its end; fails the test if that takes longer than the limit. */
    Ending run(Duration limit, String... arguments) throws IOException, InterruptedException {
        Process process = start(arguments);
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                Assertions.fail(String.join(" ", arguments) + " did not end within " + limit);
            }
            return new Ending(process.exitValue(), Files.readString(folder.resolve("err.log"), UTF_8));
        } finally {
            process.destroyForcibly();
        }
    }

    /** What ships, from any folder: no tests, no names relative to this one. */
    private static String classPath() {
        String own = System.getProperty("java.class.path", "");
        return Stream.of(own.split(File.pathSeparator, -1))
                .filter(entry -> !entry.isEmpty() && !entry.endsWith("test-classes"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}

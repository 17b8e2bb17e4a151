package galley.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Assertions;

/** Programs that run beside a test; they end with it, even where the whole JVM is ended. */
final class LabProcesses {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final Path folder;
    private final List<Process> processes = new ArrayList<>();
    private final Thread atExit = new Thread(this::end);

    LabProcesses(Path folder) {
        this.folder = folder;
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    Process start(String name, Map<String, String> environment, List<String> line) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile(name).toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        processes.add(process);
        return process;
    }

    String log(String name) throws IOException {
        return Files.readString(logFile(name), UTF_8);
    }

    private Path logFile(String name) {
        return folder.resolve(name + ".log");
    }

    void close() {
        end();
        Runtime.getRuntime().removeShutdownHook(atExit);
    }

    /** The last started first, so that nobody loses what it needs to end. */
    private void end() {
        for (int i = processes.size() - 1; i >= 0; i--) {
            Process process = processes.get(i);
            process.destroy();
            boolean ended = false;
            try {
                ended = process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
            if (!ended) {
                process.destroyForcibly();
            }
        }
        processes.clear();
    }

    /** Whether somebody takes connections at the port before the process ends. */
    static boolean listens(Process process, int port) throws InterruptedException {
        await("port " + port, () -> !process.isAlive() || connects(port));
        return process.isAlive();
    }

    private static boolean connects(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    /** Looks again and again until the condition holds; fails the test where it never does. */
    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        CountDownLatch never = new CountDownLatch(1);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                Assertions.fail(what + " was waited for in vain");
            }
            Assertions.assertFalse(never.await(20, TimeUnit.MILLISECONDS));
        }
    }

    /** The helpers of a scheduler run as another user than the test, and must reach their files. */
    static void openToEveryone(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}

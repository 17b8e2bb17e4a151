package galley.print.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import galley.print.PrinterException;
import galley.print.PrinterException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The programs that come with {@code lp}, called without a shell: each argument stays one word whatever is in it.
 *
 * @param server host and port of the scheduler; empty for that of the machine
 */
record Lp(Optional<String> server) {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MOST = 1 << 20;

    /** What a program said before it ended well. */
    record Said(List<String> lines) {}

    /**
     * Runs a program to its end.
     *
     * @throws IOException if it is not there
     * @throws PrinterException if it ends in anger, says too much, or does not end
     */
    Said run(String program, String... arguments) throws IOException, PrinterException {
        List<String> command = new ArrayList<>(List.of(program));
        server.ifPresent(address -> command.addAll(List.of("-h", address)));
        command.addAll(List.of(arguments));
        Path errors = Files.createTempFile("galley-lp", ".err");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        builder.environment().put("LC_ALL", "C");
        try {
            return new Said(said(builder.start(), program, errors));
        } finally {
            Files.deleteIfExists(errors);
        }
    }

    private static List<String> said(Process process, String program, Path errors)
            throws IOException, PrinterException {
        try {
            process.getOutputStream().close();
            return lines(process, program, errors);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stalled(program).causedBy(e);
        } finally {
            process.destroyForcibly();
        }
    }

    private static List<String> lines(Process process, String program, Path errors)
            throws IOException, InterruptedException, PrinterException {
        Thread killer = new Thread(() -> endInTime(process), "end " + program);
        killer.setDaemon(true);
        killer.start();
        byte[] bytes;
        try (InputStream out = process.getInputStream()) {
            bytes = out.readNBytes(MOST);
        }
        if (bytes.length == MOST || !process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
            throw stalled(program);
        }
        if (process.exitValue() != 0) {
            throw new PrinterException(
                    Kind.REFUSED, program + " says: " + firstLine(errors), "try the same with " + program + " by hand");
        }
        return new String(bytes, UTF_8).lines().toList();
    }

    private static void endInTime(Process process) {
        try {
            if (!process.waitFor(LIMIT.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private static String firstLine(Path errors) throws IOException {
        try (InputStream in = Files.newInputStream(errors)) {
            String text = new String(in.readNBytes(400), UTF_8).replaceAll("\\p{Cntrl}+", " ");
            return text.isBlank() ? "nothing, but fails" : text.strip();
        }
    }

    private static PrinterException stalled(String program) {
        return new PrinterException(
                Kind.STALLED, program + " does not come to an end", "look whether the print scheduler runs");
    }
}

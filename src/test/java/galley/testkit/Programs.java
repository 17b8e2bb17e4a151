package galley.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Other people's programs that tests ask for a second opinion: does qpdf accept the file, what does LibreOffice show.
 *
 * <p>On a machine without the program the test is skipped and says why. Where {@code -Dgalley.ci=true} or the
 * environment's {@code CI=true} promises that all of them are there, a missing one is a failure.
 */
public final class Programs {
    /** The Debian package of each program that a test may ask for; {@code .ci/run} installs these packages. */
    private static final Map<String, String> PACKAGES = Map.ofEntries(
            Map.entry("bash", "bash"),
            Map.entry("dbus-daemon", "dbus"),
            Map.entry("ippeveprinter", "cups-ipp-utils"),
            Map.entry("ipptool", "cups-ipp-utils"),
            Map.entry("hb-shape", "libharfbuzz-bin"),
            Map.entry("lualatex", "texlive-luatex and texlive-latex-base"),
            Map.entry("pandoc", "pandoc"),
            Map.entry("mutool", "mupdf-tools"),
            Map.entry("pdffonts", "poppler-utils"),
            Map.entry("pdfinfo", "poppler-utils"),
            Map.entry("pdftoppm", "poppler-utils"),
            Map.entry("pdftotext", "poppler-utils"),
            Map.entry("python3", "python3"),
            Map.entry("qpdf", "qpdf"),
            Map.entry("soffice", "libreoffice-writer and libreoffice-calc"),
            Map.entry("ssconvert", "gnumeric"));

    /** The Debian package of each Python module that a test's script may import. */
    private static final Map<String, String> PYTHON_PACKAGES = Map.of("docx", "python3-docx", "lxml", "python3-lxml");

    private Programs() {}

    /** What a program said before it ended. */
    public record Output(int exitCode, String out, String err) {}

    /** Goes on only if every one of the programs is on the PATH; else skips the test, or fails it on CI. */
    public static void require(String... programs) {
        for (String program : programs) {
            demand(isOnPath(program), "the program " + program, packageOf(PACKAGES, program));
        }
    }

    /**
     * Goes on only if a file of a package is there that is no program of the PATH; else skips the test, or fails it on
     * CI.
     */
    public static void requireFile(String file, String debianPackage) {
        demand(Files.exists(Path.of(file)), file, debianPackage);
    }

    /** Goes on only if Python can import every one of the modules; else skips the test, or fails it on CI. */
    public static void requirePython(String... modules) throws IOException, InterruptedException {
        require("python3");
        for (String module : modules) {
            boolean present = run(Duration.ofMinutes(1), "python3", "-c", "import " + module)
                            .exitCode()
                    == 0;
            demand(present, "Python's module " + module, packageOf(PYTHON_PACKAGES, module));
        }
    }

    /** Runs a program to its end without input; fails the test if it takes longer than the limit. */
    public static Output run(Duration limit, String... command) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("galley-program");
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectOutput(out)
                .redirectError(err)
                .start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                Assertions.fail(command[0] + " did not end within " + limit);
            }
            return new Output(
                    process.exitValue(), Files.readString(out.toPath(), UTF_8), Files.readString(err.toPath(), UTF_8));
        } finally {
            process.destroyForcibly();
            Files.deleteIfExists(out.toPath());
            Files.deleteIfExists(err.toPath());
            Files.deleteIfExists(folder);
        }
    }

    private static String packageOf(Map<String, String> packages, String name) {
        String debianPackage = packages.get(name);
        if (debianPackage == null) {
            throw new IllegalArgumentException(
                    "name the Debian package of " + name + " in " + Programs.class.getSimpleName() + " and in .ci/run");
        }
        return debianPackage;
    }

    private static void demand(boolean present, String what, String debianPackage) {
        if (present) {
            return;
        }
        String message = "this test needs " + what + "; Debian has it in " + debianPackage;
        if (isComplete()) {
            Assertions.fail(message);
        }
        Assumptions.abort(message);
    }

    private static boolean isComplete() {
        return Boolean.getBoolean("galley.ci") || "true".equals(System.getenv("CI"));
    }

    private static boolean isOnPath(String program) {
        return find(program).isPresent();
    }

    /** Where a program is; also where only administrators look for it. */
    static Optional<Path> find(String program) {
        String path = System.getenv("PATH");
        Stream<String> folders = path == null ? Stream.empty() : Stream.of(path.split(File.pathSeparator, -1));
        return Stream.concat(folders, Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}

package galley.cli;

import galley.export.Exporters;
import galley.read.Readers;
import galley.source.Diagnostic;
import galley.source.Place;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * What this galley can read and write: its own rooms and the jars in its {@code plugins} folder.
 *
 * @param readers the readers
 * @param exporters the exporters
 * @param diagnostics what was left out, and why
 */
record Installation(Readers readers, Exporters exporters, List<Diagnostic> diagnostics) {

    /** Looks into the class path and, where the place of installation is known, into its {@code plugins} folder. */
    static Installation in(Optional<Path> home) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<URL> jars = new ArrayList<>();
        for (Path jar : home.map(folder -> jarsIn(folder.resolve("plugins"), diagnostics))
                .orElse(List.of())) {
            readable(jar, diagnostics).ifPresent(jars::add);
        }
        ClassLoader own = Installation.class.getClassLoader();
        ClassLoader loader = jars.isEmpty() ? own : new URLClassLoader(jars.toArray(URL[]::new), own);
        Readers readers = Readers.installed(loader);
        Exporters exporters = Exporters.installed(loader);
        diagnostics.addAll(readers.diagnostics());
        diagnostics.addAll(exporters.diagnostics());
        return new Installation(readers, exporters, List.copyOf(diagnostics));
    }

    private static List<Path> jarsIn(Path folder, List<Diagnostic> diagnostics) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.jar")) {
            found.forEach(jars::add);
        } catch (IOException e) {
            diagnostics.add(leftOut(folder, e));
        }
        return jars.stream().sorted().toList();
    }

    private static Optional<URL> readable(Path jar, List<Diagnostic> diagnostics) {
        try (ZipFile opened = new ZipFile(jar.toFile())) {
            return opened.size() > 0 ? Optional.of(url(jar)) : Optional.empty();
        } catch (IOException e) {
            diagnostics.add(leftOut(jar, e));
            return Optional.empty();
        }
    }

    private static URL url(Path jar) throws MalformedURLException {
        return jar.toUri().toURL();
    }

    private static Diagnostic leftOut(Path path, IOException fault) {
        return Diagnostic.warning(
                        "X103",
                        Place.UNKNOWN,
                        "the plug-in " + path.getFileName() + " was left out: " + fault.getMessage())
                .withHint("remove it or put a whole jar in its place");
    }
}

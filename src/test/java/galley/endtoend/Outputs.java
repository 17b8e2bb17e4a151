package galley.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import galley.cli.Session;
import galley.model.Article;
import galley.read.Readers;
import galley.source.Source;
import galley.source.SourceException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What galley makes of one article file.
 *
 * @param input the file
 * @param source it, decoded
 * @param article it, read
 * @param files the outputs by their extension: {@code pdf}, {@code timeline.csv}
 */
record Outputs(Path input, Source source, Article article, Map<String, Path> files) {
    static final String ALL_FORMATS = "pdf,docx,csv,xlsx,json";
    private static final Path SAMPLES = Path.of("samples");

    /** The articles that ship with galley. */
    static List<Path> samples() {
        return files(SAMPLES);
    }

    /** The files of a folder, by name. */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(Path::toAbsolutePath)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Exports a file from the command line into a folder of its own. */
    static Outputs of(Path input, Path folder, String... options) {
        List<String> arguments = new ArrayList<>(List.of("export", input.toString(), "--quiet", "-o", "made"));
        arguments.addAll(List.of(options));
        if (!arguments.contains("--to")) {
            arguments.addAll(List.of("--to", ALL_FORMATS));
        }
        Session.Result result = new Session(folder).run(arguments.toArray(String[]::new));
        assertThat(result.code()).as("%s: %s", input, result.err()).isZero();
        Map<String, Path> files = new TreeMap<>();
        for (Path file : files(folder.resolve("made"))) {
            String name = name(file);
            files.put(name.substring(name.indexOf('.') + 1), file);
        }
        return read(input, files);
    }

    private static Outputs read(Path input, Map<String, Path> files) {
        try {
            Source source = Source.of(name(input), Files.readAllBytes(input));
            Article article = Readers.installed(Outputs.class.getClassLoader())
                    .read(source)
                    .article();
            return new Outputs(input, source, article, files);
        } catch (IOException | SourceException e) {
            throw new AssertionError(input + " cannot be read", e);
        }
    }

    static String name(Path file) {
        return file.getName(file.getNameCount() - 1).toString();
    }

    Path file(String extension) {
        Path file = files.get(extension);
        if (file == null) {
            throw new AssertionError("no ." + extension + " among " + files.keySet());
        }
        return file;
    }

    String text(String extension) {
        try {
            return Files.readString(file(extension), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

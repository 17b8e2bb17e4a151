package galley.style;

import static java.nio.charset.StandardCharsets.UTF_8;

import galley.source.Diagnostic;
import galley.source.Source;
import galley.source.SourceException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Styles made of text, and what is said about them as text. */
final class StyleFixture {
    private StyleFixture() {}

    static Style load(String yaml) throws SourceException, IOException {
        return Styles.shipped().load(source("my.yaml", yaml));
    }

    static Source source(String path, String yaml) {
        return Source.of(path, yaml.getBytes(UTF_8));
    }

    /** A catalogue of files by path. */
    static Styles files(Map<String, String> files) {
        return new Styles(path -> Optional.ofNullable(files.get(path)).map(text -> source(path, text)));
    }

    /** What is said about a style, a diagnostic to a line, its hint in a line below. */
    static String check(String yaml) throws IOException {
        return print("my.yaml", Styles.shipped().check(source("my.yaml", yaml)));
    }

    static String print(String fileName, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(one -> one.line(fileName)
                        + one.hint().map(hint -> "\n  hint: " + hint).orElse("") + "\n")
                .collect(Collectors.joining());
    }
}

package galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A format that somebody else wrote: compiled here, put into the folder {@code plugins}, and used. */
class PluginTest {
    private static final String EXPORTER = """
            package titles;

            import galley.export.*;
            import java.io.*;
            import java.nio.charset.StandardCharsets;
            import java.util.List;

            public final class TitleExporter implements Exporter {
                private static final Option END = new Option("end", List.of("dot", "none"), "none", "what ends the title");

                public Format format() {
                    return new Format("title", "the bare title", "text/plain", List.of("title.txt"));
                }

                public List<Option> options() {
                    return List.of(END);
                }

                public Exported export(Edition edition, Destination destination) throws IOException {
                    String name = edition.name() + ".title.txt";
                    boolean dot = edition.options().value(format(), END).equals("dot");
                    try (OutputStream out = destination.open(name)) {
                        out.write((edition.article().title() + (dot ? "." : "")).getBytes(StandardCharsets.UTF_8));
                    }
                    return new Exported(List.of(new Exported.WrittenFile(name, "1 title")), List.of());
                }
            }
            """;

    @TempDir
    private Path folder;

    private Session session;

    @BeforeEach
    void install() throws IOException {
        Files.createDirectory(folder.resolve("plugins"));
        Files.writeString(folder.resolve("a.txt"), "= A bridge =\n\nText.\n");
        session = new Session(folder).installedIn(folder);
    }

    @Test
    void aJarInThePluginsFolderAddsAFormat() throws IOException {
        jar("title.jar", "titles.TitleExporter", compiled());

        assertThat(session.run("formats").out()).contains("title    the bare title: .title.txt");
        assertThat(session.run("export", "--help").out()).contains("title.end=none");
        assertThat(session.run("export", "--to", "title", "--option", "title.end=dot", "a.txt")
                        .err())
                .startsWith("wrote output/a-bridge.title.txt  1 title, 9 bytes");
        assertThat(Files.readString(folder.resolve("output/a-bridge.title.txt")))
                .isEqualTo("A bridge.");
    }

    @Test
    void brokenPluginsAreLeftOutWithAWarningAndTheRestWorks() throws IOException {
        jar("broken.jar", "titles.NotThere", new byte[0]);
        Files.writeString(folder.resolve("plugins/torn.jar"), "no archive");

        Session.Result result = session.run("formats");

        assertThat(result.code()).isZero();
        assertThat(result.out()).contains("pdf", "docx", "csv", "json");
        assertThat(result.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("plugins: warning[X10"))
                .anyMatch(line -> line.contains("titles.NotThere"))
                .anyMatch(line -> line.contains("torn.jar"));
    }

    private byte[] compiled() throws IOException {
        Path source = Files.createDirectories(folder.resolve("src/titles")).resolve("TitleExporter.java");
        Files.writeString(source, EXPORTER);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int code = compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.resolve("classes").toString(),
                source.toString());
        assertThat(code).isZero();
        return Files.readAllBytes(folder.resolve("classes/titles/TitleExporter.class"));
    }

    private void jar(String name, String provider, byte[] exporter) throws IOException {
        try (OutputStream file = Files.newOutputStream(folder.resolve("plugins").resolve(name));
                ZipOutputStream jar = new ZipOutputStream(file)) {
            jar.putNextEntry(new ZipEntry("META-INF/services/galley.export.Exporter"));
            jar.write(provider.getBytes(StandardCharsets.UTF_8));
            if (exporter.length > 0) {
                jar.putNextEntry(new ZipEntry("titles/TitleExporter.class"));
                jar.write(exporter);
            }
        }
    }
}

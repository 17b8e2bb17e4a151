package galley.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A typeface that a user brings along in a jar is a family like ours. */
class FallbackFaceTest {
    private static final Duration LIMIT = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void aFaceInAJarIsKnownByTheNameFallback() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("mill.txt"), "Title: The mill\n\nIt grinds corn.\n", UTF_8);
        Files.writeString(folder.resolve("own.yaml"), "extends: brief\nbody:\n  font: fallback\n", UTF_8);

        assertThat(export()).contains("there is no typeface \"fallback\"");
        assertThat(export("-Xbootclasspath/a:" + jar())).doesNotContain("P306");
    }

    private String export(String... options) throws IOException, InterruptedException {
        Child.Ending ending = Child.in(folder, options)
                .run(LIMIT, "export", "mill.txt", "--to", "pdf", "--style", "own.yaml", "-o", "made", "--force");
        assertThat(ending.code()).as(ending.err()).isZero();
        return ending.err();
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("fonts.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                InputStream face = Objects.requireNonNull(
                        FallbackFaceTest.class.getResourceAsStream("/galley/font/faces/KurintoSans-Regular.ttf"))) {
            out.putNextEntry(new ZipEntry("fallback.ttf"));
            face.transferTo(out);
        }
        return jar;
    }
}

package galley.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Arabic on Java runtimes that lack what the JDK's fonts need, each in a JVM of its own. */
class BareRuntimeTest {
    @TempDir
    private Path folder;

    /** What the JVMs run: shapes one Arabic word and prints its glyphs. */
    static final class Probe {
        private Probe() {}

        public static void main(String[] arguments) throws IOException {
            FontLibrary library = FontLibrary.bundled();
            FontSpec spec = FontSpec.of(library.family("Source Serif").orElseThrow(), 10);
            String shaped =
                    new Shaper(library).shape("\u0633\u0644\u0627\u0645", spec).toString();
            Files.writeString(Path.of(arguments[0]), shaped);
        }
    }

    @Test
    void lettersJoinWithoutFontconfig() throws IOException, InterruptedException {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "only Java on Linux asks fontconfig");
        // The loader takes these for the libraries and fails, as where they are not installed.
        Path libraries = Files.createDirectory(folder.resolve("lib"));
        Files.createFile(libraries.resolve("libfontconfig.so.1"));
        Files.createFile(libraries.resolve("libfontconfig.so"));
        assertThat(run("LD_LIBRARY_PATH=" + libraries))
                .contains("unshapedScripts=[]")
                .isEqualTo(run("A=B"));
    }

    @Test
    void aWrongDescriptionOfTheSystemsFontsIsTold() throws IOException, InterruptedException {
        assertThat(run("A=B", "-Dsun.awt.fontconfig=/nonexistent"))
                .contains("\u0633")
                .containsAnyOf("unshapedScripts=[ARABIC]", "unshapedScripts=[]");
    }

    /** What a JVM with one variable more in its environment, and some options, makes of the word. */
    private String run(String variable, String... options) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Probe.class.getName(), out.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        int equals = variable.indexOf('=');
        builder.environment().put(variable.substring(0, equals), variable.substring(equals + 1));
        Path said = folder.resolve("said");
        Process process = builder.redirectOutput(said.toFile()).start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(Files.readString(said)).isZero();
        } finally {
            process.destroyForcibly();
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}

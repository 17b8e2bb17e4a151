package galley;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import galley.testkit.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code bin/galley} finds itself and a Java that is new enough; a pretended Java prints what it is started with. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher for POSIX shells")
class LauncherTest {
    @TempDir
    private Path folder;

    private Path launcher;
    private Path java;

    @BeforeEach
    void install() throws IOException {
        launcher = folder.resolve("a folder/galley/bin/galley");
        Files.createDirectories(launcher.resolveSibling("."));
        Files.copy(Path.of("src/main/scripts/bin/galley"), launcher);
        java = folder.resolve("jdk");
        Files.createDirectories(java.resolve("bin"));
        script(java.resolve("bin/java"), "printf '<%s>' \"$@\"");
    }

    @Test
    void passesEveryArgumentAsItWasWritten() throws Exception {
        release("17.0.15");

        assertThat(start("a b.txt", "", "*").out())
                .contains(
                        "<-Dgalley.home=" + home() + "><-Dgalley.terminal=false><-jar><" + home() + "/lib/galley.jar>")
                .endsWith("<a b.txt><><*>");
    }

    @Test
    void findsItsFolderThroughSymbolicLinks() throws Exception {
        release("25.0.1");
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("a folder/galley/bin/galley"));
        launcher = Files.createSymbolicLink(folder.resolve("first"), second);

        assertThat(start().out()).contains("<-Dgalley.home=" + home() + ">");
    }

    @Test
    void passesTheClassesKeptForThisJavaOnAndNoOthers() throws Exception {
        release("17.0.15");
        Path lib = Files.createDirectories(launcher.resolveSibling("../lib").normalize());
        Files.createFile(lib.resolve("galley-25.jsa"));

        assertThat(start().out()).doesNotContain("SharedArchiveFile");

        Files.createFile(lib.resolve("galley-17.jsa"));

        assertThat(start().out()).contains("<-XX:SharedArchiveFile=" + home() + "/lib/galley-17.jsa>");
    }

    @Test
    void refusesAnOldJavaInPlainWords() throws Exception {
        release("11.0.2");

        Programs.Output output = start();

        assertThat(output.exitCode()).isEqualTo(127);
        assertThat(output.err())
                .contains("is Java 11.0.2, and galley needs 17 or later")
                .contains("hint: install Java");
    }

    @Test
    void asksAJavaWithoutReleaseFileForItsVersion() throws Exception {
        script(java.resolve("bin/java"), "echo 'java version \"1.8.0_402\"' >&2");

        assertThat(start().err()).contains("is Java 1.8.0_402, and galley needs 17 or later");
    }

    @Test
    void saysSoWhenJavaHomeHoldsNoJava() throws Exception {
        Files.delete(java.resolve("bin/java"));

        assertThat(start().err()).contains("JAVA_HOME is " + java + ", but there is no program");
    }

    private Programs.Output start(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 4];
        command[0] = "env";
        command[1] = "JAVA_HOME=" + java;
        command[2] = "sh";
        command[3] = launcher.toString();
        System.arraycopy(arguments, 0, command, 4, arguments.length);
        return Programs.run(Duration.ofSeconds(30), command);
    }

    private String home() throws IOException {
        return folder.toRealPath().resolve("a folder/galley").toString();
    }

    private void release(String version) throws IOException {
        Files.writeString(java.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n", UTF_8);
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n", UTF_8);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}

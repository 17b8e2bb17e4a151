package galley.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderDestinationTest {
    @TempDir
    private Path temporary;

    @Test
    void nothingIsSeenBeforeAllIsWritten() throws Exception {
        Path folder = temporary.resolve("a/b");
        try (FolderDestination destination = new FolderDestination(folder, false)) {
            write(destination, "x.pdf", "one");
            write(destination, "x.csv", "two");
            assertThat(visible(folder)).isEmpty();
            destination.commit();
            assertThat(visible(folder)).containsExactly("x.csv", "x.pdf");
        }
        assertThat(tree(temporary)).containsExactly("a", "a/b", "a/b/x.csv", "a/b/x.pdf");
        assertThat(folder.resolve("x.pdf")).hasContent("one");
    }

    @Test
    void whatIsNotCommittedLeavesNothingNotEvenTheFolder() throws Exception {
        try (FolderDestination destination = new FolderDestination(temporary.resolve("a/b"), false)) {
            write(destination, "x.pdf", "one");
        }
        assertThat(tree(temporary)).isEmpty();
    }

    @Test
    void aDestinationWithoutFilesMakesNothing() throws Exception {
        try (FolderDestination destination = new FolderDestination(temporary.resolve("a"), false)) {
            destination.commit();
        }
        assertThat(tree(temporary)).isEmpty();
    }

    @Test
    void otherFilesStayWhenAnExportFails() throws Exception {
        Files.writeString(temporary.resolve("mine.txt"), "mine");
        try (FolderDestination destination = new FolderDestination(temporary, true)) {
            OutputStream neverClosed = destination.open("x.pdf");
            neverClosed.write(1);
            assertThatThrownBy(destination::commit).hasMessageContaining("never closed x.pdf");
        }
        assertThat(tree(temporary)).containsExactly("mine.txt");
    }

    @Test
    void otherContentIsNotOverwrittenUnlessForced() throws Exception {
        Files.writeString(temporary.resolve("x.pdf"), "old");
        try (FolderDestination destination = new FolderDestination(temporary, false)) {
            write(destination, "a.csv", "new");
            write(destination, "x.pdf", "new");
            assertThatThrownBy(destination::commit)
                    .isInstanceOf(DestinationException.class)
                    .hasMessage("x.pdf exists already in " + temporary
                            + " with other content; use --force to replace, or another --output");
        }
        assertThat(tree(temporary)).containsExactly("x.pdf");
        assertThat(temporary.resolve("x.pdf")).hasContent("old");

        deliver(temporary, true, Map.of("x.pdf", "new"));
        assertThat(temporary.resolve("x.pdf")).hasContent("new");
        assertThat(tree(temporary)).containsExactly("x.pdf");
    }

    @Test
    void theSameContentCountsAsWrittenAndIsLeftAlone() throws Exception {
        Path file = Files.writeString(temporary.resolve("x.pdf"), "same");
        FileTime then = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(file, then);
        deliver(temporary, false, Map.of("x.pdf", "same", "y.csv", "new"));
        assertThat(tree(temporary)).containsExactly("x.pdf", "y.csv");
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(then);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "..",
                "../x",
                "a/b",
                "a\\b",
                "/etc/x",
                "C:x",
                "x\u0000",
                "x\n",
                ".hidden",
                "x.",
                "x ",
                "con",
                "NUL.pdf",
                "com1.csv",
                "a*b",
                "x\u007F"
            })
    void namesThatAreNotPlainAreRefused(String name) throws Exception {
        try (FolderDestination destination = new FolderDestination(temporary.resolve("out"), true)) {
            assertThatThrownBy(() -> destination.open(name))
                    .isInstanceOf(DestinationException.class)
                    .hasMessageContaining("not plain");
        }
        assertThat(tree(temporary)).isEmpty();
    }

    @Test
    void oneNameTwiceIsRefusedInWhateverCase() throws Exception {
        try (FolderDestination destination = new FolderDestination(temporary, true)) {
            write(destination, "caf\u00E9.pdf", "one");
            assertThatThrownBy(() -> destination.open("CAFE\u0301.pdf")).hasMessageContaining("twice");
        }
    }

    @Test
    void aFolderInTheWayIsRefusedBeforeAnythingMoves() throws Exception {
        Files.createDirectories(temporary.resolve("x.pdf/inside"));
        try (FolderDestination destination = new FolderDestination(temporary, true)) {
            write(destination, "a.csv", "new");
            write(destination, "x.pdf", "new");
            assertThatThrownBy(destination::commit).hasMessageContaining("is a folder");
        }
        assertThat(tree(temporary)).containsExactly("x.pdf", "x.pdf/inside");
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws Exception {
        Path file = Files.writeString(temporary.resolve("output"), "a file");
        for (Path folder : List.of(file, file.resolve("below"))) {
            try (FolderDestination destination = new FolderDestination(folder, true)) {
                assertThatThrownBy(() -> destination.open("x.pdf"))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining("is a file, or lies in one; name a folder with --output");
            }
        }
    }

    @Test
    void aLinkIsReplacedAndWhatItLeadsToStays() throws Exception {
        Path outside = Files.writeString(temporary.resolve("outside.txt"), "precious");
        Path folder = Files.createDirectory(temporary.resolve("out"));
        Files.createSymbolicLink(folder.resolve("x.pdf"), outside);
        Files.createSymbolicLink(folder.resolve("y.pdf"), temporary.resolve("nowhere"));

        try (FolderDestination destination = new FolderDestination(folder, false)) {
            write(destination, "x.pdf", "precious");
            write(destination, "y.pdf", "new");
            assertThatThrownBy(destination::commit).hasMessageContaining("x.pdf, y.pdf exist already");
        }
        deliver(folder, true, Map.of("x.pdf", "new", "y.pdf", "new"));
        assertThat(outside).hasContent("precious");
        assertThat(temporary.resolve("nowhere")).doesNotExist();
        assertThat(folder.resolve("x.pdf")).isRegularFile().hasContent("new");
        assertThat(Files.isSymbolicLink(folder.resolve("x.pdf"))).isFalse();
    }

    @Test
    void aFolderThatIsALinkIsFollowed() throws Exception {
        Path real = Files.createDirectory(temporary.resolve("real"));
        Path link = Files.createSymbolicLink(temporary.resolve("link"), real);
        deliver(link, false, Map.of("x.pdf", "one"));
        assertThat(real.resolve("x.pdf")).hasContent("one");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void aMoveThatFailsMidwayIsTakenBack() throws Exception {
        Path desk = Files.createDirectory(temporary.resolve(".desk"));
        Path folder = Files.createDirectory(temporary.resolve("out"));
        Files.writeString(folder.resolve("a"), "old a");
        Files.createDirectories(folder.resolve("c/full"));
        Map<String, Path> files = new LinkedHashMap<>();
        for (String name : List.of("a", "b", "c", "d")) {
            files.put(name, Files.writeString(desk.resolve(name), "new " + name));
        }
        assertThatThrownBy(() -> new Relocation(folder, files).run())
                .isInstanceOf(DestinationException.class)
                .hasMessageContaining("so none was");
        assertThat(tree(folder)).containsExactly("a", "c", "c/full");
        assertThat(folder.resolve("a")).hasContent("old a");
    }

    @Test
    void manyDestinationsShareOneFolder() throws Exception {
        Path folder = temporary.resolve("deep/out");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> tasks = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int number = i;
                tasks.add(threads.submit(() -> {
                    try (FolderDestination destination = new FolderDestination(folder, false)) {
                        write(destination, number + ".txt", "text " + number);
                        if (number % 2 == 0) {
                            destination.commit();
                        }
                    }
                    return number;
                }));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
        } finally {
            threads.shutdown();
        }
        assertThat(tree(folder)).hasSize(100).allMatch(name -> name.endsWith(".txt"));
    }

    private static void deliver(Path folder, boolean force, Map<String, String> files) throws IOException {
        try (FolderDestination destination = new FolderDestination(folder, force)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(destination, file.getKey(), file.getValue());
            }
            destination.commit();
        }
    }

    private static void write(Destination destination, String name, String text) throws IOException {
        try (OutputStream out = destination.open(name)) {
            out.write(text.getBytes(UTF_8));
        }
    }

    private static List<String> visible(Path folder) throws IOException {
        return tree(folder).stream().filter(name -> !name.startsWith(".")).toList();
    }

    private static List<String> tree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}

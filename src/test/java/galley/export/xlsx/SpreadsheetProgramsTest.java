package galley.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import galley.cli.Session;
import galley.testkit.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks of the samples opened in other people's spreadsheets and saved again: no cell may come back changed. */
@Tag("full")
class SpreadsheetProgramsTest {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    void libreOfficeChangesNoCell() throws IOException, InterruptedException {
        Programs.require("soffice");
        for (Path workbook : workbooks()) {
            Path there = converted(workbook, "ods", folder.resolve("there"));
            Path back = converted(there, "xlsx", folder.resolve("back"));
            assertThat(grid(back)).as(workbook.toString()).isEqualTo(grid(workbook));
        }
    }

    @Test
    void gnumericChangesNoCell() throws IOException, InterruptedException {
        Programs.require("ssconvert");
        for (Path workbook : workbooks()) {
            Path own = Path.of(workbook + ".gnumeric");
            Path back = Path.of(workbook + ".back.xlsx");
            Programs.run(LIMIT, "ssconvert", workbook.toString(), own.toString());
            Programs.run(LIMIT, "ssconvert", "-T", "Gnumeric_Excel:xlsx2", own.toString(), back.toString());
            assertThat(grid(back)).as(workbook.toString()).isEqualTo(grid(workbook));
        }
    }

    private Path converted(Path file, String format, Path into) throws IOException, InterruptedException {
        Programs.Output output = Programs.run(
                LIMIT,
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                into.toString(),
                file.toString());
        Path converted = into.resolve(file.getFileName().toString().replaceFirst("\\.[a-z]+$", "." + format));
        assertThat(converted).as(output.out() + output.err()).exists();
        return converted;
    }

    private static Grid grid(Path workbook) throws IOException {
        return Grid.of(Files.readAllBytes(workbook));
    }

    private List<Path> workbooks() throws IOException {
        try (Stream<Path> samples = Files.list(Path.of("samples"))) {
            List<String> arguments = Stream.concat(
                            Stream.of("export", "--to", "xlsx", "--output", folder.toString()),
                            samples.map(sample -> sample.toAbsolutePath().toString())
                                    .filter(sample -> sample.matches(".*\\.(txt|json)"))
                                    .sorted())
                    .toList();
            assertThat(new Session(folder).run(arguments.toArray(String[]::new)).code())
                    .isZero();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> workbooks = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
            assertThat(workbooks).hasSizeGreaterThan(3);
            return workbooks;
        }
    }
}

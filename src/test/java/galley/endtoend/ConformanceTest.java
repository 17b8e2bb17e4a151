package galley.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import galley.cli.Session;
import galley.style.Styles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every PDF keeps the standards it names: an archive's and that of readers who do not see the page, in one file. */
class ConformanceTest {
    @TempDir
    private Path folder;

    /** What can be asked for, and the standards that the file must then keep. */
    enum Profile {
        USUAL(List.of(), PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1),
        WITH_FILES(List.of("--archive", "3a"), PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1),
        SECOND(
                List.of("--pdf2"),
                PDFAFlavour.PDFA_4_F,
                PDFAFlavour.PDFUA_2,
                PDFAFlavour.WTPDF_1_0_REUSE,
                PDFAFlavour.WTPDF_1_0_ACCESSIBILITY);

        private final List<String> options;

        @SuppressWarnings("ImmutableEnumChecker") // nobody changes it
        private final PDFAFlavour[] standards;

        Profile(List<String> options, PDFAFlavour... standards) {
            this.options = options;
            this.standards = standards;
        }
    }

    @ParameterizedTest
    @EnumSource
    void theBriefKeepsItsStandards(Profile profile) throws IOException {
        Path sample = Outputs.samples().get(0);

        assertConforms(sample, Styles.BRIEF, profile);
    }

    /** Contents, notes, a list, a quotation and a picture: what the sample of the brief does not have. */
    @ParameterizedTest
    @EnumSource
    void aReportWithContentsNotesAndAPictureKeepsItsStandards(Profile profile) throws IOException {
        Path sample = Outputs.samples().stream()
                .filter(path -> path.endsWith("tide-mill.json"))
                .findFirst()
                .orElseThrow();
        Path article = Files.copy(sample, folder.resolve("tide-mill.json"));
        BufferedImage picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        Files.createDirectory(folder.resolve("pictures"));
        ImageIO.write(
                picture, "png", folder.resolve("pictures/eastern-gate.png").toFile());

        assertConforms(article, "report", profile);
    }

    /** Text that is painted from the right, in stretches that say what they are. */
    @ParameterizedTest
    @EnumSource
    void anArticleThatRunsFromTheRightKeepsItsStandards(Profile profile) throws IOException {
        for (String name : List.of("hebrew", "arabic", "guest-scripts")) {
            Path article =
                    Path.of("src/test/resources/articles", name + ".json").toAbsolutePath();
            assertConforms(article, "report", profile);
        }
    }

    /** Of a table whose rows are of different lengths, and of one that is too wide to stand as a table. */
    @ParameterizedTest
    @EnumSource
    void raggedTablesKeepTheirStandards(Profile profile) throws IOException {
        String wide = IntStream.range(0, 60).mapToObj(i -> "| cell" + i).collect(Collectors.joining("\n"));
        Path page = Files.writeString(
                folder.resolve("wheels.wiki"),
                "'''Wheels''' turn.\n\n== Lists ==\n{| class=\"wikitable\"\n! Year !! Wheel !! Width\n|-\n"
                        + "| rowspan=\"3\" | 1901 || oak\n|-\n| elm || 2 m || new\n|-\n|-\n| 1902\n|}\n\n"
                        + "{| class=\"wikitable\"\n|-\n" + wide
                        + "\n|-\n| rowspan=\"2\" | left\n| right\n|-\n| below\n|}\n",
                UTF_8);

        assertConforms(page, "report", profile);
    }

    @ParameterizedTest
    @EnumSource
    void aBookKeepsItsStandards(Profile profile) throws IOException {
        List<String> words = new ArrayList<>(List.of("book", "--title", "Samples", "-o", "book.pdf"));
        Outputs.samples().forEach(sample -> words.add(sample.toAbsolutePath().toString()));
        words.addAll(profile.options);
        Session.Result result = new Session(folder).run(words.toArray(String[]::new));

        assertThat(result.code()).as(result.err()).isZero();
        assertThat(VeraPdf.faults(folder.resolve("book.pdf"), profile.standards))
                .isEmpty();
    }

    static Stream<Arguments> samplesInStyles() {
        return Outputs.samples().stream()
                .flatMap(sample -> Styles.names().stream().map(style -> Arguments.of(sample, style)));
    }

    @Tag("full")
    @ParameterizedTest
    @MethodSource("samplesInStyles")
    void everySampleInEveryStyleKeepsItsStandards(Path sample, String style) throws IOException {
        for (Profile profile : Profile.values()) {
            assertConforms(sample, style, profile);
        }
    }

    private void assertConforms(Path sample, String style, Profile profile) throws IOException {
        List<String> options = Stream.concat(Stream.of("--to", "pdf", "--style", style), profile.options.stream())
                .toList();
        Path place = Files.createTempDirectory(folder, "pdf");
        Path pdf = Outputs.of(sample, place, options.toArray(String[]::new)).file("pdf");

        assertThat(VeraPdf.faults(pdf, profile.standards))
                .as("%s, %s, %s", sample, style, profile)
                .isEmpty();
    }
}

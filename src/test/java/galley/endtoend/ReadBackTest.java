package galley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import galley.export.text.ArticlePrinter;
import galley.model.Article;
import galley.read.Reading;
import galley.read.docx.DocxReader;
import galley.source.Diagnostic;
import galley.source.Source;
import galley.source.SourceException;
import galley.testkit.Archive;
import galley.testkit.HouseTemplates;
import galley.testkit.Programs;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report comes back as the article that it was made from, also after another program saved it. */
class ReadBackTest {
    private static final Path SAMPLE = Path.of("samples", "2016-aktobe-shootings.txt");

    /** As one sample names it. */
    private static final String PICTURE = "pictures/eastern-gate.png";

    /** A link to another article leads nowhere in a document, so its words alone come back. */
    private static final Pattern ARTICLE_LINK = Pattern.compile("\\{link (?!https?:|mailto:)[^:{}]*: ([^{}]*)}");

    /** What notes are called by is no word of the article. */
    private static final Pattern NOTE_NAME = Pattern.compile("\\{note [^:{}]+: ");

    /** Programs add a country to a language. */
    private static final Pattern COUNTRY = Pattern.compile("\\{foreign (\\w+)-\\w+: ");

    /** The value as written is the notation's; the items say the same. */
    private static final Pattern WRITTEN = Pattern.compile("(?m)^(\\s*field [^=]*?)( = .*)?$");

    @TempDir
    private Path folder;

    static List<Path> samples() {
        return Outputs.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void comesBackAsItWas(Path sample) throws Exception {
        Outputs outputs = Outputs.of(sample, folder, "--to", "docx");

        Reading reading = read(Files.readAllBytes(outputs.file("docx")));

        assertThat(printed(reading.article())).isEqualTo(printed(outputs.article()));
        assertThat(reading.article().metadata()).isEqualTo(outputs.article().metadata());
        assertThat(reading.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void comesBackFromTheLookOfAHouse(Path sample) throws Exception {
        Path house = folder.resolve("house.dotx");
        Files.write(house, HouseTemplates.german());
        Outputs outputs = Outputs.of(sample, folder, "--to", "docx", "--template", house.toString());

        Reading reading = read(Files.readAllBytes(outputs.file("docx")));

        assertThat(printed(reading.article())).isEqualTo(printed(outputs.article()));
        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void aPictureInTheDocumentComesBackAsTheFigureThatItWas() throws Exception {
        Path article = folder.resolve("tide-mill.json");
        Files.copy(Path.of("samples", "tide-mill.json"), article);
        Path picture = folder.resolve(PICTURE);
        Files.createDirectories(picture.getParent());
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        Outputs outputs = Outputs.of(article, folder, "--to", "docx");

        byte[] report = Files.readAllBytes(outputs.file("docx"));

        assertThat(Archive.of(report).entries()).containsKey("word/media/image1.png");
        assertThat(printed(read(report).article())).isEqualTo(printed(outputs.article()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void comesBackFromLibreOffice(Path sample) throws Exception {
        Programs.require("soffice");
        Outputs outputs = Outputs.of(sample, folder, "--to", "docx");
        Path saved = Files.createDirectory(folder.resolve("saved"));
        Programs.run(
                Duration.ofMinutes(3),
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "docx:MS Word 2007 XML",
                "--outdir",
                saved.toString(),
                outputs.file("docx").toString());

        Reading reading =
                read(Files.readAllBytes(saved.resolve(outputs.file("docx").getFileName())));

        assertThat(printed(reading.article())).isEqualTo(printed(outputs.article()));
        assertThat(reading.diagnostics()).isEmpty();
    }

    @Test
    void tellsWhereTheTableAndTheDataBehindItDiffer() throws Exception {
        Archive report = Archive.of(Files.readAllBytes(
                Outputs.of(SAMPLE.toAbsolutePath(), folder, "--to", "docx").file("docx")));

        Reading edited = read(report.with("word/document.xml", xml -> xml.replace("<w:t>40+</w:t>", "<w:t>42+</w:t>"))
                .bytes());

        assertThat(ArticlePrinter.print(edited.article())).contains("42+").doesNotContain("40+");
        assertThat(edited.diagnostics()).extracting(Diagnostic::code).containsExactly("R402");
        assertThat(edited.diagnostics().get(0).message()).contains("Injuries", "42+", "40+");
    }

    @Test
    void tellsWhatTheLineUnderTheTitleSaysAndNoFactDoes() throws Exception {
        Archive report = Archive.of(Files.readAllBytes(
                Outputs.of(SAMPLE.toAbsolutePath(), folder, "--to", "docx").file("docx")));

        Reading edited =
                read(report.with("word/document.xml", xml -> xml.replace("· Aktobe, Kazakhstan ·", "· Astana ·"))
                        .bytes());

        assertThat(edited.diagnostics()).extracting(Diagnostic::code).containsExactly("R406");
        assertThat(edited.diagnostics().get(0).message()).contains("Astana");
    }

    private static Reading read(byte[] bytes) throws SourceException {
        return new DocxReader().read(Source.of("report.docx", bytes));
    }

    private static String printed(Article article) {
        String text = ArticlePrinter.print(article);
        String unlinked = ARTICLE_LINK.matcher(text).replaceAll("$1");
        String unnamed = NOTE_NAME.matcher(unlinked).replaceAll("{note: ");
        String plain = COUNTRY.matcher(unnamed).replaceAll("{foreign $1: ");
        return WRITTEN.matcher(plain).replaceAll("$1");
    }
}

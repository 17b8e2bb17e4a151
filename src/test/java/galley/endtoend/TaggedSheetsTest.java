package galley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import galley.imposition.Booklet;
import galley.imposition.Imposition;
import galley.imposition.NUp;
import galley.imposition.PageRanges;
import galley.imposition.Paper;
import galley.imposition.Poster;
import galley.imposition.PosterSize;
import galley.imposition.Scheme;
import galley.imposition.Spine;
import galley.imposition.Wish;
import galley.print.sheets.PdfPages;
import galley.print.sheets.Purpose;
import galley.print.sheets.SheetPdf;
import galley.print.sheets.Written;
import galley.testkit.Programs;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A brief on sheets of paper that is read on a screen too is read from its first page to its last. */
class TaggedSheetsTest {
    @TempDir
    private Path folder;

    private Path brief = Path.of("");

    @BeforeEach
    void exportBrief() throws Exception {
        Path sample = Path.of("samples", "2016-aktobe-shootings.txt").toAbsolutePath();
        brief = Outputs.of(sample, folder, "--to", "pdf", "--paper", "a5").file("pdf");
    }

    @Test
    void bookletIsReadInTheOrderOfTheBrief() throws Exception {
        assertReadsAsTheBrief(Booklet.of(Spine.LEFT));
    }

    @Test
    void severalPagesOnASideAreReadInTheOrderOfTheBrief() throws Exception {
        assertReadsAsTheBrief(NUp.of(4, NUp.Start.RIGHT));
    }

    private void assertReadsAsTheBrief(Scheme scheme) throws Exception {
        Path sheets = folder.resolve("sheets.pdf");
        assertThat(write(scheme, "all", sheets).isTagged()).isTrue();
        assertThat(VeraPdf.faults(sheets, PDFAFlavour.PDFUA_1)).isEmpty();
        Programs.require("pdfinfo", "qpdf");
        assertThat(structure(sheets)).isEqualTo(structure(brief)).contains("Reactions");
        assertThat(Programs.run(Duration.ofMinutes(1), "qpdf", "--check", sheets.toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void whatStoodOnOtherPagesIsGoneFromTheTreeToo() throws Exception {
        Programs.require("pdfinfo");
        Path first = folder.resolve("first.pdf");
        Path others = folder.resolve("others.pdf");
        write(Booklet.of(Spine.LEFT), "1", first);
        write(Booklet.of(Spine.LEFT), "last-2", others);
        assertThat(structure(first)).contains("H1 (block)").doesNotContain("day of mourning");
        assertThat(structure(others)).contains("day of mourning").doesNotContain("H1 (block)");
    }

    @Test
    void partsOfAPageHaveNoTags() throws Exception {
        Path poster = folder.resolve("poster.pdf");
        assertThat(write(new Poster(PosterSize.tiles(2, 2), 28, true), "1", poster)
                        .isTagged())
                .isFalse();
        assertThat(PdfPages.read(poster).isTagged()).isFalse();
    }

    private Written write(Scheme scheme, String pages, Path to) throws Exception {
        Wish wish = new Wish(PageRanges.parse(pages), Paper.of(595.276, 841.89), scheme, scheme instanceof Booklet);
        try (OutputStream out = Files.newOutputStream(to)) {
            return SheetPdf.write(
                    brief, Imposition.of(wish, PdfPages.read(brief).sizes()).sheets(), Purpose.SCREEN, out);
        }
    }

    private static String structure(Path pdf) throws Exception {
        Programs.Output output = Programs.run(Duration.ofMinutes(1), "pdfinfo", "-struct-text", pdf.toString());
        assertThat(output.exitCode()).isZero();
        // The numbers of objects are those of one file.
        return output.out().replaceAll("Object \\d+ \\d+", "Object");
    }
}

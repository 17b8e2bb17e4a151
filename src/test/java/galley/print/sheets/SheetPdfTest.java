package galley.print.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import galley.imposition.Booklet;
import galley.imposition.FeedSheet;
import galley.imposition.Imposition;
import galley.imposition.Margins;
import galley.imposition.NUp;
import galley.imposition.OnePerSide;
import galley.imposition.PageRanges;
import galley.imposition.PageSize;
import galley.imposition.Paper;
import galley.imposition.Poster;
import galley.imposition.PosterSize;
import galley.imposition.Scaling;
import galley.imposition.Scheme;
import galley.imposition.Sheet;
import galley.imposition.Spine;
import galley.imposition.Wish;
import galley.testkit.Programs;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetPdfTest {
    private static final Paper A4 = new Paper(595, 842, Margins.of(12));

    @TempDir
    private Path folder;

    @Test
    void pagesThatStayWhereTheyAreAreTheFileItself() throws Exception {
        Path source = PatternPages.write(folder.resolve("a.pdf"), 3, 595, 842);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Written written = write(source, new OnePerSide(Scaling.NONE), PageRanges.ALL, Purpose.PRINT, out);
        assertThat(written.isOriginal()).isTrue();
        assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(source));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "1-2", "3-1", "1-3,3"})
    void otherPagesAreAnotherFile(String pages) throws Exception {
        Path source = PatternPages.write(folder.resolve("a.pdf"), 3, 595, 842);
        PageRanges ranges = PageRanges.parse(pages);
        Path made = folder.resolve("b.pdf");
        assertThat(write(source, new OnePerSide(Scaling.NONE), ranges, Purpose.SCREEN, made)
                        .isOriginal())
                .isFalse();
        List<BufferedImage> expected = PatternPages.render(source);
        List<BufferedImage> shown = PatternPages.render(made);
        List<Integer> order = ranges.select(3);
        assertThat(shown).hasSameSizeAs(order);
        for (int i = 0; i < order.size(); i++) {
            assertThat(PatternPages.difference(shown.get(i), expected.get(order.get(i))))
                    .isLessThan(0.05);
        }
    }

    @ParameterizedTest
    @EnumSource(Purpose.class)
    void sameInputGivesSameBytesThatQpdfAccepts(Purpose purpose) throws Exception {
        Programs.require("qpdf");
        Path source = PatternPages.write(folder.resolve("a.pdf"), 7, 595, 842);
        List<Scheme> schemes = List.of(
                NUp.of(4, NUp.Start.RIGHT),
                new OnePerSide(Scaling.FIT),
                new Poster(PosterSize.tiles(2, 2), 28, true),
                Booklet.of(Spine.RIGHT));
        for (Scheme scheme : schemes) {
            Path first = folder.resolve("first.pdf");
            Path second = folder.resolve("second.pdf");
            write(source, scheme, PageRanges.ALL, purpose, first);
            write(source, scheme, PageRanges.ALL, purpose, second);
            assertThat(first).hasSameBinaryContentAs(second);
            Programs.Output check = Programs.run(Duration.ofMinutes(1), "qpdf", "--check", first.toString());
            assertThat(check.exitCode()).as(check.out() + check.err()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void pagesAreCroppedAndTurnedAsTheyAreSeen(int rotation) throws Exception {
        Path source = folder.resolve("turned.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 2; i++) {
                PDPage page = PatternPages.page(document, i, new PDRectangle(30, 40, 400, 600));
                page.setMediaBox(new PDRectangle(0, 0, 500, 700));
                page.setCropBox(new PDRectangle(40, 60, 380, 540));
                page.setRotation(rotation);
                document.addPage(page);
            }
            document.save(source.toFile());
        }
        PageSize size = rotation % 180 == 0 ? new PageSize(380, 540) : new PageSize(540, 380);
        assertThat(PdfPages.read(source).sizes()).containsExactly(size, size);
        Path made = folder.resolve("made.pdf");
        Wish wish = new Wish(PageRanges.parse("2,1"), Paper.of(380, 540), new OnePerSide(Scaling.NONE), true);
        Files.write(made, bytes(source, Imposition.of(wish, List.of(size, size)).sheets(), Purpose.PRINT));
        List<BufferedImage> expected = PatternPages.render(source);
        List<BufferedImage> shown = PatternPages.render(made);
        assertThat(PatternPages.difference(shown.get(0), expected.get(1))).isLessThan(0.05);
        assertThat(PatternPages.difference(shown.get(1), expected.get(0))).isLessThan(0.05);
    }

    @Test
    void linksAndBookmarksGoWhereTheirPagesWent() throws Exception {
        Path source = linked();
        Path made = folder.resolve("made.pdf");
        write(source, new OnePerSide(Scaling.NONE), PageRanges.parse("3,1"), Purpose.SCREEN, made);
        try (PDDocument document = Loader.loadPDF(made.toFile())) {
            PDAnnotationLink link =
                    (PDAnnotationLink) document.getPage(1).getAnnotations().get(0);
            PDPageXYZDestination target = (PDPageXYZDestination) link.getDestination();
            assertThat(target.getPage().getCOSObject())
                    .isSameAs(document.getPage(0).getCOSObject());
            assertThat(target.getTop()).isEqualTo(700);
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(outline.getFirstChild().getDestination()).isNull();
            assertThat(document.getDocument().getObjectsByType(COSName.PAGE)).hasSize(2);
        }
        Path twoUp = folder.resolve("two.pdf");
        write(source, NUp.of(2, NUp.Start.LEFT), PageRanges.ALL, Purpose.SCREEN, twoUp);
        try (PDDocument document = Loader.loadPDF(twoUp.toFile())) {
            PDRectangle link = document.getPage(0).getAnnotations().get(0).getRectangle();
            // Upright pages on a landscape sheet: the first one has the left half, at less than its size.
            assertThat(link.getWidth()).isBetween(60f, 75f);
            assertThat(link.getUpperRightX()).isLessThan(421);
            PDOutlineItem second =
                    document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            PDPageXYZDestination target = (PDPageXYZDestination) second.getDestination();
            assertThat(target.getPage().getCOSObject())
                    .isSameAs(document.getPage(0).getCOSObject());
            assertThat(target.getLeft()).isGreaterThan(421);
        }
    }

    @Test
    void printedFilesCarryNoLinks() throws Exception {
        Path made = folder.resolve("made.pdf");
        write(linked(), NUp.of(2, NUp.Start.LEFT), PageRanges.ALL, Purpose.PRINT, made);
        try (PDDocument document = Loader.loadPDF(made.toFile())) {
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
            assertThat(document.getDocumentCatalog().getDocumentOutline()).isNull();
        }
    }

    private Path linked() throws Exception {
        Path source = folder.resolve("linked.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 3; i++) {
                document.addPage(PatternPages.page(document, i, new PDRectangle(595, 842)));
            }
            PDAnnotationLink link = new PDAnnotationLink();
            link.setRectangle(new PDRectangle(100, 100, 100, 20));
            link.setDestination(destination(document, 2));
            document.getPage(0).getAnnotations().add(link);
            PDDocumentOutline outline = new PDDocumentOutline();
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle("Second");
            item.setDestination(destination(document, 1));
            outline.addLast(item);
            document.getDocumentCatalog().setDocumentOutline(outline);
            document.save(source.toFile());
        }
        return source;
    }

    private static PDPageXYZDestination destination(PDDocument document, int page) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(document.getPage(page));
        destination.setLeft(50);
        destination.setTop(700);
        return destination;
    }

    @Test
    void stampsThatArePrintedAreOnTheSheetAndOthersAreNot() throws Exception {
        Path source = folder.resolve("stamped.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(200, 200)));
            stamp(document, 20, true);
            stamp(document, 120, false);
            document.save(source.toFile());
        }
        Path made = folder.resolve("made.pdf");
        Wish wish = new Wish(PageRanges.parse("1,1"), Paper.of(200, 200), new OnePerSide(Scaling.NONE), false);
        Files.write(
                made,
                bytes(
                        source,
                        Imposition.of(wish, List.of(new PageSize(200, 200))).sheets(),
                        Purpose.PRINT));
        BufferedImage shown = PatternPages.render(made).get(1);
        assertThat(shown.getRGB(40, 60) & 0xffffff).isEqualTo(0xff0000);
        assertThat(shown.getRGB(140, 60) & 0xffffff).isEqualTo(0xffffff);
    }

    private static void stamp(PDDocument document, int left, boolean isPrinted) throws Exception {
        PDAppearanceStream appearance = new PDAppearanceStream(document);
        appearance.setBBox(new PDRectangle(0, 0, 10, 10));
        appearance.setResources(new org.apache.pdfbox.pdmodel.PDResources());
        try (PDPageContentStream content = new PDPageContentStream(document, appearance)) {
            content.setNonStrokingColor(1f, 0f, 0f);
            content.addRect(0, 0, 10, 10);
            content.fill();
        }
        PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(new PDRectangle(left, 120, 40, 40));
        stamp.setPrinted(isPrinted);
        PDAppearanceDictionary appearances = new PDAppearanceDictionary();
        appearances.setNormalAppearance(appearance);
        stamp.setAppearance(appearances);
        document.getPage(0).getAnnotations().add(stamp);
    }

    @Test
    void wordsOfOursBringTheirFont() throws Exception {
        Programs.require("pdffonts", "pdftotext");
        Path source = PatternPages.write(folder.resolve("a.pdf"), 6, 595, 842);
        Path made = folder.resolve("made.pdf");
        Sheet feed = FeedSheet.of(Booklet.of(Spine.LEFT), 6, A4, true);
        Files.write(made, bytes(source, List.of(feed), Purpose.PRINT));
        Programs.Output fonts = Programs.run(Duration.ofMinutes(1), "pdffonts", made.toString());
        assertThat(fonts.err()).isEmpty();
        assertThat(fonts.out().lines().skip(2).toList())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("SourceSans").contains("yes yes"));
        Programs.Output text = Programs.run(Duration.ofMinutes(1), "pdftotext", made.toString(), "-");
        assertThat(text.out()).contains("Feed and fold", "signature 1: sheets 1 to 2", "on the left");
    }

    @Test
    void saysWhyAFileCannotBeLaidOut() throws Exception {
        assertThatThrownBy(() -> PdfPages.read(folder.resolve("none.pdf")))
                .isInstanceOf(SheetsException.class)
                .hasMessageContaining("no such file");
        Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nand then nothing of use");
        assertThatThrownBy(() -> PdfPages.read(broken)).isInstanceOf(SheetsException.class);
        assertThatThrownBy(() -> PdfPages.read(locked("secret", true))).hasMessageContaining("password");
        assertThatThrownBy(() -> PdfPages.read(locked("", false))).hasMessageContaining("forbidden");
        PdfPages open = PdfPages.read(locked("", true));
        assertThat(open.isEncrypted()).isTrue();
        assertThat(open.sizes()).hasSize(2);
    }

    @Test
    void filesThatOpenWithoutAPasswordAreLaidOutUnencrypted() throws Exception {
        Path made = folder.resolve("made.pdf");
        write(locked("", true), NUp.of(2, NUp.Start.LEFT), PageRanges.ALL, Purpose.SCREEN, made);
        assertThat(PdfPages.read(made).isEncrypted()).isFalse();
        assertThat(PatternPages.difference(PatternPages.render(made).get(0), blankSide()))
                .isGreaterThan(1);
    }

    private static BufferedImage blankSide() {
        BufferedImage blank = new BufferedImage(842, 595, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 595; y++) {
            for (int x = 0; x < 842; x++) {
                blank.setRGB(x, y, 0xffffff);
            }
        }
        return blank;
    }

    private Path locked(String password, boolean mayPrint) throws Exception {
        Path locked = folder.resolve("locked.pdf");
        Path open = PatternPages.write(folder.resolve("open.pdf"), 2, 595, 842);
        try (PDDocument document = Loader.loadPDF(open.toFile())) {
            AccessPermission permission = new AccessPermission();
            permission.setCanPrint(mayPrint);
            document.protect(new StandardProtectionPolicy("owner", password, permission));
            document.save(locked.toFile());
        }
        return locked;
    }

    @Test
    void sidesHaveTheSizeOfThePaper() throws Exception {
        Path source = PatternPages.write(folder.resolve("a.pdf"), 3, 420, 595);
        Path made = folder.resolve("made.pdf");
        write(source, Booklet.of(Spine.LEFT), PageRanges.ALL, Purpose.PRINT, made);
        PageSize side = PdfPages.read(made).sizes().get(0);
        assertThat(side.width()).isCloseTo(842, within(1e-6));
        assertThat(side.height()).isCloseTo(595, within(1e-6));
    }

    private static Written write(Path source, Scheme scheme, PageRanges pages, Purpose purpose, Path to)
            throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Written written = write(source, scheme, pages, purpose, out);
        Files.write(to, out.toByteArray());
        return written;
    }

    private static Written write(
            Path source, Scheme scheme, PageRanges pages, Purpose purpose, ByteArrayOutputStream out) throws Exception {
        Wish wish = new Wish(pages, A4, scheme, !(scheme instanceof Poster));
        return SheetPdf.write(
                source, Imposition.of(wish, PdfPages.read(source).sizes()).sheets(), purpose, out);
    }

    private static byte[] bytes(Path source, List<Sheet> sheets, Purpose purpose) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetPdf.write(source, sheets, purpose, out);
        return out.toByteArray();
    }
}

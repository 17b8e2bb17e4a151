package galley.print.foreign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import galley.print.MediaSize;
import galley.print.Resolution;
import galley.print.foreign.ForeignPdfException.Kind;
import galley.print.raster.PixelFormat;
import galley.print.raster.PwgRaster;
import galley.print.raster.RasterSpec;
import galley.unit.Length;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopApartTest {
    private static final Workshop WORKSHOP = Workshop.apart(new Limits(Duration.ofMinutes(1), 256, 500));
    private static final Workshop QUICK = Workshop.apart(new Limits(Duration.ofSeconds(6), 256, 500));
    private static final RasterSpec SPEC = RasterSpec.of(Resolution.of(100), PixelFormat.SGRAY_8);

    @TempDir
    private Path folder;

    private List<Path> before = List.of();

    @BeforeEach
    void lookAround() throws IOException {
        before = workFolders();
    }

    @AfterEach
    void nothingIsLeftBehind() throws IOException {
        assertThat(before).containsAll(workFolders());
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void saysHowLargePagesAreSeen() throws Exception {
        Path file = HostilePdfs.harmless(folder.resolve("-o x é.pdf"), 300, 200, 90);

        Inspection inspection = WORKSHOP.inspect(file);

        assertThat(inspection.pages()).containsExactly(new MediaSize(Length.pt(200), Length.pt(300)));
        assertThat(inspection.tagged()).isFalse();
        assertThat(inspection.encrypted()).isFalse();
        assertThat(Workshop.here().inspect(file)).isEqualTo(inspection);
    }

    @Test
    void tellsWhichWayPagesAreRead() throws Exception {
        String catalog = "<< /Type /Catalog /Pages 2 0 R /ViewerPreferences << /Direction /%s >> >>";
        String tree = "<< /Type /Pages /Count 1 /Kids [3 0 R] >>";
        String page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] >>";
        for (boolean rightToLeft : List.of(true, false)) {
            String said = catalog.replace("%s", rightToLeft ? "R2L" : "L2R");
            Path file = file("read.pdf", HostilePdfs.of(said, tree, page));

            assertThat(WORKSHOP.inspect(file).rightToLeft()).isEqualTo(rightToLeft);
        }
    }

    @Test
    void drawsWhatTheWorkshopHereDraws() throws Exception {
        Path file = HostilePdfs.harmless(folder.resolve("plain.pdf"), 300, 200, 0);
        Path apart = folder.resolve("apart.pwg");
        Path here = folder.resolve("here.pwg");

        assertThat(WORKSHOP.rasterise(file, SPEC, apart)).isEqualTo(new Drawn(1, List.of()));
        assertThat(Workshop.here().rasterise(file, SPEC, here)).isEqualTo(new Drawn(1, List.of()));

        assertThat(apart).hasSameBinaryContentAs(here);
    }

    @Test
    void standsInForFontsWithTheHousesOwn() throws Exception {
        Path file = HostilePdfs.borrowingAFont(folder.resolve("borrowing.pdf"));
        Path result = folder.resolve("drawn.pwg");

        Drawn drawn = WORKSHOP.rasterise(file, SPEC, result);

        assertThat(drawn.substitutes()).containsExactly("Times-Bold: Source Serif");
        byte[] blank = blank();
        assertThat(Files.size(result)).isGreaterThan(blank.length + 500);
    }

    private byte[] blank() throws IOException {
        Path file = HostilePdfs.harmless(folder.resolve("blank.pdf"), 300, 200, 0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PwgRaster.write(file, SPEC, out);
        return out.toByteArray();
    }

    @Test
    void drawsASheetAt600DotsInColourWithLittleMemory() throws Exception {
        Path file = HostilePdfs.harmless(folder.resolve("a4.pdf"), 595.276f, 841.89f, 0);
        RasterSpec fine = RasterSpec.of(Resolution.of(600), PixelFormat.SRGB_8);
        Workshop small = Workshop.apart(new Limits(Duration.ofMinutes(1), 64, 10));

        assertThat(small.rasterise(file, fine, folder.resolve("a4.pwg")).sides())
                .isEqualTo(1);
    }

    @Test
    void opensWhatIsEncryptedWithoutAPassword() throws Exception {
        Inspection inspection = WORKSHOP.inspect(HostilePdfs.locked(folder.resolve("open.pdf"), "", true));

        assertThat(inspection.encrypted()).isTrue();
        assertThat(inspection.pages()).hasSize(1);
    }

    @Test
    void refusesWhatIsLocked() throws IOException {
        Path secret = HostilePdfs.locked(folder.resolve("secret.pdf"), "word", true);
        Path unprintable = HostilePdfs.locked(folder.resolve("unprintable.pdf"), "", false);

        assertThat(inspecting(secret).kind()).isEqualTo(Kind.LOCKED);
        assertThat(inspecting(unprintable)).hasMessage(unprintable + " is locked (its owner does not allow printing)");
    }

    @Test
    void refusesWhatIsNoPdf() throws IOException {
        assertThat(inspecting(file("nothing", new byte[0])).kind()).isEqualTo(Kind.BROKEN);
        assertThat(inspecting(file("text", "Dear printer".getBytes(US_ASCII))).kind())
                .isEqualTo(Kind.BROKEN);
        assertThat(inspecting(folder.resolve("absent.pdf")))
                .hasMessageContaining("absent.pdf could not be worked on (it is not there or may not be read)");
        assertThat(inspecting(folder).kind()).isIn(Kind.BROKEN, Kind.FAILED);
    }

    @Test
    void repairsATableOfContentsThatLies() throws Exception {
        byte[] right = HostilePdfs.pageOfAMillionPoints();
        String lying = new String(right, ISO_8859_1)
                .replace("[0 0 1000000 1000000]", "[0 0 300 200]")
                .replaceFirst("startxref\n\\d+", "startxref\n99999999");

        Inspection inspection = WORKSHOP.inspect(file("lying", lying.getBytes(ISO_8859_1)));

        assertThat(inspection.pages()).containsExactly(new MediaSize(Length.pt(300), Length.pt(200)));
    }

    @Test
    void refusesPagesWithoutNumberOrMeasure() throws IOException {
        assertThat(inspecting(file("loop", HostilePdfs.loopInThePageTree())).kind())
                .isEqualTo(Kind.BROKEN);
        assertThat(inspecting(file("endless", HostilePdfs.pagesWithoutNumber())))
                .hasMessageContaining("counts its pages wrongly");
        assertThat(inspecting(file("many", HostilePdfs.blankPages(501)))).hasMessageContaining("500 pages");
        assertThat(inspecting(file("large", HostilePdfs.pageOfAMillionPoints())).getMessage())
                .contains("page 1 is", "too large to print");
        assertThat(inspecting(file("deep", HostilePdfs.endlessNesting())).kind())
                .isEqualTo(Kind.BROKEN);
    }

    @Test
    void refusesWhatNeedsMoreMemoryThanAllowed() throws IOException {
        assertThat(drawing(QUICK, file("swelling", HostilePdfs.contentsThatSwell()))
                        .kind())
                .isIn(Kind.LARGE, Kind.SLOW);
    }

    @Test
    void neverHangsOnAPageThatDrawsItself() throws IOException {
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            Path result = folder.resolve("drawn.pwg");
            try {
                QUICK.rasterise(file("recursive", HostilePdfs.patternInItself()), SPEC, result);
            } catch (ForeignPdfException e) {
                assertThat(e.kind()).isIn(Kind.SLOW, Kind.BROKEN, Kind.LARGE);
                assertThat(result).doesNotExist();
            }
        });
    }

    @Test
    void neverHangsOnAPictureOfNoPixels() throws IOException {
        assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            Path result = folder.resolve("drawn.pwg");
            try {
                assertThat(WORKSHOP.rasterise(file("huge", HostilePdfs.hugePicture()), SPEC, result)
                                .sides())
                        .isEqualTo(1);
            } catch (ForeignPdfException e) {
                assertThat(e.kind()).isEqualTo(Kind.LARGE);
                assertThat(result).doesNotExist();
            }
        });
    }

    @Test
    void endsWhatTakesTooLong() throws IOException {
        Workshop quick = Workshop.apart(new Limits(Duration.ofMillis(50), 256, 500));
        Path file = HostilePdfs.harmless(folder.resolve("plain.pdf"), 300, 200, 0);

        ForeignPdfException slow = drawing(quick, file);

        assertThat(slow.kind()).isEqualTo(Kind.SLOW);
        assertThat(slow.hint()).contains("fewer pages");
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name + ".pdf"), bytes);
    }

    private static ForeignPdfException inspecting(Path file) {
        return failure(() -> WORKSHOP.inspect(file));
    }

    private ForeignPdfException drawing(Workshop workshop, Path file) {
        Path result = folder.resolve("failed.pwg");
        ForeignPdfException failure = failure(() -> workshop.rasterise(file, SPEC, result));
        assertThat(result).doesNotExist();
        return failure;
    }

    private static ForeignPdfException failure(ThrowingCallable work) {
        return assertThatExceptionOfType(ForeignPdfException.class)
                .isThrownBy(work)
                .actual();
    }

    private static List<Path> workFolders() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return all.filter(path -> path.getFileName().toString().startsWith("galley-bench"))
                    .toList();
        }
    }
}

package galley.print.ipp;

import static galley.print.PrinterException.Kind.REFUSED;
import static galley.print.PrinterException.Kind.UNFINISHED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import galley.print.Abilities;
import galley.print.ColorMode;
import galley.print.JobState;
import galley.print.Margins;
import galley.print.Media;
import galley.print.Patience;
import galley.print.PrintData;
import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.Quality;
import galley.print.Refusal;
import galley.print.Refusal.Feature;
import galley.print.Resolution;
import galley.print.SheetBack;
import galley.print.Sides;
import galley.print.Status;
import galley.print.Ticket;
import galley.testkit.LabPrinters;
import galley.unit.Length;
import galley.unit.PaperSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client against simulated printers of CUPS's makers. */
class IppPrinterTest {
    private static final String PDF = "application/pdf";
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30), Duration.ofMillis(50));

    private static LabPrinters lab;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        lab = LabPrinters.start();
    }

    @AfterAll
    static void end() throws IOException {
        if (lab != null) {
            lab.close();
        }
    }

    @Test
    void tellsWhatAPrinterCanDo() throws PrinterException {
        Abilities abilities = Lab.printer(lab.pdf().uri()).abilities();

        assertThat(abilities.about().model()).isEqualTo("Galley LabPdf");
        assertThat(abilities.status().state()).isEqualTo(Status.State.IDLE);
        assertThat(abilities.status().reasons()).isEmpty();
        assertThat(abilities.takes(PDF)).isTrue();
        assertThat(abilities.choices().sides()).containsExactly(Sides.ONE_SIDED, Sides.LONG_EDGE, Sides.SHORT_EDGE);
        assertThat(abilities.choices().colors()).contains(ColorMode.COLOR, ColorMode.MONOCHROME);
        assertThat(abilities.choices().copies()).isEqualTo(999);
        assertThat(abilities.choices().collates()).isTrue();
        assertThat(abilities.choices().fineness().qualities()).contains(Quality.DRAFT, Quality.HIGH);
        assertThat(abilities.papers().feeds().trays()).contains("auto", "main");
        assertThat(abilities.papers().usual()).map(Media::name).contains("na_letter_8.5x11in");
        assertThat(abilities.papers().of(Media.of(PaperSize.A4).size()))
                .singleElement()
                .satisfies(a4 -> assertThat(a4.name()).isEqualTo("iso_a4_210x297mm"))
                .extracting(Media::margins, InstanceOfAssertFactories.optional(Margins.class))
                .contains(new Margins(Length.mm(1.02), Length.mm(3.4), Length.mm(11.68), Length.mm(3.4)));
        assertThat(abilities.papers().isReady(Media.of(PaperSize.A4).size())).isFalse();
        assertThat(abilities.papers().isReady(Media.of(PaperSize.LETTER).size()))
                .isTrue();
    }

    @Test
    void tellsHowAPrinterWantsRaster() throws PrinterException {
        Abilities abilities = Lab.printer(lab.raster().uri()).abilities();

        assertThat(abilities.takes(PDF)).isFalse();
        assertThat(abilities.takes("image/pwg-raster")).isTrue();
        assertThat(abilities.raster().resolutions()).containsExactly(Resolution.of(300), Resolution.of(600));
        assertThat(abilities.raster().types()).contains("sgray_8", "srgb_8", "black_1");
        assertThat(abilities.raster().back()).isEqualTo(SheetBack.ROTATED);
    }

    @Test
    void allThatWasAskedForArrivesAndTheFileIsTheSameToTheByte(@TempDir Path folder)
            throws PrinterException, IOException, InterruptedException {
        byte[] document = Lab.document(300_000);
        Path file = Files.write(folder.resolve("-o x.pdf"), document);
        Printer printer = Lab.printer(lab.pdf().uri());
        Ticket ticket = Lab.demanding(PDF);

        assertThat(printer.validate(ticket)).isEmpty();
        JobState first = printer.print(ticket, PrintData.of(file));
        List<JobState> seen = new ArrayList<>();
        JobState last = printer.follow(first.id(), seen::add, PATIENCE);

        assertThat(last.phase()).isEqualTo(JobState.Phase.COMPLETED);
        assertThat(seen).last().isEqualTo(last);
        Map<String, String> job = lab.pdf().job(first.id());
        assertThat(job)
                .containsEntry("copies", "2")
                .containsEntry("sides", "two-sided-long-edge")
                .containsEntry("media", "iso_a4_210x297mm")
                .containsEntry("print-color-mode", "monochrome")
                .containsEntry("job-name", "Tide mill")
                .containsEntry("job-originating-user-name", "miller");
        assertThat(spooled(lab.pdf(), first.id())).hasBinaryContent(document);
    }

    @Test
    void traysTypesAndQualitiesArriveToo() throws PrinterException, IOException, InterruptedException {
        Ticket.Stock stock = new Ticket.Stock(
                Optional.of(Media.of(PaperSize.LETTER)), Optional.of("main"), Optional.of("cardstock"));
        Ticket.Rendering rendering = new Ticket.Rendering(
                Optional.of(Sides.SHORT_EDGE),
                Optional.of(ColorMode.COLOR),
                Optional.of(Quality.HIGH),
                Optional.of(Resolution.of(600)));
        Ticket.Run run = new Ticket.Run(3, Optional.of(true), Ticket.Queueing.USUAL, Ticket.Delivery.into("face-up"));
        Ticket ticket = Lab.ticket(PDF).with(stock).with(rendering).with(run);
        Printer printer = Lab.printer(lab.pdf().uri());

        assertThat(printer.validate(ticket)).isEmpty();
        JobState state = printer.print(ticket, PrintData.of(Lab.document(100)));

        assertThat(lab.pdf().job(state.id()))
                .containsEntry("copies", "3")
                .containsEntry("multiple-document-handling", "separate-documents-collated-copies")
                .containsEntry("sides", "two-sided-short-edge")
                .containsEntry("print-color-mode", "color")
                .containsEntry("print-quality", "high")
                .containsEntry("printer-resolution", "600dpi")
                .containsEntry("output-bin", "face-up")
                .hasEntrySatisfying(
                        "media-col",
                        column -> assertThat(column)
                                .contains("media-source=main", "media-type=cardstock", "x-dimension=21590"));
        printer.follow(state.id(), any -> {}, PATIENCE);
    }

    @Test
    void aDocumentOfUnknownLengthArrivesWhole() throws PrinterException, IOException {
        byte[] document = Lab.document(1_200_000);
        PrintData stream = new PrintData() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(document);
            }

            @Override
            public OptionalLong length() {
                return OptionalLong.empty();
            }
        };
        Printer printer = Lab.printer(lab.pdf().uri());

        JobState state = printer.print(Lab.ticket(PDF), stream);

        assertThat(printer.follow(state.id(), any -> {}, PATIENCE).phase()).isEqualTo(JobState.Phase.COMPLETED);
        assertThat(spooled(lab.pdf(), state.id())).hasBinaryContent(document);
    }

    @Test
    void namesWhatThePrinterHasInstead() throws PrinterException {
        Printer printer = Lab.printer(lab.pdf().uri());
        Ticket ticket = Lab.ticket(PDF)
                .with(new Ticket.Stock(
                        Optional.of(Media.of(PaperSize.A3)), Optional.of("cellar"), Optional.of("vellum")))
                .with(new Ticket.Run(
                        5000, Optional.empty(), Ticket.Queueing.held("night"), Ticket.Delivery.into("hopper")))
                .with(new Ticket.Rendering(
                        Optional.of(Sides.LONG_EDGE),
                        Optional.of(ColorMode.PROCESS_BI_LEVEL),
                        Optional.empty(),
                        Optional.of(Resolution.of(1234))));

        List<Refusal> refusals = printer.validate(ticket);

        assertThat(refusals)
                .extracting(Refusal::feature)
                .containsExactly(
                        Feature.COPIES,
                        Feature.HOLD,
                        Feature.BIN,
                        Feature.MEDIA,
                        Feature.TRAY,
                        Feature.TYPE,
                        Feature.COLOR,
                        Feature.RESOLUTION);
        assertThat(refusals)
                .extracting(Refusal::sentence)
                .contains(
                        "the printer has no number of copies '5000'; it has 1 to 999",
                        "the printer has no output bin 'hopper'; it has face-up",
                        "the printer has no tray 'cellar'; it has auto, main, photo",
                        "the printer has no resolution '1234 dpi'; it has 600 dpi");
        assertThat(refusals.get(3).offered()).contains("a4 (iso_a4_210x297mm)", "letter (na_letter_8.5x11in)");
    }

    @Test
    void aRasterPrinterRefusesPdfAndTellsWhatItTakes() throws PrinterException {
        Printer printer = Lab.printer(lab.raster().uri());

        assertThat(printer.validate(Lab.ticket(PDF))).singleElement().satisfies(refusal -> {
            assertThat(refusal.feature()).isEqualTo(Feature.FORMAT);
            assertThat(refusal.offered()).contains("image/pwg-raster", "image/urf");
        });
        assertThatThrownBy(() -> printer.print(Lab.ticket(PDF), PrintData.of(Lab.document(100))))
                .isInstanceOf(PrinterException.class)
                .hasMessageContaining("document format")
                .extracting(fault -> ((PrinterException) fault).kind())
                .isEqualTo(REFUSED);
    }

    @Test
    void tellsThatPaperRanOutAndThatAJobIsNotDoneYet(@TempDir Path folder)
            throws PrinterException, IOException, InterruptedException {
        LabPrinters.Lab empty =
                lab.printer("LabEmpty", PDF, script(folder, "echo 'STATE: +media-empty' >&2; exec /bin/sleep 30"));
        Printer printer = Lab.printer(empty.uri());
        JobState state = printer.print(Lab.ticket(PDF), PrintData.of(Lab.document(100)));
        List<JobState> seen = new ArrayList<>();

        Patience patience = new Patience(Duration.ofSeconds(4), Duration.ofMillis(100));
        assertThatThrownBy(() -> printer.follow(state.id(), seen::add, patience))
                .isInstanceOf(PrinterException.class)
                .hasMessageContaining("not done after 4 s; last it was")
                .hasMessageContaining("media-empty")
                .extracting(fault -> ((PrinterException) fault).kind())
                .isEqualTo(UNFINISHED);
        assertThat(seen).last().satisfies(last -> assertThat(last.reasons()).contains("media-empty-warning"));
    }

    @Test
    void aJobTakenBackIsNotCompleted(@TempDir Path folder) throws PrinterException, IOException, InterruptedException {
        LabPrinters.Lab slow = lab.printer("LabSlow", PDF, script(folder, "exec /bin/sleep 30"));
        Printer printer = Lab.printer(slow.uri());
        JobState state = printer.print(Lab.ticket(PDF), PrintData.of(Lab.document(100)));

        assertThat(((IppPrinter) printer).jobs()).extracting(JobState::id).containsExactly(state.id());
        printer.cancel(state.id());

        Patience patience = new Patience(Duration.ofSeconds(3), Duration.ofMillis(100));
        List<JobState> seen = new ArrayList<>();
        try {
            assertThat(printer.follow(state.id(), seen::add, patience).phase()).isEqualTo(JobState.Phase.CANCELED);
        } catch (PrinterException stillStopping) {
            // The simulated printer lets its program end first; what matters is that nothing says "completed".
            assertThat(seen).noneMatch(one -> one.phase() == JobState.Phase.COMPLETED);
        }
    }

    @Test
    void aPrinterThatLosesPowerIsNotTakenForOneThatPrinted(@TempDir Path folder)
            throws PrinterException, IOException, InterruptedException {
        LabPrinters.Lab doomed = lab.printer("LabDoomed", PDF, script(folder, "exec /bin/sleep 30"));
        Printer printer = Lab.printer(doomed.uri());
        JobState state = printer.print(Lab.ticket(PDF), PrintData.of(Lab.document(100)));

        assertThatThrownBy(
                        () -> printer.follow(state.id(), any -> doomed.process().destroyForcibly(), PATIENCE))
                .isInstanceOf(PrinterException.class)
                .hasMessageContaining("job " + state.id() + " was lost sight of; last it was")
                .extracting(fault -> ((PrinterException) fault).kind())
                .isEqualTo(PrinterException.Kind.LOST);
    }

    @Test
    void encryptionIsTrustedOnFirstUseAndThenPinned() throws PrinterException {
        Lab.Pins pins = new Lab.Pins();

        assertThat(pins.network().printer(lab.pdf().secureUri()).abilities().takes(PDF))
                .isTrue();
        assertThat(pins.newcomers).singleElement().satisfies(newcomer -> {
            assertThat(newcomer.authority()).isEqualTo("localhost:" + lab.pdf().port());
            assertThat(newcomer.fingerprint()).hasSize(64);
        });
        assertThat(pins.network().printer(lab.pdf().secureUri()).abilities().takes(PDF))
                .isTrue();
        assertThat(pins.newcomers).hasSize(1);
    }

    private static Path spooled(LabPrinters.Lab printer, int job) throws IOException {
        return printer.spooled().stream()
                .filter(file -> file.getFileName().toString().startsWith(job + "-"))
                .findFirst()
                .orElseThrow();
    }

    private static String script(Path folder, String line) throws IOException {
        Path script = folder.resolve("print.sh");
        Files.writeString(script, "#!/bin/sh\n" + line + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script.toString();
    }
}

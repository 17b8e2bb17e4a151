package galley.print.ipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import galley.print.Choices;
import galley.print.ColorMode;
import galley.print.JobState;
import galley.print.Media;
import galley.print.Patience;
import galley.print.PrintData;
import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.Printers;
import galley.print.Quality;
import galley.print.Refusal;
import galley.print.Refusal.Feature;
import galley.print.Sides;
import galley.print.Ticket;
import galley.testkit.LabPrinters;
import galley.testkit.LabQueues;
import galley.unit.PaperSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The client against a scheduler of CUPS with queues in front of simulated printers. */
class CupsServerTest {
    private static final String PDF = "application/pdf";
    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(2), Duration.ofMillis(200));

    private static LabPrinters lab;
    private static LabQueues queues;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        lab = LabPrinters.start();
        queues = lab.queues();
    }

    @AfterAll
    static void end() throws IOException {
        if (lab != null) {
            lab.close();
        }
    }

    private static Printers cups() throws PrinterException {
        return new Lab.Pins().network().cups(queues.server());
    }

    @Test
    void findsItsQueuesAndTheDefault() throws PrinterException {
        assertThat(cups().all()).extracting(Printer::name).containsExactly("LabPdf", "LabRaster");
        assertThat(cups().standard()).contains("LabPdf");
        assertThat(cups().named("LabRaster")).isPresent();
        assertThat(cups().named("Nobody")).isEmpty();
    }

    @Test
    void whatWasAskedOfAQueueArrivesAtThePrinter() throws PrinterException, IOException, InterruptedException {
        Printer queue = cups().named("LabPdf").orElseThrow();
        Ticket.Rendering rendering = new Ticket.Rendering(
                Optional.of(Sides.LONG_EDGE),
                Optional.of(ColorMode.MONOCHROME),
                Optional.of(Quality.DRAFT),
                Optional.empty());
        Ticket ticket = Lab.demanding(PDF).with(rendering);

        assertThat(queue.validate(ticket)).isEmpty();
        JobState first = queue.print(ticket, PrintData.of(pages(3)));
        JobState last = queue.follow(first.id(), any -> {}, PATIENCE);

        assertThat(last.phase()).as(last.toString()).isEqualTo(JobState.Phase.COMPLETED);
        Map<String, String> job = lab.pdf().job(1);
        assertThat(job)
                .containsEntry("copies", "2")
                .containsEntry("sides", "two-sided-long-edge")
                .containsEntry("print-color-mode", "monochrome")
                .containsEntry("print-quality", "draft");
        assertThat(job.getOrDefault("media", "") + job.getOrDefault("media-col", ""))
                .containsAnyOf("iso_a4_210x297mm", "x-dimension=21000");
        assertThat(lab.pdf().spooled()).hasSize(1);
    }

    @Test
    void aQueueHoldsAJobUntilItIsTakenBack() throws PrinterException {
        Printer queue = cups().named("LabRaster").orElseThrow();
        Ticket held = Lab.ticket(PDF).with(Ticket.Run.ONCE.with(Ticket.Queueing.held("indefinite")));

        assertThat(queue.validate(held)).isEmpty();
        JobState first = queue.print(held, PrintData.of(Lab.document(1000)));
        assertThat(first.phase()).isEqualTo(JobState.Phase.HELD);
        Patience brief = new Patience(Duration.ofMillis(300), Duration.ofMillis(100));
        assertThatThrownBy(() -> queue.follow(first.id(), any -> {}, brief))
                .isInstanceOf(PrinterException.class)
                .hasMessageContaining("last it was held");
        queue.cancel(first.id());

        assertThat(queue.follow(first.id(), any -> {}, PATIENCE).phase()).isEqualTo(JobState.Phase.CANCELED);
    }

    @Test
    void aQueueTakesPriorityAndBannerAndTheOrderAsGiven() throws Exception {
        Printer queue = cups().named("LabPdf").orElseThrow();
        Choices.Bins bins = queue.abilities().choices().bins();
        Ticket.Queueing queueing =
                new Ticket.Queueing(Optional.of("indefinite"), OptionalInt.of(90), Optional.of("standard"));
        Ticket ticket =
                Lab.ticket(PDF).with(Ticket.Run.ONCE.with(queueing).with(new Ticket.Delivery(Optional.empty(), true)));

        assertThat(bins.order()).isEqualTo(Choices.Bins.Order.TURNED_UNLESS_ASKED);
        assertThat(bins.stackBackwards(Optional.empty())).contains(true);
        assertThat(queue.validate(ticket)).isEmpty();
        JobState held = queue.print(ticket, PrintData.of(pages(1)));
        Map<String, String> job = queues.job("LabPdf", held.id());
        queue.cancel(held.id());

        assertThat(job).containsEntry("job-priority", "90").containsEntry("page-delivery", "same-order");
        assertThat(job.get("job-sheets")).contains("standard");
    }

    @Test
    void whatAQueueWouldLeaveOutIsRefused() throws PrinterException {
        Printer queue = cups().named("LabPdf").orElseThrow();
        Ticket ticket = Lab.ticket(PDF)
                .with(new Ticket.Stock(Optional.of(Media.of(PaperSize.A3)), Optional.of("cellar"), Optional.empty()))
                .with(Ticket.Run.times(2).with(Ticket.Queueing.held("teatime")))
                .with(new Ticket.Rendering(
                        Optional.empty(), Optional.of(ColorMode.HIGHLIGHT), Optional.empty(), Optional.empty()));

        assertThat(queue.validate(ticket))
                .extracting(Refusal::feature)
                .contains(Feature.MEDIA, Feature.TRAY, Feature.HOLD, Feature.COLOR);
    }

    @Test
    void namesOfServersAreReadAsTheEnvironmentGivesThem() throws PrinterException {
        assertThat(CupsServer.address("print.example").http()).hasToString("http://print.example:631/ipp/print");
        assertThat(CupsServer.address("localhost:8631").authority()).isEqualTo("localhost:8631");
        assertThat(CupsServer.address("[::1]:631/version=1.1").authority()).isEqualTo("[::1]:631");
        assertThat(CupsServer.address("https://print.example").authority()).isEqualTo("print.example:443");
        assertThatThrownBy(() -> CupsServer.address("/run/cups/cups.sock"))
                .isInstanceOf(PrinterException.class)
                .hasMessageContaining("TCP alone");
    }

    private static byte[] pages(int count) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < count; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}

package galley.print.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import galley.print.Abilities;
import galley.print.ColorMode;
import galley.print.JobState;
import galley.print.JobState.Phase;
import galley.print.Media;
import galley.print.Patience;
import galley.print.PrintData;
import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.Refusal;
import galley.print.Sides;
import galley.print.Ticket;
import galley.testkit.LabPrinters;
import galley.testkit.LabQueues;
import galley.testkit.Programs;
import galley.unit.PaperSize;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The program lp with a scheduler that nobody else sees. */
class LpPrinterTest {
    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(1), Duration.ofMillis(300));

    private static LabPrinters lab;
    private static LabQueues queues;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Programs.requireFile("/usr/bin/lp", "cups-client");
        lab = LabPrinters.start();
        queues = lab.queues();
    }

    @AfterAll
    static void end() throws IOException {
        if (lab != null) {
            lab.close();
        }
    }

    @Test
    void findsTheQueues() throws PrinterException {
        assertThat(SystemPrinters.byLp(Optional.of(queues.server())).all())
                .extracting(Printer::name)
                .containsExactlyInAnyOrder("LabPdf", "LabRaster");
        assertThat(SystemPrinters.byLp(Optional.of(queues.server())).standard()).contains("LabPdf");
    }

    @Test
    void findsNoneWhereNoSchedulerAnswers() throws PrinterException {
        assertThat(SystemPrinters.byLp(Optional.of("localhost:1")).all()).isEmpty();
        assertThat(SystemPrinters.byLp(Optional.of("localhost:1")).standard()).isEmpty();
    }

    @Test
    void knowsWhatAQueueOffers() throws PrinterException {
        Abilities abilities = printer().abilities();

        assertThat(abilities.choices().sides()).containsExactly(Sides.values());
        assertThat(abilities.choices().colors()).contains(ColorMode.MONOCHROME, ColorMode.COLOR);
        assertThat(abilities.papers().titles()).contains("a4 (iso_a4_210x297mm)");
        assertThat(abilities.papers().feeds().types()).contains("Labels");
    }

    @Test
    void sendsEveryWishToThePrinter() throws Exception {
        Printer printer = printer();
        Ticket ticket = ticket().with(Ticket.Run.times(2))
                .with(Ticket.Stock.of(Media.of(PaperSize.A4)))
                .with(new Ticket.Rendering(
                        Optional.of(Sides.LONG_EDGE),
                        Optional.of(ColorMode.MONOCHROME),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(printer.validate(ticket)).isEmpty();

        JobState first = printer.print(ticket, PrintData.of(pdf()));
        JobState last = printer.follow(first.id(), state -> {}, PATIENCE);

        assertThat(last.phase()).isIn(Phase.COMPLETED, Phase.UNKNOWN);
        assertThat(lab.pdf().spooled()).isNotEmpty();
        Map<String, String> job = lab.pdf().job(1);
        assertThat(job)
                .containsEntry("copies", "2")
                .containsEntry("sides", "two-sided-long-edge")
                .containsEntry("print-color-mode", "monochrome");
        assertThat(job.toString()).contains("21000");
    }

    @Test
    void refusesWhatTheQueueLacks() throws PrinterException {
        Ticket ticket = ticket().with(
                        new Ticket.Stock(Optional.of(Media.of(PaperSize.A3)), Optional.of("tray-7"), Optional.empty()));

        assertThat(printer().validate(ticket))
                .extracting(Refusal::feature)
                .containsExactly(Refusal.Feature.MEDIA, Refusal.Feature.TRAY);
    }

    @Test
    void takesAHeldJobBack() throws Exception {
        Printer printer = printer();
        Ticket held = ticket().with(Ticket.Run.ONCE.with(Ticket.Queueing.held("indefinite")));

        int job = printer.print(held, PrintData.of(pdf())).id();
        assertThatExceptionOfType(PrinterException.class)
                .isThrownBy(() ->
                        printer.follow(job, state -> {}, new Patience(Duration.ofMillis(300), Duration.ofMillis(100))))
                .withMessageContaining("still held");
        printer.cancel(job);

        assertThat(printer.follow(job, state -> {}, PATIENCE).phase()).isIn(Phase.CANCELED, Phase.UNKNOWN);
    }

    @Test
    void saysWhatLpSays() {
        Printer absent = new LpPrinter("Absent", new Lp(Optional.of(queues.server())));

        assertThatExceptionOfType(PrinterException.class)
                .isThrownBy(() -> absent.print(ticket(), PrintData.of(pdf())))
                .withMessageContaining("lp says:");
    }

    @Test
    void takesNoOptionForAName() {
        assertThat(List.of("-o", "a b", "x/y", "", "a\tb")).noneMatch(LpPrinter::isName);
        assertThat(List.of("Office", "lab-2", "Büro")).allMatch(LpPrinter::isName);
    }

    private static Printer printer() {
        return new LpPrinter("LabPdf", new Lp(Optional.of(queues.server())));
    }

    private static Ticket ticket() {
        return Ticket.of(new Ticket.Document("-o x; `touch y`", "miller", "application/pdf"));
    }

    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}

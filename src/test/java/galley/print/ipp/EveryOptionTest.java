package galley.print.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import galley.print.Abilities;
import galley.print.Choices;
import galley.print.JobState;
import galley.print.Media;
import galley.print.Patience;
import galley.print.PrintData;
import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.Resolution;
import galley.print.Ticket;
import galley.print.Ticket.Rendering;
import galley.print.Ticket.Run;
import galley.print.Ticket.Stock;
import galley.testkit.LabPrinters;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every choice that a printer offers, asked for one by one: it arrives, or it was refused before; none is lost. */
@Tag("full")
class EveryOptionTest {
    private static final Patience PATIENCE = new Patience(Duration.ofMinutes(2), Duration.ofMillis(50));

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
    void ofAPrinterThatTakesPdf() throws Exception {
        Printer printer = Lab.printer(lab.pdf().uri());
        assertThat(lost(printer, "application/pdf", lab.pdf())).isEmpty();
    }

    @Test
    void ofAPrinterThatTakesRasterAlone() throws Exception {
        Printer printer = Lab.printer(lab.raster().uri());
        assertThat(lost(printer, "image/pwg-raster", lab.raster())).isEmpty();
    }

    @Test
    void ofAQueueInFrontOfThem() throws Exception {
        Printer printer = new IppNetwork(new Trust(new Lab.Pins(), any -> {}), Timeouts.USUAL)
                .cups(lab.queues().server())
                .named("LabPdf")
                .orElseThrow();
        assertThat(lost(printer, "application/pdf", lab.pdf())).isEmpty();
    }

    /** A choice, how it is asked for, and what must be found in the job that arrives: an attribute and words in it. */
    private record Wish(String name, Ticket ticket, String attribute, String words) {}

    private static List<String> lost(Printer printer, String format, LabPrinters.Lab behind) throws Exception {
        List<String> lost = new ArrayList<>();
        List<Wish> wishes = wishes(printer.abilities(), Lab.ticket(format));
        assertThat(wishes).hasSizeGreaterThan(20);
        int arrived = 0;
        for (Wish wish : wishes) {
            if (printer.validate(wish.ticket).isEmpty()) {
                Map<String, String> job = printed(printer, wish.ticket, behind);
                boolean there = job.getOrDefault(wish.attribute, "").contains(wish.words) || isSame(job, wish);
                arrived++;
                if (!there) {
                    lost.add(wish.name + ": " + job);
                }
            }
        }
        assertThat(arrived).isGreaterThan(20);
        return lost;
    }

    private static boolean isSame(Map<String, String> job, Wish wish) {
        String[] either = wish.words.split("\\|", -1);
        String media = job.getOrDefault("media", "") + job.getOrDefault("media-col", "");
        return either.length == 2 && (media.contains(either[0]) || media.contains(either[1]));
    }

    private static Map<String, String> printed(Printer printer, Ticket ticket, LabPrinters.Lab behind)
            throws PrinterException, IOException, InterruptedException {
        JobState first = printer.print(ticket, PrintData.of(page()));
        JobState last = printer.follow(first.id(), any -> {}, PATIENCE);
        assertThat(last.phase()).as(ticket + ": " + last).isEqualTo(JobState.Phase.COMPLETED);
        List<Path> spooled = behind.spooled();
        String name = spooled.get(spooled.size() - 1).getFileName().toString();
        return behind.job(Integer.parseInt(name.substring(0, name.indexOf('-'))));
    }

    private static List<Wish> wishes(Abilities abilities, Ticket plain) {
        List<Wish> wishes = new ArrayList<>();
        Choices choices = abilities.choices();
        choices.sides()
                .forEach(sides -> wishes.add(new Wish(
                        sides.keyword(),
                        plain.with(new Rendering(
                                Optional.of(sides), Optional.empty(), Optional.empty(), Optional.empty())),
                        "sides",
                        sides.keyword())));
        choices.colors()
                .forEach(color -> wishes.add(new Wish(
                        color.keyword(),
                        plain.with(new Rendering(
                                Optional.empty(), Optional.of(color), Optional.empty(), Optional.empty())),
                        "print-color-mode",
                        color.keyword())));
        choices.fineness()
                .qualities()
                .forEach(quality -> wishes.add(new Wish(
                        quality.keyword(),
                        plain.with(new Rendering(
                                Optional.empty(), Optional.empty(), Optional.of(quality), Optional.empty())),
                        "print-quality",
                        quality.keyword())));
        // One resolution is no choice: a queue that has one alone does not pass it on, and it is printed all the same.
        List<Resolution> resolutions = choices.fineness().resolutions();
        for (Resolution resolution : resolutions.size() > 1 ? resolutions : List.<Resolution>of()) {
            wishes.add(new Wish(
                    resolution.toString(),
                    plain.with(new Rendering(
                            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(resolution))),
                    "printer-resolution",
                    resolution.x() + "dpi"));
        }
        choices.bins()
                .names()
                .forEach(bin -> wishes.add(
                        new Wish(bin, plain.with(Run.ONCE.with(Ticket.Delivery.into(bin))), "output-bin", bin)));
        for (boolean collate : new boolean[] {true, false}) {
            wishes.add(new Wish(
                    "collate " + collate,
                    plain.with(new Run(2, Optional.of(collate), Ticket.Queueing.USUAL, Ticket.Delivery.USUAL)),
                    "multiple-document-handling",
                    collate ? "separate-documents-collated" : "separate-documents-uncollated"));
        }
        wishes.add(new Wish("3 copies", plain.with(Run.times(3)), "copies", "3"));
        stocks(abilities, plain, wishes);
        return wishes;
    }

    private static void stocks(Abilities abilities, Ticket plain, List<Wish> wishes) {
        for (Media media : abilities.papers().media()) {
            int width = (int) Math.round(media.size().width().millimetres() * 100);
            wishes.add(new Wish(
                    media.name(), plain.with(Stock.of(media)), "media", media.name() + "|x-dimension=" + width));
        }
        Optional<Media> a4 = Media.parse("iso_a4_210x297mm");
        abilities
                .papers()
                .feeds()
                .trays()
                .forEach(tray -> wishes.add(new Wish(
                        "tray " + tray,
                        plain.with(new Stock(a4, Optional.of(tray), Optional.empty())),
                        "media-col",
                        "media-source=" + tray)));
        abilities
                .papers()
                .feeds()
                .types()
                .forEach(type -> wishes.add(new Wish(
                        "type " + type,
                        plain.with(new Stock(a4, Optional.empty(), Optional.of(type))),
                        "media-col",
                        "media-type=" + type)));
    }

    private static byte[] page() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(PDRectangle.A4));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}

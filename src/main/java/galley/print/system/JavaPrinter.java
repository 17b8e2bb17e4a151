package galley.print.system;

import galley.print.Abilities;
import galley.print.Choices;
import galley.print.JobState;
import galley.print.JobState.Phase;
import galley.print.Papers;
import galley.print.Patience;
import galley.print.PrintData;
import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.PrinterException.Kind;
import galley.print.Refusal;
import galley.print.Refusal.Feature;
import galley.print.SheetBack;
import galley.print.Sides;
import galley.print.Status;
import galley.print.Ticket;
import galley.print.TicketCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;

/**
 * A print service of Java, for machines whose printers nothing else reaches. What reaches the printer this way was
 * measured: copies and sides do; greys, ranges of pages and sizes of paper are lost without a word, so they are
 * refused.
 */
final class JavaPrinter implements Printer {
    private static final String PDF = "application/pdf";
    private static final DocFlavor FLAVOR = DocFlavor.INPUT_STREAM.PDF;

    /** What the JDK starts on Unix to hand over a job; where it is missing, the job is lost and counts as sent. */
    private static final Path UNIX_PROGRAM = Path.of("/usr/bin/lpr");

    private static final int MOST_COPIES = 999;

    private final PrintService service;

    JavaPrinter(PrintService service) {
        this.service = service;
    }

    @Override
    public String name() {
        return service.getName();
    }

    @Override
    public Abilities abilities() {
        Abilities.About about = new Abilities.About(name(), "java:" + name(), "", "", "");
        Status status = new Status(Status.State.UNKNOWN, List.of(), "", true, OptionalInt.empty());
        Papers papers =
                new Papers(List.of(), List.of(), List.of(), Optional.empty(), new Papers.Feeds(List.of(), List.of()));
        List<Sides> sides = new ArrayList<>();
        for (Sides one : Sides.values()) {
            if (service.isAttributeValueSupported(JavaAttributes.of(one), FLAVOR, null)) {
                sides.add(one);
            }
        }
        Choices choices = new Choices(
                service.isAttributeValueSupported(new Copies(2), FLAVOR, null) ? MOST_COPIES : 1,
                List.of(),
                sides,
                List.of(),
                new Choices.Fineness(List.of(), List.of()),
                Choices.Queueing.NONE,
                new Choices.Bins(List.of(), Optional.empty(), List.of(), Choices.Bins.Order.TURNED));
        Abilities.Raster raster = new Abilities.Raster(List.of(), List.of(), SheetBack.NORMAL);
        return new Abilities(about, status, List.of(PDF), papers, choices, raster);
    }

    @Override
    public List<Refusal> validate(Ticket ticket) {
        List<Refusal> refusals = new ArrayList<>(TicketCheck.of(ticket, abilities()));
        AttributeSet lost = service.getUnsupportedAttributes(FLAVOR, attributes(ticket));
        if (lost != null && refusals.isEmpty()) {
            for (Attribute attribute : lost.toArray()) {
                refusals.add(new Refusal(Feature.OTHER, attribute.getName(), List.of()));
            }
        }
        return refusals;
    }

    /** What the job is called is not asked of a service that has no names: nobody would miss it in the tray. */
    private PrintRequestAttributeSet attributes(Ticket ticket) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        JobName name = new JobName(ticket.document().name(), Locale.ROOT);
        if (service.isAttributeValueSupported(name, FLAVOR, null)) {
            attributes.add(name);
        }
        if (ticket.run().copies() > 1) {
            attributes.add(new Copies(ticket.run().copies()));
        }
        ticket.rendering().sides().map(JavaAttributes::of).ifPresent(attributes::add);
        return attributes;
    }

    @Override
    public JobState print(Ticket ticket, PrintData data) throws PrinterException {
        boolean unix = System.getProperty("file.separator", "/").equals("/");
        if (unix && !Files.isExecutable(UNIX_PROGRAM)) {
            throw new PrinterException(
                    Kind.REFUSED,
                    "Java prints by way of " + UNIX_PROGRAM + ", which is not there",
                    "install it (Debian: cups-bsd), or name the printer by its ipp:// address");
        }
        try (InputStream in = data.open()) {
            service.createPrintJob().print(new SimpleDoc(in, FLAVOR, null), attributes(ticket));
            return sent();
        } catch (PrintException e) {
            throw new PrinterException(
                            Kind.REFUSED,
                            name() + " refuses the job: " + e.getMessage(),
                            "look at the printer's own queue")
                    .causedBy(e);
        } catch (IOException e) {
            throw new PrinterException(Kind.FILE, "the document cannot be read", "print it again").causedBy(e);
        }
    }

    /** Jobs have no numbers here, and the event that says "transferred" comes whatever becomes of the job. */
    private static JobState sent() {
        return new JobState(
                0,
                Phase.UNKNOWN,
                List.of(),
                "sent; printing by way of Java does not tell whether it was printed",
                JobState.Done.UNTOLD);
    }

    @Override
    public JobState follow(int job, Consumer<JobState> seen, Patience patience) {
        seen.accept(sent());
        return sent();
    }

    @Override
    public void cancel(int job) throws PrinterException {
        throw new PrinterException(
                Kind.REFUSED, "a job sent by way of Java cannot be taken back", "cancel it in the printer's own queue");
    }
}

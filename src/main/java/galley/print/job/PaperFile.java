package galley.print.job;

import galley.print.Abilities;
import galley.print.Choices;
import galley.print.ColorMode;
import galley.print.JobState;
import galley.print.MediaSize;
import galley.print.Papers;
import galley.print.Patience;
import galley.print.PrintData;
import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.Quality;
import galley.print.Refusal;
import galley.print.Refusal.Feature;
import galley.print.SheetBack;
import galley.print.Sides;
import galley.print.Status;
import galley.print.Ticket;
import galley.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** A file in place of a printer: any paper, printed to the edge; copies are the sheets again. */
public final class PaperFile implements Printer {
    /** PDF 1.7 has pages of 3 to 14,400 units (ISO 32000-1, annex C), which are points here. */
    private static final Papers.CustomSizes ANY_SIZE = new Papers.CustomSizes(
            new MediaSize(Length.pt(3), Length.pt(3)), new MediaSize(Length.pt(14400), Length.pt(14400)));

    private static final Abilities ABILITIES = new Abilities(
            new Abilities.About("file", "", "", "", ""),
            new Status(Status.State.IDLE, List.of(), "", true, OptionalInt.empty()),
            List.of("application/pdf"),
            new Papers(
                    List.of(), List.of(ANY_SIZE), List.of(), Optional.empty(), new Papers.Feeds(List.of(), List.of())),
            new Choices(
                    1,
                    List.of(),
                    List.of(Sides.values()),
                    List.of(ColorMode.values()),
                    new Choices.Fineness(List.of(Quality.values()), List.of()),
                    Choices.Queueing.NONE,
                    Choices.Bins.NONE),
            new Abilities.Raster(List.of(), List.of(), SheetBack.NORMAL));

    @Override
    public String name() {
        return "file";
    }

    @Override
    public Abilities abilities() {
        return ABILITIES;
    }

    /** A file has neither trays nor inks nor a queue. */
    @Override
    public List<Refusal> validate(Ticket ticket) {
        List<Refusal> refusals = new ArrayList<>();
        refuse(Feature.TRAY, ticket.stock().tray(), refusals);
        refuse(Feature.TYPE, ticket.stock().type(), refusals);
        refuse(Feature.COLOR, ticket.rendering().color().map(ColorMode::keyword), refusals);
        refuse(Feature.QUALITY, ticket.rendering().quality().map(Quality::keyword), refusals);
        Ticket.Queueing queueing = ticket.run().queueing();
        refuse(Feature.HOLD, queueing.hold(), refusals);
        refuse(
                Feature.PRIORITY,
                queueing.priority().stream().mapToObj(Integer::toString).findFirst(),
                refusals);
        refuse(Feature.BANNER, queueing.banner(), refusals);
        refuse(Feature.BIN, ticket.run().delivery().bin(), refusals);
        return List.copyOf(refusals);
    }

    private static void refuse(Feature feature, Optional<String> asked, List<Refusal> refusals) {
        asked.ifPresent(value -> refusals.add(new Refusal(feature, value, List.of())));
    }

    @Override
    public JobState print(Ticket ticket, PrintData data) throws PrinterException {
        throw new PrinterException(PrinterException.Kind.REFUSED, "a file is written, not printed", "name a printer");
    }

    @Override
    public JobState follow(int job, Consumer<JobState> seen, Patience patience) throws PrinterException {
        throw new PrinterException(PrinterException.Kind.UNKNOWN, "a file has no job " + job, "name a printer");
    }

    @Override
    public void cancel(int job) {
        // there is none
    }
}

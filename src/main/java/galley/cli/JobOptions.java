package galley.cli;

import galley.print.Quality;
import galley.print.Ticket;
import galley.print.job.Duplex;
import galley.print.job.PrintWish;
import galley.unit.PaperSize;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/** The options that are asked of the printer: how often, on what, in which inks, when. */
final class JobOptions {
    @Option(names = "--copies", paramLabel = "NUMBER", description = "So many copies (1).")
    private int copies = 1;

    @Option(
            names = "--collate",
            negatable = true,
            description =
                    "Finish each copy before the next; --no-collate prints all copies of a sheet one after the other.")
    private Optional<Boolean> collate = Optional.empty();

    @Option(
            names = "--duplex",
            paramLabel = "HOW",
            description = "On both sides, turned at the long or the short edge; manual to turn the stack by hand; off.")
    private Optional<Duplex> duplex = Optional.empty();

    @Option(names = "--mono", description = "Without colours.")
    private boolean mono;

    @Option(names = "--tray", paramLabel = "TRAY", description = "The tray that the paper comes from.")
    private Optional<String> tray = Optional.empty();

    @Option(names = "--type", paramLabel = "TYPE", description = "What the paper is made of: stationery, labels.")
    private Optional<String> type = Optional.empty();

    @Option(names = "--quality", paramLabel = "HOW", description = "How carefully: draft, normal, high.")
    private Optional<Quality> quality = Optional.empty();

    @Option(names = "--bin", paramLabel = "BIN", description = "Where the sheets are delivered.")
    private Optional<String> bin = Optional.empty();

    @Option(
            names = "--hold",
            arity = "0..1",
            fallbackValue = "indefinite",
            paramLabel = "UNTIL",
            description = "Keep the job at the printer until somebody releases it, or until a time it knows: night.")
    private Optional<String> hold = Optional.empty();

    @Option(
            names = "--priority",
            paramLabel = "NUMBER",
            description = "How urgent, from 1 to 100 (the printer's usual).")
    private Optional<Integer> priority = Optional.empty();

    @Option(
            names = "--banner",
            paramLabel = "NAME",
            description = "Sheets around the job, by a name that the printer knows: standard, confidential.")
    private Optional<String> banner = Optional.empty();

    /** What no printer could do is wrong usage. */
    void check() {
        if (copies < 1) {
            throw new Stop(ExitCode.WRONG_USAGE, "--copies cannot be " + copies, "it is a number from 1");
        }
        priority.filter(number -> number < 1 || number > Ticket.Queueing.URGENT).ifPresent(number -> {
            throw new Stop(
                    ExitCode.WRONG_USAGE,
                    "--priority cannot be " + number,
                    "it is a number from 1 to " + Ticket.Queueing.URGENT);
        });
    }

    Ticket.Run run() {
        OptionalInt urgency = priority.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return new Ticket.Run(
                copies,
                collate,
                new Ticket.Queueing(hold, urgency, banner),
                bin.map(Ticket.Delivery::into).orElse(Ticket.Delivery.USUAL));
    }

    /** On which paper, whose size is found elsewhere. */
    PrintWish.Stock stock(Optional<PaperSize> paper) {
        return new PrintWish.Stock(paper, tray, type);
    }

    PrintWish.Rendering rendering() {
        return new PrintWish.Rendering(duplex, mono, quality);
    }
}

package galley.print.ipp;

import galley.print.JobState;
import galley.print.Patience;
import galley.print.PrinterException;
import galley.print.PrinterException.Kind;
import galley.print.ipp.message.Attribute;
import galley.print.ipp.message.Attributes;
import galley.print.ipp.message.Message;
import galley.print.ipp.message.Operation;
import galley.print.ipp.message.Tag;
import galley.print.ipp.message.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Asks for one job again and again until nothing more happens to it. */
final class JobWatch {
    /** Questions in a row without an answer before a printer counts as lost: a network may stumble. */
    private static final int MOST_FAULTS = 3;

    private final IppClient client;
    private final int job;
    private Optional<JobState> last = Optional.empty();

    JobWatch(IppClient client, int job) {
        this.client = client;
        this.job = job;
    }

    JobState follow(Consumer<JobState> seen, Patience patience) throws PrinterException {
        long begin = System.nanoTime();
        int faults = 0;
        while (true) {
            try {
                JobState state = ask();
                faults = 0;
                if (!last.equals(Optional.of(state))) {
                    last = Optional.of(state);
                    seen.accept(state);
                }
                if (state.phase().isFinal()) {
                    return state;
                }
            } catch (PrinterException fault) {
                faults++;
                if (faults >= MOST_FAULTS || !isPassing(fault)) {
                    throw lost(fault);
                }
            }
            if (System.nanoTime() - begin > patience.limit().toNanos()) {
                throw unfinished(patience.limit());
            }
            pause(patience.interval());
        }
    }

    private JobState ask() throws PrinterException {
        List<Attribute> asked = List.of(
                Attribute.of("job-id", Value.integer(job)),
                Attribute.words(
                        Tag.KEYWORD,
                        "requested-attributes",
                        "job-id",
                        "job-state",
                        "job-state-reasons",
                        "job-state-message",
                        "job-impressions-completed",
                        "job-media-sheets-completed"));
        Message answer = client.expect(Operation.GET_JOB_ATTRIBUTES, client.query(Operation.GET_JOB_ATTRIBUTES, asked));
        Attributes attributes = answer.attributes(Tag.JOB_ATTRIBUTES);
        boolean over = phase(attributes).isFinal();
        return state(attributes, job, over ? List.of() : reasonsOfPrinter());
    }

    /** That paper ran out is the printer's trouble, not the job's (RFC 8011, 5.4.12). */
    private List<String> reasonsOfPrinter() throws PrinterException {
        List<Attribute> asked = List.of(Attribute.words(Tag.KEYWORD, "requested-attributes", "printer-state-reasons"));
        Message answer = client.query(Operation.GET_PRINTER_ATTRIBUTES, asked);
        return AbilityReader.reasons(answer.attributes(Tag.PRINTER_ATTRIBUTES), "printer-state-reasons");
    }

    /** The state that the attributes of a job tell. */
    static JobState state(Attributes attributes, int job, List<String> reasonsOfPrinter) {
        List<String> reasons = Stream.concat(
                        AbilityReader.reasons(attributes, "job-state-reasons").stream(), reasonsOfPrinter.stream())
                .distinct()
                .toList();
        return new JobState(
                attributes.number("job-id").orElse(job),
                phase(attributes),
                reasons,
                Names.shown(attributes.word("job-state-message")),
                new JobState.Done(
                        attributes.number("job-impressions-completed"),
                        attributes.number("job-media-sheets-completed")));
    }

    private static JobState.Phase phase(Attributes attributes) {
        return JobState.Phase.of(attributes.number("job-state").orElse(0));
    }

    private static boolean isPassing(PrinterException fault) {
        return switch (fault.kind()) {
            case UNREACHABLE, STALLED, LOST -> !Thread.currentThread().isInterrupted();
            default -> false;
        };
    }

    private PrinterException lost(PrinterException fault) {
        return new PrinterException(
                        Kind.LOST,
                        "job " + job + " was lost sight of" + lastSeen() + ": " + fault.getMessage(),
                        "look at the printer before you print again: it may have printed some or all of it")
                .causedBy(fault);
    }

    private PrinterException unfinished(Duration limit) {
        return new PrinterException(
                Kind.UNFINISHED,
                "job " + job + " is not done after " + limit.toSeconds() + " s" + lastSeen(),
                "it stays with the printer, which may still print it; look whether it waits for somebody");
    }

    private String lastSeen() {
        return last.map(state -> "; last it was " + state.words()).orElse("; it was never seen");
    }

    /** Waits for the time to pass; nothing ever counts the latch down. */
    private static void pause(Duration interval) throws PrinterException {
        try {
            boolean counted = new CountDownLatch(1).await(interval.toNanos(), TimeUnit.NANOSECONDS);
            if (counted) {
                throw new IllegalStateException("nobody counts");
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new PrinterException(
                            Kind.UNFINISHED, "interrupted while the job was watched", "it stays with the printer")
                    .causedBy(ended);
        }
    }
}

package galley.print.system;

import galley.print.Abilities;
import galley.print.ColorMode;
import galley.print.JobState;
import galley.print.JobState.Phase;
import galley.print.Patience;
import galley.print.PrintData;
import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.PrinterException.Kind;
import galley.print.Quality;
import galley.print.Refusal;
import galley.print.Sides;
import galley.print.Ticket;
import galley.print.TicketCheck;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A queue of the machine, printed to by {@code lp}. */
final class LpPrinter implements Printer {
    /** A hyphen in front would make the name an option of the program. */
    private static final Pattern NAME = Pattern.compile("[^-\\s/#\\p{Cntrl}][^\\s/#\\p{Cntrl}]{0,126}");

    private static final Pattern REQUEST = Pattern.compile("request id is \\S*-(\\d{1,9}) .*");

    private final String name;
    private final Lp lp;

    LpPrinter(String name, Lp lp) {
        this.name = name;
        this.lp = lp;
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Abilities abilities() throws PrinterException {
        return LpAbilities.of(name, run("lpoptions", "-p", name, "-l"));
    }

    @Override
    public List<Refusal> validate(Ticket ticket) throws PrinterException {
        return TicketCheck.of(ticket, abilities());
    }

    @Override
    public JobState print(Ticket ticket, PrintData data) throws PrinterException {
        Path folder = spool(data);
        try {
            List<String> arguments = new ArrayList<>(List.of("-d", name));
            arguments.addAll(options(ticket));
            arguments.addAll(List.of("--", folder.resolve("document.pdf").toString()));
            for (String line : run("lp", arguments.toArray(String[]::new))) {
                Matcher request = REQUEST.matcher(line);
                if (request.matches()) {
                    return state(Integer.parseInt(request.group(1)), Phase.PENDING, "");
                }
            }
            throw new PrinterException(
                    Kind.MALFORMED, "lp took the job but gave it no number", "look for it with lpstat -o " + name);
        } finally {
            delete(folder);
        }
    }

    private static Path spool(PrintData data) throws PrinterException {
        try {
            Path folder = Files.createTempDirectory("galley-lp");
            try (InputStream in = data.open()) {
                Files.copy(in, folder.resolve("document.pdf"), StandardCopyOption.REPLACE_EXISTING);
            }
            return folder;
        } catch (IOException e) {
            throw new PrinterException(
                            Kind.FILE,
                            "the document could not be put where lp reads it",
                            "look whether the disk has room")
                    .causedBy(e);
        }
    }

    private static void delete(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve("document.pdf"));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // Stays in the system's folder for temporary files.
        }
    }

    /** Each a word of its own; what the ticket leaves to the printer is not named. */
    private static List<String> options(Ticket ticket) {
        List<String> options = new ArrayList<>(List.of("-t", ticket.document().name()));
        Ticket.Run run = ticket.run();
        options.addAll(List.of("-n", Integer.toString(run.copies())));
        Ticket.Queueing queueing = run.queueing();
        queueing.hold().ifPresent(until -> options.addAll(List.of("-H", until)));
        queueing.priority().ifPresent(priority -> options.addAll(List.of("-q", Integer.toString(priority))));
        run.collate().ifPresent(collate -> add(options, "collate", collate.toString()));
        run.delivery().bin().ifPresent(bin -> add(options, "OutputBin", bin));
        if (run.delivery().asGiven()) {
            add(options, "outputorder", "normal");
        }
        Ticket.Stock stock = ticket.stock();
        stock.media().ifPresent(media -> add(options, "media", media.name()));
        stock.tray().ifPresent(tray -> add(options, "InputSlot", tray));
        stock.type().ifPresent(type -> add(options, "MediaType", type));
        Ticket.Rendering rendering = ticket.rendering();
        rendering.sides().map(Sides::keyword).ifPresent(sides -> add(options, "sides", sides));
        rendering.color().map(ColorMode::keyword).ifPresent(color -> add(options, "print-color-mode", color));
        rendering
                .quality()
                .map(Quality::number)
                .ifPresent(quality -> add(options, "print-quality", Integer.toString(quality)));
        return options;
    }

    private static void add(List<String> options, String option, String value) {
        options.addAll(List.of("-o", option + "=" + value));
    }

    @Override
    public JobState follow(int job, Consumer<JobState> seen, Patience patience) throws PrinterException {
        JobState last = state(job, Phase.UNKNOWN, "");
        long rounds = Math.max(
                1, patience.limit().toMillis() / Math.max(1, patience.interval().toMillis()));
        for (long i = 0; i < rounds; i++) {
            JobState now = look(job);
            if (!now.equals(last)) {
                seen.accept(now);
                last = now;
            }
            if (now.phase() != Phase.PENDING && now.phase() != Phase.HELD) {
                return now;
            }
            Pause.of(patience.interval());
        }
        throw new PrinterException(
                Kind.UNFINISHED,
                "job " + job + " of " + name + " is still " + last.words(),
                "it stays in the queue: lpstat -o " + name + " shows it");
    }

    /** Queued or no longer: lp does not tell what became of a job that left, but for the words of its alerts. */
    private JobState look(int job) throws PrinterException {
        String queued = entry(job, "not-completed");
        if (!queued.isEmpty()) {
            return state(job, queued.contains("job-hold-until") ? Phase.HELD : Phase.PENDING, "");
        }
        String gone = entry(job, "completed");
        if (gone.contains("job-completed-successfully")) {
            return state(job, Phase.COMPLETED, "");
        }
        if (gone.contains("job-canceled")) {
            return state(job, Phase.CANCELED, "");
        }
        return gone.contains("aborted-by-system")
                ? state(job, Phase.ABORTED, "")
                : state(job, Phase.UNKNOWN, "sent, and left the queue; lp does not tell whether it was printed");
    }

    /** What lpstat says of a job, on one line; empty where it says nothing. */
    private String entry(int job, String which) throws PrinterException {
        StringBuilder entry = new StringBuilder();
        boolean inside = false;
        for (String line : run("lpstat", "-l", "-W", which, "-o", name)) {
            if (!line.startsWith("\t")) {
                inside = line.startsWith(name + "-" + job + " ");
            }
            entry.append(inside ? line : "");
        }
        return entry.toString();
    }

    @Override
    public void cancel(int job) throws PrinterException {
        run("cancel", name + "-" + job);
    }

    private List<String> run(String program, String... arguments) throws PrinterException {
        try {
            return lp.run(program, arguments).lines();
        } catch (IOException e) {
            throw new PrinterException(
                            Kind.UNREACHABLE,
                            "the program " + program + " cannot be started",
                            "install the client of CUPS")
                    .causedBy(e);
        }
    }

    private static JobState state(int job, Phase phase, String message) {
        return new JobState(job, phase, List.of(), message, JobState.Done.UNTOLD);
    }
}

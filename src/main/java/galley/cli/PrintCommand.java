package galley.cli;

import galley.batch.ArticlePress;
import galley.batch.Copy;
import galley.export.Exporter;
import galley.export.FolderDestination;
import galley.font.BaseDirection;
import galley.imposition.PageSize;
import galley.imposition.Spine;
import galley.print.JobState;
import galley.print.Patience;
import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.Refusal;
import galley.print.foreign.Drawn;
import galley.print.foreign.ForeignPdfException;
import galley.print.foreign.Inspection;
import galley.print.foreign.Limits;
import galley.print.foreign.Workshop;
import galley.print.job.PaperFile;
import galley.print.job.PlanException;
import galley.print.job.PlanText;
import galley.print.job.Planner;
import galley.print.job.PrintPlan;
import galley.print.job.PrintRun;
import galley.print.job.PrintWish;
import galley.print.sheets.Purpose;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.unit.PaperSize;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code galley print}: an article or a PDF on paper, as asked for or not at all. */
@Command(
        name = "print",
        description = "Print an article or a PDF: what was asked for lies in the tray, or nothing is sent.",
        sortOptions = false)
final class PrintCommand implements Callable<Integer> {
    /** The mixins of this command whose options say how an article is read and composed. */
    private static final Set<String> OF_ARTICLES = Set.of("looks", "reading");

    /** The options shared with other commands that mean something for a PDF as well. */
    private static final Set<String> OF_ANY_FILE = Set.of("--paper", "--quiet", "--strict", "--fail-on");

    /** The keyword of {@code job-hold-until} for a job that is not held. */
    private static final String NO_HOLD = "no-hold";

    private final Surroundings surroundings;
    private final Installation installation;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled by picocli before the command is called
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "An article in any notation, or a PDF.")
    private String file = "";

    @Option(
            names = {"-P", "--printer"},
            paramLabel = "PRINTER",
            description =
                    "A name that 'galley printers' lists, or an address: ipp://host/ipp/print, ipps://… (the usual one).")
    private Optional<String> printer = Optional.empty();

    @Mixin
    private LayoutOptions layout = new LayoutOptions();

    @Mixin
    private JobOptions job = new JobOptions();

    @Option(names = "--dry-run", description = "Say what would be printed, ask the printer whether it would, and stop.")
    private boolean dryRun;

    @Option(
            names = "--to-file",
            paramLabel = "FILE",
            description = "Write the sheets as a PDF instead of printing them.")
    private Optional<String> toFile = Optional.empty();

    @Option(names = "--force", description = "Overwrite the file of --to-file.")
    private boolean force;

    @Option(names = "--wait", paramLabel = "MINUTES", description = "Watch the job so long (10).")
    private int minutes = 10;

    @Mixin
    private LookOptions looks = new LookOptions();

    @Mixin
    private ArticleOptions reading = new ArticleOptions();

    PrintCommand(Surroundings surroundings, Installation installation) {
        this.surroundings = surroundings;
        this.installation = installation;
    }

    @Override
    public Integer call() {
        check();
        Reporter reporter = new Reporter(surroundings, reading.quiet());
        reporter.report("plugins", installation.diagnostics());
        try (ScratchFolder scratch = ScratchFolder.make()) {
            Optional<Document> document = document(scratch.path(), reporter);
            int code = document.isEmpty() ? ExitCode.UNREADABLE : print(document.get(), scratch.path(), reporter);
            return ExitCode.worse(code, reading.exitCode(reporter.worst()));
        } catch (IOException e) {
            String why = "it cannot be read: " + e.getMessage();
            reporter.report(file, List.of(Diagnostic.error("C101", Place.UNKNOWN, why)));
            return ExitCode.UNREADABLE;
        }
    }

    private void check() {
        job.check();
        if (minutes < 1) {
            throw new Stop(ExitCode.WRONG_USAGE, "--wait cannot be " + minutes, "it is a number of minutes from 1");
        }
        if (toFile.isPresent() && printer.isPresent()) {
            throw new Stop(ExitCode.WRONG_USAGE, "--to-file and --printer exclude each other", "leave one of them out");
        }
        reading.stated().check();
    }

    /**
     * What is printed.
     *
     * @param pdf its pages
     * @param name what it is called in queues
     * @param spine where a book of it is bound; empty where its pages say
     * @param paper the sheet it was made for; empty for that of its first page
     * @param workshop who opens it
     */
    private record Document(
            Path pdf, String name, Optional<Spine> spine, Optional<PaperSize> paper, Workshop workshop) {}

    private Optional<Document> document(Path scratch, Reporter reporter) throws IOException {
        Path given = surroundings.path(file);
        if (Files.isRegularFile(given) && PdfFiles.isPdf(given)) {
            checkOptionsOfPdf();
            String name = String.valueOf(given.getFileName());
            return Optional.of(
                    new Document(given, name, Optional.empty(), looks.paper(), Workshop.apart(Limits.USUAL)));
        }
        Inputs inputs = new Inputs(surroundings, installation, reporter, reading);
        Optional<Copy> copy = inputs.read(file);
        return copy.isEmpty() ? Optional.empty() : Optional.of(composed(copy.get(), scratch, reporter));
    }

    /** A PDF is composed already: what is asked of the making of pages would be left out without a word. */
    private void checkOptionsOfPdf() {
        Set<String> ofArticles = spec.mixins().entrySet().stream()
                .filter(mixin -> OF_ARTICLES.contains(mixin.getKey()))
                .flatMap(mixin -> mixin.getValue().options().stream())
                .map(OptionSpec::longestName)
                .filter(name -> !OF_ANY_FILE.contains(name))
                .collect(Collectors.toSet());
        for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
            if (ofArticles.contains(option.longestName())) {
                throw new Stop(
                        ExitCode.WRONG_USAGE,
                        option.longestName() + " is for articles; the pages of a PDF are made already",
                        "leave it out, or print the article");
            }
        }
    }

    /** Another paper is another composition: an article for a booklet is composed for half of the sheet. */
    private Document composed(Copy copy, Path scratch, Reporter reporter) throws IOException {
        Exporter pdf = new FormatChoice(installation.exporters())
                .exporters(List.of("pdf"))
                .get(0);
        Optional<PaperSize> sheet =
                layout.isBooklet() ? Optional.of(looks.paperOf(pdf, surroundings, reporter)) : looks.paper();
        if (layout.isBooklet()) {
            looks.on(HalfSheet.of(sheet.orElseThrow()));
        }
        ArticlePress press = looks.press(List.of(pdf), surroundings, installation, reporter);
        ArticlePress.Proof proof = press.proof(copy);
        reporter.report(copy.source(), proof.diagnostics());
        try (FolderDestination destination = new FolderDestination(scratch, false)) {
            reporter.report(
                    copy.source(),
                    press.export("article", copy, proof, pdf, destination).diagnostics());
            destination.commit();
        }
        String language = copy.reading().article().language();
        boolean rightToLeft = BaseDirection.ofLanguage(language) == BaseDirection.RIGHT_TO_LEFT;
        return new Document(
                scratch.resolve("article.pdf"),
                copy.reading().article().title(),
                Optional.of(spine(rightToLeft)),
                sheet,
                Workshop.here());
    }

    private static Spine spine(boolean rightToLeft) {
        return rightToLeft ? Spine.RIGHT : Spine.LEFT;
    }

    private int print(Document document, Path scratch, Reporter reporter) {
        try {
            Printer target = toFile.isPresent() ? new PaperFile() : target(new PrinterShelf(surroundings, reporter));
            PrintRun run = new PrintRun(target, document.workshop(), scratch);
            Inspection inspection = document.workshop().inspect(document.pdf());
            List<PageSize> sizes = sizes(inspection);
            PrintWish wish = wish(document, document.spine().orElse(spine(inspection.rightToLeft())));
            PrintPlan plan =
                    run.plan(sizes, wish, new Planner.Name(document.name(), System.getProperty("user.name", "")));
            for (String caution : plan.findings().cautions()) {
                reporter.report(target.name(), List.of(Diagnostic.warning("J160", Place.UNKNOWN, caution)));
            }
            if (dryRun || !plan.isPossible()) {
                return tell(plan, wish, sizes.size(), target, reporter);
            }
            if (toFile.isPresent()) {
                return write(document, plan, run, reporter);
            }
            return send(document, plan, run, target, reporter);
        } catch (PlanException e) {
            throw new Stop(ExitCode.WRONG_USAGE, String.valueOf(e.getMessage()), e.hint());
        } catch (PrinterException e) {
            reporter.report(printer.orElse("printer"), List.of(PrinterShelf.diagnostic(e)));
            return ExitCode.UNPRINTED;
        } catch (ForeignPdfException e) {
            Diagnostic told = Diagnostic.error(e.kind().code(), Place.UNKNOWN, String.valueOf(e.getMessage()));
            reporter.report(file, List.of(told.withHint(e.hint())));
            return ExitCode.UNREADABLE;
        } catch (IOException e) {
            throw new Stop(ExitCode.UNPRINTED, "the job could not be made: " + e.getMessage(), "");
        }
    }

    private static List<PageSize> sizes(Inspection inspection) {
        return inspection.pages().stream()
                .map(page -> new PageSize(page.width().points(), page.height().points()))
                .toList();
    }

    private Printer target(PrinterShelf shelf) throws PrinterException {
        if (printer.isPresent()) {
            return shelf.printer(printer.get());
        }
        return shelf.standard()
                .orElseThrow(() -> new Stop(
                        ExitCode.WRONG_USAGE,
                        "no printer is the usual one here",
                        "name one: --printer NAME or --printer ipp://host/ipp/print; 'galley printers' lists them"));
    }

    private PrintWish wish(Document document, Spine usual) {
        return new PrintWish(layout.arrangement(usual), job.run(), job.stock(document.paper()), job.rendering());
    }

    /** The plan, and whether it can be done. */
    private int tell(PrintPlan plan, PrintWish wish, int pages, Printer target, Reporter reporter) {
        if (dryRun) {
            surroundings.out().println("printer   " + target.name());
            for (PlanText.Line line : PlanText.of(plan, wish, pages)) {
                surroundings
                        .out()
                        .println(line.about() + " ".repeat(10 - line.about().length()) + line.words());
            }
        }
        for (Refusal refusal : plan.refusals()) {
            reporter.report(target.name(), List.of(Diagnostic.error(Refusal.CODE, Place.UNKNOWN, refusal.sentence())));
        }
        if (plan.isPossible()) {
            return ExitCode.DONE;
        }
        reporter.say("nothing was sent");
        return ExitCode.UNPRINTED;
    }

    /** All files of the sheets, or none of them. */
    private int write(Document document, PrintPlan plan, PrintRun run, Reporter reporter) throws ForeignPdfException {
        Path output = surroundings.path(toFile.orElseThrow());
        Path folder = Optional.ofNullable(output.toAbsolutePath().getParent()).orElse(surroundings.path(""));
        List<String> written = new ArrayList<>();
        try (FolderDestination destination = new FolderDestination(folder, force)) {
            for (PrintPlan.Part part : plan.parts()) {
                String name = named(String.valueOf(output.getFileName()), part.title());
                Path made = run.make(document.pdf(), plan, part, Purpose.SCREEN).file();
                try (OutputStream out = destination.open(name)) {
                    Files.copy(made, out);
                }
                int sides = part.sheets().stream()
                        .mapToInt(sheet -> sheet.sides().size())
                        .sum();
                written.add("wrote " + output.resolveSibling(name) + "  " + sides + (sides == 1 ? " side" : " sides"));
            }
            destination.commit();
        } catch (IOException e) {
            Diagnostic told = Diagnostic.error("C102", Place.UNKNOWN, "nothing was written: " + e.getMessage());
            reporter.report(toFile.orElseThrow(), List.of(told));
            return ExitCode.UNWRITTEN;
        }
        written.forEach(reporter::say);
        return ExitCode.DONE;
    }

    /** {@code sheets-fronts.pdf}, where the sheets are turned by hand. */
    private static String named(String name, String part) {
        int dot = name.lastIndexOf('.');
        return part.isEmpty()
                ? name
                : dot < 0 ? name + "-" + part : name.substring(0, dot) + "-" + part + name.substring(dot);
    }

    private int send(Document document, PrintPlan plan, PrintRun run, Printer target, Reporter reporter)
            throws PrinterException, ForeignPdfException, IOException {
        boolean byHand = plan.parts().stream().anyMatch(part -> part.title().equals(PrintPlan.BACKS));
        if (byHand && !surroundings.terminal()) {
            throw new Stop(
                    ExitCode.UNPRINTED,
                    "nobody is there to turn the stack, so nothing was sent",
                    "run it at a terminal, or write fronts and backs with --to-file and print each");
        }
        for (PrintPlan.Part part : plan.parts()) {
            PrintRun.Made made = run.make(document.pdf(), plan, part, Purpose.PRINT);
            if (!made.substitutes().isEmpty()) {
                String fonts = "other faces stand for fonts that it does not bring along: "
                        + String.join(", ", made.substitutes());
                reporter.report(file, List.of(Diagnostic.warning(Drawn.SUBSTITUTES_CODE, Place.UNKNOWN, fonts)));
            }
            if (part.title().equals(PrintPlan.BACKS)) {
                turn(plan.making().lastFirst() ? "the last sheet" : "sheet 1");
            }
            JobState taken = run.send(part, made);
            if (part.ticket()
                    .run()
                    .queueing()
                    .hold()
                    .filter(until -> !until.equals(NO_HOLD))
                    .isPresent()) {
                reporter.say("job " + taken.id() + " waits at " + target.name() + " and is not printed yet");
                continue;
            }
            JobState last = target.follow(
                    taken.id(),
                    state -> tellProgress(state, target, reporter),
                    Patience.of(Duration.ofMinutes(minutes)));
            if (last.phase() == JobState.Phase.UNKNOWN) {
                reporter.say("sent to " + target.name() + ", which does not tell whether it prints");
                continue;
            }
            if (last.phase() != JobState.Phase.COMPLETED) {
                throw new Stop(
                        ExitCode.UNPRINTED,
                        "job " + last.id() + " was not printed: " + last.words()
                                + (last.message().isEmpty() ? "" : ": " + last.message()),
                        "look at the printer, then print again");
            }
        }
        return ExitCode.DONE;
    }

    private static void tellProgress(JobState state, Printer target, Reporter reporter) {
        if (state.phase() != JobState.Phase.UNKNOWN) {
            reporter.say("job " + state.id() + " at " + target.name() + ": " + state.words());
        }
    }

    /** A person turns the stack: they say when it lies in the tray again. */
    private void turn(String first) throws IOException {
        surroundings
                .err()
                .println("Lay the stack back into the tray, white sides to be printed, " + first
                        + " to be fed first, heads the same way; then press Enter.");
        int read = surroundings.in().read();
        if (read < 0) {
            throw new Stop(
                    ExitCode.UNPRINTED,
                    "nobody said that the stack was turned, so the backs were not sent",
                    "run it at a terminal, or print --to-file and send fronts and backs yourself");
        }
    }
}

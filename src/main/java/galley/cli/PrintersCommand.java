package galley.cli;

import galley.print.Abilities;
import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.Printers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code galley printers}: the printers at hand, and what each can do. */
@Command(
        name = "printers",
        description = "List the printers at hand and what they can do, or look closely at one.",
        sortOptions = false)
final class PrintersCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--check",
            paramLabel = "PRINTER",
            description = "Ask one printer for all that it can do: its name, or an address like ipp://host/ipp/print.")
    private Optional<String> checked = Optional.empty();

    @Option(names = "--json", description = "Say the same to programs.")
    private boolean json;

    PrintersCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** A printer with what it told. */
    record Asked(Printer printer, boolean standard, Abilities abilities) {}

    @Override
    public Integer call() throws IOException {
        Reporter reporter = new Reporter(surroundings, false);
        PrinterShelf shelf = new PrinterShelf(surroundings, reporter);
        List<Asked> asked = new ArrayList<>();
        int code = checked.isPresent() ? check(checked.get(), shelf, reporter, asked) : list(shelf, reporter, asked);
        if (json) {
            PrinterJson.write(asked, surroundings.out());
        } else {
            PrinterText text = new PrinterText(surroundings.out());
            asked.forEach(checked.isPresent() ? text::all : text::brief);
        }
        return code;
    }

    private int check(String words, PrinterShelf shelf, Reporter reporter, List<Asked> asked) {
        try {
            Printer printer = shelf.printer(words);
            Abilities abilities = printer.abilities();
            asked.add(new Asked(printer, false, abilities));
            return Printable.of(abilities).isPossible() ? ExitCode.DONE : ExitCode.UNPRINTED;
        } catch (PrinterException fault) {
            reporter.report(words, List.of(PrinterShelf.diagnostic(fault)));
            return ExitCode.UNPRINTED;
        }
    }

    private int list(PrinterShelf shelf, Reporter reporter, List<Asked> asked) {
        try {
            int code = ExitCode.DONE;
            for (Printers keeper : shelf.keepers()) {
                if (asked.isEmpty() && code == ExitCode.DONE) {
                    code = list(keeper, shelf, reporter, asked);
                }
            }
            if (asked.isEmpty() && code == ExitCode.DONE) {
                reporter.say(
                        "no printers are kept here; galley printers --check ipp://host/ipp/print asks one by its address");
            }
            return code;
        } catch (PrinterException fault) {
            reporter.report("printers", List.of(PrinterShelf.diagnostic(fault)));
            return ExitCode.UNPRINTED;
        }
    }

    private int list(Printers keeper, PrinterShelf shelf, Reporter reporter, List<Asked> asked) {
        try {
            Optional<String> standard = keeper.standard();
            int code = ExitCode.DONE;
            for (Printer printer : keeper.all()) {
                code = ExitCode.worse(code, ask(printer, standard, reporter, asked));
            }
            return code;
        } catch (PrinterException fault) {
            boolean nobodyHome = fault.kind() == PrinterException.Kind.UNREACHABLE
                    && shelf.server().isEmpty();
            if (nobodyHome) {
                reporter.say(keeper.title() + " does not answer, so it keeps no printers");
                return ExitCode.DONE;
            }
            reporter.report(keeper.title(), List.of(PrinterShelf.diagnostic(fault)));
            return ExitCode.UNPRINTED;
        }
    }

    private static int ask(Printer printer, Optional<String> standard, Reporter reporter, List<Asked> asked) {
        try {
            boolean isStandard = standard.filter(printer.name()::equals).isPresent();
            asked.add(new Asked(printer, isStandard, printer.abilities()));
            return ExitCode.DONE;
        } catch (PrinterException fault) {
            reporter.report(printer.name(), List.of(PrinterShelf.diagnostic(fault)));
            return ExitCode.UNPRINTED;
        }
    }
}

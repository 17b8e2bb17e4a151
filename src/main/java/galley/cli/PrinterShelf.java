package galley.cli;

import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.Printers;
import galley.print.ipp.IppNetwork;
import galley.print.ipp.PinFile;
import galley.print.ipp.Timeouts;
import galley.print.ipp.Trust;
import galley.print.system.SystemPrinters;
import galley.source.Diagnostic;
import galley.source.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The printers that can be reached from here: by address, and those that somebody keeps under a name. */
final class PrinterShelf {
    /** Where CUPS listens on every machine that has it. */
    private static final String USUAL_SERVER = "localhost:631";

    private static final String SERVER = "CUPS_SERVER";

    private final Map<String, String> environment;
    private final IppNetwork network;

    PrinterShelf(Surroundings surroundings, Reporter reporter) {
        this.environment = surroundings.environment();
        Trust trust = new Trust(new PinFile(pins()), newcomer -> introduce(newcomer, reporter));
        this.network = new IppNetwork(trust, Timeouts.USUAL);
    }

    /**
     * Who keeps printers, the first asked first: queues that speak IPP, then those that lp knows, and Java last. Who
     * keeps some is the last to be asked, for all of them have the same.
     */
    List<Printers> keepers() throws PrinterException {
        return List.of(
                network.cups(server().orElse(USUAL_SERVER)), SystemPrinters.byLp(server()), SystemPrinters.byJava());
    }

    /** The server of queues that the user named, if any; without one it is no error that there is none. */
    Optional<String> server() {
        return Optional.ofNullable(environment.get(SERVER)).filter(given -> !given.isEmpty());
    }

    /** The printer of a name or address. */
    Printer printer(String words) throws PrinterException {
        if (IppNetwork.isAddress(words)) {
            return network.printer(words);
        }
        List<String> known = new ArrayList<>();
        for (Printer printer : all()) {
            if (printer.name().equals(words)) {
                return printer;
            }
            known.add(printer.name());
        }
        throw new PrinterException(
                PrinterException.Kind.UNKNOWN,
                "there is no printer '" + words + "'",
                known.isEmpty()
                        ? "no printers are kept here; give an address like ipp://printer.example/ipp/print"
                        : "there are " + String.join(", ", known));
    }

    /** The printer that is meant where none is named. */
    Optional<Printer> standard() throws PrinterException {
        for (Printers keeper : keepers()) {
            try {
                Optional<String> name = keeper.standard();
                if (name.isPresent()) {
                    return Optional.of(printer(name.get()));
                }
            } catch (PrinterException fault) {
                passOver(fault);
            }
        }
        return Optional.empty();
    }

    private List<Printer> all() throws PrinterException {
        for (Printers keeper : keepers()) {
            try {
                List<Printer> kept = keeper.all();
                if (!kept.isEmpty()) {
                    return kept;
                }
            } catch (PrinterException fault) {
                passOver(fault);
            }
        }
        return List.of();
    }

    /** Without a server that the user named, it is no error that none answers. */
    private void passOver(PrinterException fault) throws PrinterException {
        if (fault.kind() != PrinterException.Kind.UNREACHABLE || server().isPresent()) {
            throw fault;
        }
    }

    /** An error of a printer as it is reported. */
    static Diagnostic diagnostic(PrinterException fault) {
        String message = fault.getMessage() == null ? fault.toString() : fault.getMessage();
        return Diagnostic.error(fault.kind().code(), Place.UNKNOWN, message).withHint(fault.hint());
    }

    private static void introduce(Trust.Newcomer newcomer, Reporter reporter) {
        reporter.say(newcomer.authority() + " is trusted from now on by the certificate it showed first, SHA-256 "
                + newcomer.fingerprint() + " (" + newcomer.subject() + ")");
    }

    /** The list of certificates, in the folder for settings of this user. */
    private Path pins() {
        Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", "")));
        Path settings = Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
                .or(() -> Optional.ofNullable(environment.get("APPDATA")))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .orElseGet(() -> home.resolve(".config"));
        return settings.resolve("galley").resolve("printers.pins");
    }
}

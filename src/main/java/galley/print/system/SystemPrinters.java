package galley.print.system;

import galley.print.Printer;
import galley.print.PrinterException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintServiceLookup;

/** Finds the printers of the machine. */
public final class SystemPrinters {
    private SystemPrinters() {}

    /**
     * The queues that {@code lp} prints to; none where the program is missing or no scheduler answers.
     *
     * @param server host and port of the scheduler; empty for that of the machine
     */
    public static List<Printer> byLp(Optional<String> server) throws PrinterException {
        Lp lp = new Lp(server);
        try {
            return lp.run("lpstat", "-e").lines().stream()
                    .filter(LpPrinter::isName)
                    .<Printer>map(name -> new LpPrinter(name, lp))
                    .toList();
        } catch (IOException e) {
            return List.of();
        } catch (PrinterException e) {
            if (e.kind() == PrinterException.Kind.REFUSED) {
                return List.of();
            }
            throw e;
        }
    }

    /** The print services of Java that take a PDF. */
    public static List<Printer> byJava() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(DocFlavor.INPUT_STREAM.PDF, null))
                .<Printer>map(JavaPrinter::new)
                .toList();
    }
}

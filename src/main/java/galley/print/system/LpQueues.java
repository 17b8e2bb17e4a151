package galley.print.system;

import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.Printers;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The queues that {@code lp} prints to; none where the program is missing or no scheduler answers. */
record LpQueues(Lp lp) implements Printers {
    private static final Pattern STANDARD = Pattern.compile("(?:system|user) default destination: (\\S+)");

    @Override
    public String title() {
        return "lp";
    }

    @Override
    public List<Printer> all() throws PrinterException {
        return lines("-e").stream()
                .filter(LpPrinter::isName)
                .<Printer>map(name -> new LpPrinter(name, lp))
                .toList();
    }

    /** That of the user ({@code lpoptions -d}, the variable {@code LPDEST}) comes before that of the machine. */
    @Override
    public Optional<String> standard() throws PrinterException {
        return lines("-d").stream()
                .map(STANDARD::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .findFirst();
    }

    private List<String> lines(String question) throws PrinterException {
        try {
            return lp.run("lpstat", question).lines();
        } catch (IOException e) {
            return List.of();
        } catch (PrinterException e) {
            if (e.kind() == PrinterException.Kind.REFUSED) {
                return List.of();
            }
            throw e;
        }
    }
}

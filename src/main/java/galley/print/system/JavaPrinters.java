package galley.print.system;

import galley.print.Printer;
import galley.print.Printers;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;

/** The print services of Java that take a PDF. */
record JavaPrinters() implements Printers {
    @Override
    public String title() {
        return "Java";
    }

    @Override
    public List<Printer> all() {
        return Arrays.stream(PrintServiceLookup.lookupPrintServices(DocFlavor.INPUT_STREAM.PDF, null))
                .<Printer>map(JavaPrinter::new)
                .toList();
    }

    @Override
    public Optional<String> standard() {
        return Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .filter(service -> service.isDocFlavorSupported(DocFlavor.INPUT_STREAM.PDF))
                .map(PrintService::getName);
    }
}

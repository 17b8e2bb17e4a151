package galley.print;

import java.util.List;
import java.util.Optional;

/** Printers that somebody keeps under names: the queues of a server, the printers of a system. */
public interface Printers {
    /** Who keeps them, for people: {@code CUPS at localhost:631}. */
    String title();

    /** All of them, in the order they are kept; none has been asked anything yet. */
    List<Printer> all() throws PrinterException;

    /** The name of the one that is meant where none is named. */
    Optional<String> standard() throws PrinterException;

    /** The one of a name; empty where there is none. */
    default Optional<Printer> named(String name) throws PrinterException {
        return all().stream().filter(printer -> printer.name().equals(name)).findFirst();
    }
}

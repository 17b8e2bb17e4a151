package galley.print.ipp;

import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.Printers;

/**
 * The network over which printers are reached by IPP.
 *
 * @param trust whom to trust where a connection is encrypted
 * @param timeouts how long a printer may take
 */
public record IppNetwork(Trust trust, Timeouts timeouts) {
    /**
     * The printer at an address.
     *
     * @param address {@code ipp:}, {@code ipps:}, {@code http:} or {@code https:}; without a path, the usual one of IPP
     *     Everywhere. Nothing is asked yet.
     */
    public Printer printer(String address) throws PrinterException {
        return printer(address, PrinterAddress.parse(address));
    }

    /**
     * The queues of a server of CUPS.
     *
     * @param server {@code host}, {@code host:port} or an address, as the variable {@code CUPS_SERVER} gives it
     */
    public Printers cups(String server) throws PrinterException {
        return new CupsServer(CupsServer.address(server), this);
    }

    Printer printer(String name, PrinterAddress address) throws PrinterException {
        return new IppPrinter(name, client(address));
    }

    IppClient client(PrinterAddress address) throws PrinterException {
        return new IppClient(new Wire(address, timeouts, Encryption.of(address, trust)));
    }

    /** Whether the words of a user are the address of a printer rather than the name of one. */
    public static boolean isAddress(String words) {
        return words.contains("://");
    }
}

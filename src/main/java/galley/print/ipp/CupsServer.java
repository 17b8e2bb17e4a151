package galley.print.ipp;

import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.PrinterException.Kind;
import galley.print.Printers;
import galley.print.ipp.message.Attribute;
import galley.print.ipp.message.Attributes;
import galley.print.ipp.message.Message;
import galley.print.ipp.message.Operation;
import galley.print.ipp.message.StatusCode;
import galley.print.ipp.message.Tag;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The queues of a server of CUPS, each of which is a printer that speaks IPP. */
final class CupsServer implements Printers {
    private static final String NAME = "printer-name";
    private static final String URI_OF_QUEUE = "printer-uri-supported";

    private final PrinterAddress server;
    private final IppNetwork network;

    CupsServer(PrinterAddress server, IppNetwork network) {
        this.server = server;
        this.network = network;
    }

    @Override
    public String title() {
        return "CUPS at " + server.authority();
    }

    @Override
    public List<Printer> all() throws PrinterException {
        Message answer = ask(Operation.CUPS_GET_PRINTERS);
        if (answer.code() == StatusCode.NOT_FOUND) {
            return List.of();
        }
        List<Printer> queues = new ArrayList<>();
        for (Attributes queue :
                client().expect(Operation.CUPS_GET_PRINTERS, answer).each(Tag.PRINTER_ATTRIBUTES)) {
            Optional<String> path = path(queue);
            if (path.isPresent() && !queue.word(NAME).isEmpty()) {
                queues.add(network.printer(queue.word(NAME), server.at(path.get())));
            }
        }
        return queues;
    }

    @Override
    public Optional<String> standard() throws PrinterException {
        Message answer = ask(Operation.CUPS_GET_DEFAULT);
        return answer.code() == StatusCode.NOT_FOUND
                ? Optional.empty()
                : client()
                        .expect(Operation.CUPS_GET_DEFAULT, answer)
                        .attributes(Tag.PRINTER_ATTRIBUTES)
                        .words(NAME)
                        .stream()
                        .findFirst();
    }

    private Message ask(Operation operation) throws PrinterException {
        return client().query(
                        operation, List.of(Attribute.words(Tag.KEYWORD, "requested-attributes", NAME, URI_OF_QUEUE)));
    }

    private IppClient client() throws PrinterException {
        return network.client(server);
    }

    /** The server names itself as it thinks that it is reached; the path alone is sure (classes have another). */
    private static Optional<String> path(Attributes queue) {
        try {
            String path = new URI(queue.word(URI_OF_QUEUE)).getRawPath();
            return Optional.ofNullable(path).filter(some -> some.startsWith("/"));
        } catch (URISyntaxException fault) {
            return Optional.empty();
        }
    }

    /** The address of a server as the variable {@code CUPS_SERVER} gives it: {@code host}, {@code host:port}. */
    static PrinterAddress address(String given) throws PrinterException {
        if (given.startsWith("/")) {
            throw new PrinterException(
                    Kind.UNKNOWN,
                    "the queues of CUPS at " + given + " cannot be asked for: galley speaks TCP alone",
                    "set CUPS_SERVER to host:port, such as localhost:631");
        }
        String plain = given.replaceFirst("/version=[0-9.]+$", "");
        return PrinterAddress.parse(plain.contains("://") ? plain : "ipp://" + plain + "/");
    }
}

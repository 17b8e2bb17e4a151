package galley.print.ipp;

import galley.print.PrintData;
import galley.print.PrinterException;
import galley.print.PrinterException.Kind;
import galley.print.ipp.message.Attribute;
import galley.print.ipp.message.Attributes;
import galley.print.ipp.message.Message;
import galley.print.ipp.message.MessageReader;
import galley.print.ipp.message.MessageWriter;
import galley.print.ipp.message.Operation;
import galley.print.ipp.message.StatusCode;
import galley.print.ipp.message.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests and answers of IPP, with one printer or one server of CUPS. */
final class IppClient {
    private static final int VERSION_2_0 = 0x0200;

    /** What every printer must understand (RFC 8011, 4.1.8). */
    private static final int VERSION_1_1 = 0x0101;

    private final Wire wire;
    private final AtomicInteger version = new AtomicInteger(VERSION_2_0);
    private final AtomicInteger lastId = new AtomicInteger();

    IppClient(Wire wire) {
        this.wire = wire;
    }

    PrinterAddress address() {
        return wire.address();
    }

    /** Asks for something that changes nothing. */
    Message query(Operation operation, List<Attribute> about) throws PrinterException {
        return anyVersion(() -> parse(wire.query(bytes(operation, about, List.of()))));
    }

    /** Asks for something that must not happen twice. */
    Message command(Operation operation, List<Attribute> about, List<Attribute> job) throws PrinterException {
        return anyVersion(() -> parse(wire.command(bytes(operation, about, job), Optional.empty())));
    }

    /** Asks for something with a document behind it; the version is settled before. */
    Message upload(Operation operation, List<Attribute> about, List<Attribute> job, PrintData document)
            throws PrinterException {
        return parse(wire.command(bytes(operation, about, job), Optional.of(document)));
    }

    /** The answer, if it is no error. */
    Message expect(Operation operation, Message answer) throws PrinterException {
        if (StatusCode.isError(answer.code())) {
            throw refused(operation, answer);
        }
        return answer;
    }

    PrinterException refused(Operation operation, Message answer) {
        Kind kind = StatusCode.isUnauthorized(answer.code())
                ? Kind.UNAUTHORIZED
                : answer.code() == StatusCode.NOT_FOUND ? Kind.UNKNOWN : Kind.REFUSED;
        String said = Names.shown(answer.attributes(Tag.OPERATION_ATTRIBUTES).word("status-message"));
        String more = said.isEmpty() ? "" : ": " + said;
        return new PrinterException(
                kind,
                address().printer() + " refuses " + operation.title() + ", for " + StatusCode.words(answer.code())
                        + more,
                hint(kind, answer.code()));
    }

    private String hint(Kind kind, int status) {
        if (StatusCode.isPassing(status)) {
            return "wait until the printer is free, then try again";
        }
        return kind == Kind.UNKNOWN
                ? "galley printers lists the queues of this machine"
                : "galley printers --check " + address().printer() + " tells what the printer can do";
    }

    /** Asks again in the words that every printer understands where a printer does not know the newer ones. */
    private Message anyVersion(Asking asking) throws PrinterException {
        Message answer = asking.ask();
        if (answer.code() == StatusCode.VERSION_NOT_SUPPORTED && version.getAndSet(VERSION_1_1) != VERSION_1_1) {
            return asking.ask();
        }
        return answer;
    }

    @FunctionalInterface
    private interface Asking {
        Message ask() throws PrinterException;
    }

    /** Charset, language and the printer come first, in this order (RFC 8011, 4.1.4 and 4.1.5). */
    private byte[] bytes(Operation operation, List<Attribute> about, List<Attribute> job) {
        List<Attribute> operationAttributes = new ArrayList<>();
        operationAttributes.add(Attribute.words(Tag.CHARSET, "attributes-charset", "utf-8"));
        operationAttributes.add(Attribute.words(Tag.LANGUAGE, "attributes-natural-language", "en"));
        boolean ofServer = operation == Operation.CUPS_GET_DEFAULT || operation == Operation.CUPS_GET_PRINTERS;
        if (!ofServer) {
            operationAttributes.add(
                    Attribute.words(Tag.URI, "printer-uri", address().printer().toString()));
        }
        operationAttributes.addAll(about);
        List<Message.Group> groups = new ArrayList<>();
        groups.add(new Message.Group(Tag.OPERATION_ATTRIBUTES, new Attributes(operationAttributes)));
        if (!job.isEmpty()) {
            groups.add(new Message.Group(Tag.JOB_ATTRIBUTES, new Attributes(job)));
        }
        return MessageWriter.write(new Message(version.get(), operation.code(), lastId.incrementAndGet(), groups));
    }

    private Message parse(byte[] answer) throws PrinterException {
        try {
            return MessageReader.read(answer);
        } catch (MessageReader.MalformedException fault) {
            throw new PrinterException(
                            Kind.MALFORMED,
                            "the answer of " + address().printer() + " breaks the rules of IPP: " + fault.getMessage(),
                            "see whether the printer has newer firmware; a queue of CUPS in front of it may help")
                    .causedBy(fault);
        }
    }
}

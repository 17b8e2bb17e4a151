package galley.print.ipp;

import galley.print.Abilities;
import galley.print.JobState;
import galley.print.Patience;
import galley.print.PrintData;
import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.PrinterException.Kind;
import galley.print.Refusal;
import galley.print.Ticket;
import galley.print.TicketCheck;
import galley.print.ipp.message.Attribute;
import galley.print.ipp.message.Attributes;
import galley.print.ipp.message.Message;
import galley.print.ipp.message.Operation;
import galley.print.ipp.message.StatusCode;
import galley.print.ipp.message.Tag;
import galley.print.ipp.message.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A printer that speaks IPP, or a queue of CUPS. */
final class IppPrinter implements Printer {
    private static final String JOB_ID = "job-id";

    private final String name;
    private final IppClient client;

    IppPrinter(String name, IppClient client) {
        this.name = name;
        this.client = client;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Abilities abilities() throws PrinterException {
        return new AbilityReader(client.address(), attributes(List.of())).read();
    }

    /** All attributes, and the database of media, which must be asked for by name (PWG 5100.11, 4.2). */
    private Attributes attributes(List<Attribute> about) throws PrinterException {
        List<Attribute> asked = new ArrayList<>(about);
        asked.add(Attribute.words(Tag.KEYWORD, "requested-attributes", "all", "media-col-database"));
        Message answer = client.query(Operation.GET_PRINTER_ATTRIBUTES, asked);
        return client.expect(Operation.GET_PRINTER_ATTRIBUTES, answer).attributes(Tag.PRINTER_ATTRIBUTES);
    }

    /**
     * Some abilities depend on the format: few printers make copies of a raster (PWG 5100.13, printer-get-attributes).
     */
    private Attributes attributes(Ticket ticket) throws PrinterException {
        Attributes any = attributes(List.of());
        String format = ticket.document().format();
        boolean depends = any.words("printer-get-attributes-supported").contains("document-format")
                && any.words("document-format-supported").contains(format);
        return depends ? attributes(List.of(Attribute.words(Tag.MIME_TYPE, "document-format", format))) : any;
    }

    @Override
    public List<Refusal> validate(Ticket ticket) throws PrinterException {
        Attributes printer = attributes(ticket);
        Abilities abilities = new AbilityReader(client.address(), printer).read();
        List<Refusal> known = TicketCheck.of(ticket, abilities);
        List<Refusal> refusals = new ArrayList<>(known);
        List<Attribute> about = new ArrayList<>(TicketAttributes.about(ticket, Optional.empty()));
        about.addAll(TicketAttributes.document(ticket));
        Message answer = client.command(Operation.VALIDATE_JOB, about, TicketAttributes.of(ticket, printer));
        Objections.of(answer, abilities).stream()
                .distinct()
                .filter(objection -> known.stream().noneMatch(refusal -> refusal.feature() == objection.feature()))
                .forEach(refusals::add);
        boolean unknown = answer.code() == StatusCode.OPERATION_NOT_SUPPORTED;
        if (refusals.isEmpty() && !unknown) {
            client.expect(Operation.VALIDATE_JOB, answer);
        }
        return refusals;
    }

    @Override
    public JobState print(Ticket ticket, PrintData data) throws PrinterException {
        Attributes printer = attributes(ticket);
        List<Integer> operations = printer.numbers("operations-supported");
        boolean inTwoSteps =
                operations.contains(Operation.CREATE_JOB.code()) && operations.contains(Operation.SEND_DOCUMENT.code());
        Sending sending = new Sending(ticket, printer, data);
        return inTwoSteps ? sending.createAndSend() : sending.printAtOnce();
    }

    @Override
    public JobState follow(int job, Consumer<JobState> seen, Patience patience) throws PrinterException {
        return new JobWatch(client, job).follow(seen, patience);
    }

    /** A job that is taken back twice is taken back. */
    @Override
    public void cancel(int job) throws PrinterException {
        client.expect(
                Operation.CANCEL_JOB,
                client.query(Operation.CANCEL_JOB, List.of(Attribute.of(JOB_ID, Value.integer(job)))));
    }

    /** The jobs that are not done yet. */
    List<JobState> jobs() throws PrinterException {
        List<Attribute> asked = List.of(
                Attribute.words(Tag.KEYWORD, "which-jobs", "not-completed"),
                Attribute.words(Tag.KEYWORD, "requested-attributes", JOB_ID, "job-state", "job-state-reasons"));
        Message answer = client.expect(Operation.GET_JOBS, client.query(Operation.GET_JOBS, asked));
        return answer.each(Tag.JOB_ATTRIBUTES).stream()
                .map(job -> JobWatch.state(job, 0, List.of()))
                .toList();
    }

    /** One job on its way to the printer. */
    private final class Sending {
        private final Ticket ticket;
        private final Attributes printer;
        private final PrintData data;

        Sending(Ticket ticket, Attributes printer, PrintData data) {
            this.ticket = ticket;
            this.printer = printer;
            this.data = data;
        }

        /** The number of the job is known before its document is sent, so that it can be taken back if that fails. */
        JobState createAndSend() throws PrinterException {
            Message created = obeyed(
                    Operation.CREATE_JOB,
                    client.command(
                            Operation.CREATE_JOB,
                            TicketAttributes.about(ticket, Optional.empty()),
                            TicketAttributes.of(ticket, printer)));
            int job = number(created);
            List<Attribute> about = new ArrayList<>(TicketAttributes.about(ticket, Optional.of(job)));
            about.addAll(TicketAttributes.document(ticket));
            about.add(Attribute.of("last-document", new Value.Flag(true)));
            try {
                Message sent = client.upload(Operation.SEND_DOCUMENT, about, List.of(), data);
                return state(obeyed(Operation.SEND_DOCUMENT, sent), job);
            } catch (PrinterException fault) {
                takeBack(job);
                throw of(job, fault);
            }
        }

        JobState printAtOnce() throws PrinterException {
            List<Attribute> about = new ArrayList<>(TicketAttributes.about(ticket, Optional.empty()));
            about.addAll(TicketAttributes.document(ticket));
            Message answer = obeyed(
                    Operation.PRINT_JOB,
                    client.upload(Operation.PRINT_JOB, about, TicketAttributes.of(ticket, printer), data));
            return state(answer, number(answer));
        }

        /** A job that was taken with something left out is taken back: that is not what was asked for. */
        private Message obeyed(Operation operation, Message answer) throws PrinterException {
            List<Refusal> ignored = Objections.of(answer, new AbilityReader(client.address(), printer).read());
            if (ignored.isEmpty()) {
                return client.expect(operation, answer);
            }
            answer.attributes(Tag.JOB_ATTRIBUTES).number(JOB_ID).ifPresent(this::takeBack);
            throw new PrinterException(
                    Kind.REFUSED,
                    name + " would not print as asked: "
                            + ignored.stream().map(Refusal::sentence).collect(Collectors.joining("; ")),
                    "the job was not printed; ask for what the printer has");
        }

        private JobState state(Message answer, int job) {
            return JobWatch.state(answer.attributes(Tag.JOB_ATTRIBUTES), job, List.of());
        }

        private int number(Message answer) throws PrinterException {
            return answer.attributes(Tag.JOB_ATTRIBUTES)
                    .number(JOB_ID)
                    .orElseThrow(() -> new PrinterException(
                            Kind.MALFORMED,
                            name + " took a job without giving it a number",
                            "look at the printer: whether it prints cannot be asked"));
        }

        /** Best effort: the error that led here is the one to tell. */
        private void takeBack(int job) {
            try {
                cancel(job);
            } catch (PrinterException gone) {
                // A printer that lost the document gives the job up by itself (multiple-operation-time-out).
            }
        }

        private PrinterException of(int job, PrinterException fault) {
            return new PrinterException(
                            fault.kind(), "job " + job + " was not handed over: " + fault.getMessage(), fault.hint())
                    .causedBy(fault);
        }
    }
}

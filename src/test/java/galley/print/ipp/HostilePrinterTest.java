package galley.print.ipp;

import static galley.print.PrinterException.Kind.LOST;
import static galley.print.PrinterException.Kind.MALFORMED;
import static galley.print.PrinterException.Kind.REFUSED;
import static galley.print.PrinterException.Kind.STALLED;
import static galley.print.PrinterException.Kind.UNAUTHORIZED;
import static galley.print.PrinterException.Kind.UNKNOWN;
import static galley.print.PrinterException.Kind.UNREACHABLE;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import galley.print.JobState;
import galley.print.Media;
import galley.print.Patience;
import galley.print.PrintData;
import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.Refusal;
import galley.print.Ticket;
import galley.print.ipp.message.Attribute;
import galley.print.ipp.message.Operation;
import galley.print.ipp.message.StatusCode;
import galley.print.ipp.message.Tag;
import galley.print.ipp.message.Value;
import galley.unit.PaperSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Printers that stall, lie, flood and break off: each ends in a clear error, and in good time. */
@Timeout(30)
class HostilePrinterTest {
    private static final String PDF = "application/pdf";
    private static final byte[] BLOCK = new byte[1 << 16];

    @Test
    void aPrinterThatNeverAnswersIsGivenUp() throws IOException {
        try (RawPrinter printer = new RawPrinter((in, out) -> in.transferTo(OutputStream.nullOutputStream()))) {
            PrinterException fault = fault(() -> Lab.printer(printer.uri()).abilities());

            assertThat(fault.kind()).isEqualTo(STALLED);
            assertThat(fault).hasMessageContaining("did nothing for 5 s");
        }
    }

    @Test
    void aPrinterThatAnswersDropByDropIsGivenUp() throws IOException {
        try (RawPrinter printer = new RawPrinter((in, out) -> {
            RawPrinter.readHead(in);
            head(out, "Content-Length: 100000\r\n");
            drip(out);
        })) {
            assertThat(fault(() -> Lab.printer(printer.uri()).abilities()).kind())
                    .isEqualTo(STALLED);
        }
    }

    @Test
    void aPrinterThatTakesNoDocumentIsGivenUp() throws IOException, PrinterException {
        try (RawPrinter printer = new RawPrinter((in, out) -> {
            byte[] request = new byte[4096];
            if (in.read(request) > 0 && !new String(request, US_ASCII).contains("Content-Length: 2")) {
                drip(OutputStream.nullOutputStream());
            }
        })) {
            Wire wire = wire(printer.uri());

            PrinterException fault =
                    fault(() -> wire.command(new byte[10], Optional.of(PrintData.of(new byte[50 << 20]))));

            assertThat(fault.kind()).isEqualTo(STALLED);
            assertThat(fault).hasMessageContaining("did nothing for 3 s");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Content-Length: 1073741824\r\n", "Connection: close\r\n", "Transfer-Encoding: chunked\r\n"})
    void ofAGigabyteNoMoreThanAMegabyteIsRead(String header) throws IOException {
        try (RawPrinter printer = new RawPrinter((in, out) -> {
            RawPrinter.readHead(in);
            head(out, header);
            flood(out, header.startsWith("Transfer") ? "10000\r\n" : "", header.startsWith("Transfer") ? "\r\n" : "");
        })) {
            PrinterException fault = fault(() -> Lab.printer(printer.uri()).abilities());

            assertThat(fault.kind()).isEqualTo(MALFORMED);
            assertThat(fault).hasMessageContaining("more than 1048576 bytes");
            // What was on its way in buffers of the system comes on top of what was read.
            assertThat(printer.written.get()).isLessThan(64 << 20);
        }
    }

    @Test
    void aHeaderWithoutEndIsGivenUp() throws IOException {
        try (RawPrinter printer = new RawPrinter((in, out) -> {
            RawPrinter.readHead(in);
            out.write("HTTP/1.1 200 OK\r\n".getBytes(US_ASCII));
            while (true) {
                out.write("X-Again: and again\r\n".getBytes(US_ASCII));
            }
        })) {
            assertThat(fault(() -> Lab.printer(printer.uri()).abilities()).kind())
                    .isIn(STALLED, MALFORMED, LOST);
        }
    }

    @Test
    void aPrinterThatClosesInMidDocumentLosesTheJob() throws IOException, PrinterException {
        try (RawPrinter printer = new RawPrinter((in, out) -> in.readNBytes(100_000))) {
            Wire wire = wire(printer.uri());

            PrinterException fault =
                    fault(() -> wire.command(new byte[10], Optional.of(PrintData.of(new byte[50 << 20]))));

            assertThat(fault.kind()).isEqualTo(LOST);
            assertThat(fault).hasMessageContaining("while it was sent the document");
        }
    }

    @Test
    void anAnswerThatBreaksOffIsNoAnswer() throws IOException {
        try (RawPrinter printer = new RawPrinter((in, out) -> {
            RawPrinter.readHead(in);
            head(out, "Content-Length: 1000\r\n");
            out.write(new byte[100]);
        })) {
            assertThat(fault(() -> Lab.printer(printer.uri()).abilities()).kind())
                    .isEqualTo(LOST);
        }
    }

    @ParameterizedTest
    @CsvSource({"401,UNAUTHORIZED", "403,UNAUTHORIZED", "404,UNKNOWN", "426,REFUSED", "302,REFUSED", "500,REFUSED"})
    void anAnswerOfAWebServerIsTold(int status, PrinterException.Kind kind) throws IOException {
        try (RawPrinter printer = new RawPrinter((in, out) -> {
            RawPrinter.readHead(in);
            out.write(("HTTP/1.1 " + status + " Status\r\nLocation: http://localhost:1/\r\nContent-Length: 0\r\n\r\n")
                    .getBytes(US_ASCII));
        })) {
            assertThat(fault(() -> Lab.printer(printer.uri()).abilities()).kind())
                    .isEqualTo(kind)
                    .isIn(UNAUTHORIZED, UNKNOWN, REFUSED);
        }
    }

    @Test
    void aWebPageIsNoPrinter() throws IOException {
        try (RawPrinter printer = new RawPrinter((in, out) -> {
            RawPrinter.readHead(in);
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\n<p/>".getBytes(US_ASCII));
        })) {
            assertThat(fault(() -> Lab.printer(printer.uri()).abilities()))
                    .hasMessageContaining("answers text/html, which is not IPP");
        }
    }

    @Test
    void whereNobodyListensNothingIsWaitedFor() throws IOException {
        String uri;
        try (RawPrinter printer = new RawPrinter((in, out) -> {})) {
            uri = printer.uri();
        }

        assertThat(fault(() -> Lab.printer(uri).abilities()).kind()).isEqualTo(UNREACHABLE);
        assertThat(fault(() -> Lab.printer("ipp://printer.invalid/").abilities()))
                .hasMessage("there is no host printer.invalid");
    }

    @Test
    void aPrinterThatLiesAboutItsFormatsIsBelievedOnceOnly() throws IOException, PrinterException {
        try (FakePrinter printer = FakePrinter.speaking(request -> switch (request.code()) {
            case 0x000B ->
                FakePrinter.printer(
                        Attribute.words(Tag.MIME_TYPE, "document-format-supported", PDF),
                        Attribute.of("operations-supported", Value.enumeration(2)));
            case 0x0002 -> FakePrinter.answer(StatusCode.FORMAT_NOT_SUPPORTED, Tag.UNSUPPORTED_ATTRIBUTES);
            default -> FakePrinter.printer();
        })) {
            Printer liar = Lab.printer(printer.uri());

            assertThat(liar.validate(Lab.ticket(PDF))).isEmpty();
            PrinterException fault = fault(() -> liar.print(Lab.ticket(PDF), PrintData.of(new byte[100])));

            assertThat(fault.kind()).isEqualTo(REFUSED);
            assertThat(fault).hasMessageContaining("the printer has no document format");
        }
    }

    @Test
    void aJobThatWasTakenWithSomethingLeftOutIsTakenBack() throws IOException, PrinterException {
        try (FakePrinter printer = FakePrinter.speaking(request -> switch (request.code()) {
            case 0x000B ->
                FakePrinter.printer(
                        Attribute.words(Tag.KEYWORD, "sides-supported", "one-sided", "two-sided-long-edge"),
                        Attribute.words(Tag.KEYWORD, "media-supported", "iso_a4_210x297mm"),
                        Attribute.words(Tag.KEYWORD, "print-color-mode-supported", "monochrome"),
                        Attribute.of("copies-supported", new Value.Range(1, 9)));
            case 0x0002 -> FakePrinter.job(StatusCode.OK_BUT_IGNORED, 7, FakePrinter.JobPhase.PROCESSING);
            default -> FakePrinter.printer();
        })) {
            Printer careless = Lab.printer(printer.uri());

            PrinterException fault = fault(() -> careless.print(Lab.demanding(PDF), PrintData.of(new byte[100])));

            assertThat(fault.kind()).isEqualTo(REFUSED);
            assertThat(printer.operations()).endsWith(Operation.PRINT_JOB.code(), Operation.CANCEL_JOB.code());
            assertThat(printer.requests
                            .get(printer.requests.size() - 1)
                            .attributes(Tag.OPERATION_ATTRIBUTES)
                            .number("job-id"))
                    .isEqualTo(OptionalInt.of(7));
        }
    }

    @Test
    void whatThePrinterSaysItWouldIgnoreIsARefusal() throws IOException, PrinterException {
        try (FakePrinter printer = FakePrinter.speaking(request -> request.code() == 0x0004
                ? FakePrinter.answer(
                        StatusCode.OK_BUT_IGNORED,
                        Tag.UNSUPPORTED_ATTRIBUTES,
                        Attribute.of("job-priority", Value.integer(50)),
                        Attribute.of("job-sheets", Value.keyword("standard")),
                        Attribute.of("sides", Value.keyword("two-sided-long-edge")))
                : FakePrinter.printer(
                        Attribute.words(Tag.KEYWORD, "sides-supported", "one-sided", "two-sided-long-edge")))) {
            assertThat(Lab.printer(printer.uri()).validate(Lab.ticket(PDF)))
                    .extracting(Refusal::sentence)
                    .containsExactly(
                            "the printer has no priority '50'; it offers no choice",
                            "the printer has no banner sheet 'standard'; it offers no choice",
                            "the printer has no duplex mode 'two-sided-long-edge'; it has one-sided, two-sided-long-edge");
        }
    }

    @Test
    void anOldPrinterIsAskedInOldWords() throws IOException, PrinterException {
        try (FakePrinter printer = FakePrinter.speaking(request -> request.version() == 0x0101
                ? FakePrinter.printer(Attribute.words(Tag.NAME, "printer-name", "Old"))
                : FakePrinter.answer(StatusCode.VERSION_NOT_SUPPORTED, Tag.PRINTER_ATTRIBUTES))) {
            assertThat(Lab.printer(printer.uri()).abilities().about().name()).isEqualTo("Old");
        }
    }

    @Test
    void paperIsAskedForByThePrintersOwnName() throws IOException, PrinterException {
        try (FakePrinter printer = FakePrinter.speaking(request -> request.code() == 0x000B
                ? FakePrinter.printer(Attribute.words(Tag.KEYWORD, "media-supported", "na-letter", "iso-a4"))
                : FakePrinter.answer(StatusCode.OK, Tag.JOB_ATTRIBUTES))) {
            Ticket ticket = Lab.ticket(PDF).with(Ticket.Stock.of(Media.of(PaperSize.A4)));

            assertThat(Lab.printer(printer.uri()).validate(ticket)).isEmpty();
            assertThat(printer.requests.get(1).attributes(Tag.JOB_ATTRIBUTES).all())
                    .containsExactly(Attribute.words(Tag.KEYWORD, "media", "iso-a4"));
        }
    }

    @Test
    void ofEndlessWordsTheBeginningIsTold() throws IOException, PrinterException {
        Attribute flood = Attribute.words(Tag.KEYWORD, "sides", "x".repeat(8_000), "y".repeat(8_000));
        Attribute said = Attribute.words(Tag.TEXT, "status-message", "busy ".repeat(6_000));
        try (FakePrinter printer = FakePrinter.speaking(request -> switch (request.code()) {
            case 0x0004 ->
                FakePrinter.answer(
                        StatusCode.OK,
                        Tag.UNSUPPORTED_ATTRIBUTES,
                        Collections.nCopies(60, flood).toArray(Attribute[]::new));
            case 0x0008 -> FakePrinter.answer(0x0507, Tag.OPERATION_ATTRIBUTES, said);
            default -> FakePrinter.printer();
        })) {
            Printer talker = Lab.printer(printer.uri());

            assertThat(talker.validate(Lab.ticket(PDF)))
                    .hasSize(1)
                    .allSatisfy(refusal -> assertThat(refusal.sentence()).hasSizeLessThan(300));
            PrinterException busy = fault(() -> talker.cancel(1));
            assertThat(busy.getMessage()).contains("it is busy (0x0507): busy").hasSizeLessThan(400);
            assertThat(busy.hint()).isEqualTo("wait until the printer is free, then try again");
        }
    }

    @Test
    void aJobThatAPrinterForgetsIsNotTakenForPrinted() throws IOException, PrinterException {
        try (FakePrinter printer =
                FakePrinter.speaking(request -> FakePrinter.answer(StatusCode.NOT_FOUND, Tag.JOB_ATTRIBUTES))) {
            Printer forgetful = Lab.printer(printer.uri());

            PrinterException fault = fault(() -> forgetful.follow(5, any -> {}, Patience.of(Duration.ofSeconds(5))));

            assertThat(fault.kind()).isEqualTo(LOST);
            assertThat(fault).hasMessageStartingWith("job 5 was lost sight of; it was never seen");
        }
    }

    @Test
    void tellsHowMuchAPrinterCounted() throws IOException, PrinterException {
        try (FakePrinter printer = FakePrinter.speaking(request -> FakePrinter.answer(
                StatusCode.OK,
                Tag.JOB_ATTRIBUTES,
                Attribute.of("job-state", Value.enumeration(9)),
                Attribute.of("job-impressions-completed", Value.integer(4)),
                Attribute.of("job-media-sheets-completed", Value.integer(2))))) {
            JobState state = Lab.printer(printer.uri()).follow(5, any -> {}, Patience.of(Duration.ofSeconds(5)));

            assertThat(state.phase()).isEqualTo(JobState.Phase.COMPLETED);
            assertThat(state.done().impressions()).hasValue(4);
            assertThat(state.done().sheets()).hasValue(2);
        }
    }

    @Test
    void aDocumentThatCannotBeReadIsNotThePrintersFault() throws IOException {
        PrintData broken = new PrintData() {
            @Override
            public InputStream open() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public OptionalLong length() {
                return OptionalLong.of(1000);
            }
        };
        try (FakePrinter printer = FakePrinter.speaking(request -> FakePrinter.printer())) {
            PrinterException fault = fault(() -> Lab.printer(printer.uri()).print(Lab.ticket(PDF), broken));

            assertThat(fault.kind()).isEqualTo(PrinterException.Kind.FILE);
            assertThat(fault).hasMessageContaining("the disk is gone");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"printer", "ftp://host/x", "ipp://", "ipp:///x", "ipp://a b/", "ipp://me:secret@host/"})
    void whatIsNoAddressIsSaidToBeNone(String address) throws PrinterException {
        assertThat(fault(() -> Lab.printer(address)).kind()).isEqualTo(UNKNOWN);
    }

    private static PrinterException fault(ThrowingCallable action) {
        PrinterException fault = catchThrowableOfType(PrinterException.class, action);
        assertThat(fault).isNotNull();
        assertThat(fault.hint()).isNotEmpty();
        return fault;
    }

    private static Wire wire(String uri) throws PrinterException {
        PrinterAddress address = PrinterAddress.parse(uri);
        Lab.Pins pins = new Lab.Pins();
        return new Wire(
                address, Lab.SHORT, Encryption.of(address, pins.network().trust()));
    }

    private static void head(OutputStream out, String header) throws IOException {
        out.write(("HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\n" + header + "\r\n").getBytes(US_ASCII));
    }

    private static void flood(OutputStream out, String before, String after) throws IOException {
        for (int i = 0; i < 1 << 14; i++) {
            out.write(before.getBytes(US_ASCII));
            out.write(BLOCK);
            out.write(after.getBytes(US_ASCII));
        }
    }

    /** A byte at a time, for as long as anybody takes them. */
    private static void drip(OutputStream out) throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try {
            while (!never.await(100, TimeUnit.MILLISECONDS)) {
                out.write(0);
                out.flush();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}

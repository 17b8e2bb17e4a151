package galley.print.ipp;

import static org.assertj.core.api.Assertions.assertThat;

import galley.print.JobState;
import galley.print.Patience;
import galley.print.PrintData;
import galley.print.Printer;
import galley.print.ipp.message.Attribute;
import galley.print.ipp.message.Operation;
import galley.print.ipp.message.StatusCode;
import galley.print.ipp.message.Tag;
import galley.print.ipp.message.Value;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Small printers serve one connection at a time, and let the next one wait until the first is closed. */
class OneConnectionTest {
    @Test
    void aWholeJobGoesByOne() throws Exception {
        try (FakePrinter fake = FakePrinter.speaking(request -> switch (request.code()) {
            case 0x000B ->
                FakePrinter.printer(
                        Attribute.words(Tag.MIME_TYPE, "document-format-supported", "application/pdf"),
                        Attribute.of(
                                "operations-supported",
                                Value.enumeration(Operation.CREATE_JOB.code()),
                                Value.enumeration(Operation.SEND_DOCUMENT.code())));
            case 0x0005, 0x0006 -> FakePrinter.job(StatusCode.OK, 1, FakePrinter.JobPhase.PROCESSING);
            case 0x0009 -> FakePrinter.job(StatusCode.OK, 1, FakePrinter.JobPhase.COMPLETED);
            default -> FakePrinter.printer();
        })) {
            Printer printer = Lab.printer(fake.uri());

            assertThat(printer.validate(Lab.ticket("application/pdf"))).isEmpty();
            JobState taken = printer.print(Lab.ticket("application/pdf"), PrintData.of(Lab.document(1 << 20)));
            printer.follow(taken.id(), any -> {}, new Patience(Duration.ofSeconds(5), Duration.ofMillis(10)));
            printer.cancel(taken.id());

            assertThat(fake.operations())
                    .contains(
                            Operation.VALIDATE_JOB.code(),
                            Operation.CREATE_JOB.code(),
                            Operation.SEND_DOCUMENT.code(),
                            Operation.CANCEL_JOB.code());
            assertThat(fake.connections).hasSize(1);
        }
    }
}

package galley.print.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import galley.print.ColorMode;
import galley.print.JobState.Phase;
import galley.print.Media;
import galley.print.Patience;
import galley.print.PrintData;
import galley.print.PrinterException;
import galley.print.Refusal;
import galley.print.Refusal.Feature;
import galley.print.Sides;
import galley.print.Ticket;
import galley.unit.PaperSize;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.print.Doc;
import javax.print.DocPrintJob;
import javax.print.PrintService;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashAttributeSet;
import javax.print.attribute.standard.JobName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JavaPrinterTest {
    private final List<String> sent = new ArrayList<>();

    private final JavaPrinter printer = new JavaPrinter(service());

    @Test
    void refusesEveryWishThatWouldBeLost() {
        Ticket ticket = ticket().with(
                        new Ticket.Run(2, Optional.of(true), Ticket.Queueing.held("night"), Ticket.Delivery.USUAL))
                .with(Ticket.Stock.of(Media.of(PaperSize.A4)))
                .with(new Ticket.Rendering(
                        Optional.of(Sides.LONG_EDGE),
                        Optional.of(ColorMode.MONOCHROME),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(printer.validate(ticket))
                .extracting(Refusal::feature)
                .containsExactly(Feature.COLLATION, Feature.HOLD, Feature.MEDIA, Feature.COLOR);
    }

    @Test
    void obeysCopiesAndSides() {
        Ticket ticket = ticket().with(Ticket.Run.times(3))
                .with(new Ticket.Rendering(
                        Optional.of(Sides.SHORT_EDGE), Optional.empty(), Optional.empty(), Optional.empty()));

        assertThat(printer.validate(ticket)).isEmpty();
    }

    @Test
    void neverCallsAJobPrinted() throws PrinterException {
        if (Files.isExecutable(Path.of("/usr/bin/lpr"))) {
            assertThat(printer.print(ticket(), PrintData.of(new byte[1])).phase())
                    .isEqualTo(Phase.UNKNOWN);
            assertThat(sent).hasSize(1);
        } else {
            assertThatExceptionOfType(PrinterException.class)
                    .isThrownBy(() -> printer.print(ticket(), PrintData.of(new byte[1])))
                    .withMessageContaining("lpr");
            assertThat(sent).isEmpty();
        }
        assertThat(printer.follow(0, state -> {}, Patience.of(Duration.ofSeconds(1)))
                        .message())
                .contains("does not tell");
    }

    private static Ticket ticket() {
        return Ticket.of(new Ticket.Document("Tide mill", "miller", "application/pdf"));
    }

    private PrintService service() {
        return proxy(PrintService.class, (method, arguments) -> switch (method) {
            case "getName" -> "Office";
            // Queues of CUPS take no name for a job of this kind.
            case "isAttributeValueSupported" -> !(arguments[0] instanceof JobName);
            case "getUnsupportedAttributes" -> namesIn((AttributeSet) arguments[1]);
            case "createPrintJob" -> proxy(DocPrintJob.class, (call, with) -> sent.add(((Doc) with[0]).toString()));
            default -> null;
        });
    }

    /** What a queue of CUPS says of the wishes of a job: that it has no use for a name. */
    private static @Nullable AttributeSet namesIn(AttributeSet wishes) {
        AttributeSet lost = new HashAttributeSet();
        if (wishes.containsKey(JobName.class)) {
            lost.add(wishes.get(JobName.class));
        }
        return lost.isEmpty() ? null : lost;
    }

    private interface Answers {
        @Nullable
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answers answers) {
        return type.cast(Proxy.newProxyInstance(
                JavaPrinterTest.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answers.to(method.getName(), arguments)));
    }
}

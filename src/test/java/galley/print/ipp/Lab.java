package galley.print.ipp;

import galley.print.ColorMode;
import galley.print.Media;
import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.Sides;
import galley.print.Ticket;
import galley.unit.PaperSize;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What tests of printers have in common: a network with short patience, tickets, documents. */
final class Lab {
    static final Timeouts SHORT = new Timeouts(Duration.ofSeconds(3), Duration.ofSeconds(2), Duration.ofSeconds(3));

    private Lab() {}

    /** Pins in memory. */
    static final class Pins implements PinStore {
        final Map<String, String> kept = new HashMap<>();
        final List<Trust.Newcomer> newcomers = new ArrayList<>();

        @Override
        public Optional<String> pin(String authority) {
            return Optional.ofNullable(kept.get(authority));
        }

        @Override
        public void keep(String authority, String fingerprint) {
            kept.put(authority, fingerprint);
        }

        @Override
        public String title() {
            return "the pins of the test";
        }

        IppNetwork network() {
            return new IppNetwork(new Trust(this, newcomers::add), SHORT);
        }
    }

    static Printer printer(String address) throws PrinterException {
        return new Pins().network().printer(address);
    }

    static Ticket ticket(String format) {
        return Ticket.of(new Ticket.Document("Tide mill", "miller", format));
    }

    /** Two copies on both sides of A4 in black. */
    static Ticket demanding(String format) {
        return ticket(format)
                .with(Ticket.Run.times(2))
                .with(Ticket.Stock.of(Media.of(PaperSize.A4)))
                .with(new Ticket.Rendering(
                        Optional.of(Sides.LONG_EDGE),
                        Optional.of(ColorMode.MONOCHROME),
                        Optional.empty(),
                        Optional.empty()));
    }

    /** Bytes that begin like a PDF and go on with every byte there is. */
    static byte[] document(int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 31 + i / 256);
        }
        byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, bytes, 0, Math.min(head.length, length));
        return Arrays.copyOf(bytes, length);
    }
}

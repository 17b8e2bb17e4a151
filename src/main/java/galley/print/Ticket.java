package galley.print;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a job wants of a printer. What is empty is left to the printer.
 *
 * @param document what is printed
 * @param run how often, and when
 * @param stock on which paper
 * @param rendering how it is put on the paper
 */
public record Ticket(Document document, Run run, Stock stock, Rendering rendering) {

    /** One copy of a document, all else left to the printer. */
    public static Ticket of(Document document) {
        return new Ticket(document, Run.ONCE, Stock.ANY, Rendering.ANY);
    }

    /** The same job run otherwise. */
    public Ticket with(Run other) {
        return new Ticket(document, other, stock, rendering);
    }

    /** The same job on other paper. */
    public Ticket with(Stock other) {
        return new Ticket(document, run, other, rendering);
    }

    /** The same job rendered otherwise. */
    public Ticket with(Rendering other) {
        return new Ticket(document, run, stock, other);
    }

    /**
     * What is printed.
     *
     * @param name what the job and its document are called in queues
     * @param user who prints it, as told to the printer
     * @param format its media type: {@code application/pdf}
     */
    public record Document(String name, String user, String format) {}

    /**
     * How often, when, and where to.
     *
     * @param copies at least one
     * @param collate whether every copy is finished before the next begins
     * @param queueing how it waits for its turn
     * @param delivery how the sheets come to lie
     */
    public record Run(int copies, Optional<Boolean> collate, Queueing queueing, Delivery delivery) {
        /** One copy, at once. */
        public static final Run ONCE = new Run(1, Optional.empty(), Queueing.USUAL, Delivery.USUAL);

        /** So many copies, at once. */
        public static Run times(int copies) {
            return new Run(copies, ONCE.collate, ONCE.queueing, ONCE.delivery);
        }

        /** The same run, waiting otherwise. */
        public Run with(Queueing other) {
            return new Run(copies, collate, other, delivery);
        }

        /** The same run, delivered otherwise. */
        public Run with(Delivery other) {
            return new Run(copies, collate, queueing, other);
        }
    }

    /**
     * How the sheets come to lie.
     *
     * @param bin the output bin
     * @param asGiven whether they must be printed in the order in which they are given, even by a queue that turns the
     *     order where that makes the stack lie right
     */
    public record Delivery(Optional<String> bin, boolean asGiven) {
        /** As the printer does by itself. */
        public static final Delivery USUAL = new Delivery(Optional.empty(), false);

        /** Into a bin. */
        public static Delivery into(String bin) {
            return new Delivery(Optional.of(bin), USUAL.asGiven);
        }
    }

    /**
     * How a job waits for its turn, and how it is told from the next one in the tray.
     *
     * @param hold a keyword of {@code job-hold-until}: {@code indefinite}, {@code night}
     * @param priority from 1 to {@value #URGENT}, most urgent last (RFC 8011, 5.2.1)
     * @param banner a name of {@code job-sheets}, for sheets around the job: {@code standard}
     */
    public record Queueing(Optional<String> hold, OptionalInt priority, Optional<String> banner) {
        /** The most urgent priority. */
        public static final int URGENT = 100;

        /** When its turn comes, with the sheets that the printer puts around every job. */
        public static final Queueing USUAL = new Queueing(Optional.empty(), OptionalInt.empty(), Optional.empty());

        /** Held until some time. */
        public static Queueing held(String until) {
            return new Queueing(Optional.of(until), USUAL.priority, USUAL.banner);
        }
    }

    /**
     * On which paper.
     *
     * @param media its size
     * @param tray the source it is taken from
     * @param type what it is made of: {@code stationery}, {@code labels}
     */
    public record Stock(Optional<Media> media, Optional<String> tray, Optional<String> type) {
        /** The paper that the printer takes by itself. */
        public static final Stock ANY = new Stock(Optional.empty(), Optional.empty(), Optional.empty());

        /** Paper of a size, from any tray. */
        public static Stock of(Media media) {
            return new Stock(Optional.of(media), Optional.empty(), Optional.empty());
        }
    }

    /**
     * How it is put on the paper.
     *
     * @param sides which sides are printed
     * @param color with which inks
     * @param quality how carefully
     * @param resolution how finely
     */
    public record Rendering(
            Optional<Sides> sides,
            Optional<ColorMode> color,
            Optional<Quality> quality,
            Optional<Resolution> resolution) {
        /** As the printer does by itself. */
        public static final Rendering ANY =
                new Rendering(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}

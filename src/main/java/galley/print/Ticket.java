package galley.print;

import java.util.Optional;

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
     * @param hold a keyword of {@code job-hold-until}: {@code indefinite}, {@code night}
     * @param bin the output bin
     */
    public record Run(int copies, Optional<Boolean> collate, Optional<String> hold, Optional<String> bin) {
        /** One copy, at once. */
        public static final Run ONCE = new Run(1, Optional.empty(), Optional.empty(), Optional.empty());

        /** So many copies, at once. */
        public static Run times(int copies) {
            return new Run(copies, ONCE.collate, ONCE.hold, ONCE.bin);
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

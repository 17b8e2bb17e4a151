package galley.print.ipp;

import galley.print.Margins;
import galley.print.Media;
import galley.print.Resolution;
import galley.print.Ticket;
import galley.print.ipp.message.Attribute;
import galley.print.ipp.message.Attributes;
import galley.print.ipp.message.Tag;
import galley.print.ipp.message.Value;
import galley.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A ticket in the attributes that one printer understands. */
final class TicketAttributes {
    /** What CUPS calls it; the standard has it with a face up or down as well (PWG 5100.3, 3.15). */
    static final String AS_GIVEN = "same-order";

    /** A value of {@code print-scaling} (PWG 5100.13, 5.2.7). */
    private static final String UNSCALED = "none";

    private final Ticket ticket;
    private final Attributes printer;
    private final List<Attribute> job = new ArrayList<>();

    private TicketAttributes(Ticket ticket, Attributes printer) {
        this.ticket = ticket;
        this.printer = printer;
    }

    /** The attributes of the job, for a printer with those attributes. */
    static List<Attribute> of(Ticket ticket, Attributes printer) {
        TicketAttributes attributes = new TicketAttributes(ticket, printer);
        attributes.run();
        attributes.stock();
        attributes.rendering();
        return attributes.job;
    }

    private void run() {
        Ticket.Run run = ticket.run();
        if (run.copies() != printer.number("copies-default").orElse(1)) {
            job.add(Attribute.of("copies", Value.integer(run.copies())));
        }
        run.collate().filter(asked -> run.copies() > 1).map(Collation::of).ifPresent(this::collate);
        Ticket.Queueing queueing = run.queueing();
        queueing.hold().ifPresent(hold -> keyword("job-hold-until", hold));
        queueing.priority().ifPresent(priority -> job.add(Attribute.of("job-priority", Value.integer(priority))));
        queueing.banner()
                .flatMap(banner -> printer.saying("job-sheets-supported", banner))
                .ifPresent(banner -> job.add(Attribute.of("job-sheets", banner)));
        run.delivery().bin().ifPresent(bin -> keyword("output-bin", bin));
        if (run.delivery().asGiven() && printer.words("page-delivery-supported").contains(AS_GIVEN)) {
            keyword("page-delivery", AS_GIVEN);
        }
    }

    private void collate(Collation collation) {
        if (printer.words("sheet-collate-supported").contains(collation.keyword())) {
            keyword("sheet-collate", collation.keyword());
        } else {
            keyword("multiple-document-handling", collation.handling());
        }
    }

    private void rendering() {
        Ticket.Rendering rendering = ticket.rendering();
        // Sheets are made for their paper: left to themselves, printers may shrink them into their margins.
        if (printer.words("print-scaling-supported").contains(UNSCALED)) {
            keyword("print-scaling", UNSCALED);
        }
        rendering.sides().ifPresent(sides -> keyword("sides", sides.keyword()));
        rendering.color().ifPresent(color -> keyword("print-color-mode", color.keyword()));
        rendering
                .quality()
                .ifPresent(quality -> job.add(Attribute.of("print-quality", Value.enumeration(quality.number()))));
        rendering.resolution().ifPresent(resolution -> job.add(Attribute.of("printer-resolution", dots(resolution))));
    }

    private static Value dots(Resolution resolution) {
        return new Value.Dots(resolution.x(), resolution.y(), Value.Dots.PER_INCH);
    }

    /** By name where that says all; a printer must not be given name and collection both (PWG 5100.3, 3.13). */
    private void stock() {
        Ticket.Stock stock = ticket.stock();
        Optional<String> name = stock.media()
                .filter(media -> !hasSeveralMargins(media))
                .flatMap(media -> new MediaReader(printer).name(media.size()));
        boolean plain = stock.tray().isEmpty() && stock.type().isEmpty();
        if (plain && (name.isPresent() || stock.media().isEmpty())) {
            name.ifPresent(own -> keyword("media", own));
        } else {
            job.add(Attribute.of("media-col", Value.collection(column(stock))));
        }
    }

    /** Whether the printer has this size with and without borders, so that the name alone would not tell which. */
    private boolean hasSeveralMargins(Media media) {
        return media.margins().isPresent()
                && new MediaReader(printer)
                                .papers().of(media.size()).stream()
                                        .map(Media::margins)
                                        .distinct()
                                        .count()
                        > 1;
    }

    private List<Attribute> column(Ticket.Stock stock) {
        List<Attribute> column = new ArrayList<>();
        stock.media().ifPresent(media -> {
            column.add(Attribute.of(
                    "media-size",
                    Value.collection(List.of(
                            dimension("x-dimension", media.size().width()),
                            dimension("y-dimension", media.size().height())))));
            media.margins().filter(margins -> hasSeveralMargins(media)).ifPresent(margins -> margins(margins, column));
        });
        stock.tray().ifPresent(tray -> column.add(Attribute.of("media-source", Value.keyword(tray))));
        stock.type().ifPresent(type -> column.add(Attribute.of("media-type", Value.keyword(type))));
        return column;
    }

    private static void margins(Margins margins, List<Attribute> column) {
        column.add(dimension("media-top-margin", margins.top()));
        column.add(dimension("media-right-margin", margins.right()));
        column.add(dimension("media-bottom-margin", margins.bottom()));
        column.add(dimension("media-left-margin", margins.left()));
    }

    /** In hundredths of a millimetre. */
    private static Attribute dimension(String name, Length length) {
        return Attribute.of(name, Value.integer((int) Math.round(length.millimetres() * 100)));
    }

    private void keyword(String name, String value) {
        job.add(Attribute.of(name, Value.keyword(value)));
    }

    /** The attributes of the request itself: who prints what, and that nothing may be left out. */
    static List<Attribute> about(Ticket ticket, Optional<Integer> job) {
        List<Attribute> about = new ArrayList<>();
        job.ifPresent(id -> about.add(Attribute.of("job-id", Value.integer(id))));
        about.add(Attribute.words(
                Tag.NAME, "requesting-user-name", Names.fit(ticket.document().user())));
        if (job.isEmpty()) {
            about.add(Attribute.words(
                    Tag.NAME, "job-name", Names.fit(ticket.document().name())));
            about.add(Attribute.of("ipp-attribute-fidelity", new Value.Flag(true)));
        }
        return about;
    }

    /** What is said of the document itself. */
    static List<Attribute> document(Ticket ticket) {
        return List.of(
                Attribute.words(
                        Tag.NAME, "document-name", Names.fit(ticket.document().name())),
                Attribute.words(
                        Tag.MIME_TYPE, "document-format", ticket.document().format()));
    }
}

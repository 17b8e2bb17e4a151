package galley.print.ipp;

import galley.print.Abilities;
import galley.print.Choices;
import galley.print.ColorMode;
import galley.print.Quality;
import galley.print.SheetBack;
import galley.print.Sides;
import galley.print.Status;
import galley.print.ipp.message.Attributes;
import galley.print.ipp.message.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a printer's attributes (RFC 8011, 5.4; PWG 5100.11, 5100.14) say that it can do. */
final class AbilityReader {
    private final PrinterAddress address;
    private final Attributes printer;

    AbilityReader(PrinterAddress address, Attributes printer) {
        this.address = address;
        this.printer = printer;
    }

    Abilities read() {
        return new Abilities(
                about(), status(printer), formats(), new MediaReader(printer).papers(), choices(), raster());
    }

    private Abilities.About about() {
        return new Abilities.About(
                printer.word("printer-name"),
                address.printer().toString(),
                printer.word("printer-make-and-model"),
                printer.word("printer-info"),
                printer.word("printer-location"));
    }

    /** How a printer is, by its own attributes. */
    static Status status(Attributes printer) {
        Status.State state = switch (printer.number("printer-state").orElse(0)) {
            case 3 -> Status.State.IDLE;
            case 4 -> Status.State.PROCESSING;
            case 5 -> Status.State.STOPPED;
            default -> Status.State.UNKNOWN;
        };
        return new Status(
                state,
                reasons(printer, "printer-state-reasons"),
                printer.word("printer-state-message"),
                printer.flag("printer-is-accepting-jobs").orElse(true),
                printer.number("queued-job-count"));
    }

    /** Keywords of reasons; "none" is no reason. */
    static List<String> reasons(Attributes object, String name) {
        return object.words(name).stream()
                .filter(reason -> !reason.equals("none"))
                .distinct()
                .toList();
    }

    private List<String> formats() {
        return printer.words("document-format-supported").stream()
                .map(format -> format.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private Choices choices() {
        return new Choices(
                Math.max(1, printer.most("copies-supported").orElse(1)),
                collation(),
                known(printer.words("sides-supported").stream().map(Sides::of)),
                known(printer.words("print-color-mode-supported").stream().map(ColorMode::of)),
                new Choices.Fineness(
                        known(printer.numbers("print-quality-supported").stream()
                                .map(Quality::of)),
                        printer.resolutions("printer-resolution-supported").stream()
                                .distinct()
                                .toList()),
                new Choices.Queueing(
                        printer.words("job-hold-until-supported"),
                        printer.number("job-priority-supported").orElse(1),
                        printer.words("job-sheets-supported")),
                bins());
    }

    private Choices.Bins bins() {
        List<String> names = printer.words("output-bin-supported");
        List<String> trays = printer.texts("printer-output-tray");
        List<String> backwards = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (stacksBackwards(names.get(i), i < trays.size() ? trays.get(i) : "")) {
                backwards.add(names.get(i));
            }
        }
        return new Choices.Bins(
                names, printer.words("output-bin-default").stream().findFirst(), backwards, order());
    }

    /** Queues of CUPS turn the order for printers that deliver face up; no printer speaks of queues. */
    private Choices.Bins.Order order() {
        if (!printer.numbers("operations-supported").contains(Operation.CUPS_GET_PRINTERS.code())) {
            return Choices.Bins.Order.AS_GIVEN;
        }
        return printer.words("page-delivery-supported").contains(TicketAttributes.AS_GIVEN)
                ? Choices.Bins.Order.TURNED_UNLESS_ASKED
                : Choices.Bins.Order.TURNED;
    }

    /**
     * How a tray stacks (PWG 5100.13, 5.6.25 printer-output-tray, after RFC 3805, prtOutputStackingOrder and
     * prtOutputPageDeliveryOrientation); its name is what is left where it tells neither.
     */
    private static boolean stacksBackwards(String name, String tray) {
        String told = tray.toLowerCase(Locale.ROOT);
        if (told.contains("stackingorder=")) {
            return told.contains("stackingorder=lasttofirst");
        }
        return told.contains("pagedelivery=") ? told.contains("pagedelivery=faceup") : name.equals("face-up");
    }

    /** By PWG 5100.3 an attribute of its own, by RFC 8011 one with what is done about several documents. */
    private List<String> collation() {
        Stream<String> own = printer.words("sheet-collate-supported").stream();
        Stream<String> handling = printer.words("multiple-document-handling-supported").stream()
                .flatMap(keyword -> Collation.of(keyword).stream());
        return Stream.concat(own, handling).distinct().toList();
    }

    private Abilities.Raster raster() {
        return new Abilities.Raster(
                printer.resolutions("pwg-raster-document-resolution-supported"),
                printer.words("pwg-raster-document-type-supported"),
                SheetBack.of(printer.word("pwg-raster-document-sheet-back")));
    }

    private static <T> List<T> known(Stream<Optional<T>> values) {
        return values.flatMap(Optional::stream).distinct().toList();
    }
}

package galley.print;

import galley.print.Refusal.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What of a ticket a printer does not offer, by its own list of abilities. CUPS takes nearly every job and leaves out
 * what its queue lacks, so that asking it whether a job is valid is not enough.
 */
public final class TicketCheck {
    private final Abilities abilities;
    private final List<Refusal> refusals = new ArrayList<>();

    private TicketCheck(Abilities abilities) {
        this.abilities = abilities;
    }

    /** Every wish that the abilities lack, in the order of the ticket. */
    public static List<Refusal> of(Ticket ticket, Abilities abilities) {
        TicketCheck check = new TicketCheck(abilities);
        check.document(ticket.document());
        check.run(ticket.run());
        check.stock(ticket.stock());
        check.rendering(ticket.rendering());
        return check.refusals;
    }

    private void document(Ticket.Document document) {
        List<String> formats = abilities.formats();
        if (!formats.isEmpty()) {
            demand(Feature.FORMAT, Optional.of(document.format()), formats);
        }
    }

    private void run(Ticket.Run run) {
        Choices choices = abilities.choices();
        if (run.copies() > choices.copies()) {
            String most = choices.copies() == 1 ? "1" : "1 to " + choices.copies();
            refusals.add(new Refusal(Feature.COPIES, Integer.toString(run.copies()), List.of(most)));
        }
        Optional<String> collation =
                run.collate().filter(asked -> run.copies() > 1).map(collate -> collate ? "collated" : "uncollated");
        demand(Feature.COLLATION, collation, choices.collation());
        queueing(run.queueing(), choices.queueing());
        demand(Feature.BIN, run.delivery().bin(), choices.bins().names());
        if (run.delivery().asGiven() && choices.bins().order() == Choices.Bins.Order.TURNED) {
            refusals.add(new Refusal(Feature.ORDER, "as given", List.of()));
        }
    }

    private void queueing(Ticket.Queueing asked, Choices.Queueing offered) {
        demand(Feature.HOLD, asked.hold(), offered.holds());
        if (asked.priority().isPresent() && offered.priorities() <= 1) {
            refusals.add(new Refusal(
                    Feature.PRIORITY, Integer.toString(asked.priority().getAsInt()), List.of()));
        }
        demand(Feature.BANNER, asked.banner(), offered.banners());
    }

    private void stock(Ticket.Stock stock) {
        Papers papers = abilities.papers();
        Optional<Media> missing = stock.media().filter(media -> !papers.has(media.size()));
        missing.ifPresent(media -> refusals.add(new Refusal(Feature.MEDIA, media.title(), papers.titles())));
        demand(Feature.TRAY, stock.tray(), papers.feeds().trays());
        demand(Feature.TYPE, stock.type(), papers.feeds().types());
    }

    private void rendering(Ticket.Rendering rendering) {
        Choices choices = abilities.choices();
        demand(Feature.SIDES, rendering.sides().map(Sides::keyword), words(choices.sides(), Sides::keyword));
        demand(Feature.COLOR, rendering.color().map(ColorMode::keyword), words(choices.colors(), ColorMode::keyword));
        Choices.Fineness fineness = choices.fineness();
        demand(
                Feature.QUALITY,
                rendering.quality().map(Quality::keyword),
                words(fineness.qualities(), Quality::keyword));
        demand(
                Feature.RESOLUTION,
                rendering.resolution().map(Resolution::toString),
                words(fineness.resolutions(), Resolution::toString));
    }

    private static <T> List<String> words(List<T> values, Function<T, String> word) {
        return values.stream().map(word).toList();
    }

    private void demand(Feature feature, Optional<String> asked, List<String> offered) {
        asked.filter(value -> !offered.contains(value))
                .ifPresent(value -> refusals.add(new Refusal(feature, value, offered)));
    }
}

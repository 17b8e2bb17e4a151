package galley.check;

import galley.facts.Fact;
import galley.timeline.Moment;
import java.util.Optional;

/** When a value of an infobox says that something was. */
final class Moments implements Fact.Visitor<Optional<Moment>> {
    private static final Moments READING = new Moments();

    private Moments() {}

    static Optional<Moment> of(Fact fact) {
        return fact.accept(READING);
    }

    @Override
    public Optional<Moment> count(Fact.Count count) {
        return Optional.empty();
    }

    @Override
    public Optional<Moment> quantity(Fact.Quantity quantity) {
        return Optional.empty();
    }

    @Override
    public Optional<Moment> dateRange(Fact.DateRange dateRange) {
        return Optional.of(dateRange.moment());
    }

    @Override
    public Optional<Moment> money(Fact.Money money) {
        return Optional.empty();
    }

    @Override
    public Optional<Moment> coordinates(Fact.Coordinates coordinates) {
        return Optional.empty();
    }

    @Override
    public Optional<Moment> name(Fact.Name name) {
        return Optional.empty();
    }

    @Override
    public Optional<Moment> listing(Fact.Listing listing) {
        return Optional.empty();
    }

    @Override
    public Optional<Moment> text(Fact.Text text) {
        return Optional.empty();
    }
}

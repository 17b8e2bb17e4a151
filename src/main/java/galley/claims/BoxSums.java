package galley.claims;

import galley.claims.Passage.Kind;
import galley.facts.Amount;
import galley.facts.Fact;
import galley.facts.FactReader;
import galley.facts.FieldFacts;
import galley.facts.Qualifier;
import galley.model.Article;
import galley.model.Field;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Finds the totals of an infobox that are broken down: {@code 25 (7 victims, 18 perpetrators)}. */
public final class BoxSums {

    private static final Fact.Visitor<Boolean> MEASURED = new Fact.Visitor<>() {
        @Override
        public Boolean count(Fact.Count count) {
            return false;
        }

        @Override
        public Boolean quantity(Fact.Quantity quantity) {
            return true;
        }

        @Override
        public Boolean dateRange(Fact.DateRange dateRange) {
            return true;
        }

        @Override
        public Boolean money(Fact.Money money) {
            return true;
        }

        @Override
        public Boolean coordinates(Fact.Coordinates coordinates) {
            return true;
        }

        @Override
        public Boolean name(Fact.Name name) {
            return true;
        }

        @Override
        public Boolean listing(Fact.Listing listing) {
            return true;
        }

        @Override
        public Boolean text(Fact.Text text) {
            return true;
        }
    };

    private BoxSums() {}

    /**
     * A total with its shares.
     *
     * @param total what the total leaves possible
     * @param shares what its shares amount to
     * @param passage where both stand
     * @param begin UTF-16 index in the passage where the total begins
     * @param end UTF-16 index after the shares
     */
    public record Sum(Bounds total, Bounds shares, Passage passage, int begin, int end) {}

    /** The totals of an article's infoboxes, in order. */
    public static List<Sum> of(Article article, List<Passage> passages) {
        List<Sum> sums = new ArrayList<>();
        Iterator<Passage> boxes =
                passages.stream().filter(it -> it.kind() == Kind.FIELD).iterator();
        FactReader reader = new FactReader(article.language());
        article.infoboxes().forEach(box -> box.fields().forEach(field -> collect(field, boxes, reader, sums)));
        return sums;
    }

    private static void collect(Field field, Iterator<Passage> boxes, FactReader reader, List<Sum> sums) {
        sum(reader.read(field), boxes.next()).ifPresent(sums::add);
        field.fields().forEach(inner -> collect(inner, boxes, reader, sums));
    }

    private static Optional<Sum> sum(FieldFacts facts, Passage passage) {
        Optional<Amount> total = BoxClaims.amount(facts.whole());
        List<Amount> shares = new ArrayList<>();
        for (Fact part : facts.parts()) {
            BoxClaims.amount(part).ifPresent(shares::add);
        }
        boolean broken = total.isPresent()
                && shares.size() > 1
                && shares.size() == facts.parts().size();
        return broken && !converted(facts)
                ? Optional.of(new Sum(
                        strict(total.get()),
                        shares.stream()
                                .map(BoxSums::strict)
                                .reduce(Bounds::plus)
                                .orElseThrow(),
                        passage,
                        passage.valueBegin(),
                        passage.text().length()))
                : Optional.empty();
    }

    /** {@code 31 m (102 ft, 34 yd)} says the same in other units: measures are not added. */
    private static boolean converted(FieldFacts facts) {
        return facts.parts().stream().anyMatch(part -> part.accept(MEASURED));
    }

    /** In a breakdown even a round number means itself. */
    private static Bounds strict(Amount amount) {
        Bounds bounds = BoxClaims.bounds(amount);
        return amount.qualifier() == Qualifier.EXACT
                ? strict(amount.min().orElseThrow().doubleValue())
                : bounds;
    }

    static Bounds strict(double number) {
        return new Bounds(number, number);
    }
}

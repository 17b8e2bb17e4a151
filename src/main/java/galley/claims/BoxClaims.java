package galley.claims;

import galley.claims.Claim.Scope;
import galley.facts.Amount;
import galley.facts.Fact;
import galley.facts.FactReader;
import galley.facts.FieldFacts;
import galley.facts.Qualifier;
import galley.model.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what the fields of an infobox count and measure. */
final class BoxClaims {
    private static final WordLists LISTS = WordLists.of("en.txt");
    private static final List<String> DIMENSIONS = List.of("height", "length", "width", "depth");

    private final FactReader reader;

    BoxClaims(String language) {
        reader = new FactReader(language);
    }

    /** The claims of one field, which is the passage. */
    List<Claim> in(Field field, Passage passage) {
        FieldFacts facts = reader.read(field);
        Optional<Amount> whole = amount(facts.whole());
        if (whole.isEmpty()) {
            return List.of();
        }
        String label = field.label().strip().toLowerCase(Locale.ROOT);
        Optional<String> fate = Tolls.FATES.stream()
                .filter(name -> LISTS.words(name + "-label").contains(label))
                .findFirst();
        if (fate.isPresent()) {
            return tolls(fate.get(), whole.get(), facts, passage);
        }
        return other(label, whole.get(), passage);
    }

    private static List<Claim> tolls(String fate, Amount whole, FieldFacts facts, Passage passage) {
        List<Claim> claims = new ArrayList<>();
        String group = Groups.named(words(whole.unit()));
        claims.add(claim(fate, group.equals(fate) ? "" : group, bounds(whole), passage));
        for (Fact part : facts.parts()) {
            amount(part)
                    .ifPresent(share ->
                            claims.add(claim(fate, Groups.named(words(share.unit())), bounds(share), passage)));
        }
        return claims;
    }

    /** A label that is a plural noun counts; one that is a dimension measures. */
    private static List<Claim> other(String label, Amount whole, Passage passage) {
        if (DIMENSIONS.contains(label) && !whole.unit().isEmpty()) {
            String unit = Stock.unit(words(whole.unit()).get(0));
            return List.of(claim(label + " " + unit, "", measured(whole), passage));
        }
        boolean noun =
                label.endsWith("s") && label.indexOf(' ') < 0 && whole.unit().isEmpty();
        return noun ? List.of(claim(Groups.singular(label), "", bounds(whole), passage)) : List.of();
    }

    private static List<String> words(String unit) {
        return unit.isEmpty()
                ? List.of()
                : Arrays.asList(unit.toLowerCase(Locale.ROOT).split(" ", -1));
    }

    private static Claim claim(String quantity, String group, Bounds bounds, Passage passage) {
        return new Claim(
                quantity,
                group,
                bounds,
                Scope.BOX,
                false,
                passage,
                0,
                passage.text().length());
    }

    /** What an amount leaves possible. */
    static Bounds bounds(Amount amount) {
        double min = amount.min().map(BigDecimal::doubleValue).orElse(0.0);
        double max = amount.max().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
        if (amount.qualifier() == Qualifier.ABOUT) {
            return Bounds.about(min).to(Bounds.about(max));
        }
        return amount.qualifier() == Qualifier.EXACT ? Bounds.exactly(min) : new Bounds(min, max);
    }

    /** A measured number stands for all that would be rounded to it. */
    private static Bounds measured(Amount amount) {
        Bounds bounds = bounds(amount);
        return new Bounds(bounds.min() - 0.5, bounds.max() + 0.5);
    }

    /** The amount that a fact is. */
    static Optional<Amount> amount(Fact fact) {
        return fact.accept(new Fact.Visitor<>() {
            @Override
            public Optional<Amount> count(Fact.Count count) {
                return Optional.of(count.amount());
            }

            @Override
            public Optional<Amount> quantity(Fact.Quantity quantity) {
                return Optional.of(quantity.amount());
            }

            @Override
            public Optional<Amount> dateRange(Fact.DateRange dateRange) {
                return Optional.empty();
            }

            @Override
            public Optional<Amount> money(Fact.Money money) {
                return Optional.empty();
            }

            @Override
            public Optional<Amount> coordinates(Fact.Coordinates coordinates) {
                return Optional.empty();
            }

            @Override
            public Optional<Amount> name(Fact.Name name) {
                return Optional.empty();
            }

            @Override
            public Optional<Amount> listing(Fact.Listing listing) {
                return Optional.empty();
            }

            @Override
            public Optional<Amount> text(Fact.Text text) {
                return Optional.empty();
            }
        });
    }
}

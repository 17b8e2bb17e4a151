package galley.facts;

import galley.model.Field;
import galley.model.Item;
import galley.model.PlainText;
import galley.timeline.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Types the values of an infobox, conservatively: what could be read in two ways stays text, and the words are always
 * kept. Its vocabulary is English; numbers and dates of other languages stay text unless they are written alike. Safe
 * for use by many threads.
 */
public final class FactReader {
    /** Longer values are prose. */
    private static final int LONGEST_TYPED = 120;

    private static final int FEWEST_WORD_PARTS = 3;
    private static final int LONGEST_WORD_PART = 40;
    private static final int EARLIEST_YEAR = 1000;
    private static final int LATEST_YEAR = 2999;

    private final boolean commasGroup;

    /**
     * A reader for the values of one article.
     *
     * @param language the article's BCP 47 tag; whether {@code 1,234} is a thousand or a fraction hangs on it
     */
    public FactReader(String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        this.commasGroup = tag.equals("en") || tag.startsWith("en-");
    }

    /** What a field's value says as a whole and in its parts. The fields of a group are read one by one. */
    public FieldFacts read(Field field) {
        List<String> items = new ArrayList<>();
        for (Item item : field.items()) {
            PlainText.of(item.text())
                    .lines()
                    .map(FactReader::tidy)
                    .filter(line -> !line.isEmpty())
                    .forEach(items::add);
        }
        if (items.size() == 1) {
            return value(field, items.get(0));
        }
        String all = String.join("; ", items);
        if (items.isEmpty()) {
            return new FieldFacts(new Fact.Text(""), List.of());
        }
        return new FieldFacts(
                new Fact.Listing(all),
                items.stream().map(item -> single(field, item)).toList());
    }

    private FieldFacts value(Field field, String text) {
        if (Labels.name(field) || text.length() > LONGEST_TYPED) {
            return new FieldFacts(new Fact.Text(text), List.of());
        }
        Optional<FieldFacts> made =
                CoordinateReader.read(text, Labels.coordinates(field)).or(() -> total(field, text));
        if (made.isPresent()) {
            return made.get();
        }
        List<Fact> words = isName(field, text) ? List.of() : wordParts(text);
        Fact whole = words.isEmpty() ? single(field, text) : new Fact.Listing(text);
        return new FieldFacts(whole, words);
    }

    private Fact single(Field field, String text) {
        if (Labels.name(field) || text.length() > LONGEST_TYPED) {
            return new Fact.Text(text);
        }
        Optional<Moment> moment = Dates.read(text, Labels.date(field));
        if (moment.isPresent()) {
            return new Fact.DateRange(text, moment.get());
        }
        if (isName(field, text)) {
            return new Fact.Name(text);
        }
        Optional<Fact> money = commasGroup ? MoneyReader.read(text) : Optional.empty();
        return money.or(() -> amount(field, text, text)).orElseGet(() -> new Fact.Text(text));
    }

    private static boolean isName(Field field, String text) {
        return Labels.named(field) && NameReader.isName(text);
    }

    /** A number with its shares in parentheses: {@code 25 (7 victims, 18 perpetrators)}. */
    private Optional<FieldFacts> total(Field field, String text) {
        int open = text.indexOf(" (");
        if (open < 0 || !text.endsWith(")") || text.indexOf('(', open + 2) >= 0) {
            return Optional.empty();
        }
        Optional<Amount> whole = AmountReader.read(text.substring(0, open), commasGroup);
        List<Fact> shares = new ArrayList<>();
        boolean counted = whole.isPresent() && whole.get().whole();
        for (String share : text.substring(open + 2, text.length() - 1).split("[,;] ", -1)) {
            Optional<Amount> amount = AmountReader.read(share.strip(), commasGroup);
            if (amount.isEmpty() || amount.get().unit().isEmpty()) {
                return Optional.empty();
            }
            counted &= isCount(amount.get());
            shares.add(typed(share.strip(), amount.get()));
        }
        // What is made up of counted things is a count itself, whatever the label says.
        Optional<Fact> fact = counted
                ? whole.map(amount -> new Fact.Count(text, withUnit(field, amount)))
                : amount(field, text.substring(0, open), text);
        return fact.map(total -> new FieldFacts(total, shares));
    }

    private static Amount withUnit(Field field, Amount amount) {
        return amount.unit().isEmpty() && Labels.countPeople(field) ? amount.in("people") : amount;
    }

    /** The amount that {@code number} is, as said by {@code text}. */
    private Optional<Fact> amount(Field field, String number, String text) {
        Optional<Amount> found = AmountReader.read(number, commasGroup);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Amount amount = found.get();
        if (!amount.unit().isEmpty()) {
            return Optional.of(typed(text, amount));
        }
        if (Labels.countPeople(field)) {
            return amount.whole() ? Optional.of(new Fact.Count(text, amount.in("people"))) : Optional.empty();
        }
        // A bare "3–2" may be a score and a bare 1987 a year: only the label could tell.
        boolean certain = amount.qualifier() != Qualifier.RANGE && !likeYear(amount) && !Labels.date(field);
        return certain ? Optional.of(new Fact.Quantity(text, amount)) : Optional.empty();
    }

    private static Fact typed(String text, Amount amount) {
        return isCount(amount) ? new Fact.Count(text, amount) : new Fact.Quantity(text, amount);
    }

    private static boolean isCount(Amount amount) {
        return amount.whole() && !AmountReader.measured(amount.unit());
    }

    private static boolean likeYear(Amount amount) {
        return amount.whole()
                && amount.min()
                        .or(amount::max)
                        .map(number -> number.intValue() >= EARLIEST_YEAR && number.intValue() <= LATEST_YEAR)
                        .orElse(false);
    }

    /** Three or more short parts between commas, none with a digit or a bracket: {@code robbery, hijacking, arson}. */
    private static List<Fact> wordParts(String text) {
        boolean plain = text.chars().noneMatch(c -> Character.isDigit(c) || "()[]:;.!?\"“”".indexOf(c) >= 0);
        String[] parts = text.split(",", -1);
        if (!plain || parts.length < FEWEST_WORD_PARTS) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            boolean last = i == parts.length - 1;
            String bare = last && part.startsWith("and ") ? part.substring("and ".length()) : part;
            if (bare.isEmpty() || bare.length() > LONGEST_WORD_PART) {
                return List.of();
            }
            facts.add(new Fact.Text(bare));
        }
        return facts;
    }

    private static String tidy(String line) {
        return line.replace('\u00A0', ' ').strip();
    }
}

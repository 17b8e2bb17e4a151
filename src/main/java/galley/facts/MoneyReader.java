package galley.facts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text that is a sum of money: {@code $5 million}, {@code €1,200.50}, {@code US$3.5–4 billion}. */
final class MoneyReader {
    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,4})?|\\d{1,15}(?:\\.\\d{1,4})?)";
    private static final String SCALE = "(?: ?(thousand|million|billion|trillion))?";
    private static final Pattern SUM = Pattern.compile(
            "(?:(about|around|approximately|c\\.|ca\\.|~|over|more than|at least|up to|under|less than) ?)?"
                    + "((?:US|CA|AU|NZ|HK|A|C|NZ|R|S)?[$£€¥₹₽₩]|USD|EUR|GBP|CHF) ?" + NUMBER + "(?: ?[–-] ?" + NUMBER
                    + ")?" + SCALE);
    private static final Map<String, Integer> ZEROS = Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);
    private static final Map<String, Qualifier> PREFIXES = Map.ofEntries(
            Map.entry("over", Qualifier.OVER),
            Map.entry("more than", Qualifier.OVER),
            Map.entry("at least", Qualifier.MIN),
            Map.entry("up to", Qualifier.MAX),
            Map.entry("under", Qualifier.UNDER),
            Map.entry("less than", Qualifier.UNDER));

    private MoneyReader() {}

    /** The sum that an English text is; its unit is the currency as written. */
    static Optional<Fact> read(String text) {
        Matcher sum = SUM.matcher(text);
        if (!sum.matches()) {
            return Optional.empty();
        }
        int zeros = sum.group(5) == null ? 0 : ZEROS.getOrDefault(sum.group(5), 0);
        BigDecimal first = number(sum.group(3), zeros);
        if (sum.group(4) != null) {
            BigDecimal second = number(sum.group(4), zeros);
            boolean plain = sum.group(1) == null && first.compareTo(second) < 0;
            Amount range = new Amount(
                    Optional.of(first.min(second)), Optional.of(first.max(second)), Qualifier.RANGE, sum.group(2));
            return plain ? Optional.of(new Fact.Money(text, range)) : Optional.empty();
        }
        Qualifier qualifier =
                sum.group(1) == null ? Qualifier.EXACT : PREFIXES.getOrDefault(sum.group(1), Qualifier.ABOUT);
        return Optional.of(new Fact.Money(text, Amount.of(qualifier, first).in(sum.group(2))));
    }

    private static BigDecimal number(String digits, int zeros) {
        BigDecimal number = new BigDecimal(digits.replace(",", "")).scaleByPowerOfTen(zeros);
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}

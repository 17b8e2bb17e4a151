package galley.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a text that is an amount from its first to its last character, from left to right: {@code [about|at least|…]
 * number [+ | – number] [unit]}. Anything else is no amount.
 */
final class AmountReader {
    /** More digits are an identifier, and spreadsheets keep no more than these. */
    private static final int MOST_DIGITS = 15;

    private static final int MOST_UNIT_WORDS = 3;

    /** Longest first where one begins another. */
    private static final List<Map.Entry<String, Qualifier>> PREFIXES = List.of(
            Map.entry("no fewer than ", Qualifier.MIN),
            Map.entry("no less than ", Qualifier.MIN),
            Map.entry("at least ", Qualifier.MIN),
            Map.entry("≥", Qualifier.MIN),
            Map.entry("no more than ", Qualifier.MAX),
            Map.entry("at most ", Qualifier.MAX),
            Map.entry("up to ", Qualifier.MAX),
            Map.entry("≤", Qualifier.MAX),
            Map.entry("more than ", Qualifier.OVER),
            Map.entry("over ", Qualifier.OVER),
            Map.entry(">", Qualifier.OVER),
            Map.entry("fewer than ", Qualifier.UNDER),
            Map.entry("less than ", Qualifier.UNDER),
            Map.entry("under ", Qualifier.UNDER),
            Map.entry("<", Qualifier.UNDER),
            Map.entry("approximately ", Qualifier.ABOUT),
            Map.entry("approx. ", Qualifier.ABOUT),
            Map.entry("about ", Qualifier.ABOUT),
            Map.entry("around ", Qualifier.ABOUT),
            Map.entry("circa ", Qualifier.ABOUT),
            Map.entry("ca. ", Qualifier.ABOUT),
            Map.entry("c. ", Qualifier.ABOUT),
            Map.entry("~", Qualifier.ABOUT),
            Map.entry("≈", Qualifier.ABOUT));

    /** A number before one of these is scaled, dated or ordered, and says something else than it seems to. */
    private static final Set<String> NO_UNITS = Set.of(
            "estimate",
            "estimates",
            "census",
            "season",
            "edition",
            "election",
            "hundred",
            "thousand",
            "million",
            "billion",
            "trillion",
            "dozen",
            "am",
            "pm",
            "a.m.",
            "p.m.",
            "bc",
            "bce",
            "ad",
            "ce",
            "and",
            "or",
            "to",
            "by",
            "of",
            "in",
            "on",
            "at",
            "x",
            "s",
            "th",
            "st",
            "nd",
            "rd",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");

    /** Units of measure, some of which begin with a capital. */
    private static final Set<String> MEASURES = Set.of(
            "%",
            "percent",
            "°C",
            "°F",
            "°",
            "mm",
            "cm",
            "m",
            "km",
            "mi",
            "ft",
            "yd",
            "mm²",
            "km2",
            "m2",
            "sq",
            "sqft",
            "sqm",
            "cu",
            "lbs",
            "hp",
            "nmi",
            "kn",
            "knots",
            "rpm",
            "metre",
            "mile",
            "cm²",
            "m²",
            "km²",
            "ha",
            "acres",
            "m³",
            "l",
            "ml",
            "g",
            "kg",
            "t",
            "tonnes",
            "lb",
            "oz",
            "s",
            "min",
            "h",
            "seconds",
            "minutes",
            "hours",
            "days",
            "weeks",
            "months",
            "years",
            "W",
            "kW",
            "MW",
            "GW",
            "Wh",
            "kWh",
            "MWh",
            "GWh",
            "V",
            "kV",
            "A",
            "Hz",
            "kHz",
            "MHz",
            "GHz",
            "km/h",
            "mph",
            "m/s",
            "metres",
            "meters",
            "kilometres",
            "kilometers",
            "miles",
            "feet",
            "inches",
            "hectares",
            "litres",
            "liters");

    private final String text;
    private final boolean commasGroup;
    private int at;

    private AmountReader(String text, boolean commasGroup) {
        this.text = text;
        this.commasGroup = commasGroup;
    }

    /**
     * The amount that a text is.
     *
     * @param commasGroup whether {@code 1,234} is one thousand and more, as in English
     */
    static Optional<Amount> read(String text, boolean commasGroup) {
        return new AmountReader(text, commasGroup).amount();
    }

    /** Whether the unit is one of measure, so that its number counts nothing. */
    static boolean measured(String unit) {
        int blank = unit.indexOf(' ');
        return MEASURES.contains(blank < 0 ? unit : unit.substring(0, blank));
    }

    private Optional<Amount> amount() {
        Optional<Qualifier> prefix = prefix();
        Optional<BigDecimal> first = number();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Optional<Amount> bare = bounds(prefix, first.get());
        Optional<String> unit = unit();
        return bare.isEmpty() || unit.isEmpty()
                ? Optional.empty()
                : Optional.of(bare.get().in(unit.get()));
    }

    private Optional<Qualifier> prefix() {
        for (Map.Entry<String, Qualifier> prefix : PREFIXES) {
            String words = prefix.getKey();
            if (text.regionMatches(true, 0, words, 0, words.length())) {
                at = words.length();
                skipBlanks();
                return Optional.of(prefix.getValue());
            }
        }
        return Optional.empty();
    }

    private Optional<Amount> bounds(Optional<Qualifier> prefix, BigDecimal first) {
        if (at < text.length() && text.charAt(at) == '+') {
            at++;
            return prefix.isPresent() ? Optional.empty() : Optional.of(Amount.of(Qualifier.MIN, first));
        }
        int before = at;
        if (!dash()) {
            return Optional.of(Amount.of(prefix.orElse(Qualifier.EXACT), first));
        }
        Optional<BigDecimal> second = number();
        boolean ordered = second.isPresent() && first.compareTo(second.get()) < 0;
        if (!ordered || prefix.filter(word -> word != Qualifier.ABOUT).isPresent()) {
            at = before;
            return Optional.empty();
        }
        Qualifier qualifier = prefix.orElse(Qualifier.RANGE);
        return Optional.of(new Amount(Optional.of(first), second, qualifier, ""));
    }

    /** Passes a dash, or {@code to} between blanks. */
    private boolean dash() {
        int before = at;
        skipBlanks();
        if (at < text.length() && Dates.isDash(text.charAt(at))) {
            at++;
        } else if (at > before && text.startsWith("to ", at)) {
            at += 2;
        } else {
            at = before;
            return false;
        }
        skipBlanks();
        return true;
    }

    private Optional<BigDecimal> number() {
        int start = at;
        digits();
        int lead = at - start;
        if (lead == 0 || (lead > 1 && text.charAt(start) == '0')) {
            return Optional.empty();
        }
        while (lead <= 3 && commasGroup && group()) {
            at += 4;
        }
        boolean grouped = at > start + lead;
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(at + 1)) {
            int point = at++;
            digits();
            // "1.234" is a thousand in half of Europe: three decimals without groups before them are not certain.
            if (at - point == 4 && !grouped) {
                return Optional.empty();
            }
        }
        String digits = text.substring(start, at).replace(",", "");
        boolean joined = at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == '.');
        return joined || digits.length() > MOST_DIGITS ? Optional.empty() : Optional.of(new BigDecimal(digits));
    }

    private boolean group() {
        return at < text.length()
                && text.charAt(at) == ','
                && isDigit(at + 1)
                && isDigit(at + 2)
                && isDigit(at + 3)
                && !isDigit(at + 4);
    }

    /** What follows the number to the end of the text: the unit, empty for none; nothing where it is no unit. */
    private Optional<String> unit() {
        String rest = text.substring(at);
        String unit = rest.strip();
        boolean apart = !rest.equals(unit) || unit.isEmpty() || unit.startsWith("%") || unit.startsWith("°");
        String[] words = unit.split(" ", -1);
        if (!apart || words.length > MOST_UNIT_WORDS) {
            return Optional.empty();
        }
        if (unit.isEmpty() || (MEASURES.contains(words[0]) && !compound(unit))) {
            return Optional.of(unit);
        }
        boolean lower = Character.isLowerCase(words[0].codePointAt(0));
        boolean thing = lower && !NO_UNITS.contains(words[0]) && !Dates.isMonth(words[0]) && lettersOnly(unit);
        return thing ? Optional.of(unit) : Optional.empty();
    }

    /** "6 ft 2 in" is one measure in two units, which no column has room for. */
    private static boolean compound(String unit) {
        return unit.indexOf(' ') > 0 && unit.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean lettersOnly(String unit) {
        return unit.toLowerCase(Locale.ROOT)
                .chars()
                .allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-' || c == '\'' || c == '’');
    }

    private void digits() {
        while (isDigit(at)) {
            at++;
        }
    }

    private void skipBlanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00A0')) {
            at++;
        }
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}

package galley.read.wikitext;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labels of one box: what {@code labels.txt} says of its kind, else a general rule. */
final class Labels {
    private static final Pattern NUMBERED = Pattern.compile("(.*?\\D) ?(\\d{1,3}[a-z]?)");

    /** Measures at the end of keys, and how they are written. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("km2", "km²"),
            Map.entry("sq mi", "sq mi"),
            Map.entry("sqmi", "sq mi"),
            Map.entry("m", "m"),
            Map.entry("ft", "ft"),
            Map.entry("km", "km"),
            Map.entry("mi", "mi"),
            Map.entry("ha", "ha"),
            Map.entry("acre", "acres"),
            Map.entry("kg", "kg"),
            Map.entry("lb", "lb"),
            Map.entry("mm", "mm"),
            Map.entry("cm", "cm"),
            Map.entry("c", "°C"),
            Map.entry("f", "°F"));

    private static final Pattern UNIT = Pattern.compile("(.+) (sq mi|\\w+)");

    private static final Pattern NUMBER = Pattern.compile("[-+−\\d.,\\s\u00A0–]*\\d[-+−\\d.,\\s\u00A0–]*");

    private final List<LabelBook.Kinds> books;
    private final Map<String, String> keys = new HashMap<>();

    /**
     * For one box.
     *
     * @param kind what it describes, in lower case
     * @param keys its keys as written
     */
    Labels(String kind, Collection<String> keys) {
        this.books = LabelBook.STANDARD.of(kind);
        keys.forEach(key -> this.keys.put(folded(key), key));
    }

    /** The key whose value is the label of this one. */
    Optional<String> title(String key) {
        String folded = folded(key);
        Matcher numbered = NUMBERED.matcher(folded);
        for (LabelBook.Kinds book : books) {
            String own = book.titles().get(folded);
            if (own != null && keys.containsKey(own)) {
                return Optional.of(keys.get(own));
            }
            String family = numbered.matches() ? numbered.group(1) : folded;
            String number = numbered.matches() ? numbered.group(2) : "";
            String other = book.titles().get(family + "#");
            if (other != null) {
                String name = other.replace("#", number);
                return Optional.ofNullable(keys.get(name))
                        .or(() -> Optional.ofNullable(keys.get(other.replace("#", " " + number))));
            }
        }
        return Optional.empty();
    }

    /** The label of a key; the value tells whether a measure at the key's end is one. */
    String label(String key, String value) {
        String folded = folded(key);
        Matcher numbered = NUMBERED.matcher(folded);
        for (LabelBook.Kinds book : books) {
            String own = book.labels().getOrDefault(folded, book.labels().getOrDefault(folded + "#", ""));
            if (!own.isEmpty()) {
                return own;
            }
            String family = numbered.matches() ? book.labels().get(numbered.group(1) + "#") : null;
            if (family != null) {
                return family + number(book, numbered.group(2));
            }
        }
        return general(key, value);
    }

    private String number(LabelBook.Kinds book, String number) {
        String digits = number.replaceAll("\\D", "");
        if (book.sides().isEmpty()) {
            return " " + number;
        }
        return keys.containsKey("combatant" + digits) ? ", " + book.sides() + " " + number : "";
    }

    /** {@code birth_date} is {@code Birth date}, {@code area_total_km2 = 12} is {@code Area total (km²)}. */
    private String general(String key, String value) {
        String words = key.replace('_', ' ').strip().replaceAll("\\s+", " ");
        if (words.indexOf(' ') < 0) {
            words = parted(words);
        }
        for (LabelBook.Kinds book : books) {
            String prefix = book.prefix() + " ";
            boolean idle =
                    !book.prefix().isEmpty() && words.toLowerCase(Locale.ROOT).startsWith(prefix);
            words = idle && words.length() > prefix.length() ? words.substring(prefix.length()) : words;
        }
        Matcher unit = UNIT.matcher(words);
        if (unit.matches() && NUMBER.matcher(value).matches()) {
            String sign = UNITS.getOrDefault(unit.group(2).toLowerCase(Locale.ROOT), "");
            words = sign.isEmpty() ? words : unit.group(1) + " (" + sign + ")";
        }
        return capital(words.replaceFirst("(?U)(?<=\\p{L}{3})(?=\\d{1,3}$)", " "));
    }

    /** Words run together with capitals: {@code birthDate}. */
    private static String parted(String word) {
        if (!word.matches("\\p{Ll}+(\\p{Lu}\\p{Ll}+)+")) {
            return word;
        }
        return word.replaceAll("(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }

    private static String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int end = words.offsetByCodePoints(0, 1);
        return Character.toString(Character.toTitleCase(words.codePointAt(0))) + words.substring(end);
    }

    private static String folded(String key) {
        return key.replace('_', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}

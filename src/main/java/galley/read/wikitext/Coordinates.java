package galley.read.wikitext;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Coordinates that a box gives in many fields: {@code latd=51 latm=26 latNS=N longd=0 longm=20 longEW=W}. */
final class Coordinates {
    private static final Pattern LATITUDE =
            Pattern.compile("(?i)lat_?(d|deg|degrees|m|min|minutes|s|sec|seconds|ns|dir|itude)");
    private static final Pattern LONGITUDE =
            Pattern.compile("(?i)(long|lon)_?(d|deg|degrees|m|min|minutes|s|sec|seconds|ew|dir|itude)");

    private static final List<String> UNITS = List.of("°", "′", "″");

    private Coordinates() {}

    /** Whether a key is one of the fields that make up coordinates. */
    static boolean isPart(String key) {
        return LATITUDE.matcher(key).matches() || LONGITUDE.matcher(key).matches();
    }

    /** The keys that make up coordinates, those of one way to write them together. */
    static List<List<String>> parts(Collection<String> keys) {
        List<String> brief =
                keys.stream().filter(key -> isPart(key) && isBrief(key)).toList();
        List<String> whole =
                keys.stream().filter(key -> isPart(key) && !isBrief(key)).toList();
        return brief.isEmpty() || whole.isEmpty() || !hasLongitude(brief) || !hasLongitude(whole)
                ? List.of(keys.stream().filter(Coordinates::isPart).toList())
                : List.of(brief, whole);
    }

    /** {@code latd}, {@code longEW}, unlike {@code lat_deg}. */
    private static boolean isBrief(String key) {
        return key.matches("(?i)(lat|long?)(d|m|s|ns|ew)");
    }

    private static boolean hasLongitude(List<String> keys) {
        return keys.stream().anyMatch(key -> LONGITUDE.matcher(key).matches());
    }

    /** Both coordinates; an empty string unless both are given in numbers. */
    static String of(Collection<String> keys, UnaryOperator<String> value) {
        String latitude = point(keys, LATITUDE, value, "NS");
        String longitude = point(keys, LONGITUDE, value, "EW");
        return latitude.isEmpty() || longitude.isEmpty() ? "" : latitude + " " + longitude;
    }

    /** Figures of all scripts as those of ours: Persian pages mix them. */
    private static String figures(String said) {
        StringBuilder figures = new StringBuilder();
        said.codePoints()
                .forEach(c -> figures.appendCodePoint(Character.isDigit(c) ? '0' + Character.digit(c, 10) : c));
        return figures.toString();
    }

    private static String point(Collection<String> keys, Pattern part, UnaryOperator<String> value, String letters) {
        List<String> numbers = new ArrayList<>();
        String letter = "";
        for (String key : keys) {
            if (part.matcher(key).matches()) {
                String said = figures(value.apply(key));
                if (said.length() == 1 && letters.contains(said)) {
                    letter = said;
                } else if (said.matches("-?[0-9]+(\\.[0-9]+)?")) {
                    numbers.add(said);
                }
            }
        }
        if (numbers.isEmpty() || numbers.size() > UNITS.size()) {
            return "";
        }
        boolean negative = numbers.get(0).startsWith("-");
        StringBuilder point = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            point.append(numbers.get(i).replace("-", "")).append(UNITS.get(i));
        }
        String side = letters.substring(negative ? 1 : 0, negative ? 2 : 1);
        return point + (letter.isEmpty() ? side : letter);
    }
}

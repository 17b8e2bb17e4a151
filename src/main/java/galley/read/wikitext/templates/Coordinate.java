package galley.read.wikitext.templates;

import java.util.ArrayList;
import java.util.List;

/** A point on the earth, in degrees or in degrees, minutes and seconds, as given. */
final class Coordinate {
    private static final List<String> UNITS = List.of("°", "′", "″");

    private Coordinate() {}

    /** Coordinates that a page shows in its head are a fact about it; others stand where they are written. */
    static String print(Call call) {
        String point = point(call);
        String display = call.value("display").orElse("");
        boolean head =
                display.equals("title") || display.equals("t") || call.name().contains("title");
        if (!head || point.isEmpty()) {
            return point;
        }
        call.fact("Coordinates", point);
        return "";
    }

    private static String point(Call call) {
        List<String> parts = new ArrayList<>();
        String axes = Values.first(call, "NS") + "/" + Values.first(call, "EW");
        List<String> given = axes.length() > 3 ? List.of(axes.split("/", -1)) : Values.positional(call);
        for (String part : given) {
            if (!part.contains(":")) {
                parts.add(part);
            }
        }
        int north = letter(parts, 0, "NSZ");
        if (north < 0) {
            return parts.size() >= 2 ? signed(parts.get(0), "N", "S") + " " + signed(parts.get(1), "E", "W") : "";
        }
        int east = letter(parts, north + 1, "EWO");
        if (east < 0) {
            return "";
        }
        return point(parts.subList(0, north), parts.get(north)) + " "
                + point(parts.subList(north + 1, east), parts.get(east));
    }

    private static int letter(List<String> parts, int from, String letters) {
        for (int i = from; i < parts.size(); i++) {
            if (parts.get(i).length() == 1 && letters.indexOf(parts.get(i).charAt(0)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** A sign and a letter would say the same twice: the letter turns round where the number is negative. */
    private static String point(List<String> numbers, String letter) {
        StringBuilder point = new StringBuilder();
        boolean negative = !numbers.isEmpty() && numbers.get(0).startsWith("-") && numbers.size() == 1;
        for (int i = 0; i < Math.min(3, numbers.size()); i++) {
            point.append(negative ? numbers.get(i).substring(1) : numbers.get(i))
                    .append(UNITS.get(i));
        }
        return point.append(letter).toString();
    }

    private static String signed(String number, String positive, String negative) {
        boolean below = number.startsWith("-") || number.startsWith("\u2212");
        return (below ? number.substring(1) : number) + "°" + (below ? negative : positive);
    }
}

package galley.read.wikitext.templates;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A unit, as {@code units.txt} beside this class lists them.
 *
 * @param symbol how it is written short
 * @param name how it is written out, one of it
 * @param kind what it measures
 * @param factor how many of the kind's base unit it is
 * @param other the code of the unit it is converted to if none is named
 */
record Unit(String symbol, String name, String kind, double factor, String other) {
    private static final Map<String, Unit> UNITS = units();

    /** Multiples that are written before a code: <code>e6acre</code> is a million acres. */
    private static final Map<String, Integer> MULTIPLES = Map.of("e3", 1_000, "e6", 1_000_000, "e9", 1_000_000_000);

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        for (String line : Resource.lines("units.txt")) {
            String[] cells = line.split("\\|", -1);
            Unit unit = new Unit(
                    cells[1].strip(),
                    cells[2].strip(),
                    cells[3].strip(),
                    Double.parseDouble(cells[4].strip()),
                    cells[5].strip());
            for (String code : cells[0].split(",", -1)) {
                units.put(code.strip(), unit);
            }
        }
        return Map.copyOf(units);
    }

    /** The unit of a code; empty if it is not known. */
    static Optional<Unit> of(String code) {
        Unit unit = UNITS.get(code);
        Integer multiple = code.length() > 2 ? MULTIPLES.get(code.substring(0, 2)) : null;
        if (unit != null || multiple == null) {
            return Optional.ofNullable(unit);
        }
        return Optional.ofNullable(UNITS.get(code.substring(2))).map(one -> one.times(multiple));
    }

    private Unit times(int multiple) {
        String word = switch (multiple) {
            case 1_000 -> "thousand";
            case 1_000_000 -> "million";
            default -> "billion";
        };
        return new Unit(word + " " + symbol, word + "-" + name, kind, factor * multiple, other);
    }
}

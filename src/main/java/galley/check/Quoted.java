package galley.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The article's own words in messages, and spots gathered by what was found at them. */
final class Quoted {
    /** Longer quotations hide what the message says. */
    private static final int LONGEST = 60;

    /** A fault that stands everywhere is told once, with its first places. */
    private static final int MOST_SPOTS = 10;

    private static final int MOST_LISTED = 12;

    private final Map<String, List<Spot>> spots = new LinkedHashMap<>();
    private int count;

    /** Words in quotation marks, cut between words where they are long. */
    static String of(String words) {
        String line = words.replace('\n', ' ').strip();
        if (line.length() <= LONGEST) {
            return "“" + line + "”";
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        int end = cut > LONGEST / 2 ? cut : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST));
        return "“" + line.substring(0, end) + " …”";
    }

    /** Notes a thing found. Finding its place takes the time of its passage, so it is done for the first few alone. */
    void add(String what, Supplier<Spot> spot) {
        count++;
        List<Spot> places = spots.computeIfAbsent(what, key -> new ArrayList<>());
        if (places.size() < MOST_SPOTS && spots.size() <= MOST_LISTED) {
            places.add(spot.get());
        }
    }

    boolean isEmpty() {
        return spots.isEmpty();
    }

    /** All that was found, once each, in order. */
    String list() {
        List<String> names = List.copyOf(spots.keySet());
        int more = names.size() - MOST_LISTED;
        return names.stream().limit(MOST_LISTED).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    int size() {
        return spots.size();
    }

    int count() {
        return count;
    }

    /** The first places of what was found. */
    List<Spot> spots() {
        return spots.values().stream()
                .flatMap(all -> all.stream().limit(1))
                .limit(MOST_SPOTS)
                .toList();
    }
}

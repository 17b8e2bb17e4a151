package galley.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds which added words are a missing statement, altered. */
final class Pairing {
    /** Words that share less than that have nothing to do with each other. */
    private static final double LEAST_ALIKE = 0.4;

    /** What stands under the same label is the same fact, whatever its value. */
    private static final double SAME_LABEL = 0.9;

    private static final int MOST_PAIRS = 10_000;

    private Pairing() {}

    /**
     * A statement with the words that it became.
     *
     * @param said the words, empty where there are none
     */
    record Pair(Statement statement, Optional<Said> said) {}

    /** Pairs every statement with the words that are most alike; where as many are left on both sides, in order. */
    static List<Pair> of(List<Statement> statements, List<Said> file) {
        List<Said> open = new ArrayList<>(file);
        Map<Integer, Said> pairs = new HashMap<>();
        if ((long) statements.size() * file.size() <= MOST_PAIRS) {
            for (int i = 0; i < statements.size(); i++) {
                String text = statements.get(i).text();
                Optional<Said> nearest = open.stream()
                        .filter(said -> alike(text, said.text()) >= LEAST_ALIKE)
                        .reduce((one, other) -> alike(text, other.text()) > alike(text, one.text()) ? other : one);
                if (nearest.isPresent()) {
                    pairs.put(i, nearest.get());
                    open.remove(nearest.get());
                }
            }
        }
        int without = statements.size() - pairs.size();
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Optional<Said> said = Optional.ofNullable(pairs.get(i));
            if (said.isEmpty() && without == open.size() && !open.isEmpty()) {
                said = Optional.of(open.remove(0));
                without--;
            }
            all.add(new Pair(statements.get(i), said));
        }
        return all;
    }

    /** The share of pairs of neighbouring characters that two texts have in common, from 0 to 1. */
    static double alike(String one, String other) {
        int cell = one.indexOf(Wording.CELL);
        int otherCell = other.indexOf(Wording.CELL);
        if (cell > 0 && otherCell > 0) {
            boolean same = Wording.key(one.substring(0, cell)).equals(Wording.key(other.substring(0, otherCell)));
            if (same) {
                return SAME_LABEL + alike(one.substring(cell + 1), other.substring(otherCell + 1)) / 100;
            }
        }
        Map<String, Integer> pairs = pairs(Wording.key(one));
        Map<String, Integer> others = pairs(Wording.key(other));
        int shared = 0;
        for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
            shared += Math.min(pair.getValue(), others.getOrDefault(pair.getKey(), 0));
        }
        int all = pairs.values().stream().mapToInt(Integer::intValue).sum()
                + others.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }
}

package galley.lines;

import java.util.HashMap;
import java.util.Map;

/**
 * How far characters hang out of the measure at the edges of a justified column, as a share of their own width: where a
 * line ends in a small sign or a slanting stroke the edge would otherwise look dented. The shares are ours, close to
 * those that R. Schlicht published for text faces (The microtype package, 2004-2022, character protrusion); like his,
 * they leave a part of each sign inside, since a full stop wholly outside looks as detached as one inside looks sunk.
 */
final class Hanging {
    private static final Map<Integer, Double> LEFT = new HashMap<>();
    private static final Map<Integer, Double> RIGHT = new HashMap<>();

    static {
        put(RIGHT, ".,-‐\u00AD", 0.7);
        put(RIGHT, ":;", 0.5);
        put(RIGHT, "'\"’”»›‘“", 0.5);
        put(RIGHT, "–…*", 0.3);
        put(RIGHT, "!?—", 0.2);
        put(RIGHT, ")]}", 0.15);
        put(RIGHT, "TYТУΤΥty", 0.07);
        put(RIGHT, "AFKLPVWXАКХΑΚΧkrvwxгкух", 0.05);
        put(LEFT, "'\"‘“«‹„‚’”", 0.5);
        put(LEFT, "-–", 0.3);
        put(LEFT, "—¿¡", 0.2);
        put(LEFT, "([{", 0.15);
        put(LEFT, "TYТУΤΥ", 0.07);
        put(LEFT, "AJVWXАХΑΧvwxyух", 0.05);
        // Half of such a sign is blank: what JIS X 4051 calls compression at the ends of a line.
        put(RIGHT, "、。，．：；」』）】〉》〕〗｝］", 0.5);
        put(LEFT, "「『（【〈《〔〖｛［", 0.5);
    }

    private Hanging() {}

    private static void put(Map<Integer, Double> edge, String characters, double share) {
        characters.codePoints().forEach(c -> edge.put(c, share));
    }

    /** The share of its width by which a character that opens a line hangs out. */
    static double left(int codePoint) {
        return LEFT.getOrDefault(codePoint, 0.0);
    }

    /** The share of its width by which a character that ends a line hangs out. */
    static double right(int codePoint) {
        return RIGHT.getOrDefault(codePoint, 0.0);
    }
}

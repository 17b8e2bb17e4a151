package galley.lines;

import java.text.Bidi;
import java.util.List;

/**
 * Where the segments of a line stand when some of them run from right to left (Unicode Bidirectional Algorithm, L2).
 */
final class Directions {
    private Directions() {}

    /** The left edge of every segment, in reading order, in a line that starts at {@code start}. */
    static double[] lefts(List<Segment> segments, double start) {
        Integer[] order = new Integer[segments.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        reorder(segments, order);
        double[] lefts = new double[order.length];
        double x = start;
        for (int i : order) {
            lefts[i] = x;
            x += segments.get(i).width();
        }
        return lefts;
    }

    private static void reorder(List<Segment> segments, Integer[] order) {
        StringBuilder line = new StringBuilder();
        int[] starts = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            starts[i] = line.length();
            line.append(segments.get(i).text());
        }
        char[] characters = line.toString().toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return;
        }
        Bidi bidi = new Bidi(line.toString(), Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[order.length];
        for (int i = 0; i < order.length; i++) {
            levels[i] = starts[i] < characters.length ? (byte) bidi.getLevelAt(starts[i]) : 0;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
    }
}

package galley.diff;

import java.util.ArrayList;
import java.util.List;

/** Pairs what differs but is alike, so that the likenesses add up to the most. */
final class Pairing {
    /** So many pairs are asked for their likeness at most; in longer stretches only those near the last pair. */
    private static final int MOST_PAIRS = 10_000;

    private static final int NEAR = 8;

    private Pairing() {}

    static List<int[]> of(int from1, int to1, int from2, int to2, Alignment.Likeness likeness) {
        if (from1 == to1 || from2 == to2) {
            return List.of();
        }
        return (long) (to1 - from1) * (to2 - from2) <= MOST_PAIRS
                ? best(from1, to1, from2, to2, likeness)
                : near(from1, to1, from2, to2, likeness);
    }

    private static List<int[]> best(int from1, int to1, int from2, int to2, Alignment.Likeness likeness) {
        int rows = to1 - from1;
        int columns = to2 - from2;
        double[][] sum = new double[rows + 1][columns + 1];
        double[][] alike = new double[rows][columns];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                alike[i][j] = likeness.of(from1 + i, from2 + j);
                double paired = alike[i][j] > 0 ? sum[i + 1][j + 1] + alike[i][j] : 0;
                sum[i][j] = Math.max(paired, Math.max(sum[i + 1][j], sum[i][j + 1]));
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (alike[i][j] > 0 && sum[i][j] == sum[i + 1][j + 1] + alike[i][j]) {
                pairs.add(new int[] {from1 + i++, from2 + j++});
            } else if (sum[i + 1][j] >= sum[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** Looks only a few elements ahead of where the last pair was. */
    private static List<int[]> near(int from1, int to1, int from2, int to2, Alignment.Likeness likeness) {
        List<int[]> pairs = new ArrayList<>();
        int next = from2;
        for (int i = from1; i < to1 && next < to2; i++) {
            int best = Alignment.NONE;
            double most = 0;
            for (int j = next; j < Math.min(to2, next + NEAR); j++) {
                double alike = likeness.of(i, j);
                if (alike > most) {
                    most = alike;
                    best = j;
                }
            }
            if (best != Alignment.NONE) {
                pairs.add(new int[] {i, best});
                next = best + 1;
            }
        }
        return pairs;
    }
}

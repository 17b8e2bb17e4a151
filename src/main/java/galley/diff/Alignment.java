package galley.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two sequences side by side, each in its own order: what is the same in both, what became something alike, what is in
 * one of them alone.
 *
 * <p>What is the same is found as a longest common subsequence, within anchors that occur once in both (Bram Cohen's
 * patience diff) where the sequences are long. What lies between is paired so that the likenesses add up to the most.
 */
final class Alignment {
    /** What is not there. */
    static final int NONE = -1;

    /** Larger tables than this are not filled: longer stretches are cut at anchors, or taken in order. */
    private static final int MOST_CELLS = 1_000_000;

    private static final int NEAR = 8;
    private static final int DEEPEST = 24;

    private final int[] before;
    private final int[] after;
    private final int[] same;

    /**
     * A step through both sequences.
     *
     * @param before index in the first, or {@link #NONE}
     * @param after index in the second, or {@link #NONE}
     * @param same whether they are the same
     */
    record Step(int before, int after, boolean same) {}

    /** How alike two elements are. */
    @FunctionalInterface
    interface Likeness {
        /** From 0, for what is not to be paired, to 1. */
        double of(int before, int after);
    }

    private Alignment(List<String> before, List<String> after) {
        Map<String, Integer> numbers = new HashMap<>();
        this.before = numbers(before, numbers);
        this.after = numbers(after, numbers);
        this.same = new int[before.size()];
        Arrays.fill(same, NONE);
    }

    /** The steps through two sequences of which only what is the same is paired. */
    static List<Step> of(List<String> before, List<String> after) {
        return of(before, after, (one, other) -> 0);
    }

    /**
     * The steps through two sequences, in order; between pairs, what is gone comes before what is new.
     *
     * @param before what the elements of the first say; the same where they are the same
     * @param after what those of the second say
     * @param likeness asked of elements that differ
     */
    static List<Step> of(List<String> before, List<String> after, Likeness likeness) {
        Alignment alignment = new Alignment(before, after);
        alignment.match(0, before.size(), 0, after.size(), 0);
        return alignment.steps(likeness);
    }

    private static int[] numbers(List<String> keys, Map<String, Integer> numbers) {
        return keys.stream()
                .mapToInt(key -> numbers.computeIfAbsent(key, any -> numbers.size()))
                .toArray();
    }

    private void match(int from1, int to1, int from2, int to2, int depth) {
        int begin1 = from1;
        int begin2 = from2;
        int end1 = to1;
        int end2 = to2;
        while (begin1 < end1 && begin2 < end2 && before[begin1] == after[begin2]) {
            same[begin1++] = begin2++;
        }
        while (begin1 < end1 && begin2 < end2 && before[end1 - 1] == after[end2 - 1]) {
            same[--end1] = --end2;
        }
        if (begin1 == end1 || begin2 == end2) {
            return;
        }
        if ((long) (end1 - begin1) * (end2 - begin2) <= MOST_CELLS) {
            subsequence(begin1, end1, begin2, end2);
        } else if (depth >= DEEPEST || !anchored(begin1, end1, begin2, end2, depth)) {
            inOrder(begin1, end1, begin2, end2);
        }
    }

    /** The longest common subsequence of two short stretches. */
    private void subsequence(int from1, int to1, int from2, int to2) {
        int[][] longest = new int[to1 - from1 + 1][to2 - from2 + 1];
        for (int i = to1 - 1; i >= from1; i--) {
            for (int j = to2 - 1; j >= from2; j--) {
                longest[i - from1][j - from2] = before[i] == after[j]
                        ? longest[i - from1 + 1][j - from2 + 1] + 1
                        : Math.max(longest[i - from1 + 1][j - from2], longest[i - from1][j - from2 + 1]);
            }
        }
        int i = from1;
        int j = from2;
        while (i < to1 && j < to2) {
            if (before[i] == after[j]) {
                same[i++] = j++;
            } else if (longest[i - from1 + 1][j - from2] >= longest[i - from1][j - from2 + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Cuts two long stretches at what occurs once in both; says whether there is any such thing. */
    private boolean anchored(int from1, int to1, int from2, int to2, int depth) {
        Map<Integer, Integer> once1 = once(before, from1, to1);
        Map<Integer, Integer> once2 = once(after, from2, to2);
        List<int[]> common = new ArrayList<>();
        for (int i = from1; i < to1; i++) {
            int j = once2.getOrDefault(before[i], NONE);
            if (j >= 0 && once1.getOrDefault(before[i], NONE) == i) {
                common.add(new int[] {i, j});
            }
        }
        int last1 = from1;
        int last2 = from2;
        List<int[]> anchors = rising(common);
        for (int[] anchor : anchors) {
            same[anchor[0]] = anchor[1];
            match(last1, anchor[0], last2, anchor[1], depth + 1);
            last1 = anchor[0] + 1;
            last2 = anchor[1] + 1;
        }
        if (!anchors.isEmpty()) {
            match(last1, to1, last2, to2, depth + 1);
        }
        return !anchors.isEmpty();
    }

    /** Where each number stands that occurs once; {@link #NONE} for the others. */
    private static Map<Integer, Integer> once(int[] numbers, int from, int to) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(numbers[i], i, (first, second) -> NONE);
        }
        return places;
    }

    /** The longest rising subsequence of pairs that rise in their first element. */
    private static List<int[]> rising(List<int[]> pairs) {
        int[] tails = new int[pairs.size()];
        int[] previous = new int[pairs.size()];
        int length = 0;
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tails[middle])[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? NONE : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        List<int[]> rising = new ArrayList<>();
        for (int i = length == 0 ? NONE : tails[length - 1]; i != NONE; i = previous[i]) {
            rising.add(pairs.get(i));
        }
        Collections.reverse(rising);
        return rising;
    }

    /** Takes the next that is the same, never far away: linear where nothing better is to be had. */
    private void inOrder(int from1, int to1, int from2, int to2) {
        int next = from2;
        for (int i = from1; i < to1; i++) {
            for (int j = next; j < Math.min(to2, next + NEAR); j++) {
                if (before[i] == after[j]) {
                    same[i] = j;
                    next = j + 1;
                    break;
                }
            }
        }
    }

    private List<Step> steps(Likeness likeness) {
        List<Step> steps = new ArrayList<>();
        int last1 = 0;
        int last2 = 0;
        for (int i = 0; i < before.length; i++) {
            if (same[i] != NONE) {
                between(last1, i, last2, same[i], likeness, steps);
                steps.add(new Step(i, same[i], true));
                last1 = i + 1;
                last2 = same[i] + 1;
            }
        }
        between(last1, before.length, last2, after.length, likeness, steps);
        return steps;
    }

    private static void between(int from1, int to1, int from2, int to2, Likeness likeness, List<Step> steps) {
        int next1 = from1;
        int next2 = from2;
        for (int[] pair : Pairing.of(from1, to1, from2, to2, likeness)) {
            alone(next1, pair[0], next2, pair[1], steps);
            steps.add(new Step(pair[0], pair[1], false));
            next1 = pair[0] + 1;
            next2 = pair[1] + 1;
        }
        alone(next1, to1, next2, to2, steps);
    }

    private static void alone(int from1, int to1, int from2, int to2, List<Step> steps) {
        for (int i = from1; i < to1; i++) {
            steps.add(new Step(i, NONE, false));
        }
        for (int j = from2; j < to2; j++) {
            steps.add(new Step(NONE, j, false));
        }
    }
}

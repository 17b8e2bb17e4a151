package galley.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which elements of one sequence stand in another, in order: what begins and ends alike is matched first, then what is
 * unique in both and in order (the longest such run, by patience sorting), then what lies between, the same way. Takes
 * n log n steps but for short stretches without anything unique, which are compared all with all.
 */
final class Alignment {
    /** Stretches of more pairs than that are matched greedily. */
    private static final long MOST_PAIRS = 250_000;

    private final List<String> one;
    private final List<String> other;
    private final int[] matches;
    private final Deque<Range> open = new ArrayDeque<>();

    private Alignment(List<String> one, List<String> other) {
        this.one = one;
        this.other = other;
        this.matches = new int[one.size()];
        Arrays.fill(matches, -1);
    }

    private record Range(int from, int to, int otherFrom, int otherTo) {}

    /** For each element of the first list, the index of its match in the second, or -1; the indices rise. */
    static int[] of(List<String> one, List<String> other) {
        Alignment alignment = new Alignment(one, other);
        alignment.open.push(new Range(0, one.size(), 0, other.size()));
        while (!alignment.open.isEmpty()) {
            alignment.match(alignment.open.pop());
        }
        return alignment.matches;
    }

    private void match(Range range) {
        int from = range.from();
        int to = range.to();
        int start = range.otherFrom();
        int end = range.otherTo();
        while (from < to && start < end && one.get(from).equals(other.get(start))) {
            matches[from++] = start++;
        }
        while (from < to && start < end && one.get(to - 1).equals(other.get(end - 1))) {
            matches[--to] = --end;
        }
        if (from == to || start == end) {
            return;
        }
        Range middle = new Range(from, to, start, end);
        List<int[]> anchors = rising(unique(middle));
        if (anchors.isEmpty()) {
            matchWithoutAnchors(middle);
            return;
        }
        for (int[] anchor : anchors) {
            matches[anchor[0]] = anchor[1];
            open.push(new Range(from, anchor[0], start, anchor[1]));
            from = anchor[0] + 1;
            start = anchor[1] + 1;
        }
        open.push(new Range(from, to, start, end));
    }

    /** Pairs of indices of what is once in each, in the order of the first. */
    private List<int[]> unique(Range range) {
        Map<String, Integer> places = places(other, range.otherFrom(), range.otherTo());
        Map<String, Integer> own = places(one, range.from(), range.to());
        List<int[]> pairs = new ArrayList<>();
        for (int i = range.from(); i < range.to(); i++) {
            int there = places.getOrDefault(one.get(i), -1);
            if (there >= 0 && own.getOrDefault(one.get(i), -1) == i) {
                pairs.add(new int[] {i, there});
            }
        }
        return pairs;
    }

    /** Where each text stands; -1 for what stands more than once. */
    private static Map<String, Integer> places(List<String> texts, int from, int to) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = from; i < to; i++) {
            places.merge(texts.get(i), i, (first, second) -> -1);
        }
        return places;
    }

    /** The longest run of pairs whose second indices rise. */
    private static List<int[]> rising(List<int[]> pairs) {
        List<Integer> tops = new ArrayList<>();
        int[] before = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            int low = 0;
            int high = tops.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs.get(tops.get(middle))[1] < pairs.get(i)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tops.get(low - 1);
            if (low == tops.size()) {
                tops.add(i);
            } else {
                tops.set(low, i);
            }
        }
        List<int[]> run = new ArrayList<>();
        for (int i = tops.isEmpty() ? -1 : tops.get(tops.size() - 1); i >= 0; i = before[i]) {
            run.add(pairs.get(i));
        }
        Collections.reverse(run);
        return run;
    }

    private void matchWithoutAnchors(Range range) {
        long pairs = (long) (range.to() - range.from()) * (range.otherTo() - range.otherFrom());
        if (pairs <= MOST_PAIRS) {
            matchLongest(range);
            return;
        }
        int there = range.otherFrom();
        for (int i = range.from(); i < range.to() && there < range.otherTo(); i++) {
            if (one.get(i).equals(other.get(there))) {
                matches[i] = there++;
            }
        }
    }

    /** The longest common subsequence. */
    private void matchLongest(Range range) {
        int height = range.to() - range.from();
        int width = range.otherTo() - range.otherFrom();
        int[][] longest = new int[height + 1][width + 1];
        for (int i = height - 1; i >= 0; i--) {
            for (int k = width - 1; k >= 0; k--) {
                longest[i][k] =
                        same(range, i, k) ? longest[i + 1][k + 1] + 1 : Math.max(longest[i + 1][k], longest[i][k + 1]);
            }
        }
        int i = 0;
        int k = 0;
        while (i < height && k < width) {
            if (same(range, i, k)) {
                matches[range.from() + i++] = range.otherFrom() + k++;
            } else if (longest[i + 1][k] >= longest[i][k + 1]) {
                i++;
            } else {
                k++;
            }
        }
    }

    private boolean same(Range range, int i, int k) {
        return one.get(range.from() + i).equals(other.get(range.otherFrom() + k));
    }
}

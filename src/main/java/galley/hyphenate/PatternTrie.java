package galley.hyphenate;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Patterns as a trie in flat arrays. Nodes are numbered breadth first, so that a node's children stand side by side in
 * the order of their letters; about ten bytes to the node.
 */
final class PatternTrie {
    private static final int NO_LEVELS = -1;

    private final char[] letters;
    /** The first child of each node; its last child stands before the first child of the next node. */
    private final int[] firstChild;
    /** Where a node's levels start in the pool, their number first. */
    private final int[] levelsAt;

    private final byte[] pool;

    private PatternTrie(Builder builder) {
        letters = Arrays.copyOf(builder.letters, builder.nodes);
        firstChild = Arrays.copyOf(builder.firstChild, builder.nodes + 1);
        firstChild[builder.nodes] = builder.nodes;
        levelsAt = Arrays.copyOf(builder.levelsAt, builder.nodes);
        pool = Arrays.copyOf(builder.pool, builder.pooled);
    }

    /** The highest level of every pattern that occurs in the text, before each of its letters and at its end. */
    byte[] levels(String text) {
        byte[] levels = new byte[text.length() + 1];
        for (int start = 0; start < text.length(); start++) {
            int node = 0;
            for (int i = start; i < text.length(); i++) {
                node = child(node, text.charAt(i));
                if (node < 0) {
                    break;
                }
                raise(levels, start, node);
            }
        }
        return levels;
    }

    private int child(int node, char letter) {
        return Arrays.binarySearch(letters, firstChild[node], firstChild[node + 1], letter);
    }

    private void raise(byte[] levels, int start, int node) {
        int at = levelsAt[node];
        if (at == NO_LEVELS) {
            return;
        }
        for (int i = 0; i < pool[at]; i++) {
            levels[start + i] = (byte) Math.max(levels[start + i], pool[at + 1 + i]);
        }
    }

    /** Collects patterns and lays them out. */
    static final class Builder {
        private final TreeMap<String, byte[]> patterns = new TreeMap<>();
        private char[] letters = new char[0];
        private int[] firstChild = new int[0];
        private int[] levelsAt = new int[0];
        private byte[] pool = new byte[0];
        private int nodes;
        private int pooled;

        /** Takes a pattern such as {@code 1na2t} and returns its letters alone. */
        String add(String pattern) {
            StringBuilder plain = new StringBuilder();
            byte[] levels = new byte[pattern.length() + 1];
            for (int i = 0; i < pattern.length(); i++) {
                char sign = pattern.charAt(i);
                if (sign >= '0' && sign <= '9') {
                    levels[plain.length()] = (byte) (sign - '0');
                } else {
                    plain.append(sign);
                }
            }
            patterns.put(plain.toString(), Arrays.copyOf(levels, plain.length() + 1));
            return plain.toString();
        }

        PatternTrie build() {
            int most = 1;
            int bytes = 0;
            for (String pattern : patterns.keySet()) {
                most += pattern.length();
                bytes += pattern.length() + 2;
            }
            letters = new char[most];
            firstChild = new int[most + 1];
            levelsAt = new int[most];
            pool = new byte[bytes];
            layOut();
            return new PatternTrie(this);
        }

        private void layOut() {
            String[] sorted = patterns.keySet().toArray(new String[0]);
            Queue<Branch> open = new ArrayDeque<>();
            open.add(new Branch("", 0, sorted.length));
            nodes = 1;
            levelsAt[0] = NO_LEVELS;
            for (int node = 0; !open.isEmpty(); node++) {
                firstChild[node] = nodes;
                addChildren(open.remove(), sorted, open);
            }
        }

        private void addChildren(Branch branch, String[] sorted, Queue<Branch> open) {
            int depth = branch.prefix.length();
            int from = branch.from;
            while (from < branch.to) {
                if (sorted[from].length() == depth) {
                    from++;
                    continue;
                }
                char letter = sorted[from].charAt(depth);
                int to = from + 1;
                while (to < branch.to && sorted[to].charAt(depth) == letter) {
                    to++;
                }
                open.add(newNode(branch.prefix + letter, from, to));
                from = to;
            }
        }

        private Branch newNode(String prefix, int from, int to) {
            letters[nodes] = prefix.charAt(prefix.length() - 1);
            levelsAt[nodes] = pooled(patterns.get(prefix));
            nodes++;
            return new Branch(prefix, from, to);
        }

        private int pooled(byte @Nullable [] levels) {
            if (levels == null) {
                return NO_LEVELS;
            }
            int at = pooled;
            pool[pooled++] = (byte) levels.length;
            System.arraycopy(levels, 0, pool, pooled, levels.length);
            pooled += levels.length;
            return at;
        }
    }

    /** The sorted patterns that start alike. */
    private record Branch(String prefix, int from, int to) {}
}

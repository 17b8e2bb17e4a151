package galley.hyphenate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Patterns as a trie in flat arrays: every node knows its first child and its next sibling, fourteen bytes to the node.
 * Built in one go over the patterns, without sorting: loading is what a short run pays for.
 */
final class PatternTrie {
    /** The root is nobody's child and nobody's sibling, so its number stands for none. */
    private static final int NONE = 0;

    private char[] letters;
    private int[] firstChild;
    private int[] sibling;
    /** Where a node's levels start in the pool, their number first; 0 where no pattern ends. */
    private int[] levelsAt;

    private byte[] pool;
    private int nodes = 1;
    private int pooled = 1;
    private final BitSet alphabet = new BitSet();

    /** Builds the trie of patterns such as {@code 1na2t}; of equal patterns the last one counts. */
    PatternTrie(List<String> patterns) {
        int most = 1;
        for (String pattern : patterns) {
            most += pattern.length() + 2;
        }
        letters = new char[most];
        firstChild = new int[most];
        sibling = new int[most];
        levelsAt = new int[most];
        pool = new byte[most];
        for (String pattern : patterns) {
            add(pattern);
        }
        letters = Arrays.copyOf(letters, nodes);
        firstChild = Arrays.copyOf(firstChild, nodes);
        sibling = Arrays.copyOf(sibling, nodes);
        levelsAt = Arrays.copyOf(levelsAt, nodes);
        pool = Arrays.copyOf(pool, pooled);
    }

    private void add(String pattern) {
        int node = 0;
        int at = pooled++;
        int length = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            if (sign >= '0' && sign <= '9') {
                pool[at + 1 + length] = (byte) (sign - '0');
            } else {
                node = childOrNew(node, sign);
                length++;
            }
        }
        pool[at] = (byte) (length + 1);
        pooled = at + length + 2;
        levelsAt[node] = at;
    }

    private int childOrNew(int node, char letter) {
        int known = child(node, letter);
        if (known != NONE) {
            return known;
        }
        alphabet.set(letter);
        letters[nodes] = letter;
        sibling[nodes] = firstChild[node];
        firstChild[node] = nodes;
        return nodes++;
    }

    private int child(int node, char letter) {
        int child = firstChild[node];
        while (child != NONE && letters[child] != letter) {
            child = sibling[child];
        }
        return child;
    }

    /** Whether any pattern has this letter. */
    boolean knows(char letter) {
        return alphabet.get(letter);
    }

    /** The highest level of every pattern that occurs in the text, before each of its letters and at its end. */
    byte[] levels(String text) {
        byte[] levels = new byte[text.length() + 1];
        for (int start = 0; start < text.length(); start++) {
            int node = child(0, text.charAt(start));
            for (int i = start + 1; node != NONE; i++) {
                raise(levels, start, levelsAt[node]);
                node = i < text.length() ? child(node, text.charAt(i)) : NONE;
            }
        }
        return levels;
    }

    private void raise(byte[] levels, int start, int at) {
        for (int i = 0; at != 0 && i < pool[at]; i++) {
            levels[start + i] = (byte) Math.max(levels[start + i], pool[at + 1 + i]);
        }
    }
}

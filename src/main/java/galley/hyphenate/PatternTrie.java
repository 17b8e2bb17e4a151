package galley.hyphenate;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Patterns as a trie in flat arrays. All edges lie in one table of open addresses, where a node finds its child by a
 * letter in one step or two. Built in one go over the patterns, without sorting: loading is what a short run pays for.
 */
final class PatternTrie {
    /** The root is nobody's child, so its number stands for none. */
    private static final int NONE = 0;

    /**
     * Spreads the numbers of nodes and letters over the table: 2³² divided by the golden ratio (Knuth, vol. 3, 6.4).
     */
    private static final int SPREAD = 0x9E3779B1;

    /** The letter that leads to a node, and the node it leads from. */
    private char[] letters;

    private int[] parents;
    /**
     * Nodes by their parent and letter; at least a part of it is empty, with real patterns most, so that every search
     * ends soon.
     */
    private int[] table;
    /** How far a spread number is shifted to count within the table. */
    private int shift;
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
        parents = new int[most];
        table = new int[Integer.highestOneBit(most) * 2];
        shift = Integer.numberOfLeadingZeros(table.length) + 1;
        levelsAt = new int[most];
        pool = new byte[most];
        for (String pattern : patterns) {
            add(pattern);
        }
        letters = Arrays.copyOf(letters, nodes);
        parents = Arrays.copyOf(parents, nodes);
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
        int place = place(node, letter);
        if (table[place] == NONE) {
            alphabet.set(letter);
            letters[nodes] = letter;
            parents[nodes] = node;
            table[place] = nodes++;
        }
        return table[place];
    }

    private int child(int node, char letter) {
        return table[place(node, letter)];
    }

    /** Where in the table a node's child by a letter is, or would be. */
    private int place(int node, char letter) {
        int place = (((node << 5) + letter) * SPREAD) >>> shift;
        while (table[place] != NONE && (parents[table[place]] != node || letters[table[place]] != letter)) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
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

package galley.source;

import java.util.Objects;

/**
 * The count of code points before any character of a text, in constant time: places are asked for by the thousand, and
 * one line may be the whole text.
 */
final class CodePoints {
    /** Short enough that a place is had in no time, long enough that the table is a sixty-fourth of the text. */
    private static final int BLOCK_BITS = 8;

    private static final int BLOCK = 1 << BLOCK_BITS;

    private final String text;
    /** Surrogate pairs that end before each block of 256 characters. */
    private final int[] pairsBefore;

    /** Most texts have no pair at all, and then an index is a count. */
    private final boolean paired;

    CodePoints(String text) {
        this.text = text;
        this.pairsBefore = new int[(text.length() >> BLOCK_BITS) + 1];
        int pairs = 0;
        for (int i = 0; i < text.length(); i++) {
            if ((i & (BLOCK - 1)) == 0) {
                pairsBefore[i >> BLOCK_BITS] = pairs;
            }
            pairs += endsPair(i) ? 1 : 0;
        }
        if ((text.length() & (BLOCK - 1)) == 0) {
            pairsBefore[text.length() >> BLOCK_BITS] = pairs;
        }
        paired = pairs > 0;
    }

    /** Code points before a UTF-16 index; an index inside a pair counts the pair's first half as one. */
    int before(int index) {
        if (!paired) {
            return index;
        }
        int block = index >> BLOCK_BITS;
        int pairs = pairsBefore[block];
        for (int i = block << BLOCK_BITS; i < index; i++) {
            pairs += endsPair(i) ? 1 : 0;
        }
        return index - pairs;
    }

    /** The UTF-16 index with so many code points before it. */
    int index(int offset) {
        if (!paired) {
            return Objects.checkIndex(offset, text.length() + 1);
        }
        int low = 0;
        int high = pairsBefore.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if ((middle << BLOCK_BITS) - pairsBefore[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int index = low << BLOCK_BITS;
        if (index > 0 && index < text.length() && endsPair(index)) {
            index--;
        }
        return text.offsetByCodePoints(index, offset - before(index));
    }

    private boolean endsPair(int i) {
        return Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}

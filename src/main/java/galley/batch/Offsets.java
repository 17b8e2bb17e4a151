package galley.batch;

import java.util.Arrays;

/** Where in a file something stands, by 64 bits of what it is: 16 to 43 bytes of memory for each. */
final class Offsets {
    static final long NONE = -1;

    private long[] keys = new long[1 << 8];
    private long[] offsets = new long[keys.length];
    private int count;

    /** Remembers an offset, unless there is one; tells whether there was none. */
    boolean put(long key, long offset) {
        if (count * 3L > keys.length * 2L) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] != 0) {
            return false;
        }
        keys[slot] = key;
        offsets[slot] = offset;
        count++;
        return true;
    }

    /** The offset of a key, which is never 0; {@link #NONE} where there is none. */
    long get(long key) {
        int slot = slot(key);
        return keys[slot] == 0 ? NONE : offsets[slot];
    }

    private void grow() {
        long[] keysBefore = keys;
        long[] offsetsBefore = offsets;
        keys = new long[keysBefore.length * 2];
        offsets = Arrays.copyOf(offsetsBefore, keys.length);
        for (int i = 0; i < keysBefore.length; i++) {
            if (keysBefore[i] != 0) {
                int slot = slot(keysBefore[i]);
                keys[slot] = keysBefore[i];
                offsets[slot] = offsetsBefore[i];
            }
        }
    }

    private int slot(long key) {
        int slot = (int) (key >>> 1) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}

package galley.batch;

import galley.export.FileName;

/**
 * A part of the work, told by the articles' names, so that several machines need not know of each other.
 *
 * @param index which part, from 1 to {@code count}
 * @param count how many parts there are
 */
public record Shard(int index, int count) {
    /** All of the work. */
    public static final Shard WHOLE = new Shard(1, 1);

    /** Refuses what is no part. */
    public Shard {
        if (index < 1 || index > count) {
            throw new IllegalArgumentException(index + " of " + count);
        }
    }

    /** Whether an article so called belongs to it. Articles whose files would have one name share a part. */
    boolean has(String called) {
        return count == 1 || Long.remainderUnsigned(Names.hash(FileName.of(called)) >>> 1, count) == index - 1;
    }
}

package galley.batch;

import galley.read.Feed;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * What a part of a run must know of the parts before it, so that all of them together make what one run would: the same
 * numbers, the same names.
 *
 * @param index which part it is, from 0
 * @param before how many articles the parts before it have
 * @param limit how many articles it makes at most
 * @param taken hashes of names of its articles that articles of parts before it have
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Turn(int index, long before, long limit, long[] taken) implements Serializable {

    /**
     * The turns of parts.
     *
     * @param counted for each part, in order, the hashes that {@link #hashes} gives
     * @param limit how many articles are made of all
     */
    public static List<Turn> of(List<long[]> counted, long limit) {
        Set<Long> repeated = repeated(counted);
        Set<Long> taken = new HashSet<>();
        List<Turn> turns = new ArrayList<>();
        long before = 0;
        for (long[] part : counted) {
            long[] others =
                    Arrays.stream(part).distinct().filter(taken::contains).toArray();
            turns.add(new Turn(turns.size(), before, Math.max(0, limit - before), others));
            Arrays.stream(part).filter(repeated::contains).forEach(taken::add);
            before += part.length;
        }
        return turns;
    }

    /** What tells the names of the articles of a part, in their order: 8 bytes for each. */
    public static long[] hashes(Feed feed) throws IOException {
        LongStream.Builder hashes = LongStream.builder();
        for (Optional<Feed.Item> item = feed.next(); item.isPresent(); item = feed.next()) {
            hashes.add(Names.hashOf(item.get().name()));
        }
        return hashes.build().toArray();
    }

    /** Those that stand in several places, which are few: all are sorted in an array, not held in a set. */
    private static Set<Long> repeated(List<long[]> counted) {
        long[] all = counted.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        Set<Long> repeated = new HashSet<>();
        for (int i = 1; i < all.length; i++) {
            if (all[i] == all[i - 1]) {
                repeated.add(all[i]);
            }
        }
        return repeated;
    }
}

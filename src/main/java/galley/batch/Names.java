package galley.batch;

import galley.export.FileName;
import galley.source.Origin;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The names of the files of all articles of a run, each once. Names are given in the order of the feed, so every run
 * over it gives the same. Remembers 64 bits of each, which is 11 to 21 bytes of memory an article.
 */
final class Names {
    private long[] taken = new long[1 << 10];
    private int count;

    /** A name for an article, from what it is called; another one if an article before it has that. */
    String take(String called, String id) {
        String name = FileName.of(called);
        String free = name;
        for (int attempt = 0; !add(hash(free)); attempt++) {
            free = FileName.distinct(name, sha256(id + "\n".repeat(attempt)));
        }
        return free;
    }

    /** Names of which these are the hashes are others' already. */
    void reserve(long[] hashes) {
        for (long hash : hashes) {
            add(hash);
        }
    }

    /** What {@link #reserve} takes for an article that is called so. */
    static long hashOf(String called) {
        return hash(FileName.of(called));
    }

    /** A name that no other article gets, whatever the others are: one that says which article it is. */
    static String own(String called, String id) {
        return FileName.distinct(FileName.of(called), sha256(id));
    }

    /** 64 evenly spread bits of a word, never 0. */
    static long hash(String word) {
        return Long.parseUnsignedLong(sha256(word).substring(0, 16), 16) | 1;
    }

    static String sha256(String word) {
        return Origin.of("", word.getBytes(StandardCharsets.UTF_8)).sha256();
    }

    private boolean add(long hash) {
        if (count * 3L > taken.length * 2L) {
            long[] before = taken;
            taken = new long[before.length * 2];
            Arrays.stream(before).filter(known -> known != 0).forEach(known -> taken[slot(known)] = known);
        }
        int slot = slot(hash);
        if (taken[slot] != 0) {
            return false;
        }
        taken[slot] = hash;
        count++;
        return true;
    }

    /** Where a hash stands, or is to stand. */
    private int slot(long hash) {
        int slot = (int) (hash >>> 1) & (taken.length - 1);
        while (taken[slot] != 0 && taken[slot] != hash) {
            slot = (slot + 1) & (taken.length - 1);
        }
        return slot;
    }
}

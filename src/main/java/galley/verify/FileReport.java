package galley.verify;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of reading one file back.
 *
 * @param file its name
 * @param compared how many statements of each kind were looked for
 * @param notPrinted what the file does not say and, as it says itself or as its format has it, need not say
 * @param differences what it does not say as the article does
 */
public record FileReport(
        String file, SortedMap<Kind, Integer> compared, List<String> notPrinted, List<Difference> differences) {

    /** Takes copies. */
    public FileReport {
        compared = Collections.unmodifiableSortedMap(new TreeMap<>(compared));
        notPrinted = List.copyOf(notPrinted);
        differences = List.copyOf(differences);
    }

    /** Whether the file says all that it should, and nothing else. */
    public boolean agrees() {
        return differences.isEmpty();
    }

    /** Whether it could be read at all. */
    public boolean readable() {
        return differences.stream().noneMatch(difference -> difference.change() == Difference.Change.UNREADABLE);
    }
}

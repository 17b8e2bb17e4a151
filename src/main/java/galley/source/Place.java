package galley.source;

/**
 * A point in the decoded text of a source.
 *
 * @param line line, from 1; 0 when the place is not known
 * @param column column in code points, from 1; 0 when the place is not known
 * @param offset code points before it in the decoded text (a byte order mark does not count)
 */
public record Place(int line, int column, int offset) implements Comparable<Place> {

    /** No known place: what a program made, or a reader without positions. */
    public static final Place UNKNOWN = new Place(0, 0, 0);

    /** The first character of a source. */
    public static final Place START = new Place(1, 1, 0);

    /** Whether the place names a line. */
    public boolean known() {
        return line > 0;
    }

    @Override
    public int compareTo(Place other) {
        return Integer.compare(offset, other.offset);
    }
}

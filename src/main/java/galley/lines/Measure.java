package galley.lines;

/**
 * Where the lines of a paragraph stand; lengths in points.
 *
 * @param left its left edge from the left edge of the column
 * @param width the length of its lines
 * @param indent by how much its first line is moved in; negative moves it out
 */
public record Measure(double left, double width, double indent) {
    Measure indented(double other) {
        return new Measure(left, width, other);
    }
}

package galley.read.wikitext.syntax;

import java.util.List;
import java.util.Optional;

/**
 * One argument of a call.
 *
 * @param name what stands before the first equals sign; empty for an argument that is known by its number
 * @param value what is given, blanks and all
 * @param start where it begins, behind the bar
 * @param valueStart where its value begins
 * @param end where it ends, before the next bar or the closing braces
 */
public record Argument(Optional<List<Node>> name, List<Node> value, int start, int valueStart, int end) {

    /** Takes copies. */
    public Argument {
        name = name.map(List::copyOf);
        value = List.copyOf(value);
    }
}

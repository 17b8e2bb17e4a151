package galley.print.ipp.message;

import java.util.Arrays;
import java.util.List;

/**
 * A named list of values.
 *
 * @param name its keyword
 * @param values at least one
 */
public record Attribute(String name, List<Value> values) {
    /** Copies the list. */
    public Attribute {
        values = List.copyOf(values);
    }

    public static Attribute of(String name, Value... values) {
        return new Attribute(name, List.of(values));
    }

    public static Attribute words(int tag, String name, String... values) {
        return new Attribute(
                name,
                Arrays.stream(values)
                        .map(value -> (Value) new Value.Words(tag, value))
                        .toList());
    }
}

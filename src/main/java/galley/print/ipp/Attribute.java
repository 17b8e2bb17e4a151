package galley.print.ipp;

import java.util.Arrays;
import java.util.List;

/**
 * A named list of values.
 *
 * @param name its keyword
 * @param values at least one
 */
record Attribute(String name, List<Value> values) {
    Attribute {
        values = List.copyOf(values);
    }

    static Attribute of(String name, Value... values) {
        return new Attribute(name, List.of(values));
    }

    static Attribute words(int tag, String name, String... values) {
        return new Attribute(
                name,
                Arrays.stream(values)
                        .map(value -> (Value) new Value.Words(tag, value))
                        .toList());
    }
}

package galley.style;

import galley.unit.Length;
import galley.unit.PaperSize;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A complete set of instructions for how a document looks: a value for every property of every role. Immutable. */
public final class Style {
    private final String name;
    private final Map<Role, Map<Property<?>, Object>> values;

    /**
     * A style of the values given.
     *
     * @param name what users call it: {@code brief}
     * @param values for each role the properties set for it, each of its property's type; roles of text take what they
     *     lack from their parents, so {@code body} and {@code page} must have every property that fits them
     */
    Style(String name, Map<Role, Map<Property<?>, Object>> values) {
        this.name = name;
        Map<Role, Map<Property<?>, Object>> copy = new EnumMap<>(Role.class);
        values.forEach((role, properties) -> copy.put(role, Map.copyOf(properties)));
        this.values = Collections.unmodifiableMap(copy);
    }

    /** What users call it. */
    public String name() {
        return name;
    }

    /** The value of a property for a role: its own, else its parent's. */
    public <T> T get(Role role, Property<T> property) {
        Optional<Role> next = Optional.of(role);
        while (next.isPresent()) {
            Object value = values.getOrDefault(next.get(), Map.of()).get(property);
            if (value != null) {
                @SuppressWarnings(
                        "unchecked") // only with() and the parser fill the map, both through the property's own parser
                T typed = (T) value;
                return typed;
            }
            next = next.get().parent();
        }
        throw new IllegalArgumentException("the style " + name + " has no " + role.key() + "." + property.key());
    }

    /** The same style with one value changed. */
    public <T> Style with(Role role, Property<T> property, T value) {
        Map<Role, Map<Property<?>, Object>> changed = new LinkedHashMap<>(values);
        Map<Property<?>, Object> properties = new LinkedHashMap<>(changed.getOrDefault(role, Map.of()));
        properties.put(property, value);
        changed.put(role, properties);
        return new Style(name, changed);
    }

    /**
     * The same style on another paper: with the same columns and other margins where there is room for them, without a
     * side column of facts where there is none, and enlarged where the paper is of a larger kind.
     */
    public Style on(PaperSize paper) {
        return OtherPaper.fit(this, paper);
    }

    /** The same style with every length changed, but for those of some properties. */
    Style mapped(UnaryOperator<Length> change, Set<Property<?>> but) {
        Map<Role, Map<Property<?>, Object>> changed = new EnumMap<>(Role.class);
        values.forEach((role, properties) -> {
            Map<Property<?>, Object> news = new HashMap<>(properties);
            news.replaceAll((property, value) ->
                    value instanceof Length length && !but.contains(property) ? change.apply(length) : value);
            changed.put(role, news);
        });
        return new Style(name, changed);
    }

    /** Whether every role looks the same in both, and both have one name. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Style style && name.equals(style.name) && looks().equals(style.looks());
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + looks().hashCode();
    }

    /** All that decides how it looks, as one text: equal styles have equal ones on every machine. */
    public String description() {
        return name + looks();
    }

    @Override
    public String toString() {
        return "style " + name;
    }

    /** The value of every property of every role, inherited ones too, in the order of the reference. */
    private List<Object> looks() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Property.all().stream()
                        .filter(property -> property.fits(role))
                        .<Object>map(property -> get(role, property)))
                .toList();
    }
}

package galley.style;

import galley.source.Nearest;
import galley.source.Place;
import galley.style.StyleFile.Setting;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Styles laid one over the other, as written: the values of the uppermost count. Names of colours are looked up last,
 * so that a style changes a colour for every role that the styles below gave it to.
 */
final class Cascade {
    private final Map<String, Value> colours = new TreeMap<>();
    private final Map<Role, Map<Property<?>, Value>> values = new EnumMap<>(Role.class);

    /** A value as written, with its place if it stands in the uppermost style. */
    private record Value(String text, Optional<Place> place) {}

    /** Nothing yet: what {@code extends: none} builds on. */
    Cascade() {}

    /** These styles with one more laid over them. */
    Cascade with(StyleFile file) {
        Cascade result = new Cascade();
        colours.forEach((name, value) -> result.colours.put(name, new Value(value.text, Optional.empty())));
        file.colours().forEach((name, value) -> result.colours.put(name, own(value)));
        values.forEach((role, old) -> old.forEach(
                (property, value) -> result.role(role).put(property, new Value(value.text, Optional.empty()))));
        file.settings()
                .forEach((role, news) ->
                        news.forEach((property, value) -> result.role(role).put(property, own(value))));
        return result;
    }

    private static Value own(Setting setting) {
        return new Value(setting.text(), Optional.of(setting.place()));
    }

    private Map<Property<?>, Value> role(Role role) {
        return values.computeIfAbsent(role, key -> new LinkedHashMap<>());
    }

    /**
     * Reads all values.
     *
     * @param under the style below, whose values stand in for faulty ones; empty where there is none
     * @param faults takes what cannot be read
     * @param complete whether all styles below are known, and with them all colours
     * @return what was read, and the roles that had faults
     */
    Reading read(Faults faults, Optional<Style> under, boolean complete) {
        Map<Role, Map<Property<?>, Object>> read = new EnumMap<>(Role.class);
        Set<Role> faulty = EnumSet.noneOf(Role.class);
        values.forEach((role, properties) -> properties.forEach((property, value) -> {
            Optional<?> found =
                    property.parse(named(property, value.text).map(Value::text).orElse(value.text));
            if (found.isPresent()) {
                read.computeIfAbsent(role, key -> new HashMap<>()).put(property, found.get());
            } else if (complete || !mayBeName(property, value.text)) {
                faulty.add(role);
                refuse(role, property, value, faults);
                under.ifPresent(style ->
                        read.computeIfAbsent(role, key -> new HashMap<>()).put(property, style.get(role, property)));
            }
        }));
        return new Reading(read, faulty);
    }

    /** What was read: the good values, and the roles that had others. */
    record Reading(Map<Role, Map<Property<?>, Object>> values, Set<Role> faulty) {}

    private Optional<Value> named(Property<?> property, String text) {
        return isColour(property) ? Optional.ofNullable(colours.get(text)) : Optional.empty();
    }

    private static boolean isColour(Property<?> property) {
        Kind<?> kind = property.kind();
        return kind.equals(Kind.COLOUR) || kind.equals(Kind.GROUND);
    }

    private static boolean mayBeName(Property<?> property, String text) {
        return isColour(property) && text.matches(Kind.COLOUR.pattern());
    }

    private void refuse(Role role, Property<?> property, Value value, Faults faults) {
        if (value.place.isPresent()) {
            faults.add(
                    "S204",
                    value.place.get(),
                    role.key() + "." + property.key() + " must be " + property.expects() + ", not '"
                            + StyleParser.shown(value.text) + "'",
                    advice(property, value.text));
            return;
        }
        Place place = named(property, value.text).flatMap(Value::place).orElse(Place.START);
        faults.add(
                "S204",
                place,
                value.text + " must be a colour, not none: it is the " + property.key() + " of " + role.key());
    }

    private String advice(Property<?> property, String text) {
        Kind<?> kind = property.kind();
        if (isColour(property) && colours.containsKey(text)) {
            return "'" + text + "' is none here; give it a colour under 'colors:', or name another";
        }
        if (isColour(property)) {
            return Nearest.hint(text, colours.keySet(), "the names are " + String.join(", ", colours.keySet()));
        }
        if (!kind.choices().isEmpty()) {
            return Nearest.hint(text, kind.choices(), "write one of these");
        }
        boolean bare = text.matches("-?[0-9]+(\\.[0-9]+)?");
        if (bare && property.parse(text + "pt").isPresent()) {
            return "add a unit: " + text + "pt or " + text + "mm";
        }
        return kind.limits().isEmpty() ? "styles/README.md lists what there is" : kind.limits();
    }

    /**
     * Where the uppermost style sets one of these properties for a role, itself or by a colour it names; for a role it
     * does not mention, where it sets them for the role's parents.
     */
    Optional<Place> place(Role role, Property<?>... properties) {
        for (Property<?> property : properties) {
            Optional<Place> found = origin(role, property)
                    .flatMap(value ->
                            value.place.or(() -> named(property, value.text).flatMap(Value::place)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Value> origin(Role role, Property<?> property) {
        Optional<Role> next = Optional.of(role);
        while (next.isPresent()) {
            Value value = values.getOrDefault(next.get(), Map.of()).get(property);
            if (value != null) {
                return Optional.of(value);
            }
            next = next.get().parent();
        }
        return Optional.empty();
    }
}

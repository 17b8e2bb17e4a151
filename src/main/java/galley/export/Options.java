package galley.export;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The settings given for an edition, by full name: {@code csv.bom} → {@code false}.
 *
 * @param given what was given; settings not named here have their defaults
 */
public record Options(Map<String, String> given) {

    /** Nothing given: every setting has its default. */
    public static final Options NONE = new Options(Map.of());

    /** Takes a copy, in the order of names, so that nothing written depends on a hash. */
    public Options {
        given = Collections.unmodifiableMap(new TreeMap<>(given));
    }

    /** The value of a format's setting: as given, else its default. */
    public String value(Format format, Option option) {
        return Optional.ofNullable(given.get(format.name() + "." + option.name()))
                .orElse(option.byDefault());
    }

    /** Whether a setting of {@link Option#onOff} is on. */
    public boolean on(Format format, Option option) {
        return Boolean.parseBoolean(value(format, option));
    }
}

package galley.style;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The JSON Schema (draft 2020-12) of style files, for editors. It accepts every good style and refuses most bad ones;
 * what takes more than one value to see, such as contrast, the program alone judges.
 *
 * <p>Editors read YAML's own types: {@code 000000} is a number to them and {@code true} a truth value.
 */
final class StyleSchema {
    private StyleSchema() {}

    /** The text of {@code styles/style.schema.json}. */
    static String json() {
        return String.format(
                Locale.ROOT,
                """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "title": "galley style",
                  "type": "object",
                  "additionalProperties": false,
                  "properties": {
                %s
                  },
                  "$defs": {
                    "page": {
                %s
                    },
                    "text": {
                %s
                    },
                    "heading": {
                %s
                    }
                  }
                }
                """,
                head() + ",\n" + roles(),
                role(property -> property.scope() == Role.PAGE, margin()),
                role(property -> property.scope() == Role.BODY, ""),
                role(property -> property.scope() != Role.PAGE, ""));
    }

    private static String head() {
        Map<String, String> shapes = Map.of(
                StyleParser.NAME, "\"type\": \"string\", \"pattern\": \"^[a-z0-9][a-z0-9-]{0,59}$\"",
                StyleParser.VERSION_KEY, "\"const\": " + StyleParser.VERSION,
                StyleParser.COLOURS, "\"type\": \"object\", \"additionalProperties\": " + colour());
        return StyleParser.HEAD.entrySet().stream()
                .map(entry -> "    " + quoted(entry.getKey()) + ": {\"description\": " + quoted(entry.getValue()) + ", "
                        + shapes.getOrDefault(entry.getKey(), "\"type\": \"string\"") + "}")
                .collect(Collectors.joining(",\n"));
    }

    private static String colour() {
        return "{\"type\": [\"string\", \"number\"], \"pattern\": \"^(#?[0-9A-Fa-f]{6}|none)$\"}";
    }

    private static String roles() {
        return Arrays.stream(Role.values())
                .map(role -> "    " + quoted(role.key()) + ": {\"description\": " + quoted(role.help())
                        + ", \"$ref\": \"#/$defs/" + definition(role) + "\"}")
                .collect(Collectors.joining(",\n"));
    }

    private static String definition(Role role) {
        if (role == Role.PAGE) {
            return "page";
        }
        return role.isOrDescendsFrom(Role.HEADING) ? "heading" : "text";
    }

    private static String margin() {
        String length = "{" + shape(Property.MARGIN_TOP) + "}";
        return "          \"margin\": {\"description\": \"all four margins: one length, or top, right, bottom, left\", "
                + "\"anyOf\": [" + length + ", {\"type\": \"array\", \"minItems\": 4, \"maxItems\": 4, \"items\": "
                + length
                + "}]},\n";
    }

    private static String role(Predicate<Property<?>> has, String more) {
        String properties = Property.all().stream()
                .filter(has)
                .map(property -> "          " + quoted(property.key()) + ": {\"description\": "
                        + quoted(property.help()) + ", " + shape(property) + "}")
                .collect(Collectors.joining(",\n"));
        return String.format(Locale.ROOT, """
                      "type": "object",
                      "additionalProperties": false,
                      "properties": {
                %s
                      }""", more + properties);
    }

    private static String shape(Property<?> property) {
        Kind<?> kind = property.kind();
        if (kind.equals(Kind.ON_OFF)) {
            return "\"type\": \"boolean\"";
        }
        if (kind.equals(Kind.LINES)) {
            return "\"type\": \"integer\", \"minimum\": 1, \"maximum\": 9";
        }
        if (!kind.choices().isEmpty()) {
            return "\"enum\": " + list(kind.choices());
        }
        boolean numeric = kind.equals(Kind.COLOUR) || kind.equals(Kind.GROUND);
        return "\"type\": " + (numeric ? "[\"string\", \"number\"]" : "\"string\"") + ", \"pattern\": "
                + quoted("^(" + kind.pattern() + ")$");
    }

    private static String list(List<String> values) {
        return values.stream().map(StyleSchema::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A JSON string; the texts here have no control characters. */
    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}

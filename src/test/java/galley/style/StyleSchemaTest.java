package galley.style;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What editors make of a style by the schema. The keywords that the schema uses are judged here as its draft says. */
class StyleSchemaTest {
    private final Map<?, ?> schema = (Map<?, ?>) yaml(StyleSchema.json());

    static List<String> names() {
        return Styles.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void acceptsShippedStyles(String name) throws Exception {
        assertThat(faults(Files.readString(Path.of("styles", name + ".yaml"), UTF_8)))
                .isEmpty();
        assertThat(faults(StyleText.of(Styles.shipped().load(name)))).isEmpty();
    }

    @Test
    void acceptsTheStarter() {
        assertThat(faults(StyleText.starter("house"))).isEmpty();
    }

    /** Faults that show in one value or key, each as the program's own tests have them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "many-faults",
                "bad-values",
                "margins",
                "wrong-shapes",
                "properties-without-role",
                "colour-as-comment",
                "a-list"
            })
    void refusesWhatTheProgramRefuses(String name) throws Exception {
        String text = Files.readString(Path.of("src/test/resources/cases/style", name + ".yaml"), UTF_8);
        assertThat(faults(text.substring(0, text.indexOf("---8<---")))).isNotEmpty();
    }

    @Test
    void namesThePlaceOfEachFault() {
        assertThat(faults("body:\n  size: 25\n  align: center\nfoo: 1\npage:\n  margin: [1mm, 2mm]\n"))
                .containsExactlyInAnyOrder("/body/size type", "/body/align enum", "/foo unknown", "/page/margin anyOf");
    }

    private List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        judge(schema, yaml(text), "", faults);
        return faults;
    }

    private static Object yaml(String text) {
        LoadSettings settings =
                LoadSettings.builder().setAllowDuplicateKeys(true).build();
        return new Load(settings).loadFromString(text);
    }

    private void judge(Map<?, ?> rule, Object value, String path, List<String> faults) {
        check(
                !rule.containsKey("type") || types(rule.get("type")).stream().anyMatch(type -> is(type, value)),
                path + " type",
                faults);
        check(!rule.containsKey("const") || rule.get("const").equals(value), path + " const", faults);
        check(!rule.containsKey("enum") || ((List<?>) rule.get("enum")).contains(value), path + " enum", faults);
        if (rule.get("pattern") instanceof String pattern && value instanceof String text) {
            check(Pattern.compile(pattern).matcher(text).find(), path + " pattern", faults);
        }
        if (rule.get("minimum") instanceof Integer least
                && rule.get("maximum") instanceof Integer most
                && value instanceof Integer number) {
            check(number >= least && number <= most, path + " range", faults);
        }
        if (rule.get("$ref") instanceof String reference) {
            judge(definition(reference), value, path, faults);
        }
        if (rule.get("anyOf") instanceof List<?> rules) {
            check(rules.stream().anyMatch(one -> accepts((Map<?, ?>) one, value)), path + " anyOf", faults);
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> member(rule, String.valueOf(key), item, path, faults));
        }
        if (value instanceof List<?> list && rule.get("items") instanceof Map<?, ?> items) {
            check(Integer.valueOf(list.size()).equals(rule.get("minItems")), path + " size", faults);
            list.forEach(item -> judge(items, item, path + "/0", faults));
        }
    }

    private void member(Map<?, ?> rule, String key, Object value, String path, List<String> faults) {
        Map<?, ?> properties = rule.get("properties") instanceof Map<?, ?> map ? map : Map.of();
        if (properties.get(key) instanceof Map<?, ?> own) {
            judge(own, value, path + "/" + key, faults);
        } else if (rule.get("additionalProperties") instanceof Map<?, ?> other) {
            judge(other, value, path + "/" + key, faults);
        } else {
            check(!Boolean.FALSE.equals(rule.get("additionalProperties")), path + "/" + key + " unknown", faults);
        }
    }

    private Map<?, ?> definition(String reference) {
        Map<?, ?> all = (Map<?, ?>) Objects.requireNonNull(schema.get("$defs"));
        return (Map<?, ?>) Objects.requireNonNull(all.get(reference.substring("#/$defs/".length())));
    }

    private boolean accepts(Map<?, ?> rule, Object value) {
        List<String> faults = new ArrayList<>();
        judge(rule, value, "", faults);
        return faults.isEmpty();
    }

    private static void check(boolean holds, String fault, List<String> faults) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static List<?> types(Object type) {
        return type instanceof List<?> list ? list : List.of(type);
    }

    private static boolean is(Object type, Object value) {
        return switch (String.valueOf(type)) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Integer;
            case "number" -> value instanceof Number;
            default -> throw new IllegalArgumentException("unknown type " + type);
        };
    }
}

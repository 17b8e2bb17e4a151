package galley.testkit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON document as maps, lists, strings, numbers and booleans; {@code null} is the word {@code "null"}. */
public final class JsonTree {
    private final Object value;

    private JsonTree(Object value) {
        this.value = value;
    }

    /** The document, which must be one whole value. */
    public static JsonTree of(String json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            Object value = value(parser);
            if (parser.nextToken() != null) {
                throw new AssertionError("more than one value: " + json);
            }
            return new JsonTree(value);
        } catch (IOException e) {
            throw new AssertionError("no JSON: " + e.getMessage(), e);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    if (members.put(name, value(parser)) != null) {
                        throw new AssertionError("the member " + name + " stands twice");
                    }
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield elements;
            }
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            default -> parser.getText();
        };
    }

    /** Whether an object has this member. */
    public boolean has(String name) {
        return value instanceof Map<?, ?> members && members.containsKey(name);
    }

    /** A member of an object, or of objects within: {@code get("tableSchema", "columns")}. */
    public JsonTree get(String... names) {
        Object at = value;
        for (String name : names) {
            if (!(at instanceof Map<?, ?> members) || !members.containsKey(name)) {
                throw new AssertionError("no member " + name + " in " + at);
            }
            at = members.get(name);
        }
        return new JsonTree(at);
    }

    /** The elements of an array. */
    public List<JsonTree> elements() {
        if (!(value instanceof List<?> elements)) {
            throw new AssertionError("no array: " + value);
        }
        return elements.stream().map(JsonTree::new).toList();
    }

    /** A string, number or boolean as text. */
    public String text() {
        return value.toString();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

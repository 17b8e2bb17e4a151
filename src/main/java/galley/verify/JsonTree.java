package galley.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON value: an object has members, an array has elements, all else a text.
 *
 * @param text the value as text; empty for objects, arrays and null
 * @param elements the elements of an array
 * @param members the members of an object, in their order
 */
record JsonTree(String text, List<JsonTree> elements, Map<String, JsonTree> members) {
    private static final JsonTree NONE = new JsonTree("", List.of(), Map.of());
    private static final JsonFactory FACTORY = new JsonFactory();

    /**
     * The value that a file holds.
     *
     * @throws IOException if it is no JSON
     */
    static JsonTree of(byte[] bytes) throws IOException {
        try (JsonParser in = FACTORY.createParser(bytes)) {
            if (in.nextToken() == null) {
                throw new IOException("it is empty");
            }
            return value(in);
        } catch (JsonProcessingException e) {
            throw new IOException("it is no JSON from line " + e.getLocation().getLineNr() + " on", e);
        }
    }

    /** The library refuses what is nested more than a thousand deep. */
    private static JsonTree value(JsonParser in) throws IOException {
        if (in.currentToken() == JsonToken.START_OBJECT) {
            Map<String, JsonTree> members = new LinkedHashMap<>();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String name = in.currentName();
                in.nextToken();
                members.put(name, value(in));
            }
            return new JsonTree("", List.of(), members);
        }
        if (in.currentToken() == JsonToken.START_ARRAY) {
            List<JsonTree> elements = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(in));
            }
            return new JsonTree("", elements, Map.of());
        }
        return in.currentToken() == JsonToken.VALUE_NULL ? NONE : new JsonTree(in.getText(), List.of(), Map.of());
    }

    /** A member; a value without anything where there is none. */
    JsonTree at(String name) {
        return members.getOrDefault(name, NONE);
    }

    /** The text of a member; empty where there is none. */
    String text(String name) {
        return at(name).text();
    }

    /** The elements of a member. */
    List<JsonTree> list(String name) {
        return at(name).elements();
    }
}

package galley.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import galley.read.json.Node.Shape;
import galley.source.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses a document to the tree of its values. */
final class JsonTree {
    /** An article nested to the model's depth takes three levels of JSON for each of its own. */
    private static final int DEEPEST = 500;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            // Told and replaced later, with their place, rather than the whole document refused.
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final JsonParser parser;
    private final Faults faults;

    private JsonTree(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    /** The root of the tree; empty where the text is no JSON, which the faults then say. */
    static Optional<Node> of(Source source, Faults faults) {
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            Optional<Node> root = new JsonTree(parser, faults).document();
            return root;
        } catch (StreamConstraintsException e) {
            faults.error(
                    "R301",
                    index(e, source),
                    "the document is beyond all limits: " + e.getOriginalMessage(),
                    "split it into several articles");
            return Optional.empty();
        } catch (JsonProcessingException e) {
            faults.error("R301", index(e, source), "this is no JSON: " + told(e.getOriginalMessage()), SYNTAX);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private static final Pattern BEGINNING =
            Pattern.compile(" starting at \\[Source: .*; line: (\\d+), column: (\\d+)\\]\\)");

    private static final Pattern EXPECTED = Pattern.compile(": was expecting \\(.*\\)$");
    private static final String SYNTAX = "a comma, a quote or a bracket may be missing just before";

    private Optional<Node> document() throws IOException {
        if (parser.nextToken() == null) {
            faults.error("R301", 0, "the document is empty", "write an object with a title and sections");
            return Optional.empty();
        }
        Node root = value();
        if (parser.nextToken() != null) {
            faults.error("R301", index(), "something follows the end of the document", "write one article to a file");
        }
        return Optional.of(root);
    }

    /** The value whose first token is the current one. Recursion is bounded by {@link #DEEPEST}. */
    private Node value() throws IOException {
        int index = index();
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(index);
            case START_ARRAY -> array(index);
            case VALUE_STRING -> Node.scalar(Shape.TEXT, index, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.scalar(Shape.NUMBER, index, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> Node.scalar(Shape.FLAG, index, parser.getText());
            default -> Node.scalar(Shape.NULL, index, "");
        };
    }

    private Node object(int index) throws IOException {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            int keyIndex = index();
            String key = parser.currentName();
            parser.nextToken();
            if (members.put(key, new Node.Member(keyIndex, value())) != null) {
                faults.warning(
                        "R303",
                        keyIndex,
                        "the key '" + Excerpt.of(key) + "' stands twice in this object; the last counts");
            }
        }
        return new Node(Shape.OBJECT, index, "", List.of(), members);
    }

    private Node array(int index) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Node(Shape.ARRAY, index, "", items, Map.of());
    }

    private int index() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private static int index(JsonProcessingException e, Source source) {
        long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
        return (int) Math.max(0, Math.min(offset, source.text().length()));
    }

    /** What the parser says, without what it says of itself. */
    private static String told(String message) {
        int end = message.indexOf('\n');
        String line = end < 0 ? message : message.substring(0, end);
        return EXPECTED.matcher(BEGINNING.matcher(line).replaceAll(" that begins at $1:$2)"))
                .replaceAll("");
    }
}

package galley.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import galley.source.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A JSON document under way: two blanks of indentation or one line, LF, and U+FFFD for what UTF-8 cannot carry. */
public final class JsonDocument implements AutoCloseable {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator generator;

    /** A document that goes to the writer, which is flushed by {@link #close} but not closed. */
    public JsonDocument(Writer out) throws IOException {
        this(FACTORY.createGenerator(out));
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        generator.setPrettyPrinter(new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
    }

    private JsonDocument(JsonGenerator generator) {
        this.generator = generator;
    }

    /** A document on one line without blanks, as the lines of a JSON Lines file are. */
    public static JsonDocument line(Writer out) throws IOException {
        return new JsonDocument(FACTORY.createGenerator(out));
    }

    /** Writes one value. */
    @FunctionalInterface
    public interface Writing {
        /** Writes it. */
        void run() throws IOException;
    }

    /** Writes one of several values. */
    @FunctionalInterface
    public interface WritingOf<T> {
        /** Writes it. */
        void run(T value) throws IOException;
    }

    /** Writes an object. */
    public void object(Writing members) throws IOException {
        generator.writeStartObject();
        members.run();
        generator.writeEndObject();
    }

    /** Writes a member that is an object. */
    public void object(String key, Writing members) throws IOException {
        generator.writeFieldName(key);
        object(members);
    }

    /** Writes an array. */
    public <T> void array(List<T> values, WritingOf<T> each) throws IOException {
        generator.writeStartArray();
        for (T value : values) {
            each.run(value);
        }
        generator.writeEndArray();
    }

    /** Writes a member that is an array. */
    public <T> void array(String key, List<T> values, WritingOf<T> each) throws IOException {
        generator.writeFieldName(key);
        array(values, each);
    }

    /** Writes a string. */
    public void text(String value) throws IOException {
        generator.writeString(wellFormed(value));
    }

    /** Writes a member that is a string. */
    public void text(String key, String value) throws IOException {
        generator.writeFieldName(key);
        text(value);
    }

    /** Writes the key only where there is a value. */
    public void text(String key, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(key, value.get());
        }
    }

    /** Writes a member that is a whole number. */
    public void number(String key, int value) throws IOException {
        generator.writeNumberField(key, value);
    }

    /** Writes a member that is a whole number, of a size in bytes above all. */
    public void number(String key, long value) throws IOException {
        generator.writeNumberField(key, value);
    }

    /** Writes a member that is true or false. */
    public void flag(String key, boolean value) throws IOException {
        generator.writeBooleanField(key, value);
    }

    /** The member {@code @context} of JSON-LD: a vocabulary, and the language of texts that name none. */
    public void context(String vocabulary, String language) throws IOException {
        generator.writeArrayFieldStart("@context");
        text(vocabulary);
        object(() -> text("@language", language));
        generator.writeEndArray();
    }

    /** A place on one line, since there are so many; {@code null} for an unknown one. */
    public void place(Place place) throws IOException {
        generator.writeFieldName("place");
        if (place.known()) {
            generator.writeRawValue(String.format(
                    Locale.ROOT,
                    "{ \"line\": %d, \"column\": %d, \"offset\": %d }",
                    place.line(),
                    place.column(),
                    place.offset()));
        } else {
            generator.writeNull();
        }
    }

    /** Ends the document with a line end. */
    @Override
    public void close() throws IOException {
        generator.writeRaw('\n');
        generator.close();
    }

    /** Half of a surrogate pair is no character; encoders would write a question mark for it. */
    private static String wellFormed(String text) {
        boolean whole = text.codePoints().noneMatch(JsonDocument::isHalf);
        return whole
                ? text
                : text.codePoints()
                        .map(c -> isHalf(c) ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }
}

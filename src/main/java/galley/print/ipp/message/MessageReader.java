package galley.print.ipp.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads messages from bytes (RFC 8010, 3) that may be anything at all. A value whose length is not that of its kind is
 * kept as bytes without meaning; where it cannot be told any more where a value ends, the message is refused.
 */
public final class MessageReader {
    /** Collections within collections; those of the standards have two levels. */
    private static final int DEEPEST = 16;

    /** All values of an answer; the largest of a printer known to us has some 3,000. Bounds the memory of an answer. */
    private static final int MOST_VALUES = 60_000;

    private final byte[] bytes;
    private int at;
    private int values;

    private MessageReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Bytes that are no message. */
    public static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;

        MalformedException(String message) {
            super(message);
        }
    }

    /** The message that the bytes begin with. */
    public static Message read(byte[] bytes) throws MalformedException {
        return new MessageReader(bytes).message();
    }

    private Message message() throws MalformedException {
        int version = number(2);
        int code = number(2);
        int id = number(4);
        List<Message.Group> groups = new ArrayList<>();
        int tag = number(1);
        while (tag != Tag.END) {
            if (tag >= Tag.FIRST_VALUE || tag == 0) {
                throw new MalformedException("byte " + (at - 1) + " should begin a group of attributes");
            }
            groups.add(new Message.Group(tag, group()));
            tag = number(1);
        }
        return new Message(version, code, id, groups);
    }

    /** The attributes up to the next delimiter, which is left. */
    private Attributes group() throws MalformedException {
        Gathering gathering = new Gathering();
        while (peek() >= Tag.FIRST_VALUE) {
            int tag = number(1);
            String name = new String(octets(number(2)), UTF_8);
            if (!name.isEmpty()) {
                gathering.begin(name);
            }
            gathering.add(value(tag, 1));
        }
        return gathering.attributes();
    }

    private Value value(int tag, int depth) throws MalformedException {
        values++;
        if (values > MOST_VALUES) {
            throw new MalformedException("more than " + MOST_VALUES + " values");
        }
        byte[] content = octets(number(2));
        return tag == Tag.COLLECTION ? collection(depth) : Values.read(tag, content);
    }

    private Value collection(int depth) throws MalformedException {
        if (depth > DEEPEST) {
            throw new MalformedException("collections nested more than " + DEEPEST + " deep");
        }
        Gathering gathering = new Gathering();
        int tag = number(1);
        while (tag != Tag.END_COLLECTION) {
            if (tag < Tag.FIRST_VALUE) {
                throw new MalformedException("the collection before byte " + at + " has no end");
            }
            octets(number(2));
            if (tag == Tag.MEMBER_NAME) {
                gathering.begin(new String(octets(number(2)), UTF_8));
            } else {
                gathering.add(value(tag, depth + 1));
            }
            tag = number(1);
        }
        octets(number(2));
        octets(number(2));
        return new Value.Collection(gathering.attributes());
    }

    private int peek() throws MalformedException {
        demand(1);
        return bytes[at] & 0xFF;
    }

    private int number(int size) throws MalformedException {
        demand(size);
        int number = 0;
        for (int i = 0; i < size; i++) {
            number = (number << 8) | (bytes[at] & 0xFF);
            at++;
        }
        return number;
    }

    private byte[] octets(int length) throws MalformedException {
        demand(length);
        byte[] octets = new byte[length];
        System.arraycopy(bytes, at, octets, 0, length);
        at += length;
        return octets;
    }

    private void demand(int length) throws MalformedException {
        if (length > bytes.length - at) {
            throw new MalformedException(
                    "it ends at byte " + bytes.length + ", " + (length - (bytes.length - at)) + " too early");
        }
    }

    /** Attributes under way: each value belongs to the name last read. */
    private static final class Gathering {
        private final List<Attribute> attributes = new ArrayList<>();
        private final List<Value> values = new ArrayList<>();
        private String name = "";

        void begin(String next) {
            flush();
            name = next;
        }

        void add(Value value) {
            values.add(value);
        }

        Attributes attributes() {
            flush();
            return new Attributes(attributes);
        }

        /** Values before the first name belong to nothing, and are left out. */
        private void flush() {
            if (!name.isEmpty() && !values.isEmpty()) {
                attributes.add(new Attribute(name, values));
            }
            values.clear();
        }
    }

    /** The kinds of values that are no collections. */
    private static final class Values {
        private Values() {}

        static Value read(int tag, byte[] content) {
            Value raw = new Value.Raw(tag, new String(content, ISO_8859_1));
            if (tag >= Tag.FIRST_WORDS && tag <= Tag.LAST_WORDS) {
                return new Value.Words(tag, new String(content, UTF_8));
            }
            return switch (tag) {
                case Tag.INTEGER, Tag.ENUM -> content.length == 4 ? new Value.Whole(tag, number(content, 0)) : raw;
                case Tag.BOOLEAN -> content.length == 1 ? new Value.Flag(content[0] != 0) : raw;
                case Tag.RANGE -> content.length == 8 ? new Value.Range(number(content, 0), number(content, 4)) : raw;
                case Tag.RESOLUTION ->
                    content.length == 9
                            ? new Value.Dots(number(content, 0), number(content, 4), content[8] & 0xFF)
                            : raw;
                case Tag.TEXT_WITH_LANGUAGE, Tag.NAME_WITH_LANGUAGE -> spoken(tag, content, raw);
                default -> raw;
            };
        }

        /** Two strings, each behind its length (RFC 8010, 3.9). */
        private static Value spoken(int tag, byte[] content, Value raw) {
            int language = content.length < 4 ? content.length : shortNumber(content, 0);
            if (language > content.length - 4) {
                return raw;
            }
            int words = shortNumber(content, 2 + language);
            return words == content.length - 4 - language
                    ? new Value.Spoken(
                            tag,
                            new String(content, 2, language, UTF_8),
                            new String(content, 4 + language, words, UTF_8))
                    : raw;
        }

        private static int shortNumber(byte[] content, int from) {
            return ((content[from] & 0xFF) << 8) | (content[from + 1] & 0xFF);
        }

        private static int number(byte[] content, int from) {
            return (shortNumber(content, from) << 16) | shortNumber(content, from + 2);
        }
    }
}

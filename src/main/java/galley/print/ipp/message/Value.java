package galley.print.ipp.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One value of an attribute. Of the questions below each kind answers its own, and is empty to the others. */
public sealed interface Value {
    /** The tag it is written with. */
    int tag();

    /** Its bytes; none of a collection, whose members follow it. */
    byte[] octets();

    /** The number of an integer or enum. */
    default OptionalInt number() {
        return OptionalInt.empty();
    }

    /** The characters of a keyword, name, text, address and so on. */
    default Optional<String> words() {
        return Optional.empty();
    }

    /** True or false. */
    default Optional<Boolean> flag() {
        return Optional.empty();
    }

    /** A range of numbers. */
    default Optional<Range> range() {
        return Optional.empty();
    }

    /** A resolution. */
    default Optional<Dots> dots() {
        return Optional.empty();
    }

    /** The members of a collection. */
    default Optional<Attributes> members() {
        return Optional.empty();
    }

    /** An integer or enum. */
    record Whole(int tag, int value) implements Value {
        @Override
        public byte[] octets() {
            return ByteBuffer.allocate(4).putInt(value).array();
        }

        @Override
        public OptionalInt number() {
            return OptionalInt.of(value);
        }
    }

    /** A boolean. */
    record Flag(boolean value) implements Value {
        @Override
        public byte[] octets() {
            return new byte[] {(byte) (value ? 1 : 0)};
        }

        @Override
        public int tag() {
            return Tag.BOOLEAN;
        }

        @Override
        public Optional<Boolean> flag() {
            return Optional.of(value);
        }
    }

    /** Characters. */
    record Words(int tag, String value) implements Value {
        @Override
        public byte[] octets() {
            return value.getBytes(UTF_8);
        }

        @Override
        public Optional<String> words() {
            return Optional.of(value);
        }
    }

    /** Characters in a language that is stated with them. */
    record Spoken(int tag, String language, String value) implements Value {
        @Override
        public byte[] octets() {
            byte[] first = language.getBytes(UTF_8);
            byte[] second = value.getBytes(UTF_8);
            return ByteBuffer.allocate(4 + first.length + second.length)
                    .putShort((short) first.length)
                    .put(first)
                    .putShort((short) second.length)
                    .put(second)
                    .array();
        }

        @Override
        public Optional<String> words() {
            return Optional.of(value);
        }
    }

    /** Whole numbers from the lower to the upper. */
    record Range(int lower, int upper) implements Value {
        @Override
        public byte[] octets() {
            return ByteBuffer.allocate(8).putInt(lower).putInt(upper).array();
        }

        @Override
        public int tag() {
            return Tag.RANGE;
        }

        @Override
        public Optional<Range> range() {
            return Optional.of(this);
        }
    }

    /** A resolution, {@code unit} 3 for dots per inch and 4 for dots per centimetre. */
    record Dots(int x, int y, int unit) implements Value {
        @Override
        public byte[] octets() {
            return ByteBuffer.allocate(9).putInt(x).putInt(y).put((byte) unit).array();
        }

        /** Dots per inch. */
        public static final int PER_INCH = 3;
        /** Dots per centimetre. */
        public static final int PER_CENTIMETRE = 4;

        @Override
        public int tag() {
            return Tag.RESOLUTION;
        }

        @Override
        public Optional<Dots> dots() {
            return Optional.of(this);
        }
    }

    /** A collection of attributes. */
    record Collection(Attributes value) implements Value {
        @Override
        public byte[] octets() {
            return new byte[0];
        }

        @Override
        public int tag() {
            return Tag.COLLECTION;
        }

        @Override
        public Optional<Attributes> members() {
            return Optional.of(value);
        }
    }

    /**
     * Bytes that are not looked into: octet strings, dates, the reasons why there is no value, kinds unknown to us, and
     * values whose length is not that of their kind.
     *
     * @param bytes one character for each byte
     */
    record Raw(int tag, String bytes) implements Value {
        @Override
        public byte[] octets() {
            return bytes.getBytes(ISO_8859_1);
        }
    }

    /** A keyword. */
    static Value keyword(String value) {
        return new Words(Tag.KEYWORD, value);
    }

    /** An integer. */
    static Value integer(int value) {
        return new Whole(Tag.INTEGER, value);
    }

    /** A number that stands for something. */
    static Value enumeration(int value) {
        return new Whole(Tag.ENUM, value);
    }

    /** A collection. */
    static Value collection(List<Attribute> members) {
        return new Collection(new Attributes(members));
    }
}

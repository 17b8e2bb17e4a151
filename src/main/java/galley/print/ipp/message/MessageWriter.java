package galley.print.ipp.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** Writes messages as bytes (RFC 8010, 3). */
public final class MessageWriter {
    /** Lengths are signed numbers of two bytes (RFC 8010, 3.1.4). */
    private static final int LONGEST = Short.MAX_VALUE;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private MessageWriter() {}

    /** The bytes of a message; whatever follows them is its document. */
    public static byte[] write(Message message) {
        MessageWriter writer = new MessageWriter();
        writer.number(message.version(), 2);
        writer.number(message.code(), 2);
        writer.number(message.id(), 4);
        for (Message.Group group : message.groups()) {
            writer.number(group.tag(), 1);
            group.attributes().all().forEach(writer::attribute);
        }
        writer.number(Tag.END, 1);
        return writer.out.toByteArray();
    }

    private void attribute(Attribute attribute) {
        String name = attribute.name();
        for (Value value : attribute.values()) {
            value(name, value);
            name = "";
        }
    }

    private void value(String name, Value value) {
        number(value.tag(), 1);
        bytes(name.getBytes(UTF_8));
        bytes(value.octets());
        value.members().ifPresent(this::members);
    }

    private void members(Attributes members) {
        members.all().forEach(this::member);
        number(Tag.END_COLLECTION, 1);
        number(0, 4);
    }

    /** A member has its name as a value of its own before it (RFC 8010, 3.1.7). */
    private void member(Attribute member) {
        number(Tag.MEMBER_NAME, 1);
        number(0, 2);
        bytes(member.name().getBytes(UTF_8));
        member.values().forEach(value -> value("", value));
    }

    private void bytes(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("no attribute takes " + bytes.length + " bytes");
        }
        number(bytes.length, 2);
        out.writeBytes(bytes);
    }

    private void number(int number, int size) {
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) {
            out.write(number >>> shift);
        }
    }
}

package galley.print.ipp.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import galley.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** Whatever is written is read again as it was. */
class MessagePropertyTest {
    private static final int[] WORDS = {
        Tag.TEXT, Tag.NAME, Tag.KEYWORD, Tag.URI, Tag.CHARSET, Tag.LANGUAGE, Tag.MIME_TYPE
    };
    private static final int[] RAW = {Tag.UNSUPPORTED, Tag.NO_VALUE, Tag.OCTETS, 0x31, 0x38};

    @Test
    void readsWhatItWrote() {
        Seeds.check(300, random -> {
            Message message = message(random);

            byte[] bytes = MessageWriter.write(message);

            assertThat(MessageReader.read(bytes)).isEqualTo(message);
            assertThat(MessageWriter.write(MessageReader.read(bytes))).isEqualTo(bytes);
        });
    }

    @Test
    void aMessageCutShortIsNeverTakenForAWholeOne() {
        Seeds.check(50, random -> {
            byte[] bytes = MessageWriter.write(message(random));
            byte[] cut = new byte[random.nextInt(bytes.length)];
            System.arraycopy(bytes, 0, cut, 0, cut.length);

            assertThatThrownBy(() -> MessageReader.read(cut)).isInstanceOf(MessageReader.MalformedException.class);
        });
    }

    static Message message(RandomGenerator random) {
        List<Message.Group> groups = new ArrayList<>();
        int[] tags = {Tag.OPERATION_ATTRIBUTES, Tag.JOB_ATTRIBUTES, Tag.PRINTER_ATTRIBUTES, Tag.UNSUPPORTED_ATTRIBUTES};
        for (int i = random.nextInt(4); i >= 0; i--) {
            groups.add(new Message.Group(tags[random.nextInt(tags.length)], attributes(random, 0)));
        }
        return new Message(0x0200, random.nextInt(0x10000), random.nextInt(), groups);
    }

    private static Attributes attributes(RandomGenerator random, int depth) {
        List<Attribute> attributes = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            List<Value> values = new ArrayList<>();
            for (int j = random.nextInt(3); j >= 0; j--) {
                values.add(value(random, depth));
            }
            attributes.add(new Attribute("name-" + random.nextInt(1000), values));
        }
        return new Attributes(attributes);
    }

    private static Value value(RandomGenerator random, int depth) {
        return switch (random.nextInt(depth < 4 ? 9 : 8)) {
            case 0 -> Value.integer(random.nextInt());
            case 1 -> Value.enumeration(random.nextInt());
            case 2 -> new Value.Flag(random.nextBoolean());
            case 3 -> new Value.Words(WORDS[random.nextInt(WORDS.length)], words(random));
            case 4 ->
                new Value.Spoken(
                        random.nextBoolean() ? Tag.TEXT_WITH_LANGUAGE : Tag.NAME_WITH_LANGUAGE, "en", words(random));
            case 5 -> new Value.Range(random.nextInt(), random.nextInt());
            case 6 -> new Value.Dots(random.nextInt(), random.nextInt(), random.nextInt(256) & 0x7F);
            case 7 -> new Value.Raw(RAW[random.nextInt(RAW.length)], octets(random));
            default -> new Value.Collection(attributes(random, depth + 1));
        };
    }

    private static String words(RandomGenerator random) {
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            words.appendCodePoint(random.nextBoolean() ? 'a' + random.nextInt(26) : 0x1F300 + random.nextInt(200));
        }
        return words.toString();
    }

    private static String octets(RandomGenerator random) {
        StringBuilder octets = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            octets.append((char) random.nextInt(256));
        }
        return octets.toString();
    }
}

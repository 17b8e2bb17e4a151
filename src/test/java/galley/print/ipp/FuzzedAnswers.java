package galley.print.ipp;

import galley.print.Patience;
import galley.print.Printer;
import galley.print.PrinterException;
import galley.print.ipp.message.Attribute;
import galley.print.ipp.message.Message;
import galley.print.ipp.message.MessageWriter;
import galley.print.ipp.message.StatusCode;
import galley.print.ipp.message.Tag;
import galley.print.ipp.message.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * A program that asks a printer over and over, which answers each time with a sound answer damaged by chance. Anything
 * but an answer or a {@link PrinterException} ends it; so does a heap too small.
 */
final class FuzzedAnswers {
    private FuzzedAnswers() {}

    /** Takes the number of answers; prints how many of them were taken, and how many refused. */
    public static void main(String[] arguments) throws IOException, PrinterException {
        int count = Integer.parseInt(arguments[0]);
        List<byte[]> sound = sound();
        byte[][] next = new byte[1][];
        int taken = 0;
        int refused = 0;
        try (FakePrinter fake = FakePrinter.sending(request -> next[0])) {
            Printer printer = Lab.printer(fake.uri());
            for (int seed = 0; seed < count; seed++) {
                RandomGenerator random = new SplittableRandom(seed);
                next[0] = damaged(sound.get(random.nextInt(sound.size())), random);
                try {
                    ask(printer, seed);
                    taken++;
                } catch (PrinterException fault) {
                    refused++;
                } catch (RuntimeException | StackOverflowError bug) {
                    throw new AssertionError("seed " + seed, bug);
                }
                fake.requests.clear();
            }
        }
        System.out.printf(Locale.ROOT, "%d taken, %d refused%n", taken, refused);
        System.exit(0);
    }

    private static void ask(Printer printer, int seed) throws PrinterException {
        switch (seed % 3) {
            case 0 -> printer.abilities();
            case 1 -> printer.validate(Lab.demanding("application/pdf"));
            default -> printer.follow(1, any -> {}, new Patience(Duration.ZERO, Duration.ofMillis(1)));
        }
    }

    /** Answers as printers give them, and some at the edge of what is allowed. */
    private static List<byte[]> sound() {
        List<byte[]> answers = new ArrayList<>();
        answers.add(MessageWriter.write(printer()));
        answers.add(MessageWriter.write(FakePrinter.job(StatusCode.OK, 1, FakePrinter.JobPhase.COMPLETED)));
        answers.add(MessageWriter.write(FakePrinter.answer(
                StatusCode.VALUES_NOT_SUPPORTED,
                Tag.UNSUPPORTED_ATTRIBUTES,
                Attribute.of("sides", Value.keyword("two-sided-long-edge")))));
        answers.add(full(new byte[] {Tag.KEYWORD, 0, 1, 'a', 0, 1, 'b'}));
        answers.add(full(new byte[] {Tag.KEYWORD, 0, 0, 0, 0}));
        answers.add(full(new byte[] {Tag.COLLECTION, 0, 0, 0, 0}));
        answers.add(MessageWriter.write(FakePrinter.printer(manyMedia(8_000))));
        return answers;
    }

    /** As much of the same as fits into an answer. */
    private static byte[] full(byte[] again) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {2, 0, 0, 0, 0, 0, 0, 1, Tag.PRINTER_ATTRIBUTES, Tag.KEYWORD, 0, 1, 'x', 0, 0});
        while (bytes.size() < Wire.LONGEST_ANSWER - 100) {
            bytes.writeBytes(again);
        }
        bytes.write(Tag.END);
        return bytes.toByteArray();
    }

    private static Attribute manyMedia(int count) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(column(10_000 + i, 20_000 + i));
        }
        return new Attribute("media-col-database", values);
    }

    private static Value column(int width, int height) {
        return Value.collection(List.of(
                Attribute.of(
                        "media-size",
                        Value.collection(List.of(
                                Attribute.of("x-dimension", Value.integer(width)),
                                Attribute.of("y-dimension", Value.integer(height))))),
                Attribute.of("media-top-margin", Value.integer(423))));
    }

    private static Message printer() {
        return FakePrinter.printer(
                Attribute.words(Tag.NAME, "printer-name", "Fuzzy"),
                Attribute.words(Tag.MIME_TYPE, "document-format-supported", "application/pdf", "image/pwg-raster"),
                Attribute.of("copies-supported", new Value.Range(1, 99)),
                Attribute.words(Tag.KEYWORD, "sides-supported", "one-sided", "two-sided-long-edge"),
                Attribute.words(Tag.KEYWORD, "media-supported", "iso_a4_210x297mm", "na_letter_8.5x11in"),
                Attribute.words(Tag.KEYWORD, "print-color-mode-supported", "color", "monochrome"),
                Attribute.of("printer-resolution-supported", new Value.Dots(600, 600, 3), new Value.Dots(300, 300, 3)),
                Attribute.of("printer-state", Value.enumeration(3)),
                Attribute.of("print-quality-supported", Value.enumeration(3), Value.enumeration(4)),
                Attribute.of("printer-info", new Value.Spoken(Tag.TEXT_WITH_LANGUAGE, "en", "in the mill")),
                Attribute.of("media-col-database", column(21000, 29700), column(21590, 27940)));
    }

    private static byte[] damaged(byte[] sound, RandomGenerator random) {
        byte[] bytes = sound.clone();
        for (int times = random.nextInt(6); times > 0; times--) {
            int at = random.nextInt(Math.min(bytes.length, 2000));
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes[at] = (byte) 0xFF;
                case 3 -> bytes = joined(bytes, at, new byte[random.nextInt(9)], at);
                default -> bytes = joined(bytes, at, new byte[0], Math.min(bytes.length, at + random.nextInt(9)));
            }
            if (bytes.length < 2) {
                return bytes;
            }
        }
        return bytes;
    }

    /** The bytes before one place, others, and the bytes from another place on. */
    private static byte[] joined(byte[] bytes, int before, byte[] between, int from) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(bytes, 0, before);
        joined.writeBytes(between);
        joined.write(bytes, from, bytes.length - from);
        return joined.toByteArray();
    }
}

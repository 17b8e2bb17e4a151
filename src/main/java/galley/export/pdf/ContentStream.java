package galley.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The operators of one page, written as bytes (ISO 32000-1, 7.8.2).
 *
 * <p>Numbers are written by hand with at most three decimals: a thousandth of a point is finer than any printer, and
 * {@code String.format} for every number was a hot spot.
 */
final class ContentStream {
    private static final long SCALE = 1000;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[4096];
    private int length;

    /** Writes a number and a space. */
    ContentStream number(double value) {
        long scaled = Math.round(value * SCALE);
        if (scaled < 0) {
            put('-');
            scaled = -scaled;
        }
        digits(scaled / SCALE);
        long fraction = scaled % SCALE;
        if (fraction != 0) {
            put('.');
            for (long unit = SCALE / 10; fraction != 0; unit /= 10) {
                put((char) ('0' + fraction / unit));
                fraction %= unit;
            }
        }
        return put(' ');
    }

    /** Writes numbers and then an operator. */
    ContentStream operator(String operator, double... operands) {
        for (double operand : operands) {
            number(operand);
        }
        return text(operator).put('\n');
    }

    /** Writes ASCII text as it is. */
    ContentStream text(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
        return this;
    }

    /** Writes a two-byte code as four hexadecimal digits. */
    ContentStream code(int code) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            put((char) HEX[code >> shift & 0xF]);
        }
        return this;
    }

    /** Writes a text string in UTF-16 with its mark, as hexadecimal digits (7.9.2.2). */
    ContentStream textString(String value) {
        text("<FEFF");
        for (int i = 0; i < value.length(); i++) {
            code(value.charAt(i));
        }
        return put('>');
    }

    ContentStream put(char ascii) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) ascii;
        return this;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    private void digits(long value) {
        if (value >= 10) {
            digits(value / 10);
        }
        put((char) ('0' + value % 10));
    }
}

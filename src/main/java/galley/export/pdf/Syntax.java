package galley.export.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * PDF syntax in the making: the tokens of an object or of a content stream, as bytes, with no more white space between
 * them than ISO 32000-1, 7.2.2 asks for.
 *
 * <p>Numbers are written by hand: {@code String.format} for every number was a hot spot.
 */
final class Syntax {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final String DELIMITERS = "()<>[]{}/%";

    private byte[] bytes;
    private int length;

    /** Empty syntax, for an object. */
    Syntax() {
        this(64);
    }

    /** Empty syntax with room for so many bytes before it grows. */
    Syntax(int room) {
        bytes = new byte[room];
    }

    /** A number with at most three decimals: a thousandth of a point is finer than any printer. */
    Syntax number(double value) {
        return scaled(Math.round(value * 1000), 1000);
    }

    /** A whole number. */
    Syntax number(long value) {
        return scaled(value, 1);
    }

    /** A number given in hundredths. */
    Syntax hundredths(long value) {
        return scaled(value, 100);
    }

    private Syntax scaled(long value, long scale) {
        part();
        long magnitude = Math.abs(value);
        if (value < 0) {
            put('-');
        }
        if (magnitude >= scale || magnitude == 0) {
            digits(magnitude / scale);
        }
        long fraction = magnitude % scale;
        if (fraction != 0) {
            put('.');
            for (long unit = scale / 10; fraction != 0; unit /= 10) {
                put((char) ('0' + fraction / unit));
                fraction %= unit;
            }
        }
        return this;
    }

    /** Numbers, one after the other. */
    Syntax numbers(double... values) {
        for (double value : values) {
            number(value);
        }
        return this;
    }

    /** Numbers and then an operator, and the end of the line. */
    Syntax operator(String operator, double... operands) {
        return numbers(operands).word(operator).put('\n');
    }

    /** A name, with its bytes beyond ASCII and its delimiters as numbers (7.3.5). */
    Syntax name(String name) {
        put('/');
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 0x7F && b != '#' && DELIMITERS.indexOf(b) < 0) {
                put((char) b);
            } else {
                put('#').hex(b & 0xFF, 2);
            }
        }
        return this;
    }

    /** An entry of a dictionary whose value is a name. */
    Syntax name(String key, String value) {
        return name(key).name(value);
    }

    /** A reference to an object. */
    Syntax reference(int object) {
        return number(object).text(" 0 R");
    }

    /** An entry of a dictionary whose value is another object. */
    Syntax reference(String key, int object) {
        return name(key).reference(object);
    }

    /** An entry of a dictionary whose value is a whole number. */
    Syntax number(String key, long value) {
        return name(key).number(value);
    }

    /** An entry of a dictionary whose value is a text string. */
    Syntax string(String key, String value) {
        return name(key).string(value);
    }

    /** A text string: as it is if it is ASCII, else in UTF-16 with its mark (7.9.2.2). */
    Syntax string(String value) {
        if (value.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return literal(value.getBytes(StandardCharsets.US_ASCII));
        }
        return literal(("\uFEFF" + value).getBytes(StandardCharsets.UTF_16BE));
    }

    /** A string of bytes between parentheses. */
    Syntax literal(byte... value) {
        put('(');
        for (byte b : value) {
            character(b);
        }
        return put(')');
    }

    /** A byte inside a string between parentheses (7.3.4.2): a bare CR would be read as LF. */
    void character(int b) {
        switch (b) {
            case '(', ')', '\\' -> put('\\').put((char) b);
            case '\r' -> text("\\r");
            default -> put((char) (b & 0xFF));
        }
    }

    /** A string of bytes as hexadecimal digits. */
    Syntax hexadecimal(byte... value) {
        put('<');
        for (byte b : value) {
            hex(b & 0xFF, 2);
        }
        return put('>');
    }

    /** So many hexadecimal digits of a number, without brackets. */
    Syntax hex(int value, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            put((char) HEX[value >> shift & 0xF]);
        }
        return this;
    }

    /** A keyword or operator. */
    Syntax word(String word) {
        part();
        return text(word);
    }

    /** ASCII text as it is. */
    Syntax text(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
        return this;
    }

    /** The tokens of another piece of syntax. */
    Syntax all(Syntax other) {
        return bytes(other.bytes, other.length);
    }

    /** Bytes as they are. */
    Syntax bytes(byte[] added, int count) {
        reserve(count);
        System.arraycopy(added, 0, bytes, length, count);
        length += count;
        return this;
    }

    Syntax put(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    int length() {
        return length;
    }

    boolean isEmpty() {
        return length == 0;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    private void reserve(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + count, bytes.length * 2));
        }
    }

    /** A blank, if without it the next token would run into the last one. */
    private void part() {
        if (length > 0) {
            int last = bytes[length - 1];
            boolean regular = last > ' ' && DELIMITERS.indexOf(last) < 0;
            if (regular) {
                put(' ');
            }
        }
    }

    private void digits(long value) {
        if (value >= 10) {
            digits(value / 10);
        }
        put((char) ('0' + value % 10));
    }
}

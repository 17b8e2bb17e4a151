package galley.export.pdf;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSString;

/**
 * The tokens of a content stream or of objects in the making, as bytes, with no more white space between them than ISO
 * 32000-1, 7.2.2 asks for.
 *
 * <p>Numbers are written by hand: {@code String.format} for every number was a hot spot. PDFBox's own content stream
 * knows no glyphs, only text in fonts that it embeds itself.
 */
final class Tokens {
    private static final String DELIMITERS = "()<>[]{}/%";

    private byte[] bytes;
    private int length;

    /** An empty stream with room for so many bytes before it grows. */
    Tokens(int room) {
        bytes = new byte[room];
    }

    /** A number with at most three decimals: a thousandth of a point is finer than any printer. */
    Tokens number(double value) {
        return scaled(Math.round(value * 1000), 1000);
    }

    /** A whole number. */
    Tokens number(long value) {
        return scaled(value, 1);
    }

    /** A number given in hundredths. */
    Tokens hundredths(long value) {
        return scaled(value, 100);
    }

    private Tokens scaled(long value, long scale) {
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

    /** Numbers and then an operator, and the end of the line. */
    Tokens operator(String operator, double... operands) {
        for (double operand : operands) {
            number(operand);
        }
        return word(operator).put('\n');
    }

    /** A name of ours, which has regular characters alone. */
    Tokens name(String name) {
        return put('/').text(name);
    }

    /** A text string (7.9.2.2), as an entry of a property list has it. */
    Tokens string(String value) {
        return string(new COSString(value).getBytes());
    }

    /** A string between parentheses. */
    Tokens string(byte[] value) {
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

    /** A keyword or operator. */
    Tokens word(String word) {
        part();
        return text(word);
    }

    /** ASCII text as it is. */
    Tokens text(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            put(ascii.charAt(i));
        }
        return this;
    }

    Tokens put(char ascii) {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) ascii;
        return this;
    }

    /** Bytes as they are. */
    Tokens bytes(byte[] more) {
        if (more.length > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * length, length + more.length));
        }
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    /** How many bytes there are so far. */
    int length() {
        return length;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    /** Whether a character ends the token before it. */
    static boolean delimits(int character) {
        return DELIMITERS.indexOf(character) >= 0;
    }

    /** A blank, if without it the next token would run into the last one. */
    private void part() {
        if (length > 0) {
            int last = bytes[length - 1];
            boolean regular = last > ' ' && !delimits(last);
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

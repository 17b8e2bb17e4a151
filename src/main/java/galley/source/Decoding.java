package galley.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes turned into text: the encoding found by its byte order mark or by the shape of the bytes, faults replaced and
 * told.
 *
 * @param text the characters, without byte order mark
 * @param diagnostics one warning with the number of malformed sequences, at the first of them
 */
record Decoding(String text, List<Diagnostic> diagnostics) {

    static Decoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        return decode(bytes, 0, withoutMark(bytes));
    }

    /**
     * Text in UTF-16 without a mark has a zero byte in every second place as long as it is mostly Latin, as line ends
     * are.
     */
    private static Charset withoutMark(byte[] bytes) {
        int looked = Math.min(bytes.length, 4096) & ~1;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < looked; i += 2) {
            evenZeros += bytes[i] == 0 ? 1 : 0;
            oddZeros += bytes[i + 1] == 0 ? 1 : 0;
        }
        int half = looked / 4;
        if (looked >= 4 && evenZeros > half && oddZeros == 0) {
            return StandardCharsets.UTF_16BE;
        }
        if (looked >= 4 && oddZeros > half && evenZeros == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    private static Decoding decode(byte[] bytes, int skip, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        CharBuffer out = CharBuffer.allocate(bytes.length - skip + 1);
        int faults = 0;
        int firstFault = 0;
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            firstFault = faults == 0 ? out.position() : firstFault;
            faults++;
            in.position(in.position() + malformed(result.length(), charset));
            out.put('\uFFFD');
            result = decoder.decode(in, out, true);
        }
        String text = out.flip().toString();
        return new Decoding(text, faults == 0 ? List.of() : List.of(fault(text, faults, firstFault, charset)));
    }

    /**
     * How many bytes to pass over. Java's UTF-16 decoders blame a lone high surrogate on four bytes, the last two of
     * which are a character of their own.
     */
    private static int malformed(int length, Charset charset) {
        return charset.equals(StandardCharsets.UTF_8) ? length : Math.min(length, 2);
    }

    private static Diagnostic fault(String text, int faults, int index, Charset charset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            if (Source.endsLine(text, i)) {
                line++;
                start = i + 1;
            }
        }
        Place place = new Place(line, text.codePointCount(start, index) + 1, text.codePointCount(0, index));
        String message = faults + (faults == 1 ? " byte sequence is" : " byte sequences are") + " not valid "
                + charset.name() + "; each was replaced by U+FFFD, here the first";
        return Diagnostic.warning("R001", place, message).withHint("save the file as UTF-8");
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

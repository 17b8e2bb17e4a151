package galley.export.pdf;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Compresses data for streams ({@code FlateDecode}, ISO 32000-1, 7.4.4), one after the other with one compressor. */
final class Compressor implements AutoCloseable {
    /** Level 7 would take a quarter more time for four bytes in a thousand, 9 half as much again for one more. */
    private static final int LEVEL = 5;

    private final Deflater deflater = new Deflater(LEVEL);
    private final byte[] part = new byte[1 << 13];

    byte[] compressed(byte[] data) {
        deflater.reset();
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream deflated = new ByteArrayOutputStream(data.length / 2 + 64);
        while (!deflater.finished()) {
            deflated.write(part, 0, deflater.deflate(part));
        }
        return deflated.toByteArray();
    }

    /** Lets go of the compressor's memory, which lies outside of that of Java. */
    @Override
    public void close() {
        deflater.end();
    }
}

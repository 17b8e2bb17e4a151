package galley.print.raster;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A second reading of PWG Raster, written from the standard alone, that refuses whatever the standard does. */
public final class PwgStream {
    private PwgStream() {}

    /** A side as it was sent: its header of 1796 bytes, and its lines from the first one sent, without gaps. */
    public static final class Side {
        private final ByteBuffer header;
        private final byte[] pixels;

        Side(ByteBuffer header, byte[] pixels) {
            this.header = header;
            this.pixels = pixels;
        }

        public byte[] pixels() {
            return pixels;
        }

        public int number(int offset) {
            return header.getInt(offset);
        }

        public String text(int offset) {
            byte[] bytes = new byte[64];
            header.get(offset, bytes);
            return new String(bytes, US_ASCII).replaceFirst("\0.*", "");
        }

        public int width() {
            return number(372);
        }

        public int height() {
            return number(376);
        }

        int lineLength() {
            return number(392);
        }

        /** The side as it is read, given how the standard says that its header tells of its turn. */
        byte[] asRead() {
            int size = number(388) / 8;
            byte[] upright = new byte[pixels.length];
            for (int y = 0; y < height(); y++) {
                for (int x = 0; x < width(); x++) {
                    int fromX = number(456) < 0 ? width() - 1 - x : x;
                    int fromY = number(460) < 0 ? height() - 1 - y : y;
                    System.arraycopy(pixels, (fromY * width() + fromX) * size, upright, (y * width() + x) * size, size);
                }
            }
            return upright;
        }
    }

    public static List<Side> read(byte[] stream) {
        ByteBuffer in = ByteBuffer.wrap(stream);
        byte[] sync = new byte[4];
        in.get(sync);
        if (!"RaS2".equals(new String(sync, US_ASCII))) {
            throw new IllegalStateException("no PWG Raster");
        }
        List<Side> sides = new ArrayList<>();
        while (in.hasRemaining()) {
            byte[] header = new byte[1796];
            in.get(header);
            ByteBuffer fields = ByteBuffer.wrap(header).asReadOnlyBuffer();
            sides.add(new Side(fields, decode(in, fields.getInt(392), fields.getInt(376), fields.getInt(388) / 8)));
        }
        return sides;
    }

    /** As many lines as told, each of a length in bytes, its pixels of a size in bytes. */
    static byte[] decode(ByteBuffer in, int lineLength, int lines, int size) {
        ByteBuffer out = ByteBuffer.allocate(lineLength * lines);
        while (out.hasRemaining()) {
            int repeats = (in.get() & 0xff) + 1;
            byte[] line = decodeLine(in, lineLength, size);
            for (int i = 0; i < repeats; i++) {
                out.put(line);
            }
        }
        return out.array();
    }

    private static byte[] decodeLine(ByteBuffer in, int length, int size) {
        ByteBuffer line = ByteBuffer.allocate(length);
        while (line.hasRemaining()) {
            int control = in.get() & 0xff;
            if (control == 128) {
                throw new IllegalStateException("a control byte that the standard keeps for later");
            }
            if (control > 128) {
                byte[] run = new byte[(257 - control) * size];
                in.get(run);
                line.put(run);
            } else {
                byte[] pixel = new byte[size];
                in.get(pixel);
                for (int i = 0; i <= control; i++) {
                    line.put(pixel);
                }
            }
        }
        return line.array();
    }
}

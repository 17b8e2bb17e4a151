package galley.print.raster;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * The compression of PWG Raster (PWG 5102.4, 4.4): equal lines are counted, then equal pixels within a line.
 *
 * <p>A line begins with the number of its repetitions less one. Then follow runs: a byte n up to 127 and one pixel that
 * stands n + 1 times; or a byte n from 129 and 257 − n pixels. A run of one pixel has no form of the second kind.
 */
final class RunLengths {
    private static final int MOST_LINES = 256;
    private static final int MOST_PIXELS = 128;

    private final OutputStream out;
    private final int size;
    private final byte[] line;
    private int repeats;

    /**
     * A side about to be written.
     *
     * @param out takes the compressed lines
     * @param width pixels of a line
     * @param size bytes of a pixel
     */
    RunLengths(OutputStream out, int width, int size) {
        this.out = out;
        this.size = size;
        this.line = new byte[width * size];
    }

    /** The next line; the array may be used again afterwards. */
    void add(byte[] next) throws IOException {
        if (repeats > 0 && repeats < MOST_LINES && Arrays.equals(line, next)) {
            repeats++;
            return;
        }
        flush();
        System.arraycopy(next, 0, line, 0, line.length);
        repeats = 1;
    }

    /** Writes the lines that wait to be counted; due after the last line. */
    void flush() throws IOException {
        if (repeats == 0) {
            return;
        }
        out.write(repeats - 1);
        int pixels = line.length / size;
        int at = 0;
        while (at < pixels) {
            at += writeRun(at, pixels);
        }
        repeats = 0;
    }

    /** Writes the run that begins at a pixel, and says how many pixels it took. */
    private int writeRun(int from, int pixels) throws IOException {
        int most = Math.min(MOST_PIXELS, pixels - from);
        int equal = 1;
        while (equal < most && same(from, from + equal)) {
            equal++;
        }
        if (equal > 1) {
            return writeEqual(from, equal);
        }
        int unlike = 1;
        while (unlike < most && !pairBegins(from + unlike, pixels)) {
            unlike++;
        }
        return unlike == 1 ? writeEqual(from, 1) : writeUnlike(from, unlike);
    }

    private int writeEqual(int from, int count) throws IOException {
        out.write(count - 1);
        out.write(line, from * size, size);
        return count;
    }

    private int writeUnlike(int from, int count) throws IOException {
        out.write(257 - count);
        out.write(line, from * size, count * size);
        return count;
    }

    private boolean pairBegins(int pixel, int pixels) {
        return pixel + 1 < pixels && same(pixel, pixel + 1);
    }

    private boolean same(int pixel, int other) {
        for (int i = 0; i < size; i++) {
            if (line[pixel * size + i] != line[other * size + i]) {
                return false;
            }
        }
        return true;
    }
}

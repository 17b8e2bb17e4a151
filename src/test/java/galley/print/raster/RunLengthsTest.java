package galley.print.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunLengthsTest {
    @Test
    void countsEqualPixelsAndGathersUnlikeOnes() throws IOException {
        assertThat(encoded(1, line(7, 7, 7, 1, 2, 3, 3))).containsExactly(0, 2, 7, 255, 1, 2, 1, 3);
    }

    @Test
    void takesThreeBytesForAPixelOfColour() throws IOException {
        assertThat(encoded(3, line(1, 2, 3, 1, 2, 3, 1, 2, 4))).containsExactly(0, 1, 1, 2, 3, 0, 1, 2, 4);
    }

    @Test
    void countsEqualLines() throws IOException {
        byte[] line = line(5, 5);

        assertThat(encoded(1, line, line, line, line(6, 6))).containsExactly(2, 1, 5, 0, 1, 6);
    }

    @Test
    void countsNoMoreLinesThanAByteHolds() throws IOException {
        byte[][] lines = Stream.generate(() -> line(5)).limit(257).toArray(byte[][]::new);

        assertThat(encoded(1, lines)).containsExactly(255, 0, 5, 0, 0, 5);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 127, 128, 129, 255, 256, 257, 300})
    void readsBackRunsOfEveryLength(int length) throws IOException {
        byte[] equal = new byte[length];
        byte[] unlike = line(IntStream.range(0, length).toArray());

        assertThat(decoded(1, equal)).isEqualTo(equal);
        assertThat(decoded(1, unlike)).isEqualTo(unlike);
    }

    @Test
    void needsLittleMoreThanTheBytesOfPixelsThatNeverRepeat() throws IOException {
        byte[] unlike = line(IntStream.range(0, 4096).toArray());

        assertThat(encoded(1, unlike)).hasSize(1 + 4096 + 4096 / 128);
    }

    static byte[] decoded(int size, byte[]... lines) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(bytes(size, lines));
        byte[] pixels = PwgStream.decode(in, lines[0].length, lines.length, size);
        assertThat(in.hasRemaining()).isFalse();
        return pixels;
    }

    private static int[] encoded(int size, byte[]... lines) throws IOException {
        byte[] bytes = bytes(size, lines);
        return IntStream.range(0, bytes.length).map(i -> bytes[i] & 0xff).toArray();
    }

    private static byte[] bytes(int size, byte[]... lines) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunLengths runs = new RunLengths(out, lines[0].length / size, size);
        byte[] used = new byte[lines[0].length];
        for (byte[] line : lines) {
            System.arraycopy(line, 0, used, 0, used.length);
            runs.add(used);
        }
        runs.flush();
        return out.toByteArray();
    }

    static byte[] line(int... values) {
        byte[] line = new byte[values.length];
        for (int i = 0; i < line.length; i++) {
            line[i] = (byte) values[i];
        }
        return line;
    }
}

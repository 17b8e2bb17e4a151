package galley.print.raster;

import static org.assertj.core.api.Assertions.assertThat;

import galley.testkit.Seeds;
import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunLengthsPropertyTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void readsBackWhateverIsWritten(int size) {
        Seeds.check(300, random -> {
            byte[][] lines = lines(random, (1 + random.nextInt(400)) * size);
            ByteBuffer joined = ByteBuffer.allocate(lines.length * lines[0].length);
            for (byte[] line : lines) {
                joined.put(line);
            }

            assertThat(RunLengthsTest.decoded(size, lines)).isEqualTo(joined.array());
        });
    }

    private static byte[][] lines(RandomGenerator random, int length) {
        int tones = 1 + random.nextInt(4);
        byte[][] lines = new byte[1 + random.nextInt(20)][];
        for (int i = 0; i < lines.length; i++) {
            boolean repeats = i > 0 && random.nextInt(3) == 0;
            lines[i] = repeats
                    ? lines[i - 1].clone()
                    : RunLengthsTest.line(IntStream.range(0, length)
                            .map(any -> random.nextInt(tones))
                            .toArray());
        }
        return lines;
    }
}

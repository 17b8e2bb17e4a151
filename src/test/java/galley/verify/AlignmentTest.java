package galley.verify;

import static org.assertj.core.api.Assertions.assertThat;

import galley.testkit.Seeds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    @Test
    void matchesAreEqualAndRise() {
        Seeds.check(300, random -> {
            List<String> one = letters(random);
            List<String> other = letters(random);
            int[] matches = Alignment.of(one, other);
            int last = -1;
            for (int i = 0; i < matches.length; i++) {
                if (matches[i] >= 0) {
                    assertThat(matches[i]).isGreaterThan(last);
                    assertThat(other.get(matches[i])).isEqualTo(one.get(i));
                    last = matches[i];
                }
            }
        });
    }

    @Test
    void findsAllButWhatWasTakenOut() {
        Seeds.check(300, random -> {
            List<String> one = letters(random);
            List<String> other = new ArrayList<>(one);
            int out = random.nextInt(one.size());
            other.remove(out);
            int[] matches = Alignment.of(one, other);
            assertThat(Arrays.stream(matches).filter(match -> match < 0)).hasSize(1);
        });
    }

    private static List<String> letters(RandomGenerator random) {
        List<String> letters = new ArrayList<>();
        int count = 1 + random.nextInt(30);
        for (int i = 0; i < count; i++) {
            letters.add(Character.toString('a' + random.nextInt(8)));
        }
        return letters;
    }
}

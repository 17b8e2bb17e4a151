package galley.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeedsTest {
    @BeforeEach
    void noSeedIsAskedFor() {
        assumeTrue(System.getProperty("galley.seed", "").isEmpty(), "one seed is asked for");
    }

    @Test
    void bringsTheSameCasesEveryTime() {
        List<Long> first = new ArrayList<>();
        List<Long> second = new ArrayList<>();
        Seeds.check(10, random -> first.add(random.nextLong()));
        Seeds.check(10, random -> second.add(random.nextLong()));

        assertThat(first).isEqualTo(second).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(10);
    }

    @Test
    void namesTheSeedThatFailed() {
        List<Integer> cases = new ArrayList<>();

        assertThatThrownBy(() -> Seeds.check(10, random -> {
                    cases.add(1);
                    assertThat(cases).hasSizeLessThan(4);
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("with seed 3")
                .hasMessageContaining("-Dgalley.seed=3");
    }
}

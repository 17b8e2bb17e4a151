package galley.breaking;

import static galley.breaking.Paragraphs.POINT;
import static org.assertj.core.api.Assertions.assertThat;

import galley.breaking.BreakingParameters.Tolerance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The breaker against TeX itself, on random paragraphs: same breaks, same demerits. */
class TexComparisonTest {
    private static final int COUNT = 300;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "100, 200, 0, 0",
        "100, 200, 21, 0",
        "-1, 800, 10, 0",
        "-1, 9999, 0, 0",
        "-1, 800, 10, 1",
        "-1, 800, 10, -1",
    })
    void breaksAreTexs(int pretolerance, int tolerance, int emergency, int looseness) throws Exception {
        TexOracle tex = TexOracle.required(folder);
        Tolerance limits = new Tolerance(pretolerance, tolerance, emergency * POINT, false);
        BreakingParameters parameters = BreakingParameters.of(limits).withLooseness(looseness);
        List<TexOracle.ItemList> asked = new ArrayList<>();
        List<TexOracle.Answer> ours = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            SplittableRandom random = new SplittableRandom(i);
            List<Item> items = Paragraphs.random(random, 5 + random.nextInt(150));
            int measure = (90 + random.nextInt(400)) * POINT + random.nextInt(POINT);
            asked.add(new TexOracle.ItemList(items, measure));
            ours.add(TexOracle.answer(items, LineBreaker.total(parameters).breakLines(items, LineShape.of(measure))));
        }
        assertThat(ours).isEqualTo(tex.breaksOfItems(parameters, asked));
    }
}

package galley.lines;

import static org.assertj.core.api.Assertions.assertThat;

import galley.lines.EveryBreaking.Way;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines of the sample are the best there are: all others that the rules allow were tried. */
class EveryBreakingTest {
    private static final Path SAMPLE = Path.of("samples", "2016-aktobe-shootings.txt");

    /** The columns of the styles plain, report and brief. */
    private static final List<Double> WIDTHS = List.of(427.0, 320.0);

    @Test
    void noOtherBreakingOfTheSampleCostsLess() throws IOException {
        int tried = 0;
        for (String text : OverfullLinesTest.paragraphs(SAMPLE)) {
            for (double width : WIDTHS) {
                LineSetter.Probe breaks = Setting.BODY.breaks(text, width);
                List<Way> ways = EveryBreaking.of(breaks.paragraph().items(), Sp.of(width), 0, HouseRules.Prices.HOUSE);
                tried += ways.size();
                assertThat(breaks.latitude()).isEqualTo(Latitude.HOUSE);
                Way best = ways.stream()
                        .min(Comparator.comparingLong(Way::demerits))
                        .orElseThrow();
                assertThat(breaks.breaking().demerits()).as(text).isEqualTo(best.demerits());
            }
        }
        assertThat(tried).as("paragraphs with a choice").isGreaterThan(100);
    }
}

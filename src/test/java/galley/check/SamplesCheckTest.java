package galley.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import galley.source.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples, of which one contradicts itself. */
class SamplesCheckTest {
    @Test
    void theInjuredOfTheSampleAndItsClaimAreFoundAndNothingElse() throws IOException {
        List<Finding> found = Checks.of(sample("2016-aktobe-shootings"));

        assertThat(found).extracting(Finding::ruleId).containsExactly("G201", "G401");
        assertThat(found.get(0).message()).isEqualTo("the infobox gives “Injuries: 40+”, the lead “37 injured”");
        assertThat(found.get(0).places()).extracting(Place::line).containsExactly(10, 13);
        assertThat(found.get(0).spots()).extracting(Spot::text).containsExactly("Injuries: 40+", "37 injured");
        assertThat(found.get(1).places()).extracting(Place::line).containsExactly(11, 30);
    }

    @Test
    void aWrongSumAWrongDayAndAWrongMonthInTheSampleWouldBeFound() throws IOException {
        String sample = sample("2016-aktobe-shootings");

        assertThat(Checks.of("G202", sample.replace("18 perpetrators", "17 perpetrators")))
                .containsExactly("the parts of “25 (7 victims, 17 perpetrators)” add up to 24");
        assertThat(Checks.of("G201", sample.replace("18 perpetrators", "17 perpetrators")))
                .anyMatch(message -> message.contains("Eighteen attackers were killed"));
        assertThat(Checks.of("G203", sample.replace("in June 2016.", "in July 2016.")))
                .hasSize(1);
        assertThat(Checks.of("G204", sample.replace("5–10 June 2016", "10–5 June 2016")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ferry-lamp", "harbour-clock", "lantern-bridge"})
    void theOtherSamplesAreInOrder(String name) throws IOException {
        assertThat(Checks.of(sample(name))).isEmpty();
    }

    private static String sample(String name) throws IOException {
        return Files.readString(Path.of("samples", name + ".txt"), UTF_8);
    }
}

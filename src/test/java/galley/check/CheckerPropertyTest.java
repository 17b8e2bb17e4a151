package galley.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import galley.source.Severity;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody writes: none harms a rule, or keeps it busy. */
class CheckerPropertyTest {
    private static final int LENGTH = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1945–1939 ",
                "from 1945 to ",
                "12 (",
                "25 people (7 women and ",
                "killed 12 people and injured ",
                "{{[[",
                "[edit]",
                "RQB ",
                "twenty-",
                "a hundred thousand million ",
                "\u200B",
                "\u0301",
                "Kaz\u0430n ",
                "said smugglers ",
                "5 June – ",
                "(((("
            })
    void oneThingAgainAndAgainTakesNoLong(String unit) {
        String text = unit.repeat(LENGTH / unit.length());
        String article = "= Norrick fire =\n\nInfobox\n- Date: 5 June 2016\n- Deaths: 3\n- Perps: Smugglers\n\n" + text;

        List<Finding> found = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Checks.of(article));

        assertThat(found).hasSizeLessThan(100).allSatisfy(finding -> {
            assertThat(finding.message()).isNotBlank().hasSizeLessThan(1500).doesNotEndWith(".");
            assertThat(finding.spots()).isNotEmpty();
        });
    }

    @Test
    void readersAreShownTheGravestAndToldOfTheRest() {
        List<Finding> many = IntStream.range(0, 9)
                .mapToObj(i -> new Finding("G201", Severity.WARNING, "number " + i + " differs", List.of()))
                .collect(Collectors.toList());

        List<Finding> printed = Checker.printed(many, 5);

        assertThat(printed)
                .extracting(Finding::message)
                .startsWith("Number 0 differs")
                .endsWith("5 more findings are not shown here");
        assertThat(printed).hasSize(5);
        assertThat(Checker.printed(many.subList(0, 5), 5))
                .hasSize(5)
                .noneMatch(finding -> finding.message().contains("more"));
    }
}

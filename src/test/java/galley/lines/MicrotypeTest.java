package galley.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.page.Mark.GlyphMark;
import galley.style.Alignment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What hangs out at the edges of justified lines, and how letters widen and narrow in them. */
class MicrotypeTest {
    private static final String TEXT =
            "\"The harbour of the island was dug in winter,\" she wrote, \"when the ice held "
                    + "the carts; nobody remembers who paid for the breakwater, although the ledgers mention seventeen merchants, "
                    + "two carters, and a widow.\" Fishing went on as before, but the ferries grew larger, and deeper. ";

    private static final double WIDTH = 250;

    private final List<Line> lines = Setting.BODY.lines(TEXT.repeat(4), WIDTH);

    @Test
    void lettersWidenAndNarrowByTwoPerCentAtMostAndAllOfALineAlike() {
        for (Line line : lines) {
            assertThat(expansions(line))
                    .hasSize(1)
                    .allSatisfy(factor -> assertThat(factor).isBetween(0.98, 1.02));
        }
        assertThat(lines.stream().flatMap(line -> expansions(line).stream()))
                .anyMatch(factor -> factor > 1)
                .anyMatch(factor -> factor < 1);
    }

    @Test
    void theStepsAreThousandths() {
        assertThat(lines.stream().flatMap(line -> expansions(line).stream()))
                .allSatisfy(factor -> assertThat(factor * 1000).isCloseTo(Math.rint(factor * 1000), within(1e-9)));
    }

    @Test
    void theEdgeIsEvenButForSignsThatHang() {
        for (Line line : lines.subList(0, lines.size() - 1)) {
            String text = Setting.text(line);
            double hangs = Setting.right(line) - WIDTH;
            if (text.endsWith(",") || text.endsWith(".") || text.endsWith("-")) {
                assertThat(hangs).as(text).isBetween(1.0, 3.0);
            } else if (text.matches(".*[a-z]")) {
                assertThat(hangs).as(text).isBetween(-0.01, 0.5);
            }
        }
    }

    @Test
    void aQuotationMarkThatOpensALineHangsOut() {
        assertThat(Setting.left(lines.get(0))).isBetween(-3.0, -1.0);
    }

    @Test
    void raggedTextIsSetAsDrawn() {
        for (Alignment align : List.of(Alignment.LEFT, Alignment.RIGHT, Alignment.CENTRE)) {
            for (Line line : Setting.BODY.aligned(align).lines(TEXT, WIDTH)) {
                assertThat(expansions(line)).containsExactly(1.0);
                assertThat(Setting.left(line)).isGreaterThan(-1e-9);
                assertThat(Setting.right(line)).isLessThan(WIDTH + 1e-9);
            }
        }
    }

    @Test
    void lettersOfOneWidthKeepIt() {
        for (Line line : Setting.BODY.from("JetBrains Mono").lines(TEXT, WIDTH)) {
            assertThat(expansions(line)).containsExactly(1.0);
        }
    }

    @Test
    void withoutTheRulesNothingHangsOrWidens() {
        for (Line line : Setting.BODY.by(HouseRules.PLAIN).lines(TEXT.repeat(2), WIDTH)) {
            assertThat(expansions(line)).containsExactly(1.0);
            assertThat(Setting.right(line)).isLessThan(WIDTH + 0.01);
        }
    }

    @Test
    void blanksAreMoreEvenThanWithout() {
        assertThat(deviation(Setting.BODY)).isLessThan(0.6 * deviation(Setting.BODY.by(HouseRules.PLAIN)));
    }

    /** How much the glue ratios of lines differ. */
    private static double deviation(Setting setting) {
        return Math.sqrt(setting.breaks(TEXT.repeat(6), 330).breaking().lines().stream()
                .mapToDouble(line -> line.setting().glueRatio())
                .map(ratio -> ratio * ratio)
                .average()
                .orElseThrow());
    }

    private static List<Double> expansions(Line line) {
        return Setting.glyphs(line).stream()
                .map(GlyphMark::run)
                .map(run -> run.expansion())
                .distinct()
                .toList();
    }
}

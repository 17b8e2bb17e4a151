package galley.breaking;

import static galley.breaking.Paragraphs.POINT;
import static galley.breaking.Paragraphs.box;
import static galley.breaking.Paragraphs.closed;
import static galley.breaking.Paragraphs.space;
import static galley.breaking.Paragraphs.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.breaking.Breaking.Line;
import galley.breaking.BreakingParameters.Demerits;
import galley.breaking.BreakingParameters.Tolerance;
import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.breaking.Item.Penalty;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static final LineBreaker TEX = LineBreaker.total(BreakingParameters.PLAIN_TEX);
    private static final LineBreaker HOUSE = LineBreaker.total(BreakingParameters.house(15 * POINT));
    private static final LineBreaker FIRST_FIT = LineBreaker.firstFit(BreakingParameters.PLAIN_TEX);
    private static final List<LineBreaker> ALL = List.of(TEX, HOUSE, FIRST_FIT);

    @Test
    void anEmptyParagraphHasNoLines() {
        for (LineBreaker breaker : ALL) {
            assertThat(breaker.breakLines(List.of(), LineShape.of(100)).lines()).isEmpty();
            assertThat(breaker.breakLines(List.of(Penalty.FORCED), LineShape.of(100))
                            .lines())
                    .isEmpty();
        }
    }

    @Test
    void aShortParagraphIsOneLineFilledAtItsEnd() {
        for (LineBreaker breaker : ALL) {
            List<Item> items = closed(words(30, 40));
            Breaking breaking = breaker.breakLines(items, LineShape.of(200 * POINT));
            assertThat(ends(breaking)).containsExactly(items.size());
            Setting setting = breaking.lines().get(0).setting();
            assertThat(setting.filled()).isTrue();
            assertThat(setting.widthOf(Glue.FILL) / POINT).isCloseTo(200 - 73, within(1e-9));
            assertThat(setting.widthOf(space())).isEqualTo(3.0 * POINT);
        }
    }

    @Test
    void aForcedBreakEndsALineWhereverItStands() {
        List<Item> items = new ArrayList<>(words(30));
        Collections.addAll(items, Glue.FILL, Penalty.FORCED, box(40));
        for (LineBreaker breaker : ALL) {
            Breaking breaking = breaker.breakLines(closed(items), LineShape.of(200 * POINT));
            assertThat(ends(breaking)).containsExactly(2, 6);
            assertThat(breaking.lines().get(1).start()).isEqualTo(3);
        }
    }

    @Test
    void aForcedBreakAtTheVeryEndAddsNoLine() {
        List<Item> items = closed(words(30));
        items.add(Penalty.FORCED);
        for (LineBreaker breaker : ALL) {
            assertThat(ends(breaker.breakLines(items, LineShape.of(200 * POINT))))
                    .containsExactly(3);
        }
    }

    @Test
    void noLineIsBrokenAtAnInfinitePenalty() {
        List<Item> items = List.of(box(60), Penalty.PROHIBITED, space(), box(60), space(), box(60));
        for (LineBreaker breaker : ALL) {
            Breaking breaking = breaker.breakLines(closed(items), LineShape.of(124 * POINT));
            assertThat(ends(breaking)).containsExactly(4, 8);
        }
    }

    @Test
    void aWordWiderThanTheLineSticksOutAndIsReported() {
        List<Item> items = closed(words(30, 150, 30));
        for (LineBreaker breaker : ALL) {
            Breaking breaking = breaker.breakLines(items, LineShape.of(100 * POINT));
            assertThat(breaking.overfullLines()).hasSize(1);
            Line wide = breaking.overfullLines().get(0);
            assertThat(wide.overfull()).isGreaterThanOrEqualTo(50L * POINT);
            assertThat(wide.fit().badness()).isEqualTo(Badness.OVERFULL);
        }
        Line alone = HOUSE.breakLines(items, LineShape.of(100 * POINT))
                .overfullLines()
                .get(0);
        assertThat(alone.start()).isEqualTo(2);
        assertThat(alone.overfull()).isEqualTo(50L * POINT);
    }

    @Test
    void plainTexLetsALineStickOutWhereTheHouseSetsItLoose() {
        List<Item> items = closed(words(60, 60, 60, 60, 60));
        LineShape shape = LineShape.of(110 * POINT);
        assertThat(TEX.breakLines(items, shape).overfullLines()).isNotEmpty();
        Breaking house = HOUSE.breakLines(items, shape);
        assertThat(house.overfullLines()).isEmpty();
        assertThat(house.lines()).hasSize(5);
    }

    @Test
    void glueAndPenaltiesVanishAfterABreak() {
        List<Item> items = List.of(box(90), space(), new Penalty(50), space(), box(90));
        for (LineBreaker breaker : ALL) {
            Breaking breaking = breaker.breakLines(closed(items), LineShape.of(92 * POINT));
            assertThat(breaking.lines().get(1).start()).isEqualTo(4);
        }
    }

    @Test
    void aDiscretionaryPrintsItsHyphenOnlyWhereTheLineIsBroken() {
        Discretionary hyphen = new Discretionary(box(4), box(7), box(9), 50, true);
        List<Item> items = closed(List.of(box(40), space(), box(33), hyphen, box(20)));
        Breaking breaking = HOUSE.breakLines(items, LineShape.of(80 * POINT));
        assertThat(ends(breaking)).containsExactly(3, 7);
        Line first = breaking.lines().get(0);
        assertThat(first.setting()).as("40 + 3 + 33 + 4 is the measure").isEqualTo(Setting.NATURAL);
        double last = breaking.lines().get(1).setting().widthOf(Glue.FILL) / POINT;
        assertThat(last).as("the part after the break counts").isCloseTo(80 - 7 - 20, within(1e-9));
    }

    @Test
    void theFirstPassDoesWithoutHyphenation() {
        Discretionary hyphen = Discretionary.hyphen(box(4), 50);
        List<Item> items = closed(List.of(box(48), space(), box(48), space(), box(20), hyphen, box(60)));
        Breaking patient = TEX.breakLines(items, LineShape.of(100 * POINT));
        assertThat(patient.pass()).isEqualTo(1);
        assertThat(ends(patient)).containsExactly(3, 9);
    }

    @Test
    void aDearHyphenIsLeftForALooserLine() {
        List<Item> items = new ArrayList<>(words(22, 22, 22, 22, 2));
        Collections.addAll(items, Discretionary.hyphen(box(1), 50), box(60));
        LineShape shape = LineShape.of(103 * POINT);
        assertThat(ends(HOUSE.breakLines(closed(items), shape))).startsWith(9);
        items.set(9, Discretionary.hyphen(box(1), 9_999));
        assertThat(ends(HOUSE.breakLines(closed(items), shape))).startsWith(7);
    }

    @Test
    void linesTakeTheWidthOfTheirNumber() {
        List<Item> items = closed(words(20, 20, 20, 20, 20, 20, 20));
        LineShape shape =
                new LineShape(List.of(new LineShape.Measure(0, 43 * POINT), new LineShape.Measure(5, 66 * POINT)));
        for (LineBreaker breaker : ALL) {
            Breaking breaking = breaker.breakLines(items, shape);
            assertThat(ends(breaking)).containsExactly(3, 9, items.size());
            assertThat(breaking.lines().get(1).setting()).isEqualTo(Setting.NATURAL);
        }
    }

    @Test
    void loosenessAddsAndTakesAwayALine() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            items.addAll(words(3 + i * 7 % 8));
            items.add(space());
        }
        items.add(box(10));
        BreakingParameters loose = BreakingParameters.of(new Tolerance(-1, 5_000, 0, false));
        LineShape shape = LineShape.of(150 * POINT);
        int best = LineBreaker.total(loose)
                .breakLines(closed(items), shape)
                .lines()
                .size();
        for (int lines = -1; lines <= 1; lines++) {
            Breaking asked = LineBreaker.total(loose.withLooseness(lines)).breakLines(closed(items), shape);
            assertThat(asked.lines()).hasSize(best + lines);
            assertThat(asked.overfullLines()).isEmpty();
        }
    }

    @Test
    void twoHyphensInARowCostWhatTheParametersSay() {
        Box hyphen = box(4);
        List<Item> items = closed(
                List.of(box(56), Discretionary.hyphen(hyphen, 50), box(56), Discretionary.hyphen(hyphen, 50), box(20)));
        LineShape shape = LineShape.of(60 * POINT);
        BreakingParameters free = BreakingParameters.house(0).withDemerits(new Demerits(10, 10_000, 0, 0));
        long cheap = LineBreaker.total(free).breakLines(items, shape).demerits();
        BreakingParameters priced = BreakingParameters.house(0).withDemerits(new Demerits(10, 10_000, 777, 33));
        assertThat(cheap).isEqualTo(2 * (100 + 2_500) + 100);
        assertThat(LineBreaker.total(priced).breakLines(items, shape).demerits())
                .isEqualTo(cheap + 777 + 33);
    }

    @Test
    void raggedLinesKeepTheirSpacesNatural() {
        BreakingParameters ragged = BreakingParameters.house(0).withSkips(Glue.NONE, new Glue(0, 0, 0, POINT));
        List<Item> items = closed(words(30, 40, 50, 30, 20, 60, 40));
        Breaking breaking = LineBreaker.total(ragged).breakLines(items, LineShape.of(100 * POINT));
        assertThat(breaking.lines()).hasSizeGreaterThan(2);
        for (Line line : breaking.lines()) {
            assertThat(line.setting().widthOf(space())).isEqualTo(3.0 * POINT);
        }
    }

    @Test
    void firstFitTakesWhatFitsAndTotalFitIsNeverDearer() {
        List<Item> items = closed(words(40, 40, 40, 90, 20, 70, 30, 30, 60, 10, 95));
        LineShape shape = LineShape.of(126 * POINT);
        Breaking greedy = FIRST_FIT.breakLines(items, shape);
        assertThat(ends(greedy)).startsWith(5, 9);
        Breaking total = LineBreaker.total(BreakingParameters.of(new Tolerance(-1, 10_000, 0, false)))
                .breakLines(items, shape);
        assertThat(total.demerits()).isLessThanOrEqualTo(greedy.demerits());
    }

    @Test
    void badnessIsTexs() {
        assertThat(Badness.of(0, 0)).isZero();
        assertThat(Badness.of(1, 0)).isEqualTo(10_000);
        assertThat(Badness.of(POINT, POINT)).isEqualTo(100);
        assertThat(Badness.of(2 * POINT, POINT)).isEqualTo(800);
        assertThat(Badness.of(POINT / 2, POINT)).isEqualTo(12);
        assertThat(Badness.of(5 * POINT, POINT)).isEqualTo(10_000);
    }

    @Test
    void aParagraphOfAMegabyteIsBrokenInBoundedTime() {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 180_000; i++) {
            items.add(box(8 + i * 11 % 17));
            items.add(Discretionary.hyphen(box(4), 50));
            items.add(box(6 + i * 5 % 13));
            items.add(space());
        }
        items.add(box(10));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (LineBreaker breaker : ALL) {
                Breaking breaking = breaker.breakLines(closed(items), LineShape.of(430 * POINT));
                assertThat(breaking.lines()).hasSizeGreaterThan(10_000);
            }
        });
    }

    @Test
    void aParagraphOfBreaksWithoutInkIsBrokenInBoundedTime() {
        List<Item> penalties = new ArrayList<>(Collections.nCopies(100_000, new Penalty(0)));
        List<Item> fills = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            Collections.addAll(fills, new Box(0), Glue.FILL);
        }
        List<Item> unbreakable = new ArrayList<>(Collections.nCopies(100_000, box(10)));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            for (LineBreaker breaker : ALL) {
                for (List<Item> items : List.of(penalties, fills, unbreakable)) {
                    assertThat(breaker.breakLines(closed(items), LineShape.of(430 * POINT))
                                    .lines())
                            .isNotEmpty();
                }
            }
        });
    }

    private static List<Integer> ends(Breaking breaking) {
        return breaking.lines().stream().map(Line::end).toList();
    }
}

package galley.breaking;

import static galley.breaking.Paragraphs.POINT;
import static galley.breaking.Paragraphs.box;
import static galley.breaking.Paragraphs.closed;
import static galley.breaking.Paragraphs.space;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.breaking.Breaking.Line;
import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What hangs out at the margins and how glyphs widen, both weighed while lines are chosen. */
class MicrotypographyTest {
    private static final LineBreaker BREAKER = LineBreaker.total(BreakingParameters.house(15 * POINT));

    @Test
    void glyphsTakeTheSlackBeforeTheSpacesDo() {
        Setting setting = firstLine(List.of(elastic(50), space(), elastic(50), space(), box(60)), 104);
        assertThat(setting.expansion()).as("1 of 2 points").isCloseTo(0.5, within(1e-9));
        assertThat(setting.glueRatio()).isZero();
        assertThat(setting.widthOf(elastic(50)) / POINT).isCloseTo(50.5, within(1e-9));
    }

    @Test
    void spacesTakeWhatGlyphsAtTheirLimitLeave() {
        Setting setting = firstLine(List.of(elastic(50), space(), elastic(50), space(), box(60)), 105.75);
        assertThat(setting.expansion()).isEqualTo(1);
        assertThat(setting.glueRatio()).as("0.75 of 1.5 points").isCloseTo(0.5, within(1e-9));
    }

    @Test
    void glyphsNarrowBeforeSpacesDo() {
        Setting setting = firstLine(List.of(elastic(50), space(), elastic(50), space(), box(60)), 100.5);
        assertThat(setting.expansion()).isEqualTo(-1);
        assertThat(setting.glueRatio()).as("0.5 of 1 point").isCloseTo(-0.5, within(1e-9));
    }

    @Test
    void expansionLetsALineHoldAWordThatSpacesAloneCouldNot() {
        List<Item> stiff = List.of(box(50), space(), box(55), space(), box(60));
        List<Item> expandable = List.of(elastic(50), space(), elastic(55), space(), box(60));
        LineShape shape = LineShape.of((int) (105.5 * POINT));
        assertThat(BREAKER.breakLines(closed(stiff), shape).lines()).hasSize(3);
        assertThat(BREAKER.breakLines(closed(expandable), shape).lines()).hasSize(2);
    }

    @Test
    void theLastLineIsNotExpandedToBeFilled() {
        Breaking breaking = BREAKER.breakLines(closed(List.of(elastic(50))), LineShape.of(100 * POINT));
        assertThat(breaking.lines().get(0).setting().expansion()).isZero();
    }

    @Test
    void inkAtTheEdgesOfALineHangsOutAndInsideDoesNot() {
        Box hanging = new Box(50 * POINT, POINT, 2 * POINT, 0, 0);
        List<Item> items = List.of(hanging, space(), hanging, space(), hanging);
        Setting setting = firstLine(items, 100);
        assertThat(setting)
                .as("50 + 3 + 50 less 1 at the left and 2 at the right")
                .isEqualTo(Setting.NATURAL);
    }

    @Test
    void aHyphenHangsOutOnlyAtTheEndOfItsLine() {
        Box hyphen = new Box(4 * POINT, 0, 3 * POINT, 0, 0);
        List<Item> items = List.of(box(50), space(), box(46), Discretionary.hyphen(hyphen, 50), box(60));
        Line line = lines(items, 100).get(0);
        assertThat(line.end()).isEqualTo(3);
        assertThat(line.setting()).isEqualTo(Setting.NATURAL);
    }

    @Test
    void protrusionDecidesWhereALineIsBroken() {
        Box comma = new Box(50 * POINT, 0, 2 * POINT, 0, 0);
        List<Item> stiff = new ArrayList<>(List.of(box(50), new Glue(3 * POINT, 0, 0), box(50), space(), box(40)));
        assertThat(lines(stiff, 101).get(0).end()).isEqualTo(1);
        stiff.set(2, comma);
        assertThat(lines(stiff, 101).get(0).end()).isEqualTo(3);
    }

    private static Box elastic(int points) {
        return new Box(points * POINT, 0, 0, POINT, POINT);
    }

    private static Setting firstLine(List<Item> items, double measure) {
        Line line = lines(items, measure).get(0);
        assertThat(line.end()).isEqualTo(3);
        return line.setting();
    }

    private static List<Line> lines(List<Item> items, double measure) {
        return BREAKER.breakLines(closed(items), LineShape.of((int) (measure * POINT)))
                .lines();
    }
}

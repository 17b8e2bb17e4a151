package galley.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.breaking.Item;
import galley.breaking.Item.Box;
import galley.breaking.Item.Discretionary;
import galley.breaking.Item.Glue;
import galley.font.FontLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the line breaker is told about widths is what the shaper makes of the parts of a line. */
class KerningTest {
    /** Rounding of each part to scaled points. */
    private static final double ROUNDING = 4 / 65_536.0;

    private final Workshop workshop = new Workshop(FontLibrary.bundled(), HouseRules.PLAIN);

    @ParameterizedTest
    @ValueSource(strings = {"targets", "suffered", "efficiency", "yesterday", "workshop", "overflowing", "averages"})
    void aDividedWordMeasuresWhatItsHalvesDo(String word) {
        Itemised paragraph = workshop.itemised(word);
        assertThat(paragraph.items()).anyMatch(item -> item instanceof Discretionary);
        double whole = width(word);
        double before = 0;
        for (int i = 0; i < paragraph.items().size(); i++) {
            Item item = paragraph.items().get(i);
            if (item instanceof Box box) {
                before += Sp.points(box.width());
            } else if (item instanceof Discretionary hyphen) {
                int point = paragraph.pieces().get(i).from();
                assertThat(before + Sp.points(hyphen.preBreak().width()))
                        .as("%s before %d", word, point)
                        .isCloseTo(width(word.substring(0, point) + "-"), within(ROUNDING));
                assertThat(whole - before + Sp.points(hyphen.postBreak().width()))
                        .as("%s after %d", word, point)
                        .isCloseTo(width(word.substring(point)), within(ROUNDING));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"end. The", "why Tom", "plain text", "low-yield", "AV-Theory"})
    void wordsAreKernedAcrossWhatStandsBetweenThem(String text) {
        double width = 0;
        for (Item item : workshop.items(text)) {
            if (item instanceof Box box) {
                width += Sp.points(box.width());
            } else if (item instanceof Glue glue) {
                width += Sp.points(glue.width());
            } else if (item instanceof Discretionary seam) {
                width += Sp.points(seam.noBreak().width());
            }
        }
        assertThat(width).isCloseTo(width(text), within(ROUNDING));
    }

    @Test
    void kerningLeavesWhatABlankGivesAndTakes() {
        List<Glue> blanks = workshop.items("end. The end of").stream()
                .filter(item -> item instanceof Glue)
                .map(item -> (Glue) item)
                .filter(glue -> glue.fill() == 0)
                .toList();
        assertThat(blanks.get(0).width()).isLessThan(blanks.get(1).width());
        assertThat(blanks.get(0).stretch()).isEqualTo(blanks.get(1).stretch());
        assertThat(blanks.get(0).shrink()).isEqualTo(blanks.get(1).shrink());
    }

    private double width(String text) {
        return workshop.type().shape(text, workshop.style().font()).width();
    }
}

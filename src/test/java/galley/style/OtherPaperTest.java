package galley.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import galley.unit.Length;
import galley.unit.PaperSize;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OtherPaperTest {
    private static final double CLOSE = 1e-6;

    private static Style style(String name) throws Exception {
        return Styles.shipped().load(name);
    }

    private static double points(Style style, Property<Length> property) {
        return style.get(Role.PAGE, property).points();
    }

    private static double measure(Style style) {
        double area = style.get(Role.PAGE, Property.PAPER).width().points()
                - points(style, Property.MARGIN_LEFT)
                - points(style, Property.MARGIN_RIGHT);
        return area - points(style, Property.SIDE_COLUMN) - points(style, Property.GUTTER);
    }

    @ParameterizedTest
    @MethodSource("galley.style.Styles#names")
    void theOwnPaperChangesNothing(String name) throws Exception {
        Style style = style(name);
        assertThat(style.on(style.get(Role.PAGE, Property.PAPER))).isEqualTo(style);
    }

    @ParameterizedTest
    @MethodSource("galley.style.Styles#names")
    void letterHasTheSameColumnsAndOtherMargins(String name) throws Exception {
        Style style = style(name);
        for (PaperSize paper : new PaperSize[] {PaperSize.LETTER, PaperSize.LEGAL}) {
            Style other = style.on(paper);
            assertThat(other.get(Role.PAGE, Property.PAPER)).isEqualTo(paper);
            assertThat(measure(other)).isEqualTo(measure(style), offset(CLOSE));
            assertThat(points(other, Property.SIDE_COLUMN)).isEqualTo(points(style, Property.SIDE_COLUMN));
            assertThat(points(other, Property.MARGIN_LEFT) / points(other, Property.MARGIN_RIGHT))
                    .isEqualTo(
                            points(style, Property.MARGIN_LEFT) / points(style, Property.MARGIN_RIGHT), offset(CLOSE));
        }
    }

    @ParameterizedTest
    @CsvSource({"brief, 320.315", "ink-saver, 323.15", "prepress, 320.315", "report, 301", "plain, 301"})
    void onA5TheTextTakesTheRoomAndFactsStandInIt(String name, double measure) throws Exception {
        Style small = style(name).on(PaperSize.A5);
        assertThat(points(small, Property.SIDE_COLUMN)).isZero();
        assertThat(points(small, Property.GUTTER)).isZero();
        assertThat(measure(small)).isEqualTo(measure, offset(1.0));
        assertThat(small.get(Role.BODY, Property.SIZE)).isEqualTo(style(name).get(Role.BODY, Property.SIZE));
    }

    @Test
    void onA5LinesForNotesGiveWayToTheText() throws Exception {
        Style handout = style("handout");
        Style small = handout.on(PaperSize.A5);
        double em = handout.get(Role.BODY, Property.SIZE).points();
        assertThat(measure(small)).isEqualTo(22.5 * em, offset(CLOSE));
        assertThat(small.get(Role.PAGE, Property.SIDE_COLUMN).millimetres()).isBetween(27.0, 40.0);
    }

    @ParameterizedTest
    @MethodSource("galley.style.Styles#names")
    void noPaperHasMarginsThatAPrinterCannotKeep(String name) throws Exception {
        for (PaperSize paper : PaperSize.NAMED) {
            Style other = style(name).on(paper);
            for (Property<Length> margin :
                    List.of(Property.MARGIN_TOP, Property.MARGIN_RIGHT, Property.MARGIN_BOTTOM, Property.MARGIN_LEFT)) {
                assertThat(other.get(Role.PAGE, margin).millimetres())
                        .as("%s of %s on %s", margin, name, paper.name())
                        .isBetween(14.9, 65.0);
            }
        }
    }

    @Test
    void onA3EverythingGrowsButTheBleed() throws Exception {
        double growth = Math.sqrt(2);
        Style large = style("prepress").on(PaperSize.A3);
        assertThat(large.get(Role.BODY, Property.SIZE).points()).isEqualTo(10.5 * growth, offset(0.05));
        assertThat(large.get(Role.BODY, Property.LEADING)).isEqualTo(large.get(Role.PAGE, Property.GRID));
        assertThat(measure(large)).isEqualTo(measure(style("prepress")) * growth, offset(1.0));
        assertThat(large.get(Role.PAGE, Property.BLEED)).isEqualTo(Length.mm(3));
    }
}

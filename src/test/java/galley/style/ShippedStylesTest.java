package galley.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import galley.unit.Length;
import galley.unit.PaperSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedStylesTest {
    private final Styles styles = Styles.shipped();

    static List<String> names() {
        return Styles.names();
    }

    @Test
    void theFolderHoldsTheStylesThatAreListed() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("styles"))) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(
                            names().stream().map(name -> name + ".yaml").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyStyleLoadsWithoutFaultOrWarningUnderItsOwnName(String name) throws Exception {
        assertThat(styles.check(name)).isEmpty();
        assertThat(styles.load(name).name()).isEqualTo(name);
    }

    @Test
    void everyStyleSaysWhatItIsForInOneLine() {
        assertThat(Styles.entries())
                .allSatisfy(entry ->
                        assertThat(entry.description()).hasSizeBetween(20, 100).doesNotContain("\n"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyRoleHasEveryPropertyThatFitsIt(String name) throws Exception {
        Style style = styles.load(name);
        for (Role role : Role.values()) {
            for (Property<?> property : Property.all()) {
                if (property.fits(role)) {
                    assertThat(style.get(role, property)).isNotNull();
                }
            }
        }
    }

    @Test
    void aBriefIsThePageThatWasDesigned() throws Exception {
        Style brief = styles.load("brief");
        assertThat(brief.get(Role.PAGE, Property.PAPER)).isEqualTo(PaperSize.A4);
        assertThat(mainColumn(brief).millimetres()).isEqualTo(113, offset(1e-9));
        assertThat(brief.get(Role.PAGE, Property.SIDE_COLUMN)).isEqualTo(Length.mm(49));
        assertThat(brief.get(Role.BODY, Property.FONT)).isEqualTo("Source Serif");
        assertThat(brief.get(Role.HEADING_2, Property.FONT)).isEqualTo("Source Sans");
        assertThat(brief.get(Role.HEADING_1, Property.COLOUR)).isEqualTo(new Colour(0x1F3864));
        assertThat(brief.get(Role.LINK, Property.COLOUR)).isEqualTo(new Colour(0x1F3864));
        assertThat(brief.get(Role.INFOBOX_VALUE, Property.GROUND).tint()).contains(new Colour(0xF2F4F8));
        assertThat(brief.get(Role.INFOBOX_HEADING, Property.GROUND).tint()).isEmpty();
        assertThat(brief.get(Role.SUMMARY, Property.FIGURES)).isEqualTo(Figures.OLD_STYLE);
        assertThat(brief.get(Role.TABLE_HEADER, Property.FIGURES)).isEqualTo(Figures.TABULAR);
    }

    @Test
    void plainAndReportHaveAMeasureOf427Points() throws Exception {
        assertThat(mainColumn(styles.load("plain")).points()).isEqualTo(427, offset(0.01));
        assertThat(mainColumn(styles.load("report")).points()).isEqualTo(427, offset(0.01));
    }

    @Test
    void plainHasNoColour() throws Exception {
        Style plain = styles.load("plain");
        for (Role role : Role.values()) {
            if (role != Role.PAGE) {
                assertThat(plain.get(role, Property.COLOUR)).isEqualTo(Colour.BLACK);
                assertThat(plain.get(role, Property.RULE_COLOUR)).isEqualTo(Colour.BLACK);
                assertThat(plain.get(role, Property.GROUND).tint()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void headingsStandOnTheGridAndCloserToWhatFollows(String name) throws Exception {
        Style style = styles.load(name);
        double grid = style.get(Role.PAGE, Property.GRID).points();
        for (Role heading : Arrays.asList(Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4)) {
            Length before = style.get(heading, Property.SPACE_BEFORE);
            Length after = style.get(heading, Property.SPACE_AFTER);
            assertThat(before.plus(after)
                                    .plus(style.get(heading, Property.LEADING))
                                    .points()
                            % grid)
                    .as("%s on the grid", heading)
                    .isZero();
            assertThat(before).isGreaterThan(after.times(2));
        }
    }

    private static Length mainColumn(Style style) {
        return style.get(Role.PAGE, Property.PAPER)
                .width()
                .minus(style.get(Role.PAGE, Property.MARGIN_LEFT))
                .minus(style.get(Role.PAGE, Property.MARGIN_RIGHT))
                .minus(style.get(Role.PAGE, Property.SIDE_COLUMN))
                .minus(style.get(Role.PAGE, Property.GUTTER));
    }
}

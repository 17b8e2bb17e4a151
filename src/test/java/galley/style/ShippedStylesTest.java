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
    /** Smaller type is legal nowhere in what we ship; styles of users may go down to 6pt. */
    private static final Length SMALLEST_TYPE = Length.pt(8);

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

    @ParameterizedTest
    @MethodSource("names")
    void noTypeIsTooSmallToRead(String name) throws Exception {
        Style style = styles.load(name);
        assertThat(roles())
                .allSatisfy(role -> assertThat(style.get(role, Property.SIZE))
                        .as("%s of %s", role, name)
                        .isGreaterThanOrEqualTo(SMALLEST_TYPE));
    }

    @Test
    void largePrintIsLargeThroughout() throws Exception {
        Style large = styles.load("large-print");
        assertThat(large.get(Role.BODY, Property.SIZE)).isGreaterThanOrEqualTo(Length.pt(18));
        assertThat(roles()).allSatisfy(role -> {
            assertThat(large.get(role, Property.SIZE)).as("%s", role).isGreaterThanOrEqualTo(Length.pt(16));
            assertThat(large.get(role, Property.ITALIC)).as("%s", role).isFalse();
            assertThat(large.get(role, Property.HYPHENATE)).as("%s", role).isFalse();
            assertThat(large.get(role, Property.ALIGN)).as("%s", role).isNotEqualTo(Alignment.JUSTIFY);
        });
    }

    /** WCAG 2.2, success criterion 1.4.3, without its relief for large type. */
    @ParameterizedTest
    @MethodSource("names")
    void everyColourShowsOnItsGroundAndOnEveryTintOfTheStyle(String name) throws Exception {
        Style style = styles.load(name);
        for (Role role : roles()) {
            Colour ground = style.get(role, Property.GROUND).colour();
            assertThat(contrast(style.get(role, Property.COLOUR), ground))
                    .as("%s of %s", role, name)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(style.get(Role.LINK, Property.COLOUR), ground))
                    .as("a link in %s of %s", role, name)
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void inkSaverLaysNoTintAndDrawsHairlinesOnly() throws Exception {
        Style saver = styles.load("ink-saver");
        assertThat(roles()).allSatisfy(role -> {
            assertThat(saver.get(role, Property.GROUND).tint()).as("%s", role).isEmpty();
            assertThat(saver.get(role, Property.RULE)).as("%s", role).isLessThanOrEqualTo(Length.pt(0.5));
        });
    }

    private static List<Role> roles() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.PAGE).toList();
    }

    /** Contrast ratio by the definition of WCAG 2.2, worked out apart from the program. */
    private static double contrast(Colour one, Colour other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Colour colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double channel = (colour.rgb() >> (16 - 8 * i) & 0xFF) / 255.0;
            sum += weights[i] * (channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4));
        }
        return sum;
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

package galley.style;

import static org.assertj.core.api.Assertions.assertThat;

import galley.unit.Length;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StyleTextTest {
    static List<String> names() {
        return Styles.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aStyleShownLoadsAsAnEqualStyle(String name) throws Exception {
        Style style = Styles.shipped().load(name);
        String shown = StyleText.of(style);
        Style again = StyleFixture.load(shown);
        for (Role role : Role.values()) {
            for (Property<?> property : Property.all()) {
                if (property.fits(role)) {
                    assertThat(again.get(role, property))
                            .as(role.key() + "." + property)
                            .isEqualTo(style.get(role, property));
                }
            }
        }
        assertThat(again).isEqualTo(style).hasSameHashCodeAs(style);
        assertThat(StyleText.of(again)).isEqualTo(shown);
    }

    @Test
    void millimetresStayMillimetres() throws Exception {
        assertThat(StyleText.of(Styles.shipped().load("brief")))
                .contains("  margin-top: 20mm\n")
                .contains("  side-column: 49mm\n")
                .contains("  folio: x / y\n")
                .contains("  tracking: 6%\n");
    }

    @Test
    void aFontNameThatYamlWouldMisreadIsQuoted() throws Exception {
        Style style = Styles.shipped().load("brief").with(Role.BODY, Property.FONT, "# \"Odd\": \\ font");
        assertThat(StyleFixture.load(StyleText.of(style))).isEqualTo(style);
    }

    @Test
    void stylesThatLookDifferentAreNotEqual() throws Exception {
        Style brief = Styles.shipped().load("brief");
        assertThat(brief.with(Role.NOTE, Property.SIZE, Length.pt(9))).isNotEqualTo(brief);
        assertThat(brief.with(Role.NOTE, Property.SIZE, brief.get(Role.NOTE, Property.SIZE)))
                .isEqualTo(brief);
        assertThat(brief).isNotEqualTo(Styles.shipped().load("report"));
    }

    @Test
    void theStarterLoadsAndIsABriefWithAnotherAccent() throws Exception {
        Style starter = StyleFixture.load(StyleText.starter("house"));
        assertThat(starter.name()).isEqualTo("house");
        assertThat(starter.get(Role.PAGE, Property.SIDE_COLUMN)).isEqualTo(Length.mm(49));
        assertThat(starter.get(Role.LINK, Property.COLOUR)).isEqualTo(new Colour(0x5B1A2E));
    }

    @Test
    void everyLineOffInTheStarterIsGoodToo() throws Exception {
        String all = StyleText.starter("house").replaceAll("(?m)^( *)# ( *[a-z0-9-]+:)", "$1$2");
        assertThat(all).contains("\nbody:").contains("\n  size: 16pt").contains("\n  side-column: 0pt");
        assertThat(StyleFixture.check(all)).isEmpty();
    }
}

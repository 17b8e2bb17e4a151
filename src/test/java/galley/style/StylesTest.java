package galley.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import galley.source.SourceException;
import galley.unit.Length;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StylesTest {
    @Test
    void findsAFileByItsPathWithOrWithoutExtension() throws Exception {
        Styles styles = StyleFixture.files(Map.of("desk/house.yaml", "body:\n  size: 11pt\n"));
        assertThat(styles.load("desk/house.yaml").get(Role.BODY, Property.SIZE)).isEqualTo(Length.pt(11));
        assertThat(styles.load("desk/house")).isEqualTo(styles.load("desk/house.yaml"));
    }

    @Test
    void aShippedNameMeansTheShippedStyle() throws Exception {
        Styles styles = StyleFixture.files(Map.of("brief", "body:\n  size: 11pt\n", "brief.yaml", "extends: brief\n"));
        assertThat(styles.load("brief").get(Role.BODY, Property.SIZE)).isEqualTo(Length.pt(10.5));
        assertThat(styles.load("brief.yaml")).isEqualTo(styles.load("brief"));
    }

    @Test
    void aFileThatNamesNoOtherBuildsOnBase() throws Exception {
        assertThat(StyleFixture.load("name: base\n")).isEqualTo(Styles.shipped().load("base"));
    }

    @Test
    void aNameIsMadeFromTheFileWhereNoneIsGiven() throws Exception {
        Styles styles = StyleFixture.files(Map.of("a/Our Style (2).yaml", "extends: brief\n"));
        assertThat(styles.load("a/Our Style (2).yaml").name()).isEqualTo("our-style-2");
    }

    @Test
    void parentsLieInTheFolderOfTheChild() throws Exception {
        Styles styles = StyleFixture.files(Map.of(
                "pack/house.yaml", "extends: parts/colours\n",
                "pack/parts/colours.yaml", "extends: ./type.yaml\ncolors:\n  accent: 5B1A2E\n",
                "pack/parts/type.yaml", "extends: report\nbody:\n  size: 11pt\n"));
        Style house = styles.load("pack/house.yaml");
        assertThat(house.get(Role.BODY, Property.SIZE)).isEqualTo(Length.pt(11));
        assertThat(house.get(Role.LINK, Property.COLOUR)).isEqualTo(new Colour(0x5B1A2E));
        assertThat(house.get(Role.PAGE, Property.FOLIO)).isEqualTo("page x of y");
    }

    @Test
    void aColourChangedBelowReachesEveryRoleThatNamesIt() throws Exception {
        Style style = StyleFixture.load("extends: brief\ncolors:\n  heading: 5B1A2E\n");
        Colour wine = new Colour(0x5B1A2E);
        assertThat(style.get(Role.HEADING_1, Property.COLOUR)).isEqualTo(wine);
        assertThat(style.get(Role.TIMELINE_HEADING, Property.RULE_COLOUR)).isEqualTo(wine);
        assertThat(style.get(Role.LINK, Property.COLOUR)).isEqualTo(new Colour(0x1F3864));
    }

    @Test
    void marginsOneByOneWinOverAllFour() throws Exception {
        Style style = StyleFixture.load("page:\n  margin-left: 30mm\n  margin: [21mm, 22mm, 23mm, 24mm]\n");
        assertThat(style.get(Role.PAGE, Property.MARGIN_TOP)).isEqualTo(Length.mm(21));
        assertThat(style.get(Role.PAGE, Property.MARGIN_RIGHT)).isEqualTo(Length.mm(22));
        assertThat(style.get(Role.PAGE, Property.MARGIN_BOTTOM)).isEqualTo(Length.mm(23));
        assertThat(style.get(Role.PAGE, Property.MARGIN_LEFT)).isEqualTo(Length.mm(30));
    }

    @Test
    void scalarsAreReadAsText() throws Exception {
        Style style = StyleFixture.load("body:\n  color: 000000\ntitle:\n  color: 1E3864\nlink: {color: '#00005A'}\n");
        assertThat(style.get(Role.BODY, Property.COLOUR)).isEqualTo(Colour.BLACK);
        assertThat(style.get(Role.TITLE, Property.COLOUR)).isEqualTo(new Colour(0x1E3864));
        assertThat(style.get(Role.LINK, Property.COLOUR)).isEqualTo(new Colour(0x00005A));
    }

    @Test
    void lineEndsAndAByteOrderMarkMakeNoDifference() throws Exception {
        Style unix = StyleFixture.load("body:\n  size: 11pt\n  # 𝄞\n");
        assertThat(StyleFixture.load("\uFEFFbody:\r\n  size: 11pt\r\n  # 𝄞\r\n"))
                .isEqualTo(unix);
        assertThat(StyleFixture.check("\uFEFF# 𝄞\r\nbody:\r\n  size: 11\r\n")).startsWith("my.yaml:3:9: error[S204]");
    }

    @Test
    void aLoopIsToldWithItsChain() throws Exception {
        Styles styles = StyleFixture.files(
                Map.of("a.yaml", "extends: b\n", "b.yaml", "extends: ././c.yaml\n", "c.yaml", "extends: ./b\n"));
        assertThatThrownBy(() -> styles.load("a.yaml"))
                .isInstanceOf(SourceException.class)
                .hasMessageStartingWith("a.yaml:1:10: error[S215]: 'b' cannot be used: b.yaml:1:10:")
                .hasMessageContaining("in a loop: b.yaml extends c.yaml extends b.yaml");
    }

    @Test
    void aFileThatExtendsItselfIsALoop() {
        Styles styles = StyleFixture.files(Map.of("./x/a.yaml", "extends: a\n"));
        assertThatThrownBy(() -> styles.load("./x/a"))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("error[S211]")
                .hasMessageContaining("x/a.yaml extends x/a.yaml");
    }

    @Test
    void fiveStylesMayStandBelowOneAndNoMore() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("s1.yaml", "extends: brief\n");
        for (int i = 2; i <= 5; i++) {
            files.put("s" + i + ".yaml", "extends: s" + (i - 1) + "\n");
        }
        Styles styles = StyleFixture.files(files);
        assertThat(styles.load("s4.yaml").name()).isEqualTo("s4");
        assertThatThrownBy(() -> styles.load("s5.yaml"))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("error[S212]");
    }

    @Test
    void faultsOfAParentAreToldAtTheChildTogetherWithItsOwn() throws Exception {
        Styles styles = StyleFixture.files(Map.of("p.yaml", "body:\n  size: 11\n  bold: yes\n"));
        String said = StyleFixture.print(
                "my.yaml", styles.check(StyleFixture.source("my.yaml", "extends: p\ntitle:\n  sise: 20pt\n")));
        assertThat(said).isEqualTo("""
                        my.yaml:1:10: error[S215]: 'p' cannot be used: p.yaml:2:9: error[S204]: body.size must be a length such as 10.5pt or 25mm, not '11'
                          hint: mend that first, and 1 more there
                        my.yaml:3:3: error[S202]: unknown property 'sise' of title
                          hint: did you mean 'size'?
                        """);
    }

    @Test
    void nothingOutsideTheFolderIsAskedFor() throws Exception {
        Styles styles = new Styles(path -> {
            throw new IOException("asked for " + path);
        });
        for (String parent : new String[] {
            "/etc/passwd", "../x", "a/../../x.yaml", "..", "C:x.yaml", "'a\\..\\b'", "\"a\\0\"", "file://x"
        }) {
            assertThat(StyleFixture.print(
                            "s.yaml", styles.check(StyleFixture.source("s.yaml", "extends: " + parent + "\n"))))
                    .as(parent)
                    .contains("error[S213]");
        }
    }

    @Test
    void anUnknownNameIsToldWithTheNearest() {
        assertThatThrownBy(() -> Styles.shipped().load("brif"))
                .isInstanceOfSatisfying(
                        SourceException.class,
                        refused -> assertThat(StyleFixture.print("brif", refused.diagnostics()))
                                .isEqualTo("""
                                brif: error[S210]: there is no style of this name, and no file
                                  hint: did you mean 'brief'?
                                """));
    }

    @Test
    void aDiskThatFailsIsNoFaultOfTheStyle() {
        Styles styles = new Styles(path -> {
            throw new IOException("disk");
        });
        assertThatThrownBy(() -> styles.load("house.yaml"))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
    }
}

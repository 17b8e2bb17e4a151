package galley.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.page.Mark.GlyphMark;
import galley.style.Alignment;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Lines of scripts without blanks, and of scripts that run to the left. */
class ScriptsTest {
    private static final String JAPANESE =
            "港は「冬」に掘られた。氷が荷車を支えた頃、誰も費用を覚えていない。漁は続き、フェリーは大きくなった。" + "六月五日に古い埠頭は閉じられ、九日に北の埠頭が（再び）開いた。ちょっと待って、と彼は言った。";

    private static final String HEBREW =
            "הנמל של האי נחפר בחורף, כאשר הקרח נשא את העגלות. איש אינו זוכר מי שילם עבור שובר הגלים בשנת 1911. ";

    private static final String THAI = "เรือข้ามฟากออกจากท่าเรือทุกเช้าวันจันทร์และนำถ่านหินมาด้วย";

    private static final double WIDTH = 150;

    @Test
    void noLineOpensOrEndsWithASignThatMayNot() {
        for (double width = 60; width <= 300; width += 7) {
            List<String> shown = Setting.BODY.in("ja").shown(JAPANESE, width);
            assertThat(shown).hasSizeGreaterThan(2);
            assertThat(shown).allSatisfy(line -> {
                assertThat(line).doesNotStartWith("。").doesNotMatch("^[、」）ーょっ].*");
                assertThat(line).doesNotMatch(".*[「（]$");
            });
        }
    }

    @Test
    void ideographsAreBrokenBetweenAnyTwoAndFillTheLine() {
        List<Line> lines = Setting.BODY.in("ja").lines(JAPANESE, WIDTH);
        for (Line line : lines.subList(0, lines.size() - 1)) {
            assertThat(Setting.right(line)).isBetween(WIDTH - 0.5, WIDTH + 6);
        }
    }

    @Test
    void lettersAndIdeographsStandAQuarterApartAndMayPart() {
        Line line = Setting.BODY.in("ja").lines("港はABCで開く", 400).get(0);
        List<GlyphMark> glyphs = Setting.glyphs(line);
        GlyphMark latin = glyphs.stream()
                .filter(mark -> mark.run().textOf(0).equals("A"))
                .findFirst()
                .orElseThrow();
        GlyphMark before = glyphs.get(glyphs.indexOf(latin) - 1);
        assertThat(latin.x() - before.x() - before.run().width()).isCloseTo(Setting.SIZE / 4, within(0.01));
        assertThat(Setting.BODY.in("ja").shown("港港港港港港港港ABC", 90)).hasSize(2);
    }

    @Test
    void koreanIsBrokenAtItsBlanks() {
        String text = "항구는 겨울에 만들어졌고 얼음이 수레를 받쳤다 아무도 비용을 기억하지 못한다";
        String joined = String.join(" ", Setting.BODY.in("ko").shown(text, WIDTH));
        assertThat(joined).isEqualTo(text);
    }

    @Test
    void thaiIsBrokenBetweenWords() {
        List<String> shown = Setting.BODY.in("th").aligned(Alignment.LEFT).shown(THAI, WIDTH);
        assertThat(shown).hasSizeGreaterThan(1);
        assertThat(String.join("", shown)).isEqualTo(THAI);
        assertThat(Thai.words(THAI)).contains(4, 8, 11).isSorted();
    }

    @Test
    void aParagraphThatRunsToTheLeftStartsAtTheRight() {
        List<Line> lines = new java.util.ArrayList<>(Setting.BODY.in("he").lines(HEBREW.repeat(2), WIDTH));
        Line last = lines.remove(lines.size() - 1);
        for (Line line : lines) {
            assertThat(Setting.right(line)).isCloseTo(WIDTH, within(0.1));
            assertThat(Setting.left(line)).isCloseTo(0, within(0.1));
        }
        assertThat(Setting.right(last)).isCloseTo(WIDTH, within(0.1));
        assertThat(Setting.left(last)).isGreaterThan(10);
    }

    @Test
    void theFirstStrongLetterTellsWhereTheLanguageDoesNot() {
        Line line = Setting.BODY.lines("הנמל נפתח.", WIDTH).get(0);
        assertThat(Setting.right(line)).isCloseTo(WIDTH, within(0.1));
        assertThat(Setting.text(
                        Setting.BODY.lines("The port of חיפה opened.", WIDTH).get(0)))
                .startsWith("The port of");
        assertThat(Setting.left(
                        Setting.BODY.lines("The port of חיפה opened.", WIDTH).get(0)))
                .isCloseTo(0, within(1.0));
    }

    @Test
    void theFirstLineIsIndentedAtTheRight() {
        Setting hebrew = Setting.BODY.in("he");
        Line first = LineSetter.lines(
                        hebrew.type(),
                        List.of(Span.of(HEBREW.repeat(2), hebrew.style(), 0)),
                        hebrew.look(),
                        new Measure(0, WIDTH, 12))
                .get(0);
        assertThat(Setting.right(first)).isCloseTo(WIDTH - 12, within(0.1));
    }

    @Test
    void numbersInsideRunToTheRight() {
        Line line = Setting.BODY.in("he").lines("בשנת 1911 נפתח", 300).get(0);
        String order = Setting.glyphs(line).stream()
                .filter(mark -> !mark.run().textOf(0).isBlank())
                .sorted(java.util.Comparator.comparingDouble(GlyphMark::x))
                .map(mark -> galley.page.PageDump.text(mark).strip())
                .collect(Collectors.joining(" "));
        assertThat(order).isEqualTo("נפתח 1911 בשנת");
    }

    @Test
    void blanksStandOnBothSidesOfANumber() {
        Line line = Setting.BODY.in("he").lines("בשנת 1911 נפתח", 300).get(0);
        List<GlyphMark> words = Setting.glyphs(line).stream()
                .filter(mark -> !galley.page.PageDump.text(mark).isBlank())
                .sorted(java.util.Comparator.comparingDouble(GlyphMark::x))
                .toList();
        for (int i = 1; i < words.size(); i++) {
            GlyphMark left = words.get(i - 1);
            assertThat(words.get(i).x() - left.x() - left.run().width()).isBetween(2.0, 4.0);
        }
    }
}

package galley.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import galley.lines.SetParagraph.Alternative;
import galley.testkit.Seeds;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/** What a paragraph may become for the sake of its page: a line longer only where nobody would tell. */
class AlternativesTest {
    private static final Setting BODY = Setting.BODY;
    private static final double WIDTH = 320;

    private static final String[] WORDS = {
        "the",
        "sluice",
        "of",
        "miller",
        "opens",
        "his",
        "wheel",
        "before",
        "tide",
        "a",
        "turns",
        "and",
        "harbour",
        "ledger",
        "in",
        "winter",
        "shaft",
        "northern",
        "by",
        "spring",
        "estuary",
        "for",
        "councils",
        "is",
        "held"
    };

    /**
     * Over two lines a line's worth of white makes blanks half as wide again: an item set so stands out in its list.
     */
    @Test
    void oneLineOrTwoAreNotSpreadOverMore() {
        String item = "When the sea stands lower than the wheels, the miller lifts the sluices.";
        for (double width = 150; width <= 340; width++) {
            SetParagraph paragraph = set(item, width);
            int lines = paragraph.lines().size();
            assertThat(paragraph.alternatives())
                    .as("%s pt, %d lines", width, lines)
                    .allMatch(other -> lines >= 3 || other.sketches().size() < lines);
        }
    }

    @Test
    void aLongerSettingIsNeitherLooseNorTornOff() {
        int[] longer = new int[1];
        Seeds.check(1_000, random -> {
            SetParagraph paragraph = set(words(random, 12 + random.nextInt(80)), WIDTH);
            for (Alternative other : paragraph.alternatives()) {
                if (other.sketches().size() > paragraph.lines().size()) {
                    longer[0]++;
                    assertThat(paragraph.lines()).hasSizeGreaterThanOrEqualTo(3);
                    assertNotLoose(other.setting().get(), widestBlank(paragraph.lines()));
                }
            }
        });
        if (System.getProperty("galley.seed", "").isEmpty()) {
            assertThat(longer[0]).as("paragraphs that may become longer").isGreaterThan(30);
        }
    }

    private static void assertNotLoose(List<Line> lines, double widestAtBest) {
        Line last = lines.get(lines.size() - 1);
        assertThat(Setting.right(last)).as(Setting.text(last)).isGreaterThan(WIDTH / 10 - 1);
        assertThat(widestBlank(lines)).isLessThanOrEqualTo(Math.max(1.51, widestAtBest + 0.01));
    }

    /** The widest blank of full lines, in natural blanks, once letters are as wide as they may become. */
    private static double widestBlank(List<Line> lines) {
        double widest = 0;
        for (Line line : lines.subList(0, lines.size() - 1)) {
            String text = Setting.text(line);
            long blanks = text.chars().filter(Character::isWhitespace).count();
            double blank = width("a a") - width("aa");
            double letters = width(text) - blanks * blank;
            assertThat(Setting.right(line)).isCloseTo(WIDTH, within(7.0));
            widest = Math.max(widest, (Setting.right(line) - letters * 1.02) / (blanks * blank));
        }
        return widest;
    }

    private static double width(String text) {
        return OneLine.width(BODY.type(), text, BODY.style());
    }

    private static SetParagraph set(String text, double width) {
        return LineSetter.withAlternatives(
                BODY.type(), List.of(Span.of(text, BODY.style(), 0)), BODY.look(), new Measure(0, width, 0));
    }

    private static String words(RandomGenerator random, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.append('.').toString();
    }
}

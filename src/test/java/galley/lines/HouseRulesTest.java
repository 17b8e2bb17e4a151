package galley.lines;

import static org.assertj.core.api.Assertions.assertThat;

import galley.font.Feature;
import galley.style.Alignment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the house asks of lines beyond even blanks. */
class HouseRulesTest {
    private static final Setting BODY = Setting.BODY;

    private static final String NAMES = "The ferry that used to bring Konstantinopolitanska over from Wolkenstein was "
            + "sold when Alexandropoulos retired, and the engineer Featherstonehaugh, whom Montgomeryshire had sent, "
            + "never explained why Christchurch and Wolverhampton disregarded everything he recommended. ";

    private static final String LADDER = "international understanding characteristically presupposes "
            + "communication, representation, organisation, administration, documentation, interpretation, "
            + "consideration, independence, responsibility, transformation, circumstances notwithstanding, ";

    @Test
    void namesStayWholeWhereAnySettingHasItSo() {
        for (double width = 280; width <= 460; width += 4) {
            assertThat(Setting.hyphenated(BODY.breaks(NAMES + NAMES, width)))
                    .as("%s pt", width)
                    .noneMatch(word -> Character.isUpperCase(word.charAt(0)));
        }
    }

    @Test
    void withoutTheRuleSomeNameIsBroken() {
        List<String> broken = new ArrayList<>();
        for (double width = 200; width <= 460; width += 4) {
            broken.addAll(Setting.hyphenated(BODY.by(HouseRules.PLAIN).breaks(NAMES + NAMES, width)));
        }
        assertThat(broken).anyMatch(word -> Character.isUpperCase(word.charAt(0)));
    }

    @Test
    void aNameIsBrokenRatherThanStickingOut() {
        LineSetter.Probe breaks = BODY.breaks("To Wolkensteinkonstantinopolitanska we sailed.", 120);
        assertThat(breaks.breaking().overfullLines()).isEmpty();
        assertThat(Setting.hyphenated(breaks)).containsExactly("Wolkensteinkonstantinopolitanska");
    }

    @Test
    void germanNounsAreNoNames() {
        String nouns = "Die Verantwortung für die Hafenverwaltung und die Leuchtturmbesatzung lag bei der "
                + "Schifffahrtsgesellschaft, deren Vertreter die Verwaltungsgebäude regelmäßig besichtigten. ";
        List<String> broken = new ArrayList<>();
        for (double width = 160; width <= 300; width += 10) {
            broken.addAll(Setting.hyphenated(BODY.in("de").breaks(nouns, width)));
        }
        assertThat(broken).anyMatch(word -> Character.isUpperCase(word.charAt(0)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {150, 180, 210, 240, 270, 300, 330, 360, 390, 420, 450})
    void neverMoreThanTwoHyphensBelowOneAnother(double width) {
        int run = 0;
        for (Line line : BODY.lines(LADDER.repeat(4) + "the end of it.", width)) {
            run = line.hyphenated() ? run + 1 : 0;
            assertThat(run).isLessThanOrEqualTo(2);
        }
    }

    /** It is no second word of a last line, and adds nothing to its length. */
    @Test
    void theCallOfANoteMakesNoLastLine() {
        String text = "The old quay was closed when the ice came, and the carts went over the bay until the spring; "
                + "nobody was asked, and nobody would have known what to answer but the pilot, who was away and "
                + "came back only when all of it was long over, in the autumn of the year 1783.";
        TextStyle style = BODY.style();
        List<TextStyle> calls = List.of(style.withFont(style.font().with(Feature.SUPERIORS)), style.shifted(0.6, 0.35));
        for (TextStyle call : calls) {
            List<Span> spans = List.of(Span.of(text, style, 0), Span.of("12", call, 1));
            for (double width = 150; width <= 460; width += 3) {
                List<Line> lines = LineSetter.lines(BODY.type(), spans, BODY.look(), new Measure(0, width, 0));
                String last = Setting.text(lines.get(lines.size() - 1));
                assertThat(last)
                        .as("%s at %s pt", call, width)
                        .endsWith("1783.12")
                        .contains(" ");
            }
        }
    }

    /** Two pieces to the breaker, but one word to everybody else. */
    @Test
    void aWordInTwoStylesIsOne() {
        String text = "The old quay was closed when the ice came, and the carts went over the bay until the spring; "
                + "nobody was asked, and nobody would have known what to answer but the pilot, who was away and "
                + "came back only when all of it was long over, on the good old ";
        TextStyle italic = BODY.style().withFont(BODY.style().font().withItalic(true));
        List<Span> spans =
                List.of(Span.of(text, BODY.style(), 0), Span.of("Corn", italic, 1), Span.of("mills.", BODY.style(), 0));
        for (double width = 150; width <= 460; width += 3) {
            List<Line> lines = LineSetter.lines(BODY.type(), spans, BODY.look(), new Measure(0, width, 0));
            String last = Setting.text(lines.get(lines.size() - 1));
            assertThat(last).as("%s pt", width).endsWith("Cornmills.").contains(" ");
        }
    }

    @Test
    void noLastLineIsOneWordOrShorterThanAnIndent() {
        String text = "The old quay was closed when the ice came, and the carts went over the bay until the "
                + "spring; nobody was asked, and nobody would have known what to answer but the pilot, who was "
                + "away and came back only when all of it was long over and done for good, so that is it.";
        for (Alignment align : Alignment.values()) {
            for (double width = 110; width <= 460; width += 3) {
                List<String> shown = BODY.aligned(align).shown(text, width);
                String last = shown.get(shown.size() - 1);
                assertThat(last).as("%s at %s pt", align, width).contains(" ");
                assertThat(last.length()).isGreaterThan(5);
            }
        }
    }

    /** Of a line and a word, the line would be set with blanks twice as wide to give the word company. */
    @Test
    void aWordThatIsNotShortEndsAParagraphAloneBeforeALineGetsVeryLoose() {
        String item = "When the bay lies lower than both mills, the keeper raises the sluices.";
        int alone = 0;
        for (double width = 240; width <= 330; width++) {
            List<String> shown = BODY.shown(item, width);
            alone += shown.get(shown.size() - 1).equals("sluices.") ? 1 : 0;
            int worst = BODY.breaks(item, width).breaking().lines().stream()
                    .mapToInt(line -> line.fit().badness())
                    .max()
                    .orElseThrow();
            assertThat(worst).as("%s pt: %s", width, shown).isLessThan(450);
        }
        assertThat(alone).isBetween(5, 30);
    }

    @Test
    void theLastWordStaysWhole() {
        String text = "All this was decided long before the harbour was given to the administration";
        for (double width = 120; width <= 400; width += 2) {
            assertThat(Setting.hyphenated(BODY.breaks(text, width))).doesNotContain("administration");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 June",
                "June 5",
                "40,000 km",
                "12 %",
                "No. 5",
                "p. 12",
                "pp. 12–15",
                "Dr Okafor",
                "Mrs. Lindqvist",
                "J. Featherstone",
                "St. Olaf",
                "Fig. 3",
                "10 June",
                "3.5 million",
                "8 a.m.",
                "§ 14"
            })
    void whatBelongsTogetherStaysTogether(String pair) {
        String text =
                "So it was in that year that they came upon " + pair + " and went on from there as before, all told.";
        for (double width = 90; width <= 460; width += 2) {
            assertThat(BODY.aligned(Alignment.LEFT).shown(text, width))
                    .as("%s pt", width)
                    .anyMatch(line -> line.contains(pair));
        }
    }

    @Test
    void raggedTextKeepsWordsWholeThatFitItsColumn() {
        String text = "Robbery, hijacking, shootout, first suicide bombing, extraordinary circumstances, several hours";
        for (double width = 90; width <= 200; width += 2) {
            assertThat(BODY.aligned(Alignment.LEFT).shown(text, width))
                    .as("%s pt", width)
                    .noneMatch(line -> line.endsWith("-"));
        }
        assertThat(BODY.aligned(Alignment.LEFT).shown("An administration of it", 50))
                .anyMatch(line -> line.endsWith("-"));
    }

    @Test
    void noPartOfAWordIsShorterThanThreeLetters() {
        for (double width = 120; width <= 460; width += 5) {
            List<String> shown = BODY.shown(LADDER.repeat(3) + "and so on.", width);
            for (int i = 0; i + 1 < shown.size(); i++) {
                if (shown.get(i).endsWith("-")) {
                    assertThat(shown.get(i)).matches(".*\\p{L}{3}-");
                    assertThat(shown.get(i + 1)).matches("\\p{L}{3}.*");
                }
            }
        }
    }
}

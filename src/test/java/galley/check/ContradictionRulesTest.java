package galley.check;

import static galley.check.Checks.box;
import static galley.check.Checks.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, sums and dates of an article that cannot all be right, and those that can. */
class ContradictionRulesTest {
    private static final String NOTHING = "Background|The ferry ran every day.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Injuries: 40+ | The fire left 7 people dead and 37 injured. | 37 injured
            Deaths: 12 | The fire killed 14 people. | 14 people
            Fatalities: 12 | The fire on the quay killed 14 people and injured thirty. | 14 people
            Fatalities: 25 (7 victims, 18 perpetrators) | Nineteen attackers were killed. | Nineteen attackers were killed
            Injured: 3 | At least five passengers were hurt. Five people were injured. | Five people were injured
            Deaths: 1,204 | The flood caused 1,310 deaths. | 1,310 deaths
            Arrests: 9 | The raid ended when eleven people were arrested. | eleven people were arrested
            Bells: 3 | The tower carries four dials, five bells and a time ball. | five bells
            Lanterns: 12 | Each evening all thirteen lanterns are lit. | thirteen lanterns
            Height: 31 m | The tower is 41 m high. | 41 m high
            """)
    void aNumberThatTheLeadContradictsIsFound(String field, String lead, String words) {
        List<String> found = Checks.of("G201", box("Norrick fire", field, lead, NOTHING));

        assertThat(found).singleElement().asString().contains(field).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Injuries: 40+ | The fire left 7 people dead and 43 injured.
            Injuries: about 40 | The fire left 37 people injured.
            Deaths: 12 | The fire killed at least 10 people.
            Deaths: 12 | The fire killed a dozen people.
            Deaths: 12 | The fire killed 8 children.
            Deaths: 12 | The first fire killed 5 people.
            Deaths: 12 | The fire was the worst since that of 1904, which killed 31 people.
            Deaths: 12 | The fire killed 7 people on the quay. It killed 5 people on the ferry.
            Deaths: 12 | According to the harbour board 14 people were killed.
            Deaths: 12 | Three of the passengers were killed.
            Deaths: 12 | Five more people were killed when the shed fell down.
            Deaths: 1,204 | The flood caused some 1,200 deaths.
            Deaths: 20,345 | The flood caused 20,000 deaths.
            Deaths: 12 | The fire killed 12 people and injured 30 others.
            Fatalities: 25 (7 victims, 18 perpetrators) | The fire left 7 victims dead. Eighteen attackers were killed.
            Deaths: 12 | The fire killed or injured 40 people.
            Bells: 3 | The tower has two quarter bells.
            Bells: 3 | In 1890 the tower had two bells.
            Height: 31 m | The tower is 30.8 m high.
            Height: 31 m | The tower is 102 ft high.
            Area: 31 | The quay is 40 m long.
            Deaths: 12 | In 1904 people were killed by smoke.
            Injured: 12 | On 9 June people were injured.
            Bells: 3 | The tower has two bell frames.
            """)
    void whatMayAgreeIsLeftAlone(String field, String lead) {
        assertThat(Checks.of("G201", box("Norrick fire", field, lead, NOTHING))).isEmpty();
    }

    @Test
    void whatThePartsOfAStoryCountIsNoTotal() {
        String article = box(
                "Norrick raids",
                "Deaths: 12",
                "The raids killed 12 people.",
                "Second raid|Five people were killed. Three guards were shot, and a total of 8 people were injured.");

        assertThat(Checks.of("G201", article)).isEmpty();
    }

    @Test
    void aTotalUnderItsOwnHeadingIsComparedWithTheLead() {
        String article = """
                = Norrick fire =

                The fire killed 12 people.

                == Casualties ==

                In total 14 people were killed.
                """;

        assertThat(Checks.of("G201", article))
                .containsExactly("the lead gives “12 people”, the text “14 people were killed”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25 (7 victims, 17 perpetrators)",
                "9 (4 millers, 6 carters)",
                "1,000 (400 men, 650 women)",
                "12 (5 women, 4 men, 2 children)"
            })
    void aBreakdownThatDoesNotAddUpIsFound(String value) {
        assertThat(Checks.of("G202", box("Mill", "Staff: " + value, "A mill.", NOTHING)))
                .singleElement()
                .asString()
                .contains(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25 (7 victims, 18 perpetrators)",
                "25+ (7 victims, 20 perpetrators)",
                "46 (including 3 soldiers)",
                "31 m (102 ft, 34 yd)",
                "25 (as of 2010)",
                "30 (12 rebounds)",
                "3 (1 hour bell, 2 quarter bells)",
                "about 20 (7 women, 14 men)"
            })
    void aBreakdownThatAddsUpOrIsNoneIsLeftAlone(String value) {
        assertThat(Checks.of("G202", box("Mill", "Staff: " + value, "A mill.", NOTHING)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry carried 25 people (7 women and 17 men). | true
            The ferry carried 25 people (7 women, 12 men and 5 children). | true
            The ferry carried 25 people (7 women and 18 men). | false
            The ferry carried 25 people (7 of them women). | false
            He scored 30 points (12 rebounds, 8 assists). | false
            The ferry carried 25 people (7 women). | false
            The pier is 25 rooms (3 m, 4 ft) long. | false
            """)
    void sumsInSentencesAreChecked(String sentence, boolean found) {
        assertThat(Checks.of("G202", text(sentence))).hasSize(found ? 1 : 0);
    }

    @Test
    void aDayBetweenOthersThatLiesOutsideThePeriodIsFound() {
        String article = box(
                "2016 Norrick shootings",
                "Date: 5–10 June 2016",
                "The shootings took place in June 2016.",
                "Shootings|On 5 June, two men robbed a shop. On 7 July, the men fled. On 10 June, they were caught.");

        assertThat(Checks.of("G203", article))
                .singleElement()
                .asString()
                .contains("7 July")
                .contains("5–10 June 2016");
    }

    @Test
    void aFirstSentenceThatDatesTheEventElsewhereIsFound() {
        String article = box(
                "2016 Norrick shootings",
                "Date: 5–10 June 2016",
                "The shootings took place in Norrick in July 2016.",
                NOTHING);

        assertThat(Checks.of("G203", article)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Background|On 1 May 2016, the men met. On 6 June they bought a boat. On 2 April they sold it.",
                "Shootings|On 5 June, two men robbed a shop. They had met on 7 May 2016. On 10 June, they were caught.",
                "Shootings|On 5 June, two men robbed a shop. On 10 June, they were caught. On 3 July, a trial began.",
                "Shootings|On 2 June, two men met. On 5 June, they robbed a shop. On 10 June, they were caught.",
                "Shootings|On 5 June, two men robbed a shop. On 7 July 1999, the shop was built. On 10 June, they left."
            })
    void whatCameBeforeOrAfterIsLeftAlone(String section) {
        String article = box(
                "2016 Norrick shootings", "Date: 5–10 June 2016", "The shootings took place in June 2016.", section);

        assertThat(Checks.of("G203", article)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was closed from 1945 to 1939.",
                "The bridge was closed between 1945 and 1939.",
                "Edda Rosvik (1903–1871) built it.",
                "It was open 10 June 2016 – 5 June 2016.",
                "The fair of 10–5 June 2016 was wet.",
                "It was open from June 10, 2016 to June 5, 2016.",
                "The war (June 1945 – May 1939) was long."
            })
    void whatEndsBeforeItBeginsIsFound(String sentence) {
        assertThat(Checks.of("G204", text(sentence))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was closed from 1939 to 1945.",
                "The crew fell from 1990 to 1985 men.",
                "They ruled the coast (2000–1500 BC).",
                "The board was reduced from 2000 to 1500 in number and kept.",
                "The number of boats fell steadily from 1900 to 1500.",
                "They won 10–5 June 2016 being wet.",
                "It was open from 10 December 2015 to 5 January 2016.",
                "It ran from December to May 2016.",
                "Its number is 0-1984-1979.",
                "The season 1998–97 was short.",
                "He sold from 1800 to 1700 tons."
            })
    void whatIsInOrderOrNoIntervalIsLeftAlone(String sentence) {
        assertThat(Checks.of("G204", text(sentence))).isEmpty();
    }

    @Test
    void fieldsThatEndBeforeTheyBeginAreFound() {
        String wrong = box("Edda Rosvik", "Born: 3 May 1845|Died: 2 June 1801", "She built towers.", NOTHING);
        String right = box("Edda Rosvik", "Born: 3 May 1845|Died: 2 June 1901", "She built towers.", NOTHING);

        assertThat(Checks.of("G204", wrong)).containsExactly("“Died: 2 June 1801” is before “Born: 3 May 1845”");
        assertThat(Checks.of("G204", right)).isEmpty();
    }
}

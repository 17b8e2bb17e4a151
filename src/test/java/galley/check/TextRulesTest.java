package galley.check;

import static galley.check.Checks.box;
import static galley.check.Checks.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup, litter, odd characters, gaps and claims, and what only looks like them. */
class TextRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The quay was built in {{circa 1871.",
                "The quay is long.<ref name=a>Survey</ref>",
                "The quay&nbsp;is long.",
                "A line<br />and another.",
                "Fish &amp; salt were sold.",
                "See [https://example.org the survey]."
            })
    void markupIsFound(String sentence) {
        assertThat(Checks.of("G101", text(sentence))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The depth was < 3 m and > 2 m.",
                "Felle & Daughter made it.",
                "They write a[1] for the first.",
                "The set {a, b} is small.",
                "Prices rose; AT&T; left."
            })
    void whatOnlyLooksLikeMarkupIsLeftAlone(String sentence) {
        assertThat(Checks.of("G101", text(sentence))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "History[edit]",
                "Nobody was hurt.[citation needed] The mill stood.",
                "The mill stood.[12] It fell.",
                "Jump to navigation Jump to search",
                "The survey. Retrieved 5 June 2016.",
                "Archived from the original on 5 June 2016."
            })
    void wordsOfAWebPageAreFound(String sentence) {
        assertThat(Checks.of("G102", text(sentence))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She wrote that “[t]he mill stood”.",
                "The bell was retrieved on 5 June 2016 from the sea.",
                "They made [4]helicene.",
                "It begins with L[0].",
                "He edited [sic] the text.",
                "Born [1900] in Norrick."
            })
    void whatOnlyLooksLikeLitterIsLeftAlone(String sentence) {
        assertThat(Checks.of("G102", text(sentence))).isEmpty();
    }

    @Test
    void aHeadingWithNothingBelowIsFound() {
        String article =
                "= Mill =\n\nA mill.\n\n== History ==\n\n=== Early ===\n\nOld.\n\n== Later ==\n\n== Today ==\n\nOpen.\n";

        assertThat(Checks.of("G103", article)).containsExactly("there is no text below the heading “Later”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin\u202Etxt.exe",
                "zero\u200Bwidth",
                "mill\u2066 stood",
                "lost \uFFFD sign",
                "mark\u200E here"
            })
    void charactersThatNobodySeesAreFound(String words) {
        assertThat(Checks.of("G301", text("The " + words + "."))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soft\u00ADhyphen",
                "no\u00A0break",
                "می\u200Cخواهم",
                "ישראל\u200F (land)",
                "क्\u200Dष",
                "👩\u200D🔬",
                "สะพาน\u200Bโคม"
            })
    void whatAScriptNeedsIsLeftAlone(String words) {
        assertThat(Checks.of("G301", text("The " + words + "."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kaz\u0430khstan", "P\u03BFrt", "\u0421ity", "Моc\u043Aва", "Αθήoνα"})
    void lettersOfAnotherScriptThatDeceiveAreFound(String word) {
        assertThat(Checks.of("G302", text("The word " + word + " stands here.")))
                .singleElement()
                .asString()
                .contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12 μm", "kΩ", "NF-κB", "β-carotene", "Tシャツ", "漢字かな", "KoЯn", "Шамшырақ көпірі", "ΔT", "IT-отдел"
            })
    void wordsThatMixScriptsRightlyAreLeftAlone(String word) {
        assertThat(Checks.of("G302", text("The word " + word + " stands here.")))
                .isEmpty();
    }

    @Test
    void charactersWithoutATypefaceAreToldTogether() {
        List<Finding> found = Checks.of(text("The signs \u4E00\u4E01\u4E00 stand here."), c -> c < 0x4E00);

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("G303");
            assertThat(finding.message()).isEqualTo("no typeface at hand has U+4E00, U+4E01");
            assertThat(finding.places()).extracting(place -> place.column()).containsExactly(11, 12);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "According to the harbour board, smugglers lit the fire.",
                "The fire was lit by men whom the police described as smugglers.",
                "The board said that smugglers lit it. It was alleged again that smugglers had done so."
            })
    void aClaimThatTheTextAttributesIsFound(String text) {
        assertThat(Checks.of("G401", box("Norrick fire", "Perpetrators: Smugglers", "A fire.", "Inquiry|" + text)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Smugglers lit the fire.",
                "The board said that smugglers lit it. Smugglers lit it with straw.",
                "The board said that nobody lit it."
            })
    void aClaimThatTheTextStatesItselfIsLeftAlone(String text) {
        assertThat(Checks.of("G401", box("Norrick fire", "Perpetrators: Smugglers", "A fire.", "Inquiry|" + text)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Perpetrators: Suspected smugglers", "Location: Smugglers", "Perpetrators: 5"})
    void aHedgedValueOrAnotherFieldIsLeftAlone(String field) {
        assertThat(Checks.of(
                        "G401",
                        box(
                                "Norrick fire",
                                field,
                                "A fire.",
                                "Inquiry|The board said that suspected smugglers lit it.")))
                .isEmpty();
    }

    @Test
    void aNumberThatOnlySomebodyClaimsIsFound() {
        String article =
                box("Norrick fire", "Deaths: 14", "A fire.", "Toll|The opposition said 14 people were killed.");

        assertThat(Checks.of("G401", article)).hasSize(1);
        assertThat(Checks.of("G401", article.replace("The opposition said ", "")))
                .isEmpty();
    }

    @Test
    void acronymsThatAreNowhereSpelledOutAreFound() {
        assertThat(Checks.of("G402", text("In May the RQB met. Nobody knew what the RQB wanted.")))
                .containsExactly("an acronym is nowhere spelled out: “RQB”");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In May the RQB met.",
                "The Royal Quay Board (RQB) met. Then the RQB left.",
                "The RQB (Royal Quay Board) met. Then the RQB left.",
                "The board (in their words: RQB) met. Then the RQB left.",
                "The Royal Quay Board met. Then the RQB left, and the RQB came back.",
                "It was known as RQB. Then the RQB left.",
                "Then NATO met. Then NATO left.",
                "It was built under Louis XIV and Louis XIII. In part VII and part VII it fell.",
                "The RQB Cup was held. The RQB Cup was lost.",
                "The RQB-7 flew. Then the RQB-8 flew.",
                "They cried HALT and HALT again, and the halt was long.",
                "Students of Roger Q. Barnes Dock College came. At RQBDC they rowed, and RQBDC won.",
                "She worked at KXQD-TV in town. At KXQD she read the news, and KXQD was heard far away.",
                "THE QUAY WAS SOLD. THE QUAY WAS LOST."
            })
    void otherCapitalsAreLeftAlone(String sentences) {
        assertThat(Checks.of("G402", text(sentences))).isEmpty();
    }
}

package galley.read.wikitext.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTargetTest {

    @ParameterizedTest
    @CsvSource({"Wick,Wick", "#Mills,Mills", "Wick#Mills,Wick#Mills"})
    void aLinkWithinThePageShowsItsSection(String target, String shown) {
        assertThat(LinkTarget.shown(target)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Wick (town) ~ Wick",
                "Wick, Wockshire ~ Wick",
                "Wick, Wock (mill) ~ Wick, Wock",
                "Help:Wick ~ Wick",
                "Help:Wick (town) ~ Wick",
                "(town) ~ (town)",
                "Help: ~ Help:"
            })
    void thePipeTrickLeavesOutNamespaceAndWhatTellsApart(String target, String shown) {
        assertThat(LinkTarget.shortForm(target)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"A&amp;B,A&B", "A & B,A & B", "Wick&#39;s,Wick's", "A&nosuch;B,A&nosuch;B", "A&,A&"})
    void entitiesAreTheirCharacters(String target, String decoded) {
        assertThat(LinkTarget.decoded(target)).isEqualTo(decoded);
    }
}

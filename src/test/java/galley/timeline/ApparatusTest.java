package galley.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.model.Block;
import galley.model.Inline;
import galley.model.Metadata;
import galley.model.Section;
import galley.source.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections that list works and links date no events. */
class ApparatusTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "References",
                "Further reading",
                "FURTHER  READING",
                "External links:",
                "See also",
                "Notes and references",
                "Bibliography"
            })
    void theyTellWhenBooksWerePrinted(String heading) {
        assertThat(edtfs("The mill was built in 1790.\n\n==" + heading
                        + "==\n* Ann Lee, Mills of the Fen (1988)\n\n===Other works===\n* Old Mills (1990)"))
                .containsExactly("1790/1790");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Works", "Publications", "Sources of water", "Notes of a traveller", "See"})
    void otherSectionsTellEvents(String heading) {
        assertThat(edtfs("The mill was built in 1790.\n\n==" + heading + "==\nIt burned in 1798."))
                .containsExactly("1790/1790", "1798/1798");
    }

    @Test
    void sectionsBehindThemAreRead() {
        assertThat(edtfs("The mill was built in 1790.\n\n==See also==\n* Fen of 1700\n\n==Fire==\nIt burned in 1798."))
                .containsExactly("1790/1790", "1798/1798");
    }

    @Test
    void theirYearsAreNotThoseThatAnArticleIsAbout() {
        String books = "* Mills (1988)\n* Fens (1989)\n* Dykes (May 1990)\n* Reeds (June 1990)\n* Eels (July 1991)";

        assertThat(edtfs("It rained.\n\nThe mill burned in 1798. It was rebuilt in June.\n\n==References==\n" + books))
                .containsExactly("1798/1798", "1798-06/1798-06");
    }

    @Test
    void everyLanguageHasItsOwn() {
        List<Block> built =
                List.of(new Block.Paragraph(words("Die Mühle wurde am 2. Mai 1790 gebaut."), Place.UNKNOWN));
        List<Block> books = List.of(new Block.Paragraph(words("Ann Lee, Mühlen, am 3. Juni 1988."), Place.UNKNOWN));
        Section links = new Section(2, words("Weblinks"), books, List.of(), Place.UNKNOWN);
        Article article = new Article("Die Mühle", "de", Metadata.NONE, List.of(), built, List.of(links));

        assertThat(TimelineFinder.find(article).events().stream()
                        .map(event -> event.moment().edtf()))
                .containsExactly("1790-05-02/1790-05-02");
    }

    private static List<Inline> words(String text) {
        return List.of(new Inline.Text(text));
    }

    private static List<String> edtfs(String text) {
        return TimelineFinder.find(Articles.of("= The mill =\n\n" + text)).events().stream()
                .map(event -> event.moment().edtf())
                .toList();
    }
}

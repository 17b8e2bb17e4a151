package galley.compose;

import static galley.compose.Articles.article;
import static galley.compose.Articles.paragraph;
import static galley.compose.Articles.prose;
import static galley.compose.Articles.text;
import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.model.Block;
import galley.model.Inline;
import galley.page.Structure;
import galley.page.Structure.Kind;
import galley.style.Property;
import galley.style.Role;
import galley.timeline.Timeline;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Links, on a screen and on paper. */
class LinksTest {
    private static final String TIDES = "https://example.org/tides";

    @Test
    void onAScreenTheyAreActiveAndNothingIsAdded() {
        PageReader pages = set("active", paragraph(text("See the "), link(TIDES, "tides"), text(".")));

        assertThat(pages.links()).extracting(link -> link.target().words()).containsExactly(TIDES);
        assertThat(pages.letters(Set.of())).doesNotContain("example.org");
    }

    @Test
    void onPaperANoteSaysTheAddressOnceInTheOrderOfAllNotes() {
        Inline.Note other = new Inline.Note("", List.of(text("So the mayor.")));
        PageReader pages = set(
                "notes",
                paragraph(text("It is dug."), other, text(" See the "), link(TIDES, "tides"), text(".")),
                paragraph(
                        text("Again the "), link(TIDES, "tides"), text(", or "), link("mailto:a@example.org", "ask")));

        assertThat(pages.letters(Set.of(Kind.NOTE))).contains("Itisdug.1Seethetides2.Againthetides2,orask3");
        assertThat(pages.letters(Set.of()))
                .contains("2https://example.org/tides")
                .contains("3a@example.org");
        assertThat(pages.letters(Set.of()).split("example.org/tides", -1)).hasSize(2);
    }

    @Test
    void anAddressThatIsWrittenOutNeedsNoNote() {
        PageReader pages =
                set("notes", paragraph(text("See "), link(TIDES, TIDES), link("mailto:a@b.example", "a@b.example")));

        assertThat(pages.content(0, Kind.NOTE)).isEmpty();
        assertThat(pages.content(0, Kind.REFERENCE)).isEmpty();
    }

    @Test
    void whatLeadsNowhereOnAnotherMachineHasNoNote() {
        PageReader pages = set("notes", paragraph(link("Breakwater", "a breakwater"), link("file:///etc", "file")));

        assertThat(pages.content(0, Kind.NOTE)).isEmpty();
    }

    @Test
    void linksWithinTheArticleLeadToTheParagraphOfTheirPlace() {
        Inline place = new Inline.Anchor("wick");
        PageReader pages = set(
                "notes",
                paragraph(text("So "), link("#wick", "Wick"), text(", not "), link("#marsh", "Marsh"), text(".")),
                paragraph(text("Wick, Ann: Quays."), place));
        Structure structure = pages.structure();

        assertThat(structure.references()).hasSize(1);
        structure.references().forEach((link, target) -> {
            assertThat(structure.nodes().get(link).kind()).isEqualTo(Kind.LINK);
            assertThat(structure.nodes().get(target).kind()).isEqualTo(Kind.PARAGRAPH);
            assertThat(target).isGreaterThan(link);
        });
    }

    @Test
    void callsLeadToTheirNoteAndItsNumberBack() {
        Inline.Note note = new Inline.Note("mayor", List.of(text("So the mayor.")));
        PageReader pages = set("active", paragraph(text("It is dug."), note, text(" Still."), note));
        Structure structure = pages.structure();

        List<Integer> calls = structure.references().entrySet().stream()
                .filter(link -> structure.nodes().get(link.getValue()).kind() == Kind.NOTE)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(calls).hasSize(2);
        assertThat(structure.references().values().stream()
                        .distinct()
                        .filter(node -> structure.nodes().get(node).kind() == Kind.NOTE))
                .hasSize(1);
        assertThat(structure.references()).containsValue(calls.get(0)).hasSize(3);
    }

    private static Inline link(String address, String words) {
        return new Inline.Link(address, List.of(text(words)));
    }

    private static PageReader set(String links, Block... blocks) {
        Article article = article("Quay", List.of(prose(1)), Articles.section(2, "Harbour", blocks));
        return new PageReader(Articles.compose(
                article, Timeline.EMPTY, Articles.style("plain").with(Role.PAGE, Property.LINKS, links)));
    }
}

package galley.read.wikitext;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.EveryInline;
import galley.model.Inline;
import galley.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes of author and year, and the works that they lead to. */
class ShortNotesTest {
    @Test
    void shortNotesLeadToTheWorksTheyName() {
        String sources = "\n* {{cite book|last=Wick|first=Ann|title=Quays|year=1990}}"
                + "\n* {{cite journal|last1=[[Moe Marsh|Marsh]]|last2=Bell|title=Wheels|date=5 May 2001|year=2001a}}"
                + "\n* {{cite web|title=Mills|ref={{sfnref|Norrick Museum|1999}}}}";
        List<String> links = new ArrayList<>();
        List<String> anchors = new ArrayList<>();
        EveryInline.of(
                Pages.article("a{{sfn|Wick|1990|p=5}} b {{harv|Marsh|Bell|2001a|pp=3–4}}{{sfn|Norrick Museum|1999}}"
                        + "{{sfnm|1a1=Wick|1y=1990|2a1=Marsh|2a2=Bell|2y=2001a|2p=7}}" + sources),
                inline -> {
                    if (inline instanceof Inline.Link link) {
                        links.add(link.target() + " " + PlainText.of(link.text()));
                    }
                    if (inline instanceof Inline.Anchor anchor) {
                        anchors.add(anchor.name());
                    }
                });

        assertThat(anchors).containsExactly("Wick1990", "MarshBell2001a", "NorrickMuseum1999");
        assertThat(links)
                .containsExactly(
                        "#Wick1990 Wick 1990",
                        "#MarshBell2001a Marsh & Bell 2001a",
                        "#NorrickMuseum1999 Norrick Museum 1999",
                        "#Wick1990 Wick 1990",
                        "#MarshBell2001a Marsh & Bell 2001a",
                        "Moe Marsh Marsh");
    }

    @Test
    void aShortNoteOfNoWorkOfThePageLeadsNowhereAndIsTold() {
        String page = "a{{sfn|Wick|1990|ps=: \"as of 1 May\"}}\n* {{cite book|last=Wick|title=Quays|year=1991}}";

        assertThat(Pages.lead(page)).startsWith("a^sfn Wick 1990: \"as of 1 May\": Wick 1990: \"as of 1 May\"^");
        assertThat(Pages.codes(page)).contains("R540");
    }
}

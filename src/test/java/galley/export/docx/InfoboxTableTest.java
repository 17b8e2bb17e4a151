package galley.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Metadata;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Facts in a table, and the same facts as data. */
final class InfoboxTableTest {
    @Test
    void everyFactOfTheSampleIsARowAsStated() throws IOException {
        Docx docx = Docx.of(SampleArticle.edition());
        List<String> rows = Docx.all(Docx.all(docx.body(), "tbl").get(0), "tr").stream()
                .map(row ->
                        Docx.all(row, "tc").stream().map(Docx::text).toList().toString())
                .toList();
        assertThat(rows)
                .containsExactly(
                        "[Fact, As stated]",
                        "[Title, 2016 Aktobe shootings]",
                        "[Location, Aktobe, Kazakhstan]",
                        "[Target, Two gun shops, military base and police]",
                        "[Date, 5–10 June 2016]",
                        "[Type, Spree shooting, robbery, hijacking, shootout]",
                        "[Fatalities, 25 (7 victims, 18 perpetrators)]",
                        "[Injuries, 40+]",
                        "[Perps, Islamic extremists]");
    }

    @Test
    void everyPlainFactIsAControlBoundToAnElementOfItsOwn() throws IOException {
        Docx docx = Docx.of(SampleArticle.edition());
        List<Element> bindings = Docx.all(docx.body(), "dataBinding");
        assertThat(bindings)
                .extracting(binding -> Docx.attribute(binding, "xpath"))
                .contains("/g:infobox[1]/g:injuries[1]")
                .hasSize(8);
        assertThat(docx.part("customXml/item1.xml"))
                .contains("<g:injuries>40+</g:injuries>")
                .contains("<g:title>2016 Aktobe shootings</g:title>");
        String store = Docx.attribute(bindings.get(0), "storeItemID");
        assertThat(docx.part("customXml/itemProps1.xml")).contains(store);
    }

    @Test
    void everyItemOfAListIsAControlOfItsOwn() {
        Docx docx = Docx.of(Articles.edition(Articles.rich()));
        assertThat(docx.part("customXml/item1.xml"))
                .contains("<g:keepers>Ann</g:keepers>", "<g:keepers-2>her brother</g:keepers-2>");
        assertThat(Docx.all(docx.body(), "tag").stream().map(tag -> Docx.attribute(tag, "val")))
                .contains("infobox.keepers", "infobox.keepers-2");
    }

    @Test
    void factsOfOneLabelAreTwoElements() {
        Docx docx = Docx.of(Articles.edition(of(
                Articles.field("Event", "a"),
                Articles.field("Event", "b"),
                Articles.field("Event 2", "c"),
                Articles.field("Дата", "d"))));
        assertThat(docx.part("customXml/item1.xml"))
                .contains("<g:event>a<", "<g:event-2>b<", "<g:event-2-1>c<", "<g:fact>d<");
    }

    @Test
    void aValueOfNoItemsIsShownAsWritten() {
        Field field = new Field("Motto", "«Light»", List.of(), List.of(), galley.source.Place.UNKNOWN);
        assertThat(Docx.of(Articles.edition(of(field))).paragraphs("InfoboxValue"))
                .contains("«Light»");
    }

    @Test
    void aGroupIsARowWithItsFactsBelow() {
        Docx docx = Docx.of(Articles.edition(Articles.rich()));
        assertThat(docx.paragraphs("InfoboxLabel")).contains("Tower");
        assertThat(docx.paragraphs("InfoboxSublabel")).containsExactly("Height", "Shape");
    }

    @Test
    void anInfoboxWithoutFactsIsNoTable() {
        Docx docx = Docx.of(Articles.edition(of()));
        assertThat(Docx.all(docx.body(), "tbl")).isEmpty();
        assertThat(docx.parts()).doesNotContainKey("customXml/item1.xml");
    }

    private static Article of(Field... fields) {
        return new Article(
                "A title", "en", Metadata.NONE, List.of(new Infobox("", List.of(fields))), List.of(), List.of());
    }
}

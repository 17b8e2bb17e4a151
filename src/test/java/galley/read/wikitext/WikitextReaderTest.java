package galley.read.wikitext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import galley.model.Article;
import galley.model.Field;
import galley.model.Metadata;
import galley.model.Section;
import galley.read.PageContext;
import galley.source.Place;
import galley.source.Source;
import galley.source.SourceException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page of a wiki becomes. */
class WikitextReaderTest {

    @Test
    void aTitleFromAFileNameBeginsWithACapital() throws Exception {
        Source source = Source.of("battle_of_wick.wiki", "a [[b]] {{c}}".getBytes(UTF_8));

        assertThat(new WikitextReader().read(source).article().title()).isEqualTo("Battle of wick");
    }

    @Test
    void hearsWhatAnExportStatesOfThePage() throws Exception {
        PageContext page =
                new PageContext("Wick", Optional.of("de"), Map.of(6, "Ablichtung", 14, "Schublade"), Metadata.NONE);

        Article article = new WikitextReader()
                .read(
                        Source.of(
                                "dump.xml",
                                "a [[Schublade:Orte]]b\n\n[[Ablichtung:Hafen.jpg|mini|Der Hafen]]".getBytes(UTF_8)),
                        page)
                .article();

        assertThat(article.title()).isEqualTo("Wick");
        assertThat(article.language()).isEqualTo("de");
        assertThat(Shown.blocks(article.lead()))
                .startsWith("a b")
                .contains("Der Hafen")
                .doesNotContain("Orte");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "a ''b'' '''c''' '''''d''''' # a /b/ *c* */d/*",
                "'''Wick's''' town # *Wick's* town",
                "''a # /a/",
                "''a '''b'' c''' # /a *b*/* c*",
                "l'''amour'' est # l'/amour/ est",
                "[[Wick]] and [[Wick|the town]]s # ‹Wick>Wick› and ‹the towns>Wick›",
                "[[Wick (town)|]] # ‹Wick>Wick (town)›",
                "see [http://a.example the page] or http://b.example/x. # see ‹the page>http://a.example› or ‹b.example/x>http://b.example/x›.",
                "H<sub>2</sub>O is 5&nbsp;m&sup2; &lt;b> # Hsub(2)O is 5\u00A0m² <b>",
                "<b>a <i>b</b> c</i> # *a /b/*/ c/",
                "a<br>b<br/>c # a⏎b⏎c",
                "<code>x ''y''</code> # `x y`",
                "<nowiki>[[a]] ''b''</nowiki> c # a ''b'' c",
                "<math>x^2</math> is # $x^2$ is",
                "a <span lang=\"de\">Wort</span> b # a de(Wort) b",
                "[[Category:Towns]]a [[de:Wick]] __NOTOC__ # a",
                "a <!-- b -->c # a c",
                "a [[b # a b",
                "born {{birth date|1954|7|17|df=yes}} in # born 17 July 1954 in",
                "a hill of {{convert|1800|m|yd}} south # a hill of 1,800\u00A0m (2,000\u00A0yd) south",
                "{{convert|10|-|20|km|mi}} # 10–20\u00A0km (6.2–12.4\u00A0mi)",
                "{{convert|-5|C}} # −5\u00A0°C (23\u00A0°F)",
                "at {{coord|50.28|N|3.64750|W}} # at 50.28°N 3.64750°W",
                "by {{flag|Nordland}} and {{flagicon|Nordland}} others # by Nordland and others",
                "Foo ({{IPAc-en}}) is # Foo is",
                "{{lang|fr|mot}} # fr(mot)",
                "{{unheard of|some words}} in a line # some words in a line",
                "a {{unheard of|x=1|y=2}}b # a b",
                "-{zh-hans:甲; zh-hant:乙}- # 甲",
                "a {{nowrap|b [[c|d]]}} {{small|e}} # a b ‹d>c› e",
            })
    void readsRunningText(String page, String expected) {
        assertThat(Pages.lead(page)).isEqualTo(expected);
    }

    @Test
    void evaluatesSimpleFunctions() {
        assertThat(Pages.lead("{{formatnum:1234567}} {{uc:ab}} {{#if:|a|b}} {{#ifeq:1|01|a|b}}"
                        + " {{#switch:c|a=1|c|d=2|3}} {{#expr:2*(3+4)}}"))
                .isEqualTo("1,234,567 AB b a 2 14");
    }

    @Test
    void readsLists() {
        assertThat(Pages.lead("*a\n*b\n**c\n*d")).isEqualTo("•(a) •(b •(c)) •(d)");
        assertThat(Pages.lead("#a\n#:more\n#b\n* c")).isEqualTo("1.(a more) 1.(b)\n•(c)");
        assertThat(Pages.lead(";Term: said\n:again")).isEqualTo("<Term> :(said) :(again)");
        assertThat(Pages.lead("a\n:indented\nb")).isEqualTo("a\nindented\nb");
        assertThat(Pages.lead("<ul><li>a<ol><li>b</ol><li>c</ul>")).isEqualTo("•(a 1.(b)) •(c)");
        assertThat(Pages.lead("{{ubl|a|{{flagicon|X}}|b}}")).isEqualTo("•(a) •(b)");
    }

    @Test
    void readsTables() {
        String table =
                "{| class=\"wikitable\"\n|+ Trips\n! Year !! Place\n|-\n| rowspan=2 | 1901 || Wick\n|-\n| Jarrow\n|}";
        assertThat(Pages.lead(table))
                .isEqualTo("table(Trips) !Year !Place / |1x2|1901 |Wick / |Jarrow".replace("|1x2|", "|1x2"));
        assertThat(Pages.lead("::{|\n|a\n|}")).isEqualTo("table() |a");
        assertThat(Pages.lead("{|\n|a\n{|\n|b\n|}\n|c\n|}")).isEqualTo("table() |a table() |b |c");
        assertThat(Pages.lead("<table><tr><th>a</th><td colspan=2>b</td></tr></table>"))
                .isEqualTo("table() !a |2x1b");
        assertThat(Pages.codes("{|\n|a")).contains("R526");
    }

    @Test
    void readsOtherBlocks() {
        assertThat(Pages.lead("{{quote|Words.|A. Wick|Letters}}")).isEqualTo("“Words.” A. Wick, Letters");
        assertThat(Pages.lead("<poem>\na\nb\n\nc\n</poem>")).isEqualTo("a⏎b\nc");
        assertThat(Pages.lead("<pre>a\n  b</pre>")).isEqualTo("pre(a\n  b)");
        assertThat(Pages.lead("[[Datei:Wick quay.jpg|mini|rechts|200px|The [[quay]], 1901]]\nText"))
                .isEqualTo("figure(Wick quay.jpg: The ‹quay>quay›, 1901)\nText");
        assertThat(Pages.lead("<gallery>\nFile:a.jpg|One\nb.jpg\n</gallery>"))
                .isEqualTo("figure(a.jpg: One)\nfigure(b.jpg: )");
    }

    @Test
    void notesOfWhatIsDroppedStandAtTheBlockBefore() {
        assertThat(Pages.lead("Old tower.\n\n{{Navbox|list1=<ref>x</ref>}}\n\nNew mill."))
                .isEqualTo("Old tower.^x^\nNew mill.");
        assertThat(Pages.lead("* one\n* two\n\n<ref>x</ref>")).isEqualTo("•(one) •(two^x^)");
        assertThat(Pages.lead("{|\n| a\n|}\n<ref>x</ref>")).isEqualTo("table(^x^) |a");
        assertThat(Pages.lead("{{Sunshine|a=<ref>x</ref>}}\nFirst words.")).isEqualTo("First words.^x^");
        assertThat(Pages.lead("{{Sunshine|a=<ref>x</ref>}}")).isEqualTo("^x^");
    }

    @Test
    void notesOfArgumentsThatAreNotPrintedAreKept() {
        assertThat(Pages.lead("The mill is {{convert|3|m|ft|note=a<ref>x</ref>}} high."))
                .isEqualTo("The mill is 3\u00A0m (9.8\u00A0ft)^x^ high.");
        assertThat(Pages.lead("A tower.\n{{Reflist|refs=<ref name=a>x</ref>}}")).isEqualTo("A tower.");
    }

    @Test
    void aNoteOfNothingButOddTemplatesSaysWhatTheyAreTold() {
        assertThat(Pages.lead("Mill<ref>{{dead link|at=wick.example/mill}}</ref>."))
                .contains("wick.example/mill");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "crew_size = 3 ~ Crew size = 3",
                "architectural_style = Plain ~ Architectural style = Plain",
                "State = [[Wick]] ~ State = ‹Wick>Wick›",
                "größe = 176 cm ~ Größe = 176 cm",
                "display = Upright, 224 lines ~ Display = Upright, 224 lines",
                "a = {{millstone|7|8.5}} ~ A = 7 8.5",
                "a = {{Wickland}} ~ A = Wickland",
                "a = {{millstone|shape=round}} b ~ A = b",
                "a = {{ubl|1=x|2=y}} ~ A = *x; *y",
                "a = {{Datum|25|08|2017}} ~ A = 25.08.2017",
                "a = {{linktext|mill|stone}} ~ A = millstone",
                "a = Old{{\\}}new ~ A = Old / new",
                "a = {{aligned table|Wick|97%|Wock|3%}} ~ A = *Wick 97%; *Wock 3%",
                "a = ${{Inflation|US|40|1931}} in {{Inflation-year|US}} ~ A = $40 [1931] in …",
                "a = {{ICD10|F|84|0}} ~ A = F84.0",
            })
    void fieldsAreFactsUnlessTheyMeasurePictures(String field, String shown) {
        assertThat(Pages.fields("{{Infobox mill\n| " + field + "\n}}").replace('\u00A0', ' '))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "image_size = 250px",
                "logosize = 40px",
                "width = 270px",
                "titlestyle = color: red;",
                "state = collapsed",
                "pushpin_map = Wick#Wock",
                "coordinates_display = inline, title",
                "show_map = yes"
            })
    void fieldsThatOnlyLayOutAreToldOf(String field) {
        assertThat(Pages.codes("{{Infobox mill\n| a = b\n| " + field + "\n}}")).contains("R522");
        assertThat(Pages.fields("{{Infobox mill\n| a = b\n| " + field + "\n}}")).isEqualTo("A = b");
    }

    @Test
    void aBoxWithoutEndEndsWithItsFields() {
        String page = "{{Infobox mill\n| name = Wick\n| built = 1790\n| stones = {{small|7}}\n\n'''Wick''' is a mill.";
        assertThat(Pages.fields(page)).isEqualTo("Name = Wick\nBuilt = 1790\nStones = 7");
        assertThat(Pages.lead(page)).isEqualTo("*Wick* is a mill.");
        assertThat(Pages.codes(page)).contains("R536").doesNotContain("R504");
    }

    @Test
    void everyPremiereIsListed() {
        assertThat(Pages.fields("{{Infobox film|released={{Film date|2017|1|29|Wick|2017|2|9|Wock}}}}"))
                .isEqualTo("Released = *January 29, 2017 (Wick); *February 9, 2017 (Wock)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{{as of|2016|9|lc=y}} ~ as of September 2016",
                "{{As of|2013|June|8}} ~ As of 8 June 2013",
                "{{As of|2013|6|8|df=US}} ~ As of June 8, 2013",
                "{{As of|2011|alt=in 2011}} ~ in 2011",
                "{{as of|2011|since=y|lc=y}} ~ since 2011"
            })
    void datesOfStatementsAreWrittenOut(String call, String shown) {
        assertThat(Pages.lead("Wick " + call + " mills.")).isEqualTo("Wick " + shown + " mills.");
    }

    @Test
    void notesAreKeptWhereverTheyAreWritten() {
        assertThat(Pages.lead("a<ref name=x/> b.<ref>c {{cite web|title=T|url=http://a.example|date=2001}}</ref>\n"
                        + "<references><ref name=\"x\">d</ref></references>"))
                .isEqualTo("a^x: d^ b.^c ‹\"T\">http://a.example› (2001).^");
        assertThat(Pages.lead("a{{sfn|Wick|1990|p=5}}{{efn|more}}"))
                .isEqualTo("a^sfn Wick 1990, p. 5: Wick 1990, p. 5.^^more^");
        assertThat(Pages.codes("a<ref name=x/>")).contains("R520");
    }

    @Test
    void readsAPageThatWasCutOutOfAnExport() {
        String page = "Wick &amp;amp; Sons mill.&lt;ref&gt;The &quot;old&quot; log&lt;/ref&gt;\n\nx {{odd thing|{{1}}";

        assertThat(Pages.lead(page)).startsWith("Wick & Sons mill.^The \"old\" log^");
        assertThat(Pages.codes(page)).contains("R541");
        assertThat(Pages.codes("It writes &lt;ref&gt; for <ref>a note</ref>.")).doesNotContain("R541");
    }

    @Test
    void citesBooksInOneLine() {
        assertThat(Pages.lead("* {{cite book|last=Wick|first=Ann|title=Quays|year=1990|publisher=Press|page=5}}"))
                .isEqualTo("•(Wick, Ann (1990). /Quays/. Press. p. 5.)");
    }

    @Test
    void readsInfoboxes() {
        String box = """
                {{Infobox settlement <!-- of the coast -->
                | name = Wick
                | image = Wick_quay.jpg
                | caption = The quay
                | image_size = 250px
                | population_total = {{formatnum:7333}}<ref>Count</ref>
                | leader_name = [[A. Wick]]<br />[[B. Jarrow]]
                | twin = {{plainlist|
                * Jarrow
                * Fell
                }}
                | module = {{Infobox harbour|depth = 5 m}}
                | website =
                }}
                '''Wick''' is a town.
                """;
        assertThat(Pages.fields(box)).isEqualTo("""
                        Name = Wick
                        Population = 7,333^Count^
                        Leader name = *‹A. Wick>A. Wick›; *‹B. Jarrow>B. Jarrow›
                        Twin = *Jarrow; *Fell
                        Module =  {Depth = 5 m}""");
        assertThat(Pages.lead(box)).isEqualTo("figure(Wick quay.jpg: The quay)\n*Wick* is a town.");
        Article article = Pages.article(box);
        assertThat(article.infoboxes().get(0).kind()).isEqualTo("settlement");
        Field count = article.infoboxes().get(0).fields().get(1);
        assertThat(count.written()).isEqualTo("{{formatnum:7333}}<ref>Count</ref>");
        assertThat(count.place()).isEqualTo(new Place(6, 3, box.indexOf("population_total")));
        assertThat(Pages.codes(box)).contains("R522");
    }

    @Test
    void knowsABoxByItsShape() {
        String box = "{{Οικισμός\n|όνομα=Α\n|χώρα=Β\n|νομός=Γ\n|έκταση=5\n|πληθυσμός=6\n|ύψος=7\n}}\nΚείμενο";
        assertThat(Pages.fields(box)).contains("Χώρα = Β", "Πληθυσμός = 6");
        assertThat(Pages.codes(box)).contains("R525");
    }

    @Test
    void aBoxWithinATableIsABox() {
        assertThat(Pages.fields("{|{{Infobox ship begin}}\n{{Infobox ship career|Ship name=''Wick''}}\n|}\na"))
                .isEqualTo("Name = /Wick/");
        assertThat(Pages.lead("{|{{Infobox ship begin}}\n{{Infobox ship career|Ship name=''Wick''}}\n|}\na"))
                .isEqualTo("a");
    }

    @Test
    void aTableOfTheClassOfInfoboxesIsABox() {
        String table = """
                {| class="wikitable infobox"
                ! colspan="2" | Norrick
                |-
                ! colspan="2" | The town
                |-
                | [[Mayor]]:<ref>As of May.</ref> || A. Wick
                |-
                | Quays || 3 || 4
                |-
                | colspan="2" | The town from the sea
                |}
                '''Norrick''' is a town.
                """;
        assertThat(Pages.fields(table)).isEqualTo("""
                         = Norrick
                        The town =  {Mayor = A. Wick^As of May.^, Quays = *3; *4,  = The town from the sea}""");
        assertThat(Pages.lead(table)).isEqualTo("*Norrick* is a town.");
        assertThat(Pages.codes(table)).contains("R525");
    }

    @Test
    void coordinatesInTwoWaysAreTwoFieldsUnlessTheyAreEqual() {
        String brief = "{{Infobox town|latd=52|latm=31|longd=13|longm=23|";
        assertThat(Pages.fields(brief + "lat_deg=52|lat_min=31|lon_deg=13|lon_min=۲۵}}"))
                .isEqualTo("Coordinates = 52°31′N 13°23′E\nCoordinates = 52°31′N 13°25′E");
        assertThat(Pages.fields(brief + "lat_deg=52|lat_min=31|lon_deg=13|lon_min=23}}"))
                .isEqualTo("Coordinates = 52°31′N 13°23′E");
    }

    @Test
    void notesInFieldsOfTheirOwnGoToTheValue() {
        assertThat(Pages.fields("{{Infobox a|pop=5|pop_footnotes=<ref>x</ref>}}"))
                .isEqualTo("Pop = 5^x^");
    }

    @Test
    void readsSections() {
        Article article = Pages.article("lead\n== One ==\na\n=== Two ===\nb\n== Three ==\n{{reflist}}\n");
        assertThat(article.sections()).hasSize(2);
        Section first = article.sections().get(0);
        assertThat(Pages.text(first.heading())).isEqualTo("One");
        assertThat(first.subsections()).hasSize(1);
        assertThat(first.place().line()).isEqualTo(2);
    }

    @Test
    void titleLanguageAndNamespacesComeFromOutside() {
        assertThat(Pages.article("a").title()).isEqualTo("Wick");
        assertThat(Pages.lead("{{PAGENAME}} a")).isEqualTo("Wick a");
    }

    @Test
    void coordinatesOfThePageAreAFact() {
        assertThat(Pages.fields("{{coord|1|2|N|3|4|E|display=title}}\na")).isEqualTo("Coordinates = 1°2′N 3°4′E");
    }

    @Test
    void placesLeadThroughTemplates() {
        String page = "a\n\n{{quote|x\n\n{{unheard of|q=1}}}}";
        assertThat(Pages.read(page).diagnostics()).anySatisfy(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("R511");
            assertThat(diagnostic.place()).isEqualTo(new Place(5, 1, page.indexOf("{{unheard")));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\u0000"})
    void anEmptyPageIsRefused(String page) {
        Source source = Source.of("x.wiki", page.getBytes(UTF_8));
        assertThatThrownBy(() -> new WikitextReader().read(source)).isInstanceOf(SourceException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "true # Wick.txt # '''Wick''' is a [[town]].<ref>x</ref>",
                "true # Wick.wiki # words",
                "true # x.txt # {{Infobox a|b=c}} '''a'''",
                "false # Wick.txt # Wick is a town, [[sic]].",
                "false # x.json # {\"a\": [[1, 2], [3]], \"b\": \"{{c}} '''d'''\"}",
            })
    void knowsWikitextByItsLook(boolean known, String name, String text) {
        assertThat(new WikitextReader().recognises(Source.of(name, text.getBytes(UTF_8))))
                .isEqualTo(known);
    }

    @Test
    void theSamplesStayPlain() {
        String sample = "= Wick =\n\nInfobox\n- Date: 5 June\n- Place: [[Wick]] '''x''' {{a}}\n\nWords.\n";
        assertThat(new WikitextReader().recognises(Source.of("a.txt", sample.getBytes(UTF_8))))
                .isFalse();
    }
}

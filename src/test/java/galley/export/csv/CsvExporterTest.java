package galley.export.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import galley.export.Exported;
import galley.export.Exporters;
import galley.export.MemoryDestination;
import galley.model.Article;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.Metadata;
import galley.source.Place;
import galley.source.Severity;
import galley.testkit.Editions;
import galley.testkit.Golden;
import galley.testkit.RandomArticles;
import galley.testkit.Seeds;
import galley.testkit.Written;
import galley.timeline.Basis;
import galley.timeline.CalendarDate;
import galley.timeline.Event;
import galley.timeline.Mention;
import galley.timeline.Moment;
import galley.timeline.Timeline;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvExporterTest {
    private static final Article MILL = article(
            field("Name", "Old tide mill"),
            field("Built", "1783"),
            field("Flood", "5–10 June 2016"),
            field("Crew", "25 (7 millers, 18 carters)"),
            field("Visitors", "40+"),
            field("Uses", "flour, oil, bark, paper"),
            field("Motto", "=turn(\"the wheel\")"),
            new Field(
                    "Wheels",
                    "",
                    List.of(),
                    List.of(field("Diameter", "6.2 m"), field("Number", "2 wheels")),
                    new Place(9, 1, 200)));

    private static final Timeline EVENTS = new Timeline(List.of(
            event(
                    "e1",
                    Moment.on(CalendarDate.day(1066, 10, 14)),
                    Basis.EXPLICIT,
                    "On 14 October 1066",
                    "A mill is first named",
                    Optional.empty()),
            event(
                    "e2",
                    Moment.on(CalendarDate.month(2016, 6)),
                    Basis.EXPLICIT,
                    "in June 2016",
                    "The mill, flooded, \"stood still\"",
                    Optional.empty()),
            event(
                    "e3",
                    Moment.on(CalendarDate.day(2016, 6, 5)).about().at("night"),
                    Basis.INHERITED,
                    "About 5 June",
                    "-the gate gave way",
                    Optional.empty()),
            event(
                    "e4",
                    Moment.since(CalendarDate.day(2016, 6, 6)),
                    Basis.RELATIVE,
                    "The following day",
                    "It reopened",
                    Optional.of("e3"))));

    private final MemoryDestination destination = new MemoryDestination();

    @Test
    void writesBothTables() throws IOException {
        Exported exported = new CsvExporter().export(Editions.of(MILL, EVENTS), destination);

        assertThat(exported.files())
                .containsExactly(
                        new Exported.WrittenFile("tide-mill.infobox.csv", "16 rows"),
                        new Exported.WrittenFile("tide-mill.timeline.csv", "4 rows"),
                        new Exported.WrittenFile("tide-mill.csv-metadata.json", ""),
                        new Exported.WrittenFile("tide-mill.datapackage.json", ""));
        Golden.assertMatches("csv/tide-mill.infobox.csv", Written.text(destination, "tide-mill.infobox.csv"));
        Golden.assertMatches("csv/tide-mill.timeline.csv", Written.text(destination, "tide-mill.timeline.csv"));
    }

    @Test
    void tellsWhichCellsItGuarded() throws IOException {
        Exported exported = new CsvExporter().export(Editions.of(MILL, EVENTS), destination);

        assertThat(exported.diagnostics())
                .allSatisfy(told -> assertThat(told.severity()).isEqualTo(Severity.NOTE))
                .extracting(told -> told.message().substring(0, told.message().indexOf(" would")))
                .containsExactly(
                        "a cell of column value in infobox.csv",
                        "a cell of column item_text in infobox.csv",
                        "a cell of column summary in timeline.csv");
    }

    @Test
    void anArticleThatStatesNothingHasHeadersAlone() throws IOException {
        Exported exported = new CsvExporter().export(Editions.of(article()), destination);

        assertThat(exported.files())
                .extracting(Exported.WrittenFile::extent)
                .containsExactly("0 rows", "0 rows", "", "");
        assertThat(Written.text(destination, "tide-mill.infobox.csv"))
                .isEqualTo("\uFEFFarticle,seq,key,label,value,item,item_text,type,number_min,number_max,qualifier,unit,"
                        + "date_start,date_end,edtf,line\r\n");
        assertThat(Written.text(destination, "tide-mill.timeline.csv"))
                .isEqualTo("\uFEFFarticle,event,seq,date_start,date_end,precision,edtf,date_text,year_inferred,"
                        + "relative_to,section,paragraph,sentence,text,line,char_start,char_end,sort,approx,time,basis,"
                        + "summary\r\n");
    }

    @Test
    void leavesOutTheMarkOnRequest() throws IOException {
        new CsvExporter().export(Editions.of(MILL, "csv.bom=false"), destination);

        assertThat(Written.text(destination, "tide-mill.infobox.csv")).startsWith("article,");
    }

    @Test
    void writesNothingWhereFormulasAreRejected() throws IOException {
        Exported exported = new CsvExporter().export(Editions.of(MILL, "csv.guard=reject"), destination);

        assertThat(exported.files()).isEmpty();
        assertThat(destination.files()).isEmpty();
        assertThat(exported.diagnostics())
                .extracting(told -> told.severity() + " " + told.place().line())
                .containsExactly("ERROR 7", "ERROR 7");
    }

    @Test
    void writesFormulasAsTheyAreWhereTheGuardIsOff() throws IOException {
        Exported exported = new CsvExporter().export(Editions.of(MILL, "csv.guard=off"), destination);

        assertThat(exported.diagnostics()).isEmpty();
        assertThat(Written.text(destination, "tide-mill.infobox.csv")).contains(",\"=turn(\"\"the wheel\"\")\",");
    }

    @Test
    void refusesAGuardThatDoesNotExist() {
        assertThatThrownBy(() -> new CsvExporter().export(Editions.of(MILL, "csv.guard=on"), destination))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("apostrophe, reject or off");
    }

    @Test
    void nothingAnyArticleSaysBecomesAFormula() {
        Seeds.check(200, random -> {
            Article article = RandomArticles.article(random);
            MemoryDestination files = new MemoryDestination();
            new CsvExporter().export(Editions.of(article), files);
            List<String> tables = files.files().keySet().stream()
                    .filter(name -> name.endsWith(".csv"))
                    .toList();
            assertThat(tables).hasSize(2);
            for (String name : tables) {
                List<List<String>> records =
                        Rfc4180.records(Written.text(files, name).substring(1));
                assertThat(records).allSatisfy(record -> assertThat(record).hasSameSizeAs(records.get(0)));
                assertThat(records.stream().flatMap(List::stream)).noneMatch(FormulaGuard::mayRun);
            }
        });
    }

    @Test
    void isInstalled() {
        assertThat(Exporters.installed(CsvExporter.class.getClassLoader()).named("csv"))
                .containsInstanceOf(CsvExporter.class);
    }

    private static Article article(Field... fields) {
        List<Infobox> boxes = fields.length == 0 ? List.of() : List.of(new Infobox("", List.of(fields)));
        return new Article("Tide mill", "en", Metadata.NONE, boxes, List.of(), List.of());
    }

    private static Field field(String label, String value) {
        int line = List.of("Name", "Built", "Flood", "Crew", "Visitors", "Uses", "Motto")
                        .indexOf(label)
                + 1;
        Place place = line > 0 ? new Place(line, 1, line * 20) : Place.UNKNOWN;
        return new Field(label, value, List.of(new Item(0, List.of(new Inline.Text(value)))), List.of(), place);
    }

    private static Event event(
            String id, Moment moment, Basis basis, String dateText, String summary, Optional<String> relativeTo) {
        Optional<Mention.Span> span = relativeTo.isEmpty() ? Optional.of(new Mention.Span(300, 320)) : Optional.empty();
        Mention mention = new Mention("History", 1, 2, dateText + ", as told.", new Place(12, 5, 300), span);
        return new Event(id, moment, basis, dateText, summary, mention, List.of(), relativeTo);
    }
}

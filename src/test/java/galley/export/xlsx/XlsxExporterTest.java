package galley.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import galley.export.Edition;
import galley.export.Exported;
import galley.export.Exporters;
import galley.export.MemoryDestination;
import galley.model.Article;
import galley.model.Block;
import galley.model.Field;
import galley.model.Infobox;
import galley.model.Inline;
import galley.model.Item;
import galley.model.Metadata;
import galley.source.Diagnostic;
import galley.source.Place;
import galley.tables.Column;
import galley.tables.InfoboxTable;
import galley.tables.Table;
import galley.tables.TimelineTable;
import galley.testkit.Editions;
import galley.testkit.RandomArticles;
import galley.testkit.Seeds;
import galley.timeline.TimelineFinder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxExporterTest {
    @Test
    void cellsAreWhatTheirColumnsHold() throws IOException {
        Grid grid = Grid.of(bytes(quay("=1+1", "40+", "_x0041_", "6.2 m")));

        assertThat(grid.cells())
                .containsEntry("Infobox!A1", "text article")
                .containsEntry("Infobox!E2", "text =1+1")
                .containsEntry("Infobox!E3", "text 40+")
                .containsEntry("Infobox!I3", "number 40.0")
                .containsEntry("Infobox!E4", "text _x0041_")
                .containsEntry("Infobox!I5", "number 6.2")
                .containsEntry("Timeline!D2", "text 1783-01-01")
                .containsEntry("Timeline!D3", "day 1931-06-05")
                .containsEntry("Timeline!G3", "text 1931-06-05/1931-06-05")
                .containsEntry("Timeline!I3", "flag false")
                .containsEntry("Timeline!R3", "number 1.9310605E7")
                .doesNotContainKey("Infobox!I2")
                .containsEntry("Columns!B2", "text article");
    }

    @Test
    void rowsAreTableObjectsUnderAFrozenHeader() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(quay("40+"))))) {
            for (String name : List.of("Infobox", "Timeline")) {
                XSSFSheet sheet = workbook.getSheet(name);
                assertThat(sheet.getTables()).singleElement().satisfies(table -> {
                    assertThat(table.getDisplayName()).isEqualTo(name);
                    assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
                    assertThat(table.getColumns())
                            .extracting(column -> column.getName())
                            .startsWith("article")
                            .hasSize(sheet.getRow(0).getLastCellNum());
                });
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                        .isEqualTo((short) 1);
                assertThat(sheet.getRow(1).getCell(0).getCellStyle().getDataFormatString())
                        .isEqualTo("@");
            }
        }
    }

    @Test
    void holdsTheCellsOfTheTablesWhateverAnArticleSays() {
        Seeds.check(40, random -> {
            Article article = RandomArticles.article(random);
            Edition edition = Editions.of(article, TimelineFinder.find(article));
            Grid grid = Grid.of(bytes(edition));
            agrees(grid, "Infobox", InfoboxTable.of(edition.name(), article));
            agrees(grid, "Timeline", TimelineTable.of(edition.name(), edition.timeline()));
        });
    }

    private static void agrees(Grid grid, String sheet, Table table) {
        for (int at = 0; at < table.rows().size(); at++) {
            List<String> cells = table.rows().get(at).cells();
            for (int column = 0; column < cells.size(); column++) {
                String address = sheet + "!" + (char) ('A' + column) + (at + 2);
                Optional<String> written = Optional.ofNullable(grid.cells().get(address));
                String cell = cells.get(column);
                assertThat(written.isEmpty()).as(address).isEqualTo(cell.isEmpty());
                Column.Kind kind = table.columns().get(column).kind();
                written.ifPresent(value -> assertThat(value).as(address).isIn(expected(kind, cell)));
            }
        }
    }

    private static List<String> expected(Column.Kind kind, String cell) {
        return switch (kind) {
            case INTEGER, NUMBER -> List.of("number " + Double.parseDouble(cell), "text " + cell);
            case FLAG -> List.of("flag " + cell);
            case DATE -> List.of("day " + cell, "text " + cell);
            case WORDS, TERM, TIME -> List.of("text " + cell);
        };
    }

    @Test
    void aCellThatIsTooLongIsCutAndTold() throws IOException {
        MemoryDestination destination = new MemoryDestination();
        Exported exported = new XlsxExporter().export(quay("𝄞".repeat(20_000)), destination);

        assertThat(exported.diagnostics()).extracting(Diagnostic::code).containsOnly("T104");
        assertThat(Grid.of(bytes(quay("𝄞".repeat(20_000)))).cells().get("Infobox!E2"))
                .isEqualTo("text " + "𝄞".repeat(16_383));
    }

    @Test
    void anArticleThatStatesNothingHasHeadersAlone() throws IOException {
        Edition empty = Editions.of(new Article("Quay", "en", Metadata.NONE, List.of(), List.of(), List.of()));

        assertThat(Grid.of(bytes(empty)).cells()).containsKey("Timeline!A1").doesNotContainKey("Timeline!A2");
    }

    @Test
    void isInstalled() {
        assertThat(Exporters.installed(XlsxExporter.class.getClassLoader()).named("xlsx"))
                .containsInstanceOf(XlsxExporter.class);
    }

    private static byte[] bytes(Edition edition) throws IOException {
        MemoryDestination destination = new MemoryDestination();
        new XlsxExporter().export(edition, destination);
        return Optional.ofNullable(destination.files().get(edition.name() + ".xlsx"))
                .orElseThrow();
    }

    private static Edition quay(String... values) {
        List<Field> fields = Arrays.stream(values)
                .map(value -> new Field(
                        "Crew", value, List.of(new Item(0, List.of(new Inline.Text(value)))), List.of(), Place.UNKNOWN))
                .toList();
        String text = "The quay was laid in 1783. On 5 June 1931 the crane fell.";
        Article article = new Article(
                "Quay",
                "en",
                Metadata.NONE,
                List.of(new Infobox("", fields)),
                List.of(new Block.Paragraph(List.of(new Inline.Text(text)), Place.UNKNOWN)),
                List.of());
        return Editions.of(article, TimelineFinder.find(article));
    }
}

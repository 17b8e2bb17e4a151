package galley.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import galley.export.docx.TableGrid.Merge;
import galley.export.docx.TableGrid.Placed;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Row;
import galley.source.Place;
import galley.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cells on a grid. */
final class TableGridTest {
    @Test
    void aCellOverTwoRowsRunsOnInTheSecond() {
        Cell tall = new Cell(false, 1, 2, List.of());
        TableGrid grid = TableGrid.of(List.of(row(tall, Articles.cell("a")), row(Articles.cell("b"))));
        assertThat(grid.columns()).isEqualTo(2);
        assertThat(grid.rows().get(0)).extracting(Placed::merge).containsExactly(Merge.BEGINS, Merge.NONE);
        assertThat(grid.rows().get(1)).extracting(Placed::merge).containsExactly(Merge.CONTINUES, Merge.NONE);
    }

    @Test
    void aSpanEndsWithTheTable() {
        TableGrid grid = TableGrid.of(List.of(row(new Cell(false, 1, 99, List.of()))));
        assertThat(grid.rows().get(0)).extracting(Placed::merge).containsExactly(Merge.NONE);
    }

    @Test
    void aShortRowIsFilledWithOneCell() {
        TableGrid grid = TableGrid.of(List.of(
                row(Articles.cell("a"), Articles.cell("b"), Articles.cell("c")), row(Articles.cell("d")), row()));
        assertThat(grid.rows().get(1)).extracting(Placed::columns).containsExactly(1, 2);
        assertThat(grid.rows().get(2)).extracting(Placed::columns).containsExactly(3);
    }

    @Test
    void rowsOfHeaderCellsAtTheTopAreHeaderRows() {
        Row head = row(Articles.head("a"), Articles.head("b"));
        Row data = row(Articles.head("c"), Articles.cell("d"));
        assertThat(TableGrid.of(List.of(head, head, data)).headerRows()).isEqualTo(2);
        assertThat(TableGrid.of(List.of(data, head)).headerRows()).isZero();
        assertThat(TableGrid.of(List.of(head)).headerRows()).isZero();
    }

    @Test
    void everyRowOfAnyTableFillsTheGrid() {
        Seeds.check(500, random -> {
            List<Row> rows = new ArrayList<>();
            for (int i = random.nextInt(6); i >= 0; i--) {
                List<Cell> cells = new ArrayList<>();
                for (int j = random.nextInt(5); j > 0; j--) {
                    cells.add(new Cell(random.nextBoolean(), 1 + random.nextInt(3), 1 + random.nextInt(4), List.of()));
                }
                rows.add(new Row(cells));
            }
            TableGrid grid = TableGrid.of(rows);
            assertThat(grid.rows())
                    .allSatisfy(row -> assertThat(
                                    row.stream().mapToInt(Placed::columns).sum())
                            .isEqualTo(grid.columns()));
            long given = rows.stream().mapToLong(row -> row.cells().size()).sum();
            long placed = grid.rows().stream()
                    .flatMap(List::stream)
                    .filter(cell -> cell.cell().isPresent() && cell.merge() != Merge.CONTINUES)
                    .count();
            assertThat(placed).isEqualTo(given);
        });
    }

    @Test
    void aTableWiderThanWordsIsSetAsLinesAndTold() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            cells.add(Articles.cell("c" + i));
        }
        Block table = new Block.Table(List.of(), List.of(new Row(cells)), Place.UNKNOWN);
        Docx docx = Docx.of(Articles.edition(Articles.of(table)));
        assertThat(docx.paragraphs("TableText"))
                .singleElement()
                .asString()
                .startsWith("c0 | c1 |")
                .endsWith("| c69");
        assertThat(docx.exported().diagnostics()).extracting(d -> d.code()).containsExactly("D305");
    }

    @Test
    void aCellThatEndsInATableEndsInAParagraphAllTheSame() {
        Block inner = new Block.Table(List.of(), List.of(row(Articles.cell("in"))), Place.UNKNOWN);
        Block outer =
                new Block.Table(List.of(), List.of(row(Cell.of(List.of(inner)), Cell.of(List.of()))), Place.UNKNOWN);
        Docx docx = Docx.of(Articles.edition(Articles.of(outer)));
        assertThat(Docx.all(docx.body(), "tc")).hasSize(3).allSatisfy(cell -> {
            List<org.w3c.dom.Element> content = Docx.children(cell);
            assertThat(content.get(content.size() - 1).getLocalName()).isEqualTo("p");
        });
    }

    private static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }
}

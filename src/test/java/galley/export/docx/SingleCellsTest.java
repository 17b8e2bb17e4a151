package galley.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import galley.export.docx.TableGrid.Placed;
import galley.model.Article;
import galley.model.Block;
import galley.model.Cell;
import galley.model.Inline;
import galley.model.PlainText;
import galley.model.Row;
import galley.read.docx.DocxReader;
import galley.source.Place;
import galley.source.Source;
import galley.source.SourceException;
import galley.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Cells that span others, said again instead of merged. */
final class SingleCellsTest {
    private static final Row HEAD = row(head(1, 2, "Wheel"), head(2, 1, "Power"));
    private static final Row YEARS = row(head(1, 1, "1931"), head(1, 1, "1974"));
    private static final Row EAST = row(head(1, 1, "East"), data(1, 1, "9"), data(1, 1, "11"));

    @Test
    void shortCellsAreSaidAgain() {
        Docx docx = docx(HEAD, YEARS, EAST);

        assertThat(merges(docx)).isZero();
        assertThat(texts(docx)).containsExactly("Wheel", "Power", "Power", "Wheel", "1931", "1974", "East", "9", "11");
        assertThat(again(docx)).containsExactly("Power", "Wheel");
    }

    @Test
    void whatIsSaidAgainCallsNoNoteAndKeepsNoLink() {
        Block noted = Articles.paragraph(Articles.text("Power"), new Inline.Note("", List.of(Articles.text("In kW."))));
        Docx docx = docx(row(head(1, 2, "Wheel"), new Cell(true, 2, 1, List.of(noted))), YEARS, EAST);

        assertThat(Docx.all(docx.body(), "footnoteReference")).hasSize(1);
    }

    @Test
    void longTextAndHeadingsOverTheWholeTableStayMerged() {
        Row all = row(head(3, 1, "Wheels"));
        Row remark = row(data(1, 1, "West"), data(2, 1, "Its shaft broke in the flood and was never mended."));

        assertThat(merges(docx(all, HEAD, YEARS, EAST))).isPositive();
        assertThat(merges(docx(HEAD, YEARS, EAST, remark))).isPositive();
    }

    @Test
    void aRedlineKeepsThemMerged() {
        Article before = article(HEAD, YEARS, EAST);
        Article after = article(row(head(1, 2, "Mill wheel"), head(2, 1, "Power")), YEARS, EAST);

        assertThat(merges(Docx.redline(before, Articles.edition(after)))).isPositive();
    }

    @Test
    void readBackTheySpanAgain() {
        Seeds.check(300, random -> {
            List<Row> rows = rows(random);
            Docx docx = docx(rows.toArray(Row[]::new));

            assertThat(merges(docx)).isZero();
            assertThat(shape(readBack(docx))).isEqualTo(shape(rows));
        });
    }

    @Test
    void anEmptyCornerSpansAgainToo() {
        List<Row> rows = List.of(row(head(1, 2, ""), head(2, 1, "Power")), YEARS, EAST);

        assertThat(shape(readBack(docx(rows.toArray(Row[]::new))))).isEqualTo(shape(rows));
    }

    /** Two to five rows on a grid of two to four columns, filled with cells of any size but the whole width. */
    private static List<Row> rows(RandomGenerator random) {
        int columns = 2 + random.nextInt(3);
        int height = 2 + random.nextInt(4);
        boolean[][] taken = new boolean[height][columns];
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (int i = 0; i < height; i++) {
            List<Cell> cells = new ArrayList<>();
            for (int j = 0; j < columns; j++) {
                if (taken[i][j]) {
                    continue;
                }
                int width = 1;
                while (j + width < columns && width < columns - 1 && !taken[i][j + width] && random.nextInt(3) == 0) {
                    width++;
                }
                int depth = 1 + (random.nextInt(3) == 0 ? random.nextInt(height - i) : 0);
                for (int k = 0; k < depth * width; k++) {
                    taken[i + k / width][j + k % width] = true;
                }
                // Two empty cells side by side cannot be told apart, so those that span others have words here.
                boolean empty = width * depth == 1 && random.nextInt(5) == 0;
                cells.add(data(width, depth, empty ? "" : "w" + number++));
            }
            rows.add(new Row(cells));
        }
        return rows;
    }

    private static List<String> shape(List<Row> rows) {
        return TableGrid.of(rows).rows().stream()
                .flatMap(List::stream)
                .map(SingleCellsTest::shape)
                .toList();
    }

    private static String shape(Placed cell) {
        String words = cell.blocks().stream()
                .map(block -> PlainText.of(block.accept(ParagraphText.OF).orElseThrow()))
                .reduce("", String::concat);
        return cell.column() + "+" + cell.columns() + " " + cell.merge() + " " + words;
    }

    private static List<Row> readBack(Docx docx) {
        try {
            Article article = new DocxReader()
                    .read(Source.of("report.docx", docx.bytes()))
                    .article();
            return article.lead().stream()
                    .filter(Block.Table.class::isInstance)
                    .map(Block.Table.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .rows();
        } catch (SourceException e) {
            throw new AssertionError(e);
        }
    }

    private static int merges(Docx docx) {
        return Docx.all(docx.body(), "gridSpan").size()
                + Docx.all(docx.body(), "vMerge").size();
    }

    private static List<String> texts(Docx docx) {
        return Docx.all(docx.body(), "tc").stream().map(Docx::text).toList();
    }

    private static List<String> again(Docx docx) {
        return Docx.all(docx.body(), "rStyle").stream()
                .filter(style -> Docx.attribute(style, "val").equals("RepeatedCell"))
                .map(style -> Docx.text((Element) style.getParentNode().getParentNode()))
                .toList();
    }

    private static Docx docx(Row... rows) {
        return Docx.of(Articles.edition(article(rows)));
    }

    private static Article article(Row... rows) {
        return Articles.of(
                Articles.paragraph("A mill."),
                new Block.Table(List.of(Articles.text("Wheels")), List.of(rows), Place.UNKNOWN));
    }

    private static Row row(Cell... cells) {
        return new Row(List.of(cells));
    }

    private static Cell head(int columns, int rows, String text) {
        return new Cell(true, columns, rows, data(1, 1, text).blocks());
    }

    private static Cell data(int columns, int rows, String text) {
        return new Cell(false, columns, rows, text.isEmpty() ? List.of() : List.of(Articles.paragraph(text)));
    }
}

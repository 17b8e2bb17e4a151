package galley.print.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import galley.imposition.Booklet;
import galley.imposition.Booklet.Blanks;
import galley.imposition.Imposition;
import galley.imposition.PageRanges;
import galley.imposition.Paper;
import galley.imposition.Scaling;
import galley.imposition.Sheet;
import galley.imposition.Spine;
import galley.imposition.Turn;
import galley.imposition.Wish;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Renders sheets, cuts and folds the pictures, and reads the book: each leaf must be the page it should be. */
class FoldedRenderingTest {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 595;
    private static final int STEP = 3;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "1, 0, LEFT, SHORT_EDGE",
        "4, 0, RIGHT, SHORT_EDGE",
        "5, 0, LEFT, LONG_EDGE",
        "8, 1, RIGHT, LONG_EDGE",
        "13, 2, LEFT, SHORT_EDGE",
        "16, 0, RIGHT, SHORT_EDGE",
        "24, 4, RIGHT, LONG_EDGE",
        "30, 3, LEFT, SHORT_EDGE"
    })
    void eachLeafOfTheBookIsItsPage(int pages, int signature, Spine spine, Turn turn) throws Exception {
        Path source = PatternPages.write(folder.resolve("source.pdf"), pages, WIDTH, HEIGHT);
        int all = (pages + 3) / 4;
        int largest = signature == 0 ? all : Math.min(signature, all);
        double creep = STEP * (largest - 1);
        Booklet booklet = new Booklet(Scaling.NONE, spine, signature, creep, turn, Blanks.AT_END, false);
        Wish wish = new Wish(PageRanges.ALL, Paper.of(HEIGHT, 2 * WIDTH), booklet, true);
        List<Sheet> sheets = Imposition.of(wish, PdfPages.read(source).sizes()).sheets();
        Path imposed = folder.resolve("imposed.pdf");
        try (OutputStream out = Files.newOutputStream(imposed)) {
            SheetPdf.write(source, sheets, Purpose.PRINT, out);
        }
        List<BufferedImage> book = folded(PatternPages.render(imposed), largest, spine, turn);
        List<BufferedImage> expected = PatternPages.render(source);
        keepContactSheet(book, pages + "-" + signature + "-" + spine + "-" + turn);
        assertThat(book).hasSize(4 * all);
        for (int i = 0; i < book.size(); i++) {
            int inSignature = i % (4 * largest);
            int size = Math.min(largest, all - i / (4 * largest) * largest);
            int shift = STEP * (Math.min(inSignature, 4 * size - 1 - inSignature) / 2);
            boolean spineOnLeft = (i % 2 == 0) == (spine == Spine.LEFT);
            BufferedImage page = i < pages ? expected.get(i) : blank();
            assertThat(PatternPages.difference(book.get(i), shifted(page, spineOnLeft ? -shift : shift)))
                    .as("page %d of %d", i + 1, pages)
                    .isLessThan(0.05);
            if (i > 0 && i < pages) {
                assertThat(PatternPages.difference(expected.get(i), expected.get(i - 1)))
                        .as("pages %d and %d can be told apart", i, i + 1)
                        .isGreaterThan(0.3);
            }
        }
    }

    /**
     * From the cover inwards the leaves before the fold, outermost sheet first, then those after it, innermost first.
     */
    private static List<BufferedImage> folded(List<BufferedImage> sides, int largest, Spine spine, Turn turn) {
        List<BufferedImage> book = new ArrayList<>();
        boolean coverOnRight = spine == Spine.LEFT;
        for (int first = 0; first < sides.size() / 2; first += largest) {
            int end = Math.min(first + largest, sides.size() / 2);
            for (int sheet = first; sheet < end; sheet++) {
                book.add(half(sides.get(2 * sheet), coverOnRight));
                book.add(half(behind(sides.get(2 * sheet + 1), turn), !coverOnRight));
            }
            for (int sheet = end - 1; sheet >= first; sheet--) {
                book.add(half(behind(sides.get(2 * sheet + 1), turn), coverOnRight));
                book.add(half(sides.get(2 * sheet), !coverOnRight));
            }
        }
        return book;
    }

    /** The back as who turns the sheet like the leaf of a book sees it. */
    private static BufferedImage behind(BufferedImage back, Turn turn) {
        if (turn == Turn.SHORT_EDGE) {
            return back;
        }
        BufferedImage turned = new BufferedImage(back.getWidth(), back.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < back.getHeight(); y++) {
            for (int x = 0; x < back.getWidth(); x++) {
                turned.setRGB(back.getWidth() - 1 - x, back.getHeight() - 1 - y, back.getRGB(x, y));
            }
        }
        return turned;
    }

    private static BufferedImage half(BufferedImage side, boolean right) {
        return side.getSubimage(right ? WIDTH : 0, 0, WIDTH, HEIGHT);
    }

    private static BufferedImage blank() {
        return shifted(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), WIDTH);
    }

    private static BufferedImage shifted(BufferedImage page, int right) {
        BufferedImage shifted = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = shifted.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.drawImage(page, right, 0, null);
        graphics.dispose();
        return shifted;
    }

    /** The openings of the book, to be looked at. */
    private static void keepContactSheet(List<BufferedImage> book, String name) throws Exception {
        int scale = 4;
        int columns = 8;
        int rows = (book.size() + columns - 1) / columns;
        int width = WIDTH / scale + 4;
        int height = HEIGHT / scale + 4;
        BufferedImage sheet = new BufferedImage(columns * width, rows * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        for (int i = 0; i < book.size(); i++) {
            graphics.drawImage(
                    book.get(i).getScaledInstance(width - 4, height - 4, java.awt.Image.SCALE_SMOOTH),
                    i % columns * width,
                    i / columns * height,
                    null);
        }
        graphics.dispose();
        Path folder = Files.createDirectories(Path.of("target", "folded"));
        ImageIO.write(sheet, "png", folder.resolve(name + ".png").toFile());
    }
}

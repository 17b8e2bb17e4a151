package galley.print.sheets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import galley.imposition.Imposition;
import galley.imposition.OnePerSide;
import galley.imposition.PageRanges;
import galley.imposition.Paper;
import galley.imposition.Scaling;
import galley.imposition.Wish;
import java.awt.image.BufferedImage;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file leaves to who shows it: layers, marks without a picture, values of fields. */
class PrintedStateTest {
    private static final int WHITE = 0xffffff;
    private static final int RED = 0xff0000;

    /** Four groups: shown, hidden, shown on paper alone, shown on the screen alone. */
    private static final String[] GROUPS = {
        "<< /Type /OCG /Name (on) >>",
        "<< /Type /OCG /Name (off) >>",
        "<< /Type /OCG /Name (paper) /Usage << /Print << /PrintState /ON >> >> >>",
        "<< /Type /OCG /Name (screen) /Usage << /Print << /PrintState /OFF >> >> >>"
    };

    private static final String HEEDED = "/AS [<< /Event /Print /Category [/Print] /OCGs [6 0 R 7 0 R] >>]";
    private static final String STAMP = "<< /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Length 21 >> stream\n"
            + "1 0 0 rg 0 0 1 1 re f\nendstream";

    @TempDir
    private Path folder;

    @Test
    void layersAreThoseOfPaper() throws Exception {
        assertThat(layers("", HEEDED)).containsExactly(RED, WHITE, RED, WHITE);
    }

    /** A usage that the configuration does not ask for is only a remark (ISO 32000-2, 8.11.4.4). */
    @Test
    void layersWhoseUsageNobodyAsksForAreAsTheyStand() throws Exception {
        assertThat(layers("", "")).containsExactly(RED, WHITE, WHITE, RED);
    }

    @Test
    void layersThatAreOffUnlessNamedStayOff() throws Exception {
        assertThat(layers("/BaseState /OFF", "")).containsExactly(RED, WHITE, WHITE, RED);
    }

    private List<Integer> layers(String base, String heeded) throws Exception {
        StringBuilder ink = new StringBuilder("1 0 0 rg\n");
        for (int i = 0; i < 4; i++) {
            ink.append("/OC /G")
                    .append(i + 4)
                    .append(" BDC ")
                    .append(10 + 50 * i)
                    .append(" 10 30 30 re f EMC\n");
        }
        String order = base + " /ON [4 0 R 7 0 R] /OFF [5 0 R 6 0 R] " + heeded;
        String properties = "/Resources << /Properties << /G4 4 0 R /G5 5 0 R /G6 6 0 R /G7 7 0 R >> >>";
        BufferedImage shown = shown(
                "/OCProperties << /OCGs [4 0 R 5 0 R 6 0 R 7 0 R] /D << " + order + " >> >>",
                "/MediaBox [0 0 200 200] /Contents 8 0 R " + properties,
                GROUPS[0],
                GROUPS[1],
                GROUPS[2],
                GROUPS[3],
                "<< /Length " + ink.length() + " >> stream\n" + ink + "\nendstream");
        return List.of(at(shown, 25, 25), at(shown, 75, 25), at(shown, 125, 25), at(shown, 175, 25));
    }

    @Test
    void marksObeyTheLayerTheyBelongTo() throws Exception {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            marks.append("<< /Type /Annot /Subtype /Stamp /F 4 /AP << /N 8 0 R >> /Rect [")
                    .append(10 + 50 * i)
                    .append(" 10 ")
                    .append(40 + 50 * i)
                    .append(" 40] /OC ")
                    .append(i + 4)
                    .append(" 0 R >>");
        }
        String order = "/ON [4 0 R 7 0 R] /OFF [5 0 R 6 0 R] " + HEEDED;
        BufferedImage shown = shown(
                "/OCProperties << /OCGs [4 0 R 5 0 R 6 0 R 7 0 R] /D << " + order + " >> >>",
                "/MediaBox [0 0 200 200] /Annots [" + marks + "]",
                GROUPS[0],
                GROUPS[1],
                GROUPS[2],
                GROUPS[3],
                STAMP);
        assertThat(List.of(at(shown, 25, 25), at(shown, 75, 25), at(shown, 125, 25), at(shown, 175, 25)))
                .containsExactly(RED, WHITE, RED, WHITE);
    }

    @ParameterizedTest
    @CsvSource({"4, true", "0, false", "6, false", "36, true", "32, false"})
    void marksWithoutAPictureAreDrawnWhereTheyArePrinted(int flags, boolean isPrinted) throws Exception {
        BufferedImage shown = shown(
                "",
                "/MediaBox [0 0 200 200] /Annots [<< /Type /Annot /Subtype /Square /F " + flags
                        + " /Rect [20 20 120 120] /C [1 0 0] /IC [1 0 0] >>]");
        assertThat(at(shown, 70, 70)).isEqualTo(isPrinted ? RED : WHITE);
    }

    /** The upper left corner stays, and the mark stands upright as the page is seen. */
    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void marksThatDoNotTurnStandUpright(int turn) throws Exception {
        // Its corner is the middle of the page.
        BufferedImage shown = shown(
                "",
                "/MediaBox [0 0 200 200] /Rotate " + turn + " /Annots [<< /Type /Annot /Subtype /Stamp /F 20"
                        + " /AP << /N 4 0 R >> /Rect [100 80 140 100] >>]",
                STAMP);
        assertThat(at(shown, 105, 95)).isEqualTo(RED);
        assertThat(at(shown, 135, 85)).isEqualTo(RED);
        assertThat(at(shown, 95, 95)).isEqualTo(WHITE);
        assertThat(at(shown, 105, 105)).isEqualTo(WHITE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void valuesThatNobodyHasDrawnAreDrawn(boolean asked) throws Exception {
        String field = "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (MMMMMM) /F 4 /Rect [20 20 180 60]"
                + " /DA (/F1 30 Tf 1 0 0 rg) >>";
        String form = "/AcroForm << /Fields [4 0 R] /DA (/F1 30 Tf 0 g) /DR << /Font << /F1 5 0 R >> >>"
                + (asked ? " /NeedAppearances true" : "") + " >>";
        BufferedImage shown = shown(
                form,
                "/MediaBox [0 0 200 200] /Annots [4 0 R]",
                field,
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        int red = 0;
        for (int x = 20; x < 180; x++) {
            red += at(shown, x, 40) == RED ? 1 : 0;
        }
        assertThat(red).isGreaterThan(5);
    }

    @Test
    void unitsLargerThanPointsEnlargeThePage() throws Exception {
        BufferedImage shown = shown(
                "",
                "/MediaBox [0 0 100 100] /UserUnit 2 /Contents 4 0 R",
                "<< /Length 33 >> stream\n1 0 0 rg 50 50 25 25 re f        \nendstream");
        assertThat(at(shown, 102, 102)).isEqualTo(RED);
        assertThat(at(shown, 148, 148)).isEqualTo(RED);
        assertThat(at(shown, 98, 98)).isEqualTo(WHITE);
        assertThat(at(shown, 152, 152)).isEqualTo(WHITE);
    }

    /** A printer may not know layers and fields as we do: it is sent pages on which they are settled. */
    @Test
    void pagesThatLeaveSomethingOpenAreNotSentAsTheyAre() throws Exception {
        String off = "/OCProperties << /OCGs [4 0 R] /D << >> >>";
        Path layered = source(off, "/MediaBox [0 0 200 200]", GROUPS[3]);
        assertThat(written(layered, Purpose.PRINT, "1").isOriginal()).isFalse();
        assertThat(written(layered, Purpose.SCREEN, "1").isOriginal()).isTrue();
        Path settled = source(off, "/MediaBox [0 0 200 200]", GROUPS[0]);
        assertThat(written(settled, Purpose.PRINT, "1").isOriginal()).isTrue();
    }

    /** The page laid out, drawn as on a screen, on 200 by 200 points. */
    private BufferedImage shown(String catalog, String page, String... more) throws Exception {
        written(source(catalog, page, more), Purpose.PRINT, "1,1");
        return PatternPages.render(folder.resolve("made.pdf")).get(0);
    }

    private Written written(Path source, Purpose purpose, String pages) throws Exception {
        Wish wish = new Wish(PageRanges.parse(pages), Paper.of(200, 200), new OnePerSide(Scaling.NONE), false);
        try (OutputStream out = Files.newOutputStream(folder.resolve("made.pdf"))) {
            return SheetPdf.write(
                    source, Imposition.of(wish, PdfPages.read(source).sizes()).sheets(), purpose, out);
        }
    }

    /** A catalog, a tree, and a page as objects 1 to 3; the rest follows. */
    private Path source(String catalog, String page, String... more) throws Exception {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        file.append("1 0 obj\n<< /Type /Catalog /Pages 2 0 R ").append(catalog).append(" >>\nendobj\n");
        file.append("2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n");
        file.append("3 0 obj\n<< /Type /Page /Parent 2 0 R ").append(page).append(" >>\nendobj\n");
        for (int i = 0; i < more.length; i++) {
            file.append(i + 4).append(" 0 obj\n").append(more[i]).append("\nendobj\n");
        }
        file.append("trailer\n<< /Root 1 0 R /Size ").append(more.length + 4).append(" >>\n%%EOF\n");
        return Files.writeString(folder.resolve("source.pdf"), file, ISO_8859_1);
    }

    /** The colour at a point, from the lower left. */
    private static int at(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, 199 - y) & 0xffffff;
    }
}

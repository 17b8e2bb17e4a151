package galley.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import galley.export.Edition;
import galley.model.Block;
import galley.source.Place;
import galley.style.Presentation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Pictures in the report. */
final class PicturesTest {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final int UNITS_A_POINT = 12_700;

    @Test
    void aPictureIsInTheDocumentWithItsWords() throws IOException {
        byte[] picture = picture(300, 150);
        Docx docx = Docx.of(edition(picture, figure(Optional.of("A white tower on a cliff"))));

        assertThat(docx.binary("word/media/image1.png")).isEqualTo(picture);
        assertThat(properties(docx).getAttribute("descr")).isEqualTo("A white tower on a cliff");
        assertThat(docx.paragraphs("Caption")).containsExactly("Figure 1. The tower");
        assertThat(docx.exported().diagnostics()).isEmpty();
    }

    @Test
    void itIsAsLargeAsInPrint() throws IOException {
        Element small = extent(Docx.of(edition(picture(300, 150), figure(Optional.empty()))));
        Element large = extent(Docx.of(edition(picture(3000, 1500), figure(Optional.empty()))));
        Element tall = extent(Docx.of(edition(picture(100, 4000), figure(Optional.empty()))));

        // 300 dots at 150 an inch; then as wide as the column; then six tenths of the height of the page.
        assertThat(points(small, "cx")).isEqualTo(144);
        assertThat(points(small, "cy")).isEqualTo(72);
        assertThat(points(large, "cx")).isEqualTo(427);
        assertThat(points(tall, "cy")).isEqualTo(404);
    }

    @Test
    void withoutAlternativeTheCaptionSaysWhatItShows() throws IOException {
        Docx docx = Docx.of(edition(picture(30, 30), figure(Optional.empty())));
        assertThat(properties(docx).getAttribute("descr")).isEqualTo("The tower");
    }

    @Test
    void oneFileIsInTheDocumentOnce() throws IOException {
        Docx docx = Docx.of(edition(picture(30, 30), figure(Optional.empty()), figure(Optional.empty())));
        assertThat(docx.parts().keySet().stream().filter(name -> name.startsWith("word/media/")))
                .containsExactly("word/media/image1.png");
        assertThat(docx.body().getElementsByTagNameNS(DRAWING, "docPr").getLength())
                .isEqualTo(2);
    }

    @Test
    void whatIsNoPictureIsNamed() {
        Docx docx = Docx.of(edition(new byte[] {1, 2, 3}, figure(Optional.of("A white tower"))));
        assertThat(docx.paragraphs("Figure")).containsExactly("[tower.png: A white tower]");
        assertThat(docx.exported().diagnostics())
                .extracting(told -> told.code())
                .containsExactly("D303");
    }

    private static Block figure(Optional<String> alternative) {
        return new Block.Figure("tower.png", List.of(Articles.text("The tower")), alternative, Place.UNKNOWN);
    }

    private static Edition edition(byte[] picture, Block... blocks) {
        return Articles.edition(Articles.of(blocks))
                .with(Presentation.PLAIN.with(
                        name -> name.equals("tower.png") ? Optional.of(picture.clone()) : Optional.empty()));
    }

    private static byte[] picture(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private static Element properties(Docx docx) {
        return (Element) docx.body().getElementsByTagNameNS(DRAWING, "docPr").item(0);
    }

    private static Element extent(Docx docx) {
        return (Element) docx.body().getElementsByTagNameNS(DRAWING, "extent").item(0);
    }

    private static long points(Element extent, String edge) {
        return Math.round(Double.parseDouble(extent.getAttribute(edge)) / UNITS_A_POINT);
    }
}

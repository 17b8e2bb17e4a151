package galley.print.raster;

import static java.nio.charset.StandardCharsets.US_ASCII;

import galley.font.FontLibrary;
import galley.font.Typeface;
import galley.print.MediaSize;
import galley.unit.Length;
import galley.unit.PaperSize;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/**
 * Sides with everything that a renderer may draw otherwise at the edge of a band, and no two corners alike; even ones
 * have a long curve.
 */
final class SideSamples {
    private SideSamples() {}

    static final MediaSize A4 = new MediaSize(PaperSize.A4.width(), PaperSize.A4.height());

    /** A file of so many sides of a size, each with its number. */
    static Path write(Path file, int sides, MediaSize size) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = embedded(document);
            for (int i = 1; i <= sides; i++) {
                PDPage page = new PDPage(new PDRectangle(
                        (float) size.width().points(), (float) size.height().points()));
                document.addPage(page);
                draw(document, page, font, i);
            }
            document.save(file.toFile());
        }
        return file;
    }

    static MediaSize points(double width, double height) {
        return new MediaSize(Length.pt(width), Length.pt(height));
    }

    private static PDFont embedded(PDDocument document) throws IOException {
        Typeface face =
                FontLibrary.bundled().family("Source Serif").orElseThrow().face(false, false);
        ByteBuffer program = face.program();
        byte[] bytes = new byte[program.remaining()];
        program.get(bytes);
        return PDType0Font.load(document, new ByteArrayInputStream(bytes));
    }

    private static void draw(PDDocument document, PDPage page, PDFont font, int number) throws IOException {
        float width = page.getMediaBox().getWidth();
        float height = page.getMediaBox().getHeight();
        try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
            ink.setNonStrokingColor(Color.RED);
            ink.addRect(10, height - 40, 60, 30);
            ink.fill();
            ink.setNonStrokingColor(Color.BLUE);
            ink.addRect(width - 33.3f, 17.7f, 20.2f, 55.5f);
            ink.fill();
            lines(ink, width, height);
            if (number % 2 == 0) {
                ink.moveTo(width - 20, height - 20);
                ink.curveTo(0, 0, width, height / 3, 20.3f, height - 20.7f);
                ink.stroke();
            }
            text(ink, font, height, number);
            ink.drawImage(LosslessFactory.createFromImage(document, picture()), 200, 55.5f, 180, height - 111);
            ink.setGraphicsStateParameters(half());
            ink.drawForm(group(document, width, height));
        }
    }

    private static void lines(PDPageContentStream ink, float width, float height) throws IOException {
        ink.setStrokingColor(Color.BLACK);
        for (int i = 0; i < 40; i++) {
            ink.setLineWidth(0.1f + i * 0.07f);
            ink.moveTo(20, i * height / 40);
            ink.lineTo(width - 20, (i + 1.37f) * height / 40);
        }
        ink.stroke();
    }

    private static void text(PDPageContentStream ink, PDFont font, float height, int number) throws IOException {
        ink.setNonStrokingColor(Color.BLACK);
        ink.beginText();
        ink.setFont(font, 11.3f);
        ink.setLeading(13.7f);
        ink.newLineAtOffset(40, height - 60);
        for (int i = 0; i < (height - 80) / 13.7; i++) {
            ink.showText("Side " + number + ", line " + i);
            ink.newLine();
        }
        ink.endText();
    }

    /** Coarse, so that smoothing between its pixels shows. */
    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(23, 31, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 31; y++) {
            for (int x = 0; x < 23; x++) {
                picture.setRGB(x, y, (x * 11) << 16 | (y * 8) << 8 | (x * y) % 256);
            }
        }
        return picture;
    }

    private static PDExtendedGraphicsState half() {
        PDExtendedGraphicsState half = new PDExtendedGraphicsState();
        half.setNonStrokingAlphaConstant(0.5f);
        return half;
    }

    /** Seen through, across the side. */
    private static PDFormXObject group(PDDocument document, float width, float height) throws IOException {
        PDTransparencyGroup group = new PDTransparencyGroup(document);
        group.setBBox(new PDRectangle(width, height));
        group.setResources(new PDResources());
        PDTransparencyGroupAttributes attributes = new PDTransparencyGroupAttributes();
        attributes.getCOSObject().setItem(COSName.S, COSName.TRANSPARENCY);
        group.getCOSObject().setItem(COSName.GROUP, attributes);
        String ink = "0 0.6 0.2 rg 111.1 33.3 m 400 120 500 700 90 " + (height - 50) + " c f";
        try (OutputStream out = group.getStream().createOutputStream()) {
            out.write(ink.getBytes(US_ASCII));
        }
        return group;
    }
}

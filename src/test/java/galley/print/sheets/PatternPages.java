package galley.print.sheets;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Documents whose pages look different from each other and from themselves turned or mirrored. */
final class PatternPages {
    private PatternPages() {}

    /** Writes a document of so many pages of that size. */
    static Path write(Path file, int pages, int width, int height) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(page(document, i, new PDRectangle(width, height)));
            }
            document.save(file.toFile());
        }
        return file;
    }

    /**
     * A frame, a letter F made of bars, and the number of the page as a row of squares: filled where its bit is set.
     */
    static PDPage page(PDDocument document, int number, PDRectangle box) throws IOException {
        PDPage page = new PDPage(box);
        int left = (int) box.getLowerLeftX();
        int bottom = (int) box.getLowerLeftY();
        int width = (int) box.getWidth();
        int height = (int) box.getHeight();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setNonStrokingColor(0.2f, 0.3f, (number % 5) / 5f);
            bar(content, left + 20, bottom + 20, width - 40, 6);
            bar(content, left + 20, bottom + 20, 6, height - 40);
            bar(content, left + width - 32, bottom + 20, 12, height - 40);
            bar(content, left + 60, bottom + height / 2, 20, height / 3);
            bar(content, left + 60, bottom + height / 2 + height / 3, width / 3, 20);
            bar(content, left + 60, bottom + height / 2 + height / 6, width / 5, 20);
            for (int bit = 0; bit < 8; bit++) {
                int side = (((number + 1) >> bit) & 1) == 1 ? 24 : 6;
                bar(content, left + 60 + bit * 34, bottom + 60, side, side);
            }
        }
        return page;
    }

    private static void bar(PDPageContentStream content, int x, int y, int width, int height) throws IOException {
        content.addRect(x, y, width, height);
        content.fill();
    }

    /** Every page of a file as a picture, a pixel for a point. */
    static List<BufferedImage> render(Path file) throws IOException {
        List<BufferedImage> pictures = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pictures.add(renderer.renderImageWithDPI(i, 72));
            }
        }
        return pictures;
    }

    /** How far two pictures differ, from 0 to 255, on average over all pixels and colours; sizes must be the same. */
    static double difference(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            throw new AssertionError("a picture of " + one.getWidth() + " × " + one.getHeight() + " and one of "
                    + other.getWidth() + " × " + other.getHeight());
        }
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs(((one.getRGB(x, y) >> shift) & 255) - ((other.getRGB(x, y) >> shift) & 255));
                }
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }
}

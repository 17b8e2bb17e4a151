package galley.export.pdf;

import galley.page.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pictures of a document, each embedded once however often it is painted. PDFBox reads and codes them. */
final class Images {
    private final PdfFile file;
    private final Map<Picture, String> names = new LinkedHashMap<>();
    private final COSDictionary resources = Direct.dictionary();

    Images(PdfFile file) {
        this.file = file;
    }

    /** The name by which pages call a picture: {@code Im1}. */
    String name(Picture picture) {
        return names.computeIfAbsent(picture, this::embed);
    }

    /** The dictionary of pictures that all pages share; empty if there are none. */
    COSDictionary resources() {
        return resources;
    }

    private String embed(Picture picture) {
        String name = "Im" + (names.size() + 1);
        try {
            PDImageXObject image = PDImageXObject.createFromByteArray(file.document(), picture.bytes(), name);
            resources.setItem(COSName.getPDFName(name), image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return name;
    }
}

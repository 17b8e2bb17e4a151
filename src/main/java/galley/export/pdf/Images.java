package galley.export.pdf;

import galley.page.Picture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** The pictures of a document, each embedded once however often it is painted. PDFBox reads and codes them. */
final class Images {
    private final PdfFile file;
    private final Map<Picture, String> names = new LinkedHashMap<>();
    private final Syntax resources = new Syntax();

    Images(PdfFile file) {
        this.file = file;
    }

    /** The name by which pages call a picture: {@code Im1}. */
    String name(Picture picture) {
        return names.computeIfAbsent(picture, this::embed);
    }

    /** The dictionary of pictures that all pages share; empty if there are none. */
    Syntax resources() {
        return resources.isEmpty()
                ? resources
                : new Syntax().text("<<").all(resources).text(">>");
    }

    private String embed(Picture picture) {
        String name = PdfFile.label("Im", names.size() + 1);
        try (PDDocument scratch = new PDDocument()) {
            COSStream image = PDImageXObject.createFromByteArray(scratch, picture.bytes(), name)
                    .getCOSObject();
            resources.reference(name, copy(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return name;
    }

    private int copy(COSStream stream) throws IOException {
        Syntax entries = new Syntax();
        for (COSName key : stream.keySet()) {
            if (!key.equals(COSName.LENGTH)) {
                append(stream.getDictionaryObject(key), entries.name(key.getName()));
            }
        }
        try (var data = stream.createRawInputStream()) {
            return file.stream(entries, data.readAllBytes());
        }
    }

    private void append(COSBase value, Syntax out) throws IOException {
        if (value instanceof COSStream stream) {
            out.reference(copy(stream));
        } else if (value instanceof COSDictionary dictionary) {
            out.text("<<");
            for (COSName key : dictionary.keySet()) {
                append(dictionary.getDictionaryObject(key), out.name(key.getName()));
            }
            out.text(">>");
        } else if (value instanceof COSArray array) {
            out.put('[');
            for (int i = 0; i < array.size(); i++) {
                append(array.getObject(i), out);
            }
            out.put(']');
        } else {
            appendSimple(value, out);
        }
    }

    private static void appendSimple(COSBase value, Syntax out) {
        if (value instanceof COSName name) {
            out.name(name.getName());
        } else if (value instanceof COSNumber number) {
            out.number((double) number.floatValue());
        } else if (value instanceof COSBoolean flag) {
            out.word(Boolean.toString(flag.getValue()));
        } else if (value instanceof COSString string) {
            out.literal(string.getBytes());
        } else if (value instanceof COSObject object) {
            throw new IllegalStateException("a picture refers to " + object);
        } else {
            out.word("null");
        }
    }
}

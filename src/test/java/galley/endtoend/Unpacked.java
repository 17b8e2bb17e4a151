package galley.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** All that a file says to somebody who looks into it: its bytes, and those of what is packed in it. */
final class Unpacked {
    private Unpacked() {}

    /** The characters of a file with Latin-1 for its bytes. */
    static String of(String name, String bytes) throws IOException {
        if (name.endsWith(".docx")) {
            return bytes + ofZip(bytes.getBytes(ISO_8859_1));
        }
        return name.endsWith(".pdf") ? bytes + ofPdf(bytes.getBytes(ISO_8859_1)) : bytes;
    }

    private static String ofZip(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                all.append(entry.getName()).append(new String(in.readAllBytes(), ISO_8859_1));
            }
        }
        return all.toString();
    }

    private static String ofPdf(byte[] bytes) throws IOException {
        StringBuilder all = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                COSBase base = object.getObject();
                if (base instanceof COSStream stream) {
                    try (var in = stream.createInputStream()) {
                        all.append(new String(in.readAllBytes(), ISO_8859_1));
                    }
                } else {
                    all.append(base);
                }
            }
        }
        return all.toString();
    }
}

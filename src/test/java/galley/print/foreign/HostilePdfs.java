package galley.print.foreign;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files that harm who opens them without care; each is small. */
final class HostilePdfs {
    private static final String PAGE = "/Type /Page /Parent 2 0 R /MediaBox [0 0 300 200]";

    private HostilePdfs() {}

    /** A file of objects 1, 2, 3 … with a right table of where they are; the first is the catalog. */
    static byte[] of(String... objects) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.length + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        int start = file.length();
        file.append(table).append("trailer\n<< /Size ").append(objects.length + 1);
        file.append(" /Root 1 0 R >>\nstartxref\n").append(start).append("\n%%EOF\n");
        return file.toString().getBytes(ISO_8859_1);
    }

    /** A page tree whose node is its own child. */
    static byte[] loopInThePageTree() {
        return of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 2 /Kids [3 0 R] >>",
                "<< /Type /Pages /Parent 2 0 R /Count 2 /Kids [2 0 R 3 0 R] >>");
    }

    /** A node that has the same two children again and again, thirty levels deep: 2^30 pages in a few lines. */
    static byte[] pagesWithoutNumber() {
        int levels = 30;
        String[] objects = new String[levels + 2];
        objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
        for (int i = 1; i <= levels; i++) {
            String child = (i + 2) + " 0 R";
            objects[i] =
                    "<< /Type /Pages /Count " + (1 << (levels - i + 1)) + " /Kids [" + child + " " + child + "] >>";
        }
        objects[levels + 1] = "<< " + PAGE + " >>";
        return of(objects);
    }

    static byte[] blankPages(int count) {
        String[] objects = new String[count + 2];
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < count; i++) {
            kids.append(i + 3).append(" 0 R ");
            objects[i + 2] = "<< " + PAGE + " >>";
        }
        objects[0] = "<< /Type /Catalog /Pages 2 0 R >>";
        objects[1] = "<< /Type /Pages /Count " + count + " /Kids [" + kids + "] >>";
        return of(objects);
    }

    /** One page that draws itself over and over. */
    static byte[] patternInItself() {
        String resources = "/Resources << /XObject << /X 4 0 R >> /Pattern << /P 5 0 R >> >>";
        String cell = "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 2 2] /XStep 1 /YStep 1 ";
        return of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< " + PAGE + " /Contents 6 0 R " + resources + " >>",
                stream("/Type /XObject /Subtype /Form /BBox [0 0 300 200] " + resources, "/X Do /X Do"),
                stream(cell + resources, "/Pattern cs /P scn 0 0 2 2 re f /X Do"),
                stream("", "/X Do /Pattern cs /P scn 0 0 300 200 re f"));
    }

    /** Contents of two thousand million bytes that shrink to two million. */
    static byte[] contentsThatSwell() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            byte[] rules = "0 0 m 300 200 l S\n".repeat(1 << 15).getBytes(ISO_8859_1);
            for (int i = 0; i < 3600; i++) {
                out.write(rules);
            }
        }
        String bytes = packed.toString(ISO_8859_1);
        return of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< " + PAGE + " /Contents 4 0 R >>",
                "<< /Filter /FlateDecode /Length " + bytes.length() + " >>\nstream\n" + bytes + "\nendstream");
    }

    /** A picture whose pixels no memory holds. */
    static byte[] hugePicture() {
        return of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< " + PAGE + " /Contents 5 0 R /Resources << /XObject << /I 4 0 R >> >> >>",
                stream(
                        "/Type /XObject /Subtype /Image /Width 40000 /Height 40000 /ColorSpace /DeviceRGB"
                                + " /BitsPerComponent 8",
                        "x"),
                stream("", "300 0 0 200 0 0 cm /I Do"));
    }

    static byte[] endlessNesting() {
        return of(
                "<< /Type /Catalog /Pages 2 0 R /Deep " + "[".repeat(200_000) + "]".repeat(200_000) + " >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< " + PAGE + " >>");
    }

    static byte[] pageOfAMillionPoints() {
        return of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1000000 1000000] >>");
    }

    static Path harmless(Path file, float width, float height, int rotation) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            page.setRotation(rotation);
            document.addPage(page);
            document.save(file.toFile());
        }
        return file;
    }

    /** With a font that every reader is expected to have. */
    static Path borrowingAFont(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(300, 200));
            document.addPage(page);
            try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                ink.beginText();
                ink.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_BOLD), 40);
                ink.newLineAtOffset(20, 80);
                ink.showText("Borrowed");
                ink.endText();
            }
            document.save(file.toFile());
        }
        return file;
    }

    static Path locked(Path file, String password, boolean mayPrint) throws IOException {
        harmless(file, 300, 200, 0);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            AccessPermission permission = new AccessPermission();
            permission.setCanPrint(mayPrint);
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, permission);
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            document.save(file.toFile());
        }
        return file;
    }

    static Path write(Path file, byte[] bytes) throws IOException {
        return Files.write(file, bytes);
    }

    private static String stream(String entries, String content) {
        return "<< " + entries + " /Length " + content.length() + " >>\nstream\n" + content + "\nendstream";
    }
}

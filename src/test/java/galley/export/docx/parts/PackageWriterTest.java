package galley.export.docx.parts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Packages as programs that open them expect them. */
final class PackageWriterTest {
    private static final Part TEXT = new Part("word/document.xml", "application/text+xml");
    private static final Part PICTURE = new Part("word/media/image1.png", "image/png");
    private static final Part DATA = new Part("customXml/item1.xml", "application/xml");

    @Test
    void typesComeFirstAndNameEveryPartOnce() throws IOException {
        Map<String, String> entries = entries(written());

        assertThat(entries.keySet()).first().isEqualTo("[Content_Types].xml");
        assertThat(entries.get("[Content_Types].xml"))
                .contains("<Default Extension=\"png\" ContentType=\"image/png\"/>")
                .contains("<Override PartName=\"/word/document.xml\" ContentType=\"application/text+xml\"/>")
                .doesNotContain("PartName=\"/word/media", "PartName=\"/customXml");
    }

    @Test
    void targetsAreNamedFromTheFolderOfTheirSource() throws IOException {
        Map<String, String> entries = entries(written());

        assertThat(entries.get("_rels/.rels")).contains("Target=\"word/document.xml\"");
        assertThat(entries.get("word/_rels/document.xml.rels"))
                .contains("Target=\"media/image1.png\"")
                .contains("Target=\"../customXml/item1.xml\"")
                .contains("Target=\"https://example.org/a\" TargetMode=\"External\"");
    }

    @Test
    void aPartGoesOutBeforeTheNextIsThere() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PackageWriter file = new PackageWriter(bytes, List.of(TEXT))) {
            try (OutputStream part = file.open(TEXT)) {
                int before = bytes.size();
                for (int i = 0; i < 100_000; i++) {
                    part.write(Integer.toString(i * 7919).getBytes(UTF_8));
                }
                assertThat(bytes.size()).isGreaterThan(before + 100_000);
            }
        }
    }

    @Test
    void whatIsNotListedIsNotWrittenAndWhatIsListedIs() throws IOException {
        PackageWriter file = new PackageWriter(new ByteArrayOutputStream(), List.of(TEXT));

        assertThatThrownBy(() -> file.write(PICTURE, new byte[1])).hasMessageContaining("image1.png");
        assertThatThrownBy(file::close).hasMessageContaining("word/document.xml");
        file.write(TEXT, new byte[1]);
        file.close();
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PackageWriter file = new PackageWriter(bytes, List.of(TEXT, PICTURE, DATA))) {
            file.relationships(List.of(Relationship.to(TEXT, "officeDocument", "rId1")));
            file.write(TEXT, "<text/>".getBytes(UTF_8));
            file.relationships(
                    TEXT,
                    List.of(
                            Relationship.to(PICTURE, "image", "a"),
                            Relationship.to(DATA, "customXml", "b"),
                            Relationship.link("https://example.org/a", "c")));
            file.write(PICTURE, new byte[] {1});
            file.write(DATA, "<data/>".getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> entries(byte[] bytes) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes), UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
            }
        }
        return entries;
    }
}

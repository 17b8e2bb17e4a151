package galley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import galley.testkit.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A report that Word opens without a question: harmless fields alone, nothing fetched from elsewhere. */
class DocxHygieneTest {
    private static final Set<String> FIELDS =
            Set.of("PAGE", "NUMPAGES", "STYLEREF", "TOC", "PAGEREF", "SEQ", "REF", "NOTEREF", "HYPERLINK");

    @TempDir
    private Path folder;

    static List<Path> samples() {
        return Outputs.samples();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void holdsHarmlessFieldsAlone(Path sample) throws IOException {
        DocxParts docx = DocxParts.of(Outputs.of(sample, folder, "--to", "docx").file("docx"));
        List<String> instructions = docx.parts().keySet().stream()
                .filter(part -> part.startsWith("word/") && part.endsWith(".xml"))
                .flatMap(part -> elements(docx.xml(part).getElementsByTagNameNS(DocxParts.WORD, "*")).stream())
                .filter(element -> element.getLocalName().equals("instrText")
                        || element.getLocalName().equals("fldSimple"))
                .map(element -> element.getLocalName().equals("instrText")
                        ? element.getTextContent()
                        : element.getAttributeNS(DocxParts.WORD, "instr"))
                .toList();

        assertThat(instructions)
                .isNotEmpty()
                .allSatisfy(instruction ->
                        assertThat(FIELDS).contains(instruction.strip().split("\\s+", -1)[0]));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void pointsOutsideWithHyperlinksAlone(Path sample) throws IOException {
        DocxParts docx = DocxParts.of(Outputs.of(sample, folder, "--to", "docx").file("docx"));
        List<Element> relationships = docx.parts().keySet().stream()
                .filter(part -> part.endsWith(".rels"))
                .flatMap(part -> elements(docx.xml(part).getElementsByTagNameNS("*", "Relationship")).stream())
                .toList();

        assertThat(relationships).isNotEmpty();
        assertThat(relationships.stream()
                        .filter(relationship ->
                                relationship.getAttribute("TargetMode").equals("External")))
                .allSatisfy(outside -> {
                    assertThat(outside.getAttribute("Type")).endsWith("/hyperlink");
                    assertThat(outside.getAttribute("Target")).matches("(https?://|mailto:).*");
                });
        assertThat(docx.parts().keySet())
                .noneMatch(part -> part.matches("(?i).*(vbaProject|activeX|attachedToolbars).*"))
                .filteredOn(part -> part.contains("embeddings"))
                .as("nothing is embedded but the data of the chart, a workbook that holds no macros")
                .allMatch(part -> part.matches("word/embeddings/Microsoft_Excel_Sheet\\d+\\.xlsx"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasNothingThatAccessibilityCheckersFlagInTextAndTables(Path sample) throws IOException {
        DocxParts docx = DocxParts.of(Outputs.of(sample, folder, "--to", "docx").file("docx"));
        Document body = docx.xml("word/document.xml");

        assertThat(elements(body.getElementsByTagNameNS(DocxParts.WORD, "t")))
                .extracting(Element::getTextContent)
                .as("repeated blanks")
                .noneMatch(text -> text.contains("  "));
        for (String merged : List.of("gridSpan", "vMerge")) {
            assertThat(elements(body.getElementsByTagNameNS(DocxParts.WORD, merged)))
                    .as("merged cells")
                    .isEmpty();
        }
    }

    @Test
    @Tag("full")
    void opensInLibreOffice() throws IOException, InterruptedException {
        Programs.require("soffice");
        for (Path sample : samples()) {
            Path place = Files.createDirectory(folder.resolve("of-" + Outputs.name(sample)));
            Outputs outputs = Outputs.of(sample, place, "--to", "docx");
            Programs.Output converted = Programs.run(
                    Duration.ofMinutes(5),
                    "soffice",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    "txt:Text (encoded):UTF8",
                    "--outdir",
                    folder.toString(),
                    outputs.file("docx").toString());
            String name = Outputs.name(outputs.file("docx")).replaceFirst("docx$", "txt");
            assertThat(folder.resolve(name))
                    .as(converted.out() + converted.err())
                    .exists();
            assertThat(Sequences.firstMissing(
                            Words.of(Pieces.of(outputs.article()).main().stream()),
                            Words.of(Files.readString(folder.resolve(name)))))
                    .isEmpty();
        }
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map(Element.class::cast)
                .toList();
    }
}

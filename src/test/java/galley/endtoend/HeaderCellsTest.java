package galley.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import galley.style.Styles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who hears the tables of a PDF hears with each fact what it is, and with each event when it was. */
class HeaderCellsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {Styles.BRIEF, "plain"})
    void everyFactAndEveryEventHasTheHeadOfItsRow(String style) throws IOException {
        Outputs outputs = Outputs.of(Outputs.samples().get(0), folder, "--style", style);
        int events = CsvTable.of(outputs.text("timeline.csv")).rows().size();
        // The title of the infobox is that of the article, which stands above all.
        int facts = outputs.article().infoboxes().get(0).fields().size() - 1;

        List<String> heads = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(outputs.file("pdf").toFile())) {
            collect(document.getDocumentCatalog().getStructureTreeRoot(), heads);
        }

        assertThat(heads.stream().filter("Row"::equals)).hasSize(facts + events);
        assertThat(heads).allMatch(scope -> scope.equals("Row") || scope.equals("Column"));
    }

    private static void collect(PDStructureNode node, List<String> scopes) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("TH")) {
                    scopes.add(scope(element));
                }
                if (element.getStructureType().equals("TR")) {
                    assertThat(element.getKids())
                            .as("cells of a row")
                            .anyMatch(cell -> cell instanceof PDStructureElement head
                                    && head.getStructureType().equals("TH"));
                }
                collect(element, scopes);
            }
        }
    }

    private static String scope(PDStructureElement head) {
        return head.getAttributes().size() == 1
                        && head.getAttributes().getObject(0) instanceof PDTableAttributeObject attributes
                ? String.valueOf(attributes.getScope())
                : "none";
    }
}

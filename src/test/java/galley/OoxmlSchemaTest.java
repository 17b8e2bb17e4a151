package galley;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which OOXML schema tests see: the small one that ships, or with the tag {@code ooxml-schema} the whole one. */
class OoxmlSchemaTest {
    /** A type of WordprocessingML that POI itself never uses, so that its small schema lacks it. */
    private static final String RARE_TYPE =
            "org/apache/poi/schemas/ooxml/javaname/org/openxmlformats/schemas/wordprocessingml/x2006/main/CTAltChunk.xsb";

    @Test
    void testsSeeWhatShips() {
        assertThat(hasRareType()).isFalse();
    }

    @Test
    @Tag("ooxml-schema")
    void schemaTestsSeeTheWholeSchema() throws Exception {
        assertThat(hasRareType()).isTrue();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("A line.");
            assertThat(document.getDocument().validate()).isTrue();
        }
    }

    private static boolean hasRareType() {
        return OoxmlSchemaTest.class.getClassLoader().getResource(RARE_TYPE) != null;
    }
}

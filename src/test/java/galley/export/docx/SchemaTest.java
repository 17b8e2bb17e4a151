package galley.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import galley.model.Article;
import galley.testkit.RandomArticles;
import galley.testkit.Seeds;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every part against the schema of ISO/IEC 29500, transitional. */
@Tag("ooxml-schema")
final class SchemaTest {
    @Test
    void everyPartOfTheSampleIsValid() throws IOException, XmlException {
        assertValid(Docx.of(SampleArticle.edition()));
    }

    @Test
    void everyPartOfAnArticleWithEverythingIsValid() throws XmlException {
        assertValid(Docx.of(Articles.edition(Articles.rich(), Articles.timeline())));
    }

    @Test
    void everyPartOfAnEmptyArticleIsValid() throws XmlException {
        assertValid(Docx.of(Articles.edition(Articles.of())));
    }

    @Test
    void everyPartOfAnOddArticleIsValid() throws XmlException {
        assertValid(Docx.of(Articles.edition(Articles.odd())));
    }

    @Test
    void everyPartOfARedlineIsValid() throws XmlException {
        assertValid(Docx.redline(Articles.of(), Articles.edition(Articles.rich())));
        assertValid(Docx.redline(Articles.rich(), Articles.edition(Articles.of())));
        Seeds.check(20, random -> {
            Article before = RandomArticles.article(random);
            assertValid(Docx.redline(before, Articles.edition(RandomArticles.article(random))));
        });
    }

    private static void assertValid(Docx docx) throws XmlException {
        SchemaTypeLoader types = XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());
        List<String> validated = new ArrayList<>();
        for (String name : docx.parts().keySet()) {
            if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
                continue;
            }
            // Word 2010's additions are not in the schema; programs that do not know them leave them out (part 3).
            String xml = docx.part(name).replaceAll("<w14:[^>]*/>", "").replace(" mc:Ignorable=\"w14\"", "");
            XmlObject part = types.parse(xml, null, new XmlOptions());
            if (part.schemaType().isDocumentType()) {
                List<XmlError> errors = new ArrayList<>();
                part.validate(new XmlOptions().setErrorListener(errors));
                assertThat(errors).as(name).isEmpty();
                validated.add(name);
            }
        }
        assertThat(validated)
                .contains(
                        "word/document.xml",
                        "word/styles.xml",
                        "word/numbering.xml",
                        "word/settings.xml",
                        "word/footnotes.xml",
                        "word/theme/theme1.xml",
                        "docProps/custom.xml");
    }
}

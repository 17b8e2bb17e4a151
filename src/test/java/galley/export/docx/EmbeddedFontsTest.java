package galley.export.docx;

import static org.assertj.core.api.Assertions.assertThat;

import galley.export.Edition;
import galley.export.Options;
import galley.font.FontLibrary;
import galley.font.Typeface;
import galley.font.TypefaceException;
import galley.style.Style;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Typefaces in the document. */
final class EmbeddedFontsTest {
    private static final String KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @Test
    void aFaceComesBackWhenItsKeyIsTakenOff() throws TypefaceException {
        Docx docx = Docx.of(embedding(Articles.report()));
        Element regular = faces(docx, "Source Serif Pro", "embedRegular");
        String key = Docx.attribute(regular, "fontKey").replaceAll("[{}-]", "");
        byte[] face = docx.binary("word/fonts/" + file(docx, regular.getAttributeNS(KIND, "id")));
        byte[] mask = HexFormat.of().parseHex(key);
        for (int i = 0; i < 32; i++) {
            face[i] ^= mask[15 - i % 16];
        }

        assertThat(Typeface.parse(face))
                .isEqualTo(FontLibrary.bundled()
                        .family("Source Serif")
                        .orElseThrow()
                        .face(false, false));
    }

    @Test
    void allFourFacesOfEachFamilyOfTheStyleAreThere() {
        Docx docx = Docx.of(embedding(Articles.report()));
        for (String family : List.of("Source Serif Pro", "Source Sans Pro", "JetBrains Mono")) {
            for (String face : List.of("embedRegular", "embedBold", "embedItalic", "embedBoldItalic")) {
                assertThat(faces(docx, family, face)).as(family + face).isNotNull();
            }
        }
        assertThat(docx.part("word/settings.xml")).contains("<w:embedTrueTypeFonts/>");
    }

    @Test
    void nobodyGetsThemUnasked() {
        Docx docx = Docx.of(Articles.edition(Articles.rich()));
        assertThat(docx.parts().keySet()).noneMatch(name -> name.endsWith(".odttf"));
        assertThat(docx.part("word/settings.xml")).doesNotContain("embedTrueTypeFonts");
    }

    private static String file(Docx docx, String id) {
        String relations = docx.part("word/_rels/fontTable.xml.rels");
        for (String relation : relations.split("<Relationship ", -1)) {
            if (relation.contains("Id=\"" + id + "\"")) {
                return relation.replaceAll("(?s).*Target=\"fonts/([^\"]*)\".*", "$1");
            }
        }
        throw new AssertionError(id);
    }

    private static Element faces(Docx docx, String family, String face) {
        return Docx.all(docx.xml("word/fontTable.xml"), "font").stream()
                .filter(font -> Docx.attribute(font, "name").equals(family))
                .flatMap(font -> Docx.all(font, face).stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError(family + " has no " + face));
    }

    private static Edition embedding(Style style) {
        Edition plain = Articles.edition(Articles.rich());
        return new Edition(
                plain.name(),
                plain.article(),
                plain.origin(),
                plain.timeline(),
                style,
                new Options(Map.of("docx.embed-fonts", "true")),
                Optional.empty());
    }
}

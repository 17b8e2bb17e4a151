package galley.export.docx.styles;

import galley.export.docx.markup.Characters;
import galley.export.docx.markup.Namespaces;
import galley.export.docx.markup.Xml;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** What Word calls the families of a style, and what it may show where a family is not installed. */
public final class Fonts {
    /** Families that galley carries, by the name in their own name table. */
    private static final Map<String, String> NAMES =
            Map.of("Source Serif", "Source Serif Pro", "Source Sans", "Source Sans Pro");

    private Fonts() {}

    /** The name by which Word finds a family. */
    public static String word(String family) {
        return NAMES.getOrDefault(family, family);
    }

    /** The font table: for each family its kind and a stand-in of similar width that office programs bring along. */
    public static Xml part(Characters characters, List<String> families, EmbeddedFonts embedded) {
        int number = 0;
        Xml xml = new Xml(characters);
        Namespaces.root(xml, "w:fonts");
        for (String family : new TreeSet<>(families)) {
            Kind kind = Kind.of(family);
            xml.open("w:font", "w:name", family);
            xml.value("w:altName", kind.standIn);
            xml.value("w:charset", "00").value("w:family", kind.word).value("w:pitch", kind.pitch);
            for (EmbeddedFace face : embedded.of(family)) {
                xml.empty(face.kind(), "r:id", id(++number), "w:fontKey", face.key());
            }
            xml.close();
        }
        return xml.close();
    }

    /** The relationship from the font table to its n-th embedded face, from 1. */
    public static String id(int number) {
        return "font" + number;
    }

    private enum Kind {
        SERIF("Cambria", "roman", "variable"),
        SANS("Calibri", "swiss", "variable"),
        MONO("Consolas", "modern", "fixed");

        private final String standIn;
        private final String word;
        private final String pitch;

        Kind(String standIn, String word, String pitch) {
            this.standIn = standIn;
            this.word = word;
            this.pitch = pitch;
        }

        static Kind of(String family) {
            String lower = family.toLowerCase(Locale.ROOT);
            if (lower.contains("mono") || lower.contains("code")) {
                return MONO;
            }
            return lower.contains("serif") && !lower.contains("sans") ? SERIF : SANS;
        }
    }
}

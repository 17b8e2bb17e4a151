package galley.export.docx.styles;

import galley.font.Family;
import galley.font.FontLibrary;
import galley.font.Typeface;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The typefaces that lie in the document itself, whole, for an editor types other letters than the article: regular,
 * bold, italic and both of each family.
 */
public final class EmbeddedFonts {
    /** A document with none. */
    public static final EmbeddedFonts NONE = new EmbeddedFonts(Map.of(), List.of());

    private final Map<String, List<EmbeddedFace>> faces;
    private final List<String> missing;

    private EmbeddedFonts(Map<String, List<EmbeddedFace>> faces, List<String> missing) {
        this.faces = faces;
        this.missing = missing;
    }

    /**
     * The families of a style.
     *
     * @param families as styles name them
     */
    public static EmbeddedFonts of(List<String> families, FontLibrary library) {
        Map<String, List<EmbeddedFace>> faces = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        for (String name : families) {
            Optional<Family> family = library.family(name);
            List<EmbeddedFace> found = family.map(EmbeddedFonts::faces).orElse(List.of());
            if (found.isEmpty()) {
                missing.add(name);
            } else {
                faces.put(Fonts.word(name), found);
            }
        }
        return new EmbeddedFonts(faces, missing);
    }

    /** The faces of a family by Word's name for it. */
    List<EmbeddedFace> of(String family) {
        return faces.getOrDefault(family, List.of());
    }

    /** All faces, in the order in which the font table names them. */
    public List<EmbeddedFace> all() {
        return faces.keySet().stream()
                .sorted()
                .flatMap(name -> of(name).stream())
                .toList();
    }

    /** The families that are not at hand, or may not be embedded. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    private static List<EmbeddedFace> faces(Family family) {
        List<EmbeddedFace> faces = new ArrayList<>();
        add(faces, "w:embedRegular", family.face(false, false));
        add(faces, "w:embedBold", family.face(true, false));
        add(faces, "w:embedItalic", family.face(false, true));
        add(faces, "w:embedBoldItalic", family.face(true, true));
        return faces;
    }

    private static void add(List<EmbeddedFace> faces, String kind, Typeface face) {
        if (face.embeddable()) {
            faces.add(EmbeddedFace.of(kind, face));
        }
    }
}

package galley.export.docx.pages;

import galley.export.docx.styles.Fonts;
import galley.export.docx.styles.Look;
import galley.export.docx.styles.Trait;
import galley.font.Family;
import galley.font.FontLibrary;
import galley.font.FontSpec;
import java.util.Set;

/** The type that text of a look is set in. */
final class Faces {
    /** LibreOffice's share for raised and lowered text; Word's is close to it. */
    private static final double RAISED = 0.58;

    private final FontLibrary library;
    private final String code;
    private final String language;

    Faces(FontLibrary library, Column column) {
        this.library = library;
        this.code = column.code();
        this.language = column.language();
    }

    FontSpec of(Look look, Set<Trait> traits) {
        boolean raised = traits.contains(Trait.SUPERSCRIPT) || traits.contains(Trait.SUBSCRIPT);
        double size = Math.max(1, look.size()) / 2.0 * (raised ? RAISED : 1);
        return FontSpec.of(family(traits.contains(Trait.CODE) ? code : look.font()), size)
                .withBold(look.bold() || traits.contains(Trait.STRONG))
                .withItalic(look.italic() || traits.contains(Trait.EMPHASIS) || traits.contains(Trait.FORMULA))
                .withLanguage(language)
                .withLetterSpacing(look.tracking() / 20.0);
    }

    private Family family(String word) {
        return library.names().stream()
                .filter(name -> Fonts.word(name).equals(word))
                .flatMap(name -> library.family(name).stream())
                .findFirst()
                .orElseGet(() -> library.fallbacks().get(0));
    }
}
